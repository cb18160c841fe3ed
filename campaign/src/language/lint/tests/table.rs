//! Every rule of the table in every language that has it.

use super::{found, hold};
use crate::language::Language::{self, En, Es, Ru};
use crate::language::lint::Rule;

#[test]
fn the_table_in_english() {
    hold(
        En,
        &[
            ("Send it at 6 pm Tuesday", &["missing-zone: at 6 pm Tuesday"]),
            ("Send it by Tuesday", &["missing-time: by Tuesday"]),
            ("Open until Friday", &["inclusive: until Friday"]),
            ("EOD works", &["end-of-period: EOD"]),
            ("by COB", &["end-of-period: by COB"]),
            ("by EOW", &["end-of-period: by EOW"]),
            ("by end of Tuesday", &["end-of-period: by end of Tuesday"]),
            ("by the end of the month", &["end-of-period: by the end of the month"]),
            ("next Friday at 5 pm", &["relative-weekday: next Friday at 5 pm"]),
            ("this Friday", &["relative-weekday: this Friday"]),
            ("Post it tomorrow", &["relative-day: tomorrow"]),
            ("Post it tonight", &["relative-day: tonight"]),
            ("Send it ASAP", &["vague: ASAP"]),
            ("We need it soon.", &["vague: soon"]),
            ("in a couple of days", &["vague: in a couple of days"]),
            ("by midnight", &["midnight: by midnight"]),
            ("at 12 am", &["midnight: at 12 am"]),
            ("at 24:00", &["midnight: at 24:00"]),
            ("Call at 9", &["no-am-pm: at 9"]),
            ("Due 03/04", &["numeric-date-order: 03/04"]),
            ("by 3/4/2026", &["numeric-date-order: by 3/4/2026"]),
            ("at 9 am CST", &["ambiguous-abbreviation: at 9 am CST"]),
            ("at 9 am IST", &["ambiguous-abbreviation: at 9 am IST"]),
            ("at 9 am BST", &["ambiguous-abbreviation: at 9 am BST"]),
            ("at 9 am AST", &["ambiguous-abbreviation: at 9 am AST"]),
            ("at 9 am EST", &["ambiguous-abbreviation: at 9 am EST"]),
            ("by 9am PST Fri 10 July 2027", &["wrong-season-abbreviation: by 9am PST Fri 10 July 2027"]),
            ("15 January 2027, 9 am EDT", &["wrong-season-abbreviation: 15 January 2027, 9 am EDT"]),
            ("at 6 pm my time", &["my-time: at 6 pm my time"]),
            ("at 18:00 local time", &["my-time: at 18:00 local time"]),
            ("within 48 hours", &["hours-unit: within 48 hours"]),
            ("in 3 days", &["hours-unit: in 3 days"]),
            ("a biweekly call", &["biweekly: biweekly"]),
            ("bimonthly reports", &["biweekly: bimonthly"]),
        ],
    );
}

#[test]
fn the_table_in_russian() {
    hold(
        Ru,
        &[
            ("Созвон во вторник в 18:00", &["missing-zone: во вторник в 18:00"]),
            ("Пришлите ко вторнику", &["missing-time: ко вторнику"]),
            ("Форма открыта до пятницы", &["inclusive: до пятницы"]),
            ("до вторника", &["inclusive: до вторника"]),
            ("до конца дня", &["end-of-period: до конца дня"]),
            ("до конца вторника", &["end-of-period: до конца вторника"]),
            ("до конца недели", &["end-of-period: до конца недели"]),
            ("к концу месяца", &["end-of-period: к концу месяца"]),
            ("в следующую пятницу", &["relative-weekday: в следующую пятницу"]),
            ("в эту пятницу", &["relative-weekday: в эту пятницу"]),
            ("Сдаём завтра", &["relative-day: завтра"]),
            ("Сдаём сегодня вечером", &["relative-day: сегодня вечером"]),
            ("как можно скорее", &["vague: как можно скорее"]),
            ("пришлю на днях", &["vague: на днях"]),
            ("нужно к обеду", &["vague: к обеду"]),
            ("ответим скоро", &["vague: скоро"]),
            ("публикуем в полночь", &["midnight: в полночь"]),
            ("до 12 ночи", &["midnight: до 12 ночи"]),
            ("Дата — 03/04", &["numeric-date-order: 03/04"]),
            ("11 декабря 2026, 18:00 по Москве", &[]),
            ("в 18:00 по нашему времени", &["my-time: в 18:00 по нашему времени"]),
            ("в 18:00 по местному времени", &["my-time: в 18:00 по местному времени"]),
            ("в течение 3 дней", &["hours-unit: в течение 3 дней"]),
            ("раз в две недели", &[]),
        ],
    );
}

#[test]
fn the_table_in_spanish() {
    hold(
        Es,
        &[
            ("Nos vemos el martes a las 18:00", &["missing-zone: el martes a las 18:00"]),
            ("Lo necesito para el martes", &["missing-time: para el martes"]),
            ("Abierto hasta el viernes", &["inclusive: hasta el viernes"]),
            ("fin del día", &["end-of-period: fin del día"]),
            ("al final del martes", &["end-of-period: al final del martes"]),
            ("a fin de mes", &["end-of-period: a fin de mes"]),
            ("el próximo viernes", &["relative-weekday: el próximo viernes"]),
            ("Lo mando mañana", &["relative-day: mañana"]),
            ("Lo mando esta noche", &["relative-day: esta noche"]),
            ("cuanto antes", &["vague: cuanto antes"]),
            ("Responde pronto", &["vague: pronto"]),
            ("a primera hora", &["vague: a primera hora"]),
            ("a medianoche", &["midnight: a medianoche"]),
            ("Llámame a las 9", &["no-am-pm: a las 9"]),
            ("Fecha: 03/04", &["numeric-date-order: 03/04"]),
            ("a las 10:00 hora centro", &["ambiguous-abbreviation: a las 10:00 hora centro"]),
            ("a las 18:00 hora local", &["my-time: a las 18:00 hora local"]),
            ("a las 18:00, mi hora", &["my-time: a las 18:00, mi hora"]),
            ("en 48 horas", &["hours-unit: en 48 horas"]),
            ("una reunión quincenal", &["biweekly: quincenal"]),
        ],
    );
}

#[test]
fn the_example_a_message_gives_is_clear_and_keeps_what_is_known() {
    let finding = &found(En, "Send it by Tuesday")[0];
    assert!(finding.message(En).contains("Tue 1 Dec 2026, 18:00 New York"), "{}", finding.message(En));
    let finding = &found(En, "at 9am PST on Fri 9 July 2027")[0];
    assert!(finding.message(En).contains("PDT"), "{}", finding.message(En));
}

#[test]
fn every_rule_has_a_sentence_in_every_language() {
    for rule in Rule::ALL {
        for language in Language::ALL {
            assert!(language.catalog().has(&format!("lint-{}", rule.code())), "{} in {language}", rule.code());
        }
    }
}
