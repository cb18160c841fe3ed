//! Tables as people really have them.

use super::*;
use crate::measure::{Figures, encode};
use crate::model::{Creator, CreatorId, FigureImport, ImportId, Market, MarketId, Sections};
use crate::time::Instant;
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

fn campaign() -> Sections {
    let market = |name: &str, code: &str, order| {
        let mut market = Market { order, ..Market::default() };
        (market.profile.name, market.profile.holidays) = (name.to_owned(), code.to_owned());
        market
    };
    let creator = |name: &str, handle: &str| Creator { name: name.into(), handle: handle.into(), ..Creator::default() };
    Sections {
        markets: Arc::new(BTreeMap::from([
            ("m-ru".into(), market("Россия", "RU", 0)),
            ("m-us".into(), market("US", "US", 1)),
        ])),
        creators: Arc::new(BTreeMap::from([
            (CreatorId::from("cr-vera"), creator("Вера", "@vera_na_kuhne")),
            (CreatorId::from("cr-maya"), creator("Maya", "@mayaafterdark")),
        ])),
        ..Sections::default()
    }
}

fn sheet(text: &str) -> Sheet {
    let mut reader = SheetReader::new(text.to_owned());
    while reader.read(2) {}
    reader.finish()
}

fn coming(text: &str, sections: &Sections, market: &str, order: Option<DateOrder>) -> Coming {
    let sheet = sheet(text);
    let mut mapping = Mapping::guess(&sheet, sections, &MarketId::from(market));
    mapping.order = mapping.order.or(order);
    assert_eq!(mapping.missing(), None);
    let (mut intake, names) = (Intake::new(&mapping), Names::of(sections));
    while intake.take(&sheet, &names, 3) {}
    intake.compare(&Figures::of(sections))
}

/// Brings it in, later than everything before.
fn bring(sections: &mut Sections, found: &Coming) {
    let place = sections.figures.len();
    let parts =
        encode(&found.series, 400).into_iter().enumerate().map(|(at, part)| (format!("{at:04}"), part)).collect();
    let import =
        FigureImport { market: found.market.clone(), at: Instant(place as i64), parts, ..FigureImport::default() };
    Arc::make_mut(&mut sections.figures).insert(ImportId(format!("f-{place}")), import);
}

const VK: &str = "\u{feff}Отчёт VK Реклама;;;\nДата;Автор;Показы;ER, %\n05.12.2026;@vera_na_kuhne;12 500;6,2 %\n06.12.2026;Вера;1 000,5;–\n31.02.2026;Вера;7;1\n07.12.2026;Вера;много;5,5 %\n";

#[test]
fn a_russian_export_with_semicolons_and_commas_comes_in() {
    let found = coming(VK.trim_start_matches('\u{feff}'), &campaign(), "m-ru", None);
    assert_eq!((found.new, found.changed, found.same), (4, 0, 0));
    let troubles: Vec<_> = found.troubles.iter().map(|it| (it.line, it.cell.as_str(), it.why)).collect();
    assert_eq!(troubles, [(5, "31.02.2026", Why::NoSuchDay), (6, "много", Why::NotANumber)]);
    let mut sections = campaign();
    bring(&mut sections, &found);
    let figures = Figures::of(&sections);
    let at = |column: &str, day: &str| figures.at(&("m-ru".into(), column.into()), "cr-vera", day.parse().unwrap());
    assert_eq!(at("impressions", "2026-12-05"), Some(12_500.0));
    assert_eq!(at("impressions", "2026-12-06"), Some(1_000.5));
    assert_eq!(at("er", "2026-12-05"), Some(0.062));
    assert_eq!(at("er", "2026-12-07"), Some(0.055));
}

#[test]
fn every_encoding_gives_the_same_text() {
    let plain = "Дата;Показы\n05.12.2026;7\n";
    let utf16 = |bytes: fn(u16) -> [u8; 2]| plain.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
    let cp1251: Vec<u8> = plain
        .chars()
        .map(|letter| if letter.is_ascii() { letter as u8 } else { (letter as u32 - 'А' as u32 + 0xc0) as u8 })
        .collect();
    let marked = |mark: &[u8], bytes: Vec<u8>| [mark.to_vec(), bytes].concat();
    for bytes in [
        plain.as_bytes().to_vec(),
        marked(&[0xef, 0xbb, 0xbf], plain.as_bytes().to_vec()),
        marked(&[0xff, 0xfe], utf16(u16::to_le_bytes)),
        marked(&[0xfe, 0xff], utf16(u16::to_be_bytes)),
        utf16(u16::to_le_bytes),
        cp1251,
    ] {
        assert_eq!(decode(&bytes).as_deref(), Ok(plain));
    }
    assert_eq!(
        decode("día;más\n".chars().map(|letter| letter as u8).collect::<Vec<_>>().as_slice()).unwrap(),
        "día;más\n"
    );
    assert_eq!(decode(b"PK\x03\x04..."), Err(NotATable::Workbook));
    assert_eq!(decode(b" \n"), Err(NotATable::Empty));
    assert_eq!(decode(&[1, 0, 0, 0, 7, 0, 0, 3]), Err(NotATable::Binary));
}

#[test]
fn days_that_read_both_ways_are_asked_about() {
    let text = "Date,Clicks\n03/04/2026,1\n05/06/2026,2\n";
    let mapping = Mapping::guess(&sheet(text), &campaign(), &"m-us".into());
    assert_eq!((mapping.order, mapping.missing()), (None, Some("metrics-missing-order")));
    let days = |order| coming(text, &campaign(), "m-us", Some(order)).days.unwrap().0.to_string();
    assert_eq!(days(DateOrder::DayFirst), "2026-04-03");
    assert_eq!(days(DateOrder::MonthFirst), "2026-03-04");
    // One day that can only be read one way answers for the column.
    let clear = "Date,Clicks\n03/04/2026,1\n12/31/2026,2\n";
    assert_eq!(Mapping::guess(&sheet(clear), &campaign(), &"m-us".into()).order, Some(DateOrder::MonthFirst));
}

#[test]
fn days_are_read_as_they_are_written() {
    for (cell, day) in [
        ("2026-12-05", "2026-12-05"),
        ("2026/12/05", "2026-12-05"),
        ("2026-12-05T10:00:00Z", "2026-12-05"),
        ("5.12.26", "2026-12-05"),
        ("05.12.2026 14:30", "2026-12-05"),
        ("5 дек. 2026 г.", "2026-12-05"),
        ("Dec 5, 2026", "2026-12-05"),
        ("5 de diciembre de 2026", "2026-12-05"),
        ("5 мая 2026", "2026-05-05"),
    ] {
        let found = date::read(cell, DateOrder::DayFirst).map(|day| day.to_string());
        assert_eq!(found.as_deref(), Ok(day), "{cell}");
    }
    assert!(date::read("Total", DateOrder::DayFirst).is_err());
}

#[test]
fn numbers_are_read_with_their_marks() {
    use Decimal::{Comma, Point};
    for (cell, decimal, value) in [
        ("1,234.5", Point, Some(1_234.5)),
        ("1 234,5", Comma, Some(1_234.5)),
        ("1.234,5", Comma, Some(1_234.5)),
        ("1\u{a0}234\u{202f}567", Point, Some(1_234_567.0)),
        ("6,2 %", Comma, Some(0.062)),
        ("$12.50", Point, Some(12.5)),
        ("12 500 ₽", Comma, Some(12_500.0)),
        ("1 200 руб.", Comma, Some(1_200.0)),
        ("−3", Point, Some(-3.0)),
        ("1,5", Point, None),
        ("12 5", Point, None),
        ("abc", Point, None),
        ("", Point, None),
        (".", Point, None),
    ] {
        assert_eq!(number(cell, decimal), value, "{cell}");
    }
}

#[test]
fn a_table_of_several_markets_names_them_in_any_language() {
    let text = "día;país;cuenta;interacciones\n2026-12-05;Rusia;@vera_na_kuhne;1.000\n2026-12-05;Estados Unidos;Maya;2.000\n2026-12-05;Francia;Maya;3\n";
    let found = coming(text, &campaign(), "", None);
    assert_eq!((found.new, found.market.as_str()), (2, ""));
    assert_eq!((found.troubles[0].line, found.troubles[0].why), (4, Why::NoMarket));
    let mut sections = campaign();
    bring(&mut sections, &found);
    let figures = Figures::of(&sections);
    assert_eq!(figures.by_creator(&"m-us".into(), "engagements")["cr-maya"], (2_000.0, 1));
    assert_eq!(figures.by_creator(&"m-ru".into(), "engagements")["cr-vera"], (1_000.0, 1));
}

#[test]
fn the_same_export_again_is_no_news_and_a_newer_one_corrects() {
    let mut sections = campaign();
    let first = coming(
        "Date,Handle,Likes\n2026-12-01,@mayaafterdark,5\n2026-12-02,@mayaafterdark,6\n",
        &sections,
        "m-us",
        None,
    );
    bring(&mut sections, &first);
    let again = coming(
        "Date,Handle,Likes\n2026-12-01,@mayaafterdark,5\n2026-12-02,@mayaafterdark,9\n2026-12-03,x,1\n",
        &sections,
        "m-us",
        None,
    );
    assert_eq!((again.new, again.changed, again.same), (1, 1, 1));
    assert_eq!(again.strangers.iter().collect::<Vec<_>>(), ["x"]);
    bring(&mut sections, &again);
    let sum = Figures::of(&sections).sum(&"m-us".into(), "likes", "2026-12-31".parse().unwrap());
    assert_eq!(sum, (15.0, 3));
}

/// One value a line, as VK, TikTok and Metricool hand it out.
const LONG: [(&str, &str, &str); 3] = [
    (
        "ru",
        "m-ru",
        "Отчёт по показателям;;;\nДата;Автор;Показатель;Значение\n05.12.2026;@vera_na_kuhne;Показы;12 500\n05.12.2026;@vera_na_kuhne;ER, %;6,2 %\n06.12.2026;Вера;Показы;1 000,5\n06.12.2026;Вера;Досмотры до конца;77\n06.12.2026;Вера;Показы;много\n31.02.2026;Вера;Показы;7\n07.12.2026;Вера;;7\n07.12.2026;Вера;Показы;–\nИтого;;Показы;13 500,5\n",
    ),
    (
        "es",
        "m-us",
        "Fecha;Cuenta;Métrica;Valor\n05/12/2026;@mayaafterdark;Impresiones;12.500\n05/12/2026;@mayaafterdark;Tasa de interacción;6,2 %\n06/12/2026;Maya;Impresiones;1.000,5\n06/12/2026;Maya;Finales vistos;77\n06/12/2026;Maya;Impresiones;muchas\n31/02/2026;Maya;Impresiones;7\n13/12/2026;Maya;;7\n13/12/2026;Maya;Impresiones;s/d\nTotal;;Impresiones;13.500,5\n",
    ),
    (
        "en",
        "m-us",
        "Date,Username,Metric name,Value\n2026-12-05,@mayaafterdark,Impressions,\"12,500\"\n2026-12-05,@mayaafterdark,Engagement rate,6.2%\n2026-12-06,Maya,Impressions,1000.5\n2026-12-06,Maya,Watched to the end,77\n2026-12-06,Maya,Impressions,many\n2026-02-31,Maya,Impressions,7\n2026-12-07,Maya,,7\n2026-12-07,Maya,Impressions,n/a\nTotal,,Impressions,\"13,500.5\"\n",
    ),
];

#[test]
fn a_table_of_one_value_a_line_comes_in_like_a_wide_one() {
    for (language, market, text) in LONG {
        let mut sections = campaign();
        let found = coming(text, &sections, market, Some(DateOrder::DayFirst));
        assert_eq!((found.new, found.changed, found.same, found.repeated), (4, 0, 0, 0), "{language}");
        let own = [("ru", "досмотры-до-конца"), ("es", "finales-vistos"), ("en", "watched-to-the-end")];
        let own = own.into_iter().find(|(of, _)| *of == language).unwrap().1;
        assert_eq!(found.counted, ["impressions", "er", own]);
        let whys: Vec<Why> = found.troubles.iter().map(|it| it.why).collect();
        assert_eq!(whys, [Why::NotAValue, Why::NoSuchDay, Why::NoMetric, Why::NotADate], "{language}");
        bring(&mut sections, &found);
        let figures = Figures::of(&sections);
        let creator = if language == "ru" { "cr-vera" } else { "cr-maya" };
        let at = |column: &str, day: &str| figures.at(&(market.into(), column.into()), creator, day.parse().unwrap());
        assert_eq!(at("impressions", "2026-12-05"), Some(12_500.0), "{language}");
        assert_eq!(at("impressions", "2026-12-06"), Some(1_000.5), "{language}");
        assert_eq!(at("er", "2026-12-05"), Some(0.062), "{language}");
        assert_eq!(at(own, "2026-12-06"), Some(77.0), "{language}");
        // The same export again is no news, and neither is the same as a wide table.
        assert_eq!(coming(text, &sections, market, Some(DateOrder::DayFirst)).values(), 0, "{language}");
        let wide = format!("Date,Creator,Impressions,ER\n2026-12-05,{creator},12500,6.2%\n");
        let wide = coming(&wide, &sections, market, None);
        assert_eq!((wide.values(), wide.same), (0, 2), "{language}");
    }
}

#[test]
fn a_value_without_its_metric_is_asked_about() {
    let alone = sheet("Date;Value\n2026-12-05;7\n");
    let mut mapping = Mapping::guess(&alone, &campaign(), &"m-ru".into());
    assert_eq!(mapping.missing(), Some("metrics-missing-number"));
    mapping.columns[1] = Column::Value;
    assert_eq!(mapping.missing(), Some("metrics-missing-pair"));
}

#[test]
fn a_number_of_the_campaign_s_own_is_found_by_its_name_in_a_line() {
    let mut sections = campaign();
    let formula = crate::model::Formula::Total("saved-recipes".into());
    let kpi = crate::model::Kpi { formula, ..Default::default() };
    sections.kpis = Arc::new(BTreeMap::from([("k-1".into(), kpi)]));
    let text = "Дата;Показатель;Значение\n05.12.2026;Saved recipes;3\n05.12.2026;Переходы;4\n05.12.2026;Клики;5\n";
    let found = coming(text, &sections, "m-ru", None);
    // Two words for one number on one day: the first counts as it, the second keeps its own name, and nothing is lost.
    assert_eq!(found.counted, ["saved-recipes", "clicks", "клики"]);
    assert_eq!((found.new, found.repeated), (3, 0));
}

#[test]
fn quoted_cells_hold_separators_and_lines() {
    let sheet = sheet("sep=;\nDate;Clicks\n\"2026-12-01\";\"1\n000\"\n\n2026-12-02;2\n");
    assert_eq!((sheet.separator, sheet.heads.as_slice()), (';', ["Date".to_owned(), "Clicks".to_owned()].as_slice()));
    assert_eq!(sheet.lines.iter().map(|line| line.number).collect::<Vec<_>>(), [3, 6]);
    assert_eq!(sheet.lines[0].cell(1), "1\n000");
}

#[test]
fn a_hundred_and_twenty_thousand_values_fit_in_changes_the_relay_takes() {
    let mut text =
        String::from("Date;Creator;impressions;reach;views;engagements;likes;comments;shares;saves;clicks;orders\n");
    let first: crate::time::CivilDate = "2026-10-01".parse().unwrap();
    for creator in 0..200 {
        for day in 0..60 {
            text.push_str(&format!("{};creator-{creator}", first.plus_days(day)));
            (0..10).for_each(|column| {
                text.push_str(&format!(";{}", (creator * 131 + day * 17 + column * 7_919) % 20_011))
            });
            text.push('\n');
        }
    }
    let found = coming(&text, &campaign(), "m-ru", None);
    assert_eq!((found.values(), found.troubles.len()), (120_000, 0));
    let parts = encode(&found.series, crate::command::LONGEST_PART);
    assert!(parts.len() < 16 && parts.iter().all(|part| part.len() <= crate::command::LONGEST_PART), "{}", parts.len());
    let mut sections = campaign();
    bring(&mut sections, &found);
    assert_eq!(Figures::of(&sections).len(), 120_000);
    assert_eq!(coming(&text, &sections, "m-ru", None).values(), 0);
}

/// Everything a screen does with a file, whatever it is.
fn through(bytes: &[u8]) {
    let Ok(text) = decode(bytes) else { return };
    let (sheet, sections) = (sheet(&text), campaign());
    let mut mapping = Mapping::guess(&sheet, &sections, &"m-ru".into());
    if let Some(first) = mapping.columns.first_mut() {
        *first = Column::Date;
    }
    if let Some(last) = mapping.columns.last_mut() {
        *last = Column::Number("x".into());
    }
    if mapping.columns.len() > 3 {
        (mapping.columns[1], mapping.columns[2]) = (Column::Metric, Column::Value);
    }
    mapping.look(&sheet);
    let (mut intake, names) = (Intake::new(&mapping), Names::of(&sections));
    while intake.take(&sheet, &names, 5) {}
    let found = intake.compare(&Figures::default());
    let mut after = sections.clone();
    bring(&mut after, &found);
    assert_eq!(Figures::of(&after).len(), found.values());
}

proptest! {
    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        through(&bytes);
    }

    #[test]
    fn no_text_that_looks_like_a_table_makes_it_panic(text in "([0-9]{1,4}[./-]?|[;,\t\"'% a-zА-я\n\r-]){0,120}") {
        through(text.as_bytes());
        through(&text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>());
    }

    /// What came in once is known: bringing it in again writes nothing.
    #[test]
    fn bringing_in_again_changes_nothing(values in proptest::collection::vec((0..5_u8, 0..90_i64, -1e6..1e6_f64), 1..60)) {
        let first: crate::time::CivilDate = "2026-10-01".parse().unwrap();
        let mut text = String::from("Date,Account,Clicks,Revenue\n");
        for (creator, day, value) in &values {
            text.push_str(&format!("{},c{creator},{value},{}\n", first.plus_days(*day), value * 2.0));
        }
        let mut sections = campaign();
        let found = coming(&text, &sections, "m-us", None);
        prop_assert_eq!((found.changed, found.same), (0, 0));
        bring(&mut sections, &found);
        let again = coming(&text, &sections, "m-us", None);
        prop_assert_eq!((again.values(), again.same), (0, found.new));
    }
}
