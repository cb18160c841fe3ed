//! The sample's eight weeks: align, source, content and approval, live; checkpoints per market; the buffer.

use super::calendar::{Days, everywhere, local};
use super::cast::OWNER;
use super::stage::{Step, step};
use crate::command::{CalendarCommand, Command, PlanCommand};
use crate::model::{
    BaselineId, CountsFrom, Dependency, DependencyId, Gate, Item, ItemId, ItemKind, MarketId, PersonId, Phase, Rule,
    RuleKind, Unit, Whose,
};
use crate::time::{CivilTime, DayEdit, DayWork, StoredDeadline, Zone};

/// One market's words for what every market has.
struct Lane {
    market: &'static str,
    lead: &'static str,
    liaison: &'static str,
    checkpoints: [&'static str; 3],
    lock: &'static str,
    legal: &'static str,
}

const LANES: [Lane; 3] = [
    Lane {
        market: "m-ru",
        lead: "p-olga",
        liaison: "p-ksenia",
        checkpoints: ["День 3: материалы сданы", "День 5: правки закрыты", "День 7: финальная сдача"],
        lock: "Заморозка материалов",
        legal: "ERID для всех публикаций",
    },
    Lane {
        market: "m-us",
        lead: "p-marcus",
        liaison: "p-june",
        checkpoints: ["Day 3: assets submitted", "Day 5: feedback resolved", "Day 7: final delivery"],
        lock: "Asset lock",
        legal: "Disclosure check, all captions",
    },
    Lane {
        market: "m-mx",
        lead: "p-lucia",
        liaison: "p-diego",
        checkpoints: ["Día 3: materiales entregados", "Día 5: comentarios resueltos", "Día 7: entrega final"],
        lock: "Cierre de materiales",
        legal: "Revisión legal de los avisos",
    },
];

pub(super) fn script(days: &Days) -> Vec<Step> {
    let mut items = phases(days);
    for lane in &LANES {
        items.extend(market(days, lane));
    }
    items.extend(shared(days));
    let start = days.ago(&days.us, 17, 9, 30);
    let mut steps: Vec<Step> = Vec::new();
    for (place, (id, item, done)) in items.into_iter().enumerate() {
        let id = ItemId::from(id.as_str());
        let at = start.plus_minutes(place as i64 * 4);
        let owner = item.owner.clone();
        steps.push(step(at, OWNER, Command::AddItem(id.clone(), Box::new(item))));
        if done {
            let who = LANES.iter().find(|lane| owner.as_str() == lane.lead).map_or(OWNER, |lane| lane.lead);
            steps.push(step(days.ago(&days.us, 4, 16, 0).plus_minutes(place as i64), who, Command::SetDone(id, true)));
        }
    }
    steps.extend(calendars(days));
    steps.extend(agreed(days));
    steps
}

/// What each market says about its own days, once the launch has been watched: agencies rest then.
fn calendars(days: &Days) -> Vec<Step> {
    let at = days.ago(&days.us, 16, 11, 0);
    let day = |offset: i64| days.live.plus_days(offset);
    let off = |name: &str| DayEdit { name: name.to_owned(), ..DayEdit::plain(DayWork::Off) };
    let early =
        DayEdit {
            until: CivilTime::new(16, 0).ok(), name: "Корпоратив".to_owned(), ..DayEdit::plain(DayWork::Short)
        };
    let said = [
        ("m-ru", "p-olga", vec![day(20)], early),
        ("m-us", "p-marcus", vec![day(17), day(18)], off("Studio closed")),
        ("m-mx", "p-lucia", vec![day(17)], off("Inventario de la agencia")),
    ];
    let set = |(place, (market, who, dates, edit)): (usize, (&str, &'static str, Vec<_>, DayEdit))| {
        let command = Command::Calendar(CalendarCommand::Set(MarketId::from(market), dates, edit));
        step(at.plus_minutes(place as i64 * 3), who, command)
    };
    said.into_iter().enumerate().map(set).collect()
}

/// The same day in every market, counted from Russia's go-live.
fn same_day(days: i64) -> Rule {
    Rule {
        anchor: CountsFrom::Market(MarketId::from("m-ru")),
        unit: Unit::Calendar,
        calendar: Whose::All,
        kind: RuleKind::EachMarket,
        ..Rule::own(days, CivilTime::new(18, 0).unwrap_or(CivilTime::MIDNIGHT))
    }
}

/// What the leads agreed on, and one later change that nobody has explained yet.
fn agreed(days: &Days) -> Vec<Step> {
    let at = days.ago(&days.us, 16, 11, 0);
    let waits = |from: &str, to: &str, lag: i64| Dependency {
        from: format!("timeline/{from}"),
        to: format!("timeline/{to}"),
        lag,
        market: MarketId::from("m-us"),
        ..Dependency::default()
    };
    let plan = |minutes: i64, who, command| step(at.plus_minutes(minutes), who, Command::Plan(command));
    vec![
        plan(0, "p-timur", PlanCommand::Link(DependencyId::from("d-subtitles"), waits("i-hero-cut", "i-subtitles", 0))),
        plan(2, OWNER, PlanCommand::SetWindow(10 * 24)),
        plan(5, OWNER, PlanCommand::Agree(BaselineId::from("b-first"), String::new())),
        step(
            days.ago(&days.us, 6, 15, 20),
            "p-timur",
            Command::Plan(PlanCommand::Agree(BaselineId::from("b-second"), String::new())),
        ),
    ]
}

type Planned = (String, Item, bool);

fn item(title: &str, kind: ItemKind, market: &str, owner: &str, due: Option<StoredDeadline>) -> Item {
    Item {
        title: title.to_owned(),
        kind,
        market: MarketId::from(market),
        owner: PersonId::from(owner),
        due,
        ..Item::default()
    }
}

/// Four phases of two weeks each; the one that is over is done.
fn phases(days: &Days) -> Vec<Planned> {
    let zone = days.ru.zone;
    let phase = |id: &str, title: &str, owner: &str, from: i64, to: i64, done: bool| {
        let part = Phase::ALL.into_iter().find(|phase| id == format!("i-phase-{}", phase.code()));
        let mut item = item(title, ItemKind::Milestone, "", owner, everywhere(days.day(to), 18, zone));
        item.start = everywhere(days.day(from), 9, zone);
        (item.rule, item.phase) = (Some(same_day(to)), part);
        (id.to_owned(), item, done)
    };
    vec![
        phase("i-phase-align", "Align: what winning means in each market", OWNER, -42, -31, true),
        phase("i-phase-sourcing", "Source creators and agree on terms", "p-timur", -28, -15, false),
        phase("i-phase-content", "Content and approval", "p-timur", -14, -1, false),
        phase("i-phase-live", "Live: watch, test, change course", OWNER, 0, 14, false),
    ]
}

fn market(days: &Days, lane: &Lane) -> Vec<Planned> {
    let zone = calendar(days, lane).zone;
    let id = |name: &str| format!("i-{}-{name}", lane.market.trim_start_matches("m-"));
    let mut planned: Vec<Planned> = lane
        .checkpoints
        .iter()
        .zip([("d3", -10, Gate::Assets), ("d5", -8, Gate::Feedback), ("d7", -4, Gate::Final)])
        .map(|(title, (name, offset, gate))| {
            // The same calendar day in every market (S0-22).
            let due = everywhere(days.day(offset), 18, zone);
            let mut item = item(title, ItemKind::Checkpoint, lane.market, lane.lead, due);
            (item.rule, item.gate, item.phase) = (Some(same_day(offset)), gate, Some(Phase::Content));
            (id(name), item, false)
        })
        .collect();
    let lock = local(days.day(-3), 18, zone);
    planned.push((id("lock"), item(lane.lock, ItemKind::Milestone, lane.market, lane.lead, lock), false));
    let legal = local(days.day(-7), 15, zone);
    planned.push((id("legal"), item(lane.legal, ItemKind::Milestone, lane.market, lane.liaison, legal), false));
    planned
}

fn calendar<'a>(days: &'a Days, lane: &Lane) -> &'a crate::time::WorkingCalendar {
    match lane.market {
        "m-ru" => &days.ru,
        "m-us" => &days.us,
        _ => &days.mx,
    }
}

fn shared(days: &Days) -> Vec<Planned> {
    let (ru, us, mx) = (days.ru.zone, days.us.zone, days.mx.zone);
    let mut buffer = item("Буфер после запуска в США", ItemKind::Buffer, "m-ru", "p-olga", None);
    (buffer.after, buffer.before, buffer.duration) = ("markets/m-us".to_owned(), "markets/m-ru".to_owned(), 4);
    let two_days_ago = days.us.add_working_days(us.civil(days.now).date(), -2);
    let kickoff = StoredDeadline::instant(moment(days.day(-35), 17, ru), ru);
    vec![
        (
            "i-kickoff".to_owned(),
            item("Kickoff call, all markets", ItemKind::Milestone, "", OWNER, Some(kickoff)),
            true,
        ),
        ("i-buffer".to_owned(), buffer, false),
        (
            "i-hero-cut".to_owned(),
            item("Hero reel, final cut", ItemKind::Deliverable, "", "p-timur", local(days.day(-6), 18, ru)),
            false,
        ),
        (
            "i-contracts".to_owned(),
            item(
                "Contracts signed, all US creators",
                ItemKind::Milestone,
                "m-us",
                "p-marcus",
                local(two_days_ago, 17, us),
            ),
            false,
        ),
        // Nobody owns it: Today counts it.
        (
            "i-subtitles".to_owned(),
            item(
                "Subtitles for the hero reel in three languages",
                ItemKind::Deliverable,
                "",
                "",
                local(days.day(-5), 18, us),
            ),
            false,
        ),
        (
            "i-samples".to_owned(),
            item(
                "Máquinas de muestra en casa de cada creador",
                ItemKind::Milestone,
                "m-mx",
                "p-diego",
                local(days.day(-13), 14, mx),
            ),
            false,
        ),
        (
            "i-recap".to_owned(),
            item("First numbers side by side", ItemKind::Milestone, "", "p-june", local(days.day(5), 10, us)),
            false,
        ),
    ]
}

fn moment(date: crate::time::CivilDate, hour: u8, zone: Zone) -> crate::time::Instant {
    zone.resolve(date.at(super::calendar::clock(hour, 0))).by_rule()
}
