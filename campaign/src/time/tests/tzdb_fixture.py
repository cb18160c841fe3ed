"""Writes tzdb_2026f.txt: what the IANA database 2026f says of every zone from 2024 through 2030.

    python3 -m pip install tzdata==2026.6 && python3 tzdb_fixture.py > tzdb_2026f.txt

Each line: the zones that agree, minutes ahead of UTC at 2024-01-01T00:00Z, then `moment=minutes` for every
change before 2031-01-01T00:00Z. Read by law.rs beside this file.
"""

import datetime as dt
import importlib.resources as resources
import zoneinfo

UTC = dt.timezone.utc
FIRST, LAST = dt.datetime(2024, 1, 1, tzinfo=UTC), dt.datetime(2031, 1, 1, tzinfo=UTC)


def load(name):
    file = resources.files("tzdata.zoneinfo").joinpath(*name.split("/"))
    with file.open("rb") as data:
        return zoneinfo.ZoneInfo.from_file(data, key=name)


def minutes(zone, at):
    return int(at.astimezone(zone).utcoffset().total_seconds() // 60)


def changes(zone):
    day, found = FIRST, []
    while day < LAST:
        after = day + dt.timedelta(days=1)
        if minutes(zone, day) != minutes(zone, after):
            low, high = day, after
            while high - low > dt.timedelta(minutes=1):
                middle = low + dt.timedelta(minutes=(high - low) // dt.timedelta(minutes=2))
                low, high = (middle, high) if minutes(zone, middle) == minutes(zone, day) else (low, middle)
            found.append((high, minutes(zone, high)))
        day = after
    return found


def main():
    names = resources.files("tzdata").joinpath("zones").read_text().split()
    lines = {}
    for name in names:
        zone = load(name)
        text = " ".join([str(minutes(zone, FIRST))] + [f"{at:%Y-%m-%dT%H:%MZ}={to}" for at, to in changes(zone)])
        lines.setdefault(text, []).append(name)
    for text, zones in lines.items():
        print(",".join(sorted(zones)), text)


main()
