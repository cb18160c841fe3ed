//! What the sample counts: the teasers of the winter launch. Engagement of 6 % in Russia against a target of 8, of 3 % in
//! the US against 3: the same gap read two ways, and one diagnosis. Experiments, and letters to creators.

use super::calendar::Days;
use super::stage::{Step, step};
use crate::command::{Command, ExperimentCommand, FigureCommand, KpiCommand, SourcingCommand};
use crate::measure::{Row, encode, series};
use crate::model::{
    Anchor, CommentId, CreatorId, Experiment, Formula, ImportId, Kpi, KpiUnit, MarketId, PipelineStage, ReadingVerdict,
    RecordId, SourcingChannel, Strength, TargetCurve, TargetPhase, ThreadId,
};
use crate::time::{CivilDate, Instant};
use std::collections::BTreeMap;

/// Days of teasers that the exports hold, and how many days ago the last of them was.
const HELD: (i64, i64) = (10, 5);

pub(super) fn script(days: &Days) -> Vec<Step> {
    [kpis(days), tables(days), readings(days), experiments(days), letters(days)].into_iter().flatten().collect()
}

fn kpi(command: KpiCommand) -> Command {
    Command::Kpi(command)
}

/// The teasers until go-live, and then the launch, which counts for more.
fn curve(days: &Days, teaser: f64, launch: f64) -> TargetCurve {
    let from = today(days).plus_days(1 - HELD.0 - HELD.1);
    let phases = vec![
        TargetPhase { until: days.live.plus_days(-1), value: teaser, weight: 30 },
        TargetPhase { until: days.live.plus_days(30), value: launch, weight: 70 },
    ];
    TargetCurve { from, phases }
}

fn today(days: &Days) -> CivilDate {
    days.ru.zone.civil(days.now).date()
}

fn kpis(days: &Days) -> Vec<Step> {
    let at = days.ago(&days.us, 13, 15, 0);
    let targets = |list: [(&str, f64, f64); 3]| -> BTreeMap<MarketId, TargetCurve> {
        list.into_iter().map(|(market, teaser, launch)| (market.into(), curve(days, teaser, launch))).collect()
    };
    let engagement = Kpi {
        name: "Engagement rate".to_owned(),
        formula: Formula::Ratio("engagements".to_owned(), "impressions".to_owned()),
        unit: KpiUnit::Percent,
        window: "24 hours after publishing".to_owned(),
        source: "VK Ads, Meta and TikTok exports".to_owned(),
        weight: 40,
        targets: targets([("m-ru", 0.08, 0.08), ("m-us", 0.03, 0.035), ("m-mx", 0.05, 0.06)]),
        ..Kpi::default()
    };
    let orders = Kpi {
        name: "Orders".to_owned(),
        formula: Formula::Total("orders".to_owned()),
        window: "7 days after click".to_owned(),
        source: "Shop, by promo code".to_owned(),
        weight: 40,
        targets: targets([("m-ru", 0.0, 4_200.0), ("m-us", 0.0, 2_600.0), ("m-mx", 0.0, 1_900.0)]),
        ..Kpi::default()
    };
    let cost = Kpi {
        name: "Cost per order".to_owned(),
        formula: Formula::Ratio("spend".to_owned(), "orders".to_owned()),
        unit: KpiUnit::Money,
        window: "7 days after click".to_owned(),
        source: "Shop and ad accounts".to_owned(),
        currency: "USD".to_owned(),
        lower_better: true,
        weight: 20,
        targets: targets([("m-ru", 6.0, 5.0), ("m-us", 14.0, 12.0), ("m-mx", 9.0, 8.0)]),
        ..Kpi::default()
    };
    let readers = Kpi {
        name: "Подписчики в Telegram".to_owned(),
        scope: "m-ru".into(),
        formula: Formula::Total("followers".to_owned()),
        source: "Статистика канала".to_owned(),
        targets: BTreeMap::from([("m-ru".into(), curve(days, 900.0, 3_000.0))]),
        ..Kpi::default()
    };
    let all = [("k-engagement", "p-dana", engagement), ("k-orders", "p-dana", orders), ("k-cost", "p-dana", cost)];
    let all = all.into_iter().chain([("k-telegram", "p-olga", readers)]).enumerate();
    all.map(|(place, (id, who, one))| {
        step(at.plus_minutes(place as i64 * 4), who, kpi(KpiCommand::Add(id.into(), Box::new(one))))
    })
    .collect()
}

/// A market's export: id, who brought it, its name, the market, each creator's mean rate in hundredths of a per cent,
/// and by how much all of them rise a day.
type Export = (&'static str, &'static str, &'static str, &'static str, &'static [(&'static str, i64)], i64);

const EXPORTS: [Export; 3] = [
    (
        "f-vk",
        "p-olga",
        "vk-reklama-tizery.csv",
        "m-ru",
        &[("cr-vera", 900), ("cr-ilya", 650), ("cr-aigul", 550), ("cr-maxim", 500), ("cr-sonya", 400)],
        10,
    ),
    (
        "f-meta",
        "p-june",
        "meta-insights-teasers.csv",
        "m-us",
        &[("cr-maya", 450), ("cr-theo", 350), ("cr-priscilla", 300), ("cr-jonah", 250), ("cr-bea", 150)],
        0,
    ),
    (
        "f-tiktok",
        "p-diego",
        "reporte-tiktok-teasers.csv",
        "m-mx",
        &[("cr-ximena", 640), ("cr-beto", 520), ("cr-paloma", 440), ("cr-chucho", 360)],
        -10,
    ),
];

fn tables(days: &Days) -> Vec<Step> {
    let mut steps = Vec::new();
    for (place, (id, who, name, market, creators, rise)) in EXPORTS.into_iter().enumerate() {
        let at = days.ago(&days.us, 5, 16, 0).plus_minutes(place as i64 * 9);
        let first = today(days).plus_days(1 - HELD.0 - HELD.1);
        let mut rows = Vec::new();
        for ahead in 0..HELD.0 {
            for (creator, rate) in creators {
                // As much before the middle as after it: the rate of all days is the mean one.
                let rate = rate + rise * (2 * ahead + 1 - HELD.0) / 2;
                let row = |column: &str, value: i64| Row {
                    market: MarketId::default(),
                    creator: (*creator).to_owned(),
                    column: column.to_owned(),
                    day: first.plus_days(ahead),
                    value: value as f64,
                };
                rows.extend([row("impressions", 20_000), row("engagements", 2 * rate)]);
            }
            if market == "m-ru" {
                let day = first.plus_days(ahead);
                let column = "followers".to_owned();
                rows.push(Row { market: MarketId::default(), creator: String::new(), column, day, value: 36.0 });
            }
        }
        let id = ImportId::from(id);
        let table = |command| kpi(KpiCommand::Figures(command));
        let count = rows.len() as i64;
        steps.push(step(at, who, table(FigureCommand::Begin(id.clone(), name.to_owned(), market.into(), count))));
        for (part, numbers) in (0..).zip(encode(&series(&rows), crate::command::LONGEST_PART)) {
            steps.push(step(at.plus_minutes(1), who, table(FigureCommand::Part(id.clone(), part, numbers))));
        }
        steps.push(step(at.plus_minutes(2), who, table(FigureCommand::Finish(id))));
    }
    steps
}

fn readings(days: &Days) -> Vec<Step> {
    let at = days.ago(&days.ru, 4, 12, 0);
    let read = |minutes, who, id: &str, market: &str, verdict, note: &str| {
        let read = KpiCommand::Read(id.to_owned(), "k-engagement".into(), market.into(), verdict, note.to_owned());
        step(at.plus_minutes(minutes), who, kpi(read))
    };
    use ReadingVerdict::{Bad, Good, Normal};
    let normal = "Для тизеров VK 6 % – обычное число: там в вовлечённость входят и просмотры до конца. До 8 % дорастём с героями.";
    let good = "Twice ours with the same kind of teaser. Whatever they do with the first line, we should try it.";
    let own = "Three per cent is what winter teasers bring on Instagram; it was 2.8 last year.";
    let weak = "По меркам VK 3 % – мало, но я не знаю, что считает Instagram.";
    let diagnosis = "VK counts a reel watched to its end as an engagement, Instagram does not. Let us compare likes, comments and reposts only, and keep both numbers.";
    let anchor = Anchor { path: "kpis/k-engagement".to_owned(), ..Anchor::default() };
    let ask = Command::OpenThread(
        ThreadId::from("t-engagement"),
        anchor,
        MarketId::default(),
        Strength::Should,
        CommentId::from("c-engagement-1"),
        diagnosis.to_owned(),
    );
    vec![
        read(0, "p-olga", "r-olga-ru", "m-ru", Normal, normal),
        read(7, "p-olga", "r-olga-us", "m-us", Bad, weak),
        read(250, "p-marcus", "r-marcus-us", "m-us", Normal, own),
        read(256, "p-marcus", "r-marcus-ru", "m-ru", Good, good),
        step(at.plus_minutes(300), "p-timur", ask),
    ]
}

fn experiments(days: &Days) -> Vec<Step> {
    let add = |at: Instant, who, id: &str, one: Experiment| {
        step(at, who, kpi(KpiCommand::Experiment(ExperimentCommand::Add(id.into(), Box::new(one)))))
    };
    let question = Experiment {
        hypothesis: "Una pregunta en la primera línea trae más comentarios que una afirmación.".to_owned(),
        variants: "A: «¿Quién te enseñó a preparar el café?»\nB: «Así preparaba el café mi abuela.»".to_owned(),
        metric: "k-engagement".into(),
        market: "m-mx".into(),
        owner: "p-diego".into(),
        ..Experiment::default()
    };
    let quiet = Experiment {
        hypothesis: "Тизер без слов в первые три секунды досматривают чаще, чем с титром.".to_owned(),
        variants: "А: тишина и окно\nБ: титр «Первая зима»".to_owned(),
        metric: "k-engagement".into(),
        market: "m-ru".into(),
        owner: "p-ksenia".into(),
        ..Experiment::default()
    };
    let (begin, end) = (days.ago(&days.ru, 9, 13, 0), days.ago(&days.ru, 4, 16, 0));
    let close = |command| kpi(KpiCommand::Experiment(command));
    let result = "А: 7,1 %, Б: 5,2 % при равных показах за шесть дней. Тишина работает.";
    let pivot = "Все героические ролики начинаем с трёх секунд тишины, титр переносим в конец.";
    vec![
        add(begin, "p-ksenia", "x-quiet", quiet),
        add(days.ago(&days.mx, 5, 11, 0), "p-diego", "x-question", question),
        step(end, "p-ksenia", close(ExperimentCommand::Close("x-quiet".into(), result.to_owned()))),
        step(end.plus_minutes(6), "p-ksenia", close(ExperimentCommand::SetPivot("x-quiet".into(), pivot.to_owned()))),
    ]
}

/// How each creator was found.
const FOUND: [(&str, &str, SourcingChannel); 14] = [
    ("cr-vera", "p-olga", SourcingChannel::Network),
    ("cr-ilya", "p-olga", SourcingChannel::Referral),
    ("cr-aigul", "p-ksenia", SourcingChannel::Network),
    ("cr-maxim", "p-ksenia", SourcingChannel::Cold),
    ("cr-sonya", "p-ksenia", SourcingChannel::Inbound),
    ("cr-maya", "p-marcus", SourcingChannel::Agency),
    ("cr-theo", "p-marcus", SourcingChannel::Network),
    ("cr-priscilla", "p-june", SourcingChannel::Cold),
    ("cr-jonah", "p-june", SourcingChannel::Cold),
    ("cr-bea", "p-june", SourcingChannel::Inbound),
    ("cr-ximena", "p-lucia", SourcingChannel::Network),
    ("cr-beto", "p-diego", SourcingChannel::Cold),
    ("cr-paloma", "p-diego", SourcingChannel::Referral),
    ("cr-chucho", "p-diego", SourcingChannel::Cold),
];

pub(super) fn found(creator: &str) -> SourcingChannel {
    FOUND.iter().find(|(id, ..)| *id == creator).map(|(.., channel)| *channel).unwrap_or_default()
}

fn letters(days: &Days) -> Vec<Step> {
    let at = days.ago(&days.us, 6, 12, 0);
    let sourcing = |command| kpi(KpiCommand::Sourcing(command));
    let mut steps = Vec::new();
    for (place, (id, who, _)) in FOUND.into_iter().enumerate() {
        let (at, id) = (at.plus_minutes(place as i64 * 2), CreatorId::from(id));
        steps.push(step(at, who, sourcing(SourcingCommand::SetStage(id, PipelineStage::Agreed))));
    }
    let letters = [
        ("p-ksenia", "cr-maxim", "Позвали в кампанию", "Как вы снимаете мороз через стекло: холод слышно."),
        (
            "p-june",
            "cr-priscilla",
            "First note, and the brief in one paragraph",
            "The episode about the neighbour’s snow shovel. You never explain the joke.",
        ),
        ("p-june", "cr-jonah", "First note", ""),
        ("p-diego", "cr-beto", "Primer mensaje", "El plano del pan que se abre, sin música."),
        ("p-diego", "cr-chucho", "Primer mensaje", "Cómo narras la fila de la garita sin quejarte."),
    ];
    for (place, (who, id, words, liked)) in letters.into_iter().enumerate() {
        let entry = RecordId(format!("r-letter-{place}"));
        let wrote = SourcingCommand::Wrote(entry, id.into(), words.to_owned(), liked.to_owned());
        steps.push(step(at.plus_minutes(40 + place as i64 * 3), who, sourcing(wrote)));
    }
    steps
}
