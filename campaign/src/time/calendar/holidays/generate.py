#!/usr/bin/env python3
"""Writes the tables of holidays beside this file, and `names.rs`, which all tables share.

Needs the MIT-licensed package `holidays` of PyPI (the tables in the repository are from 0.108):
    pip install holidays==0.108 && python3 generate.py && cargo fmt
Russia, the United States and Mexico are kept by hand: `russia.rs`, `united_states.rs`, `mexico.rs`.
"""

import datetime
import pathlib
import re

import holidays

HERE = pathlib.Path(__file__).parent
YEARS = range(2025, 2029)
COUNTRIES = {
    "AR": ("argentina", None), "BR": ("brazil", None), "CA": ("canada", None), "CL": ("chile", None),
    "CO": ("colombia", None), "DE": ("germany", None), "ES": ("spain", None), "FR": ("france", None),
    "GB": ("britain", "ENG"), "KZ": ("kazakhstan", None), "PE": ("peru", None), "UZ": ("uzbekistan", None),
}
NOTES = {"GB": " England and Wales.", "CA": " What every province keeps.", "DE": " What every state keeps.",
         "ES": " What every region keeps."}
# The package's English name, without "(observed)", by the key all countries share.
KEYS = {
    "air-force": ["Peruvian Air Force Day"], "all-saints": ["All Saints' Day"], "all-souls": ["All Souls' Day"],
    "angamos": ["Battle of Angamos Day"], "aparecida": ["Our Lady of Aparecida"], "arica": ["Battle of Arica and Flag Day"],
    "armistice": ["Armistice Day"], "army": ["Army Day"], "ascension": ["Ascension Day"],
    "assumption": ["Assumption Day"], "ayacucho": ["Battle of Ayacucho Day"],
    "bank": ["Spring Bank Holiday", "Late Summer Bank Holiday"],
    "belgrano": ["Pass to the Immortality of General Don Manuel Belgrano"], "boxing": ["Boxing Day"],
    "boyaca": ["Battle of Boyacá"], "canada": ["Canada Day"], "capital": ["Capital Day"],
    "carmel": ["Our Lady of Mount Carmel"], "carnival": ["Carnival Monday", "Carnival Tuesday"],
    "cartagena": ["Independence of Cartagena"],
    "chiquinquira": ["Day of Our Lady of the Rosary of Chiquinquirá"], "christmas": ["Christmas Day"],
    "columbus": ["Columbus Day"], "consciousness": ["National Day of Zumbi and Black Awareness"],
    "constitution": ["Constitution Day"], "corpus-christi": ["Corpus Christi"],
    "decree": ["Additional day off by Presidential decree", "Bridge Public Holiday", "Day off",
               "Visit of His Holiness Pope Leo XIV"],
    "defender": ["Defender of the Fatherland Day"], "diversity": ["Respect for Cultural Diversity Day"],
    "easter": ["Easter Sunday"], "easter-monday": ["Easter Monday"],
    "eid-al-adha": ["Eid al-Adha"], "eid-al-fitr": ["Eid al-Fitr"], "epiphany": ["Epiphany"],
    "german-unity": ["German Unity Day"], "good-friday": ["Good Friday"],
    "guemes": ["Pass to the Immortality of General Don Martín Miguel de Güemes"],
    "holy-saturday": ["Holy Saturday"], "immaculate": ["Immaculate Conception"],
    "independence": ["Independence Day"], "indigenous": ["National Indigenous Peoples Day"],
    "junin": ["Battle of Junín Day"], "labour": ["Labor Day", "Labour Day", "Worker's Day", "May Day"],
    "malvinas": ["Veteran's Day and the Fallen in the Malvinas War"],
    "maundy-thursday": ["Maundy Thursday"], "may-revolution": ["May Revolution Day"],
    "memory": ["Day of Memory and Honor"], "national": ["National Day", "National Holiday", "Great Military Parade Day"],
    "navy": ["Navy Day"], "new-year": ["New Year's Day", "Universal Fraternization Day"],
    "nowruz": ["Nowruz", "Nowruz Holiday"], "orthodox-christmas": ["Orthodox Christmas"],
    "peter-paul": ["Saint Peter and Saint Paul's Day"], "reformation": ["Reformation Day"],
    "republic": ["Republic Day", "Republic Proclamation Day"], "rose-lima": ["Rose of Lima Day"],
    "sacred-heart": ["Sacred Heart"], "saint-joseph": ["Saint Joseph's Day"],
    "san-martin": ["Pass to the Immortality of General Don José de San Martín"],
    "second-christmas": ["Second Day of Christmas"], "solidarity": ["Kazakhstan's People Solidarity Holiday"],
    "sovereignty": ["National Sovereignty Day"], "teachers": ["Teachers and Instructors Day"],
    "tiradentes": ["Tiradentes' Day"], "truth-justice": ["National Day of Remembrance for Truth and Justice"],
    "two-worlds": ["Meeting of Two Worlds' Day"], "whit-monday": ["Pentecost Monday", "Whit Monday"],
    "women": ["International Women's Day", "Women's Day"], "victory": ["Victory Day"],
    # Only in the tables kept by hand, or given by people.
    "juarez": [], "juneteenth": [], "king": [], "memorial": [], "presidents": [], "revolution": [],
    "russia": [], "thanksgiving": [], "unity": [], "veterans": [],
}
KEY_OF = {name: key for key, names in KEYS.items() for name in names}


def constant(key):
    return key.replace("-", "_").upper()


def days(country, subdivision):
    """(date, kind, key) of every day that differs from the week."""
    found = holidays.country_holidays(country, subdiv=subdivision, years=YEARS, language="en_US")
    for date, names in found.items():
        if date.year not in YEARS:
            continue
        name = names.split("; ")[0]
        bare = re.sub(r" \((observed|estimated|observed, estimated|substituted from [^)]*)\)", "", name)
        yield date, "estimated" if "estimated" in name else "off", KEY_OF[bare]
    for date in found.weekend_workdays:
        if date.year in YEARS:
            yield date, "working", None


def number(date):
    digits = f"{date:%Y%m%d}"
    return f"{digits[:2]}_{digits[2:5]}_{digits[5:]}"


def rows(country, subdivision):
    """Rows of the table; neighbouring days of one name are one row."""
    runs = []
    for date, kind, key in sorted(days(country, subdivision)):
        last = runs[-1] if runs else None
        if last and last[2:] == [kind, key] and date - last[1] == datetime.timedelta(1) and date.year == last[1].year:
            last[1] = date
        else:
            runs.append([date, date, kind, key])
    for first, last, kind, key in runs:
        name = f", {constant(key)}" if key else ""
        yield f"    {kind}({number(first)}, {number(last)}{name}),"


def write_table(country):
    file, subdivision = COUNTRIES[country]
    title = file.capitalize()
    table = list(rows(country, subdivision))
    kinds = sorted({row.split("(")[0].strip() for row in table})
    imports = "use super::names::*;\nuse super::packed::{" + ", ".join(["Packed"] + kinds) + "};\n"
    head = f"//! {title}: public holidays.{NOTES.get(country, '')} Written by `generate.py`.\n\n"
    body = "\n\npub(super) const DAYS: &[Packed] = &[\n" + "\n".join(table) + "\n];\n"
    (HERE / f"{file}.rs").write_text(head + imports.rstrip() + body)


def write_names():
    keys = sorted(KEYS)
    consts = "".join(f"pub(super) const {constant(key)}: u8 = {at};\n" for at, key in enumerate(keys))
    array = "".join(f'    "holiday-{key}",\n' for key in keys)
    head = "//! The names of holidays, shared by all countries: the number in a table, and the Fluent key.\n"
    head += "//! Written by `generate.py`.\n\n"
    text = head + consts + "\n/// Fluent keys by number.\npub(super) const KEYS: [&str; " + str(len(keys)) + "] = [\n" + array + "];\n"
    (HERE / "names.rs").write_text(text)


for code in COUNTRIES:
    write_table(code)
write_names()
