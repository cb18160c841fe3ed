//! What agendas, recaps and reports say alike: numbers against targets, learnings, a moment on every clock.

use super::agenda::AgendaLine;
use crate::args;
use crate::language::{Language, when::Printer};
use crate::measure::{Attainment, Figures, attainment};
use crate::model::{Learning, PersonId, Sections, TemplateKind, markets_in_order};
use crate::time::{Instant, Zone};
use crate::view::metrics::number;
use crate::view::{Link, Reader, people};

/// The clocks of the people of a list, in the order of the markets; every market's where none of them has one.
pub(crate) fn zones<'a>(sections: &Sections, attendees: impl Iterator<Item = &'a PersonId>) -> Vec<Zone> {
    let markets: Vec<_> = attendees.filter_map(|id| Some(&sections.people.get(id)?.market)).collect();
    let all = markets_in_order(&sections.markets);
    let there: Vec<Zone> =
        all.iter().filter(|(id, _)| markets.contains(id)).map(|(_, market)| market.profile.zone).collect();
    let mut zones = if there.is_empty() { all.iter().map(|(_, one)| one.profile.zone).collect() } else { there };
    zones.dedup_by_key(|zone| zone.name());
    if zones.is_empty() {
        zones.push(Zone::utc());
    }
    zones
}

/// "Tue 8 Dec 2026, 18:00 Moscow · Tue 8 Dec 2026, 10:00 New York". Always with the year: what is written down is
/// read in other years, and reads the same whenever it is made.
pub(crate) fn on_clocks(language: Language, zones: &[Zone], at: Instant) -> String {
    let printer = Printer::new(language, Zone::utc(), Instant(0));
    let one = |zone: &Zone| printer.in_zone(at, *zone);
    zones.iter().map(one).collect::<Vec<_>>().join(" · ")
}

/// Every KPI in every market that counts it and has a target, as far as the figures go.
pub(super) fn numbers(sections: &Sections, reader: &Reader) -> Vec<AgendaLine> {
    let figures = Figures::of(sections);
    let language = reader.language;
    let mut found = Vec::new();
    for (id, kpi) in sections.kpis.iter().filter(|(_, kpi)| !kpi.archived) {
        for badge in people::badges(sections).into_iter().filter(|badge| kpi.counts_in(&badge.id)) {
            let Some(day) = figures.last_day(&badge.id, &kpi.formula.columns()) else { continue };
            let Some(Attainment { actual, expected, index, pacing, .. }) = attainment(&figures, kpi, &badge.id, day)
            else {
                continue;
            };
            let args = args! {
                "kpi" => &kpi.name,
                "market" => &badge.name,
                "actual" => number(kpi, actual, language),
                "expected" => number(kpi, expected, language),
                "index" => language.percent(index * 100.0, 0),
            };
            let path = format!("kpis/{id}/targets/{}", badge.id);
            found.push(AgendaLine {
                words: language.format("meeting-number", &args),
                about: language.text(&format!("meeting-pacing-{}", pacing.code())),
                link: Link::of(&path),
                badge: Some(badge),
                path,
                point: None,
            });
        }
    }
    found
}

/// What a learning is about and whom it affects: "Brief: Creative direction, all markets".
pub(crate) fn learning_about(sections: &Sections, learning: &Learning, language: Language) -> String {
    let place = learning.template.map(|template| place(template, learning, language));
    let names: Vec<String> =
        learning.named().filter_map(|market| people::badge(sections, market)).map(|badge| badge.name).collect();
    let markets = if names.is_empty() { language.text("label-all-markets") } else { language.list(&names) };
    let origin = Some(learning.origin.clone()).filter(|origin| !origin.is_empty());
    [place, Some(markets), origin].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// The part of a template in words.
fn place(template: TemplateKind, learning: &Learning, language: Language) -> String {
    match template {
        TemplateKind::Brief => language.text(&format!("label-section-{}", learning.section.code())),
        other => language.text(&format!("templates-kind-{}", other.code())),
    }
}
