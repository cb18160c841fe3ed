//! The sample's risks: the same thing is nothing in one market and everything in another, and what each of them does
//! about it; and one point that may stay open at launch.

use super::calendar::Days;
use super::cast::OWNER;
use super::stage::{Step, step};
use crate::command::{Command, RiskCommand};
use crate::model::{MarketId, Risk, RiskId, RiskLevel, RiskStatus, fingerprint};
use crate::time::Instant;

use RiskLevel::{Critical, High, Low, Medium};

/// Market, who speaks for it, likelihood, impact, response.
type Says = (&'static str, &'static str, RiskLevel, RiskLevel, &'static str);

/// Id, title, what is known, who answers for it, who wrote it down, how far it is, the markets.
struct Entry {
    id: &'static str,
    title: &'static str,
    about: &'static str,
    owner: &'static str,
    by: &'static str,
    status: RiskStatus,
    says: &'static [Says],
}

const RISKS: [Entry; 5] = [
    Entry {
        id: "rk-instagram",
        title: "Instagram placement",
        about: "The launch film was planned for Instagram first, in every market.",
        owner: "p-timur",
        by: "p-dana",
        status: RiskStatus::Open,
        says: &[
            ("m-us", "p-marcus", Low, Low, "Post as planned: reel at go-live, two stories the next morning."),
            (
                "m-ru",
                "p-olga",
                Critical,
                Critical,
                "Рекламу в Instagram в России размещать нельзя. Всё выходит в VK и Telegram, в подписях нет ни одной ссылки на Instagram.",
            ),
            ("m-mx", "p-lucia", Low, Medium, "Si cae el alcance, movemos la mitad del presupuesto a TikTok."),
        ],
    },
    Entry {
        id: "rk-customs",
        title: "Посылки с шоколадом застрянут на таможне",
        about: "Креаторам нужен продукт до съёмки; прошлой зимой посылки в Мексику шли одиннадцать дней.",
        owner: "p-lucia",
        by: "p-olga",
        status: RiskStatus::Plan,
        says: &[
            ("m-mx", "p-lucia", High, High, "Compramos el cacao en Oaxaca y la caja la imprime un taller de la Roma."),
            ("m-ru", "p-olga", Medium, High, "Отправляем со склада в Подольске, не из Чикаго."),
            ("m-us", "p-marcus", Low, Medium, "Everything ships from Chicago; two spare boxes are at the office."),
        ],
    },
    Entry {
        id: "rk-label",
        title: "Публикация выйдет без ERID или без пометки",
        about: "Особенно репосты: их никто не считает публикациями, пока не придёт штраф.",
        owner: "p-ksenia",
        by: "p-ksenia",
        status: RiskStatus::Plan,
        says: &[
            ("m-ru", "p-ksenia", Medium, Critical, "Ни одна публикация не уходит без токена в карточке креатора."),
            ("m-us", "p-june", Low, Medium, "“Paid partnership” is on the checklist for every caption."),
        ],
    },
    Entry {
        id: "rk-holiday",
        title: "Approvals stop for a holiday week",
        about: "Two calendars, two sets of days off: a must-fix sent on the wrong evening waits five days.",
        owner: "p-marcus",
        by: "p-marcus",
        status: RiskStatus::Open,
        says: &[
            ("m-us", "p-marcus", High, High, "June signs for me while I am off; creators know her name."),
            ("m-ru", "p-olga", Medium, Medium, ""),
        ],
    },
    Entry {
        id: "rk-foam",
        title: "La espuma no sale en cámara",
        about: "En las pruebas la espuma bajó en veinte segundos bajo las luces.",
        owner: "p-diego",
        by: "p-lucia",
        status: RiskStatus::Open,
        says: &[("m-mx", "p-diego", Medium, Medium, "Batir en plano y rodar seguido; el molinillo, siempre a mano.")],
    },
];

pub(super) fn script(days: &Days) -> Vec<Step> {
    let mut steps = Vec::new();
    for (place, entry) in (0_i64..).zip(&RISKS) {
        let at = days.ago(&days.us, 11, 11, 20).plus_minutes(place * 9);
        steps.extend(written(at, entry));
        for (turn, says) in (0_i64..).zip(entry.says) {
            steps.extend(said(days.ago(&days.us, 10, 12, 5).plus_minutes(place * 11 + turn * 3), entry, says));
        }
    }
    // The campaign's owner lets the empty creative direction in Spanish stay open.
    let open = "brief/sections/s-creative";
    let waive = RiskCommand::Waive(
        "r-waive-creative".into(),
        format!("filled:{open}"),
        fingerprint(&format!("{open}/text/es")),
        "Mexico shoots in its own words; Lucía writes the Spanish direction after the first cut.".to_owned(),
    );
    steps.push(step(days.ago(&days.us, 5, 14, 40), OWNER, Command::Risk(waive)));
    steps
}

fn written(at: Instant, entry: &Entry) -> Vec<Step> {
    let risk = Risk {
        title: entry.title.to_owned(),
        about: entry.about.to_owned(),
        owner: entry.owner.into(),
        ..Risk::default()
    };
    let id = RiskId::from(entry.id);
    let mut steps = vec![step(at, entry.by, Command::Risk(RiskCommand::Add(id.clone(), Box::new(risk))))];
    if entry.status != RiskStatus::Open {
        let planned = Command::Risk(RiskCommand::SetStatus(id, entry.status));
        steps.push(step(at.plus_hours(50), entry.owner, planned));
    }
    steps
}

/// Whoever speaks for a market rates it there and writes what the market does.
fn said(at: Instant, entry: &Entry, (market, who, likelihood, impact, response): &Says) -> Vec<Step> {
    let (id, market) = (RiskId::from(entry.id), MarketId::from(*market));
    let mut steps = vec![
        step(at, who, Command::Risk(RiskCommand::SetLikelihood(id.clone(), market.clone(), Some(*likelihood)))),
        step(at.plus_minutes(1), who, Command::Risk(RiskCommand::SetImpact(id.clone(), market.clone(), Some(*impact)))),
    ];
    if !response.is_empty() {
        let words = Command::WriteWords(format!("risks/{id}/response/{market}"), (*response).to_owned());
        steps.push(step(at.plus_minutes(2), who, words));
    }
    steps
}
