//! The plan, the creators and the open threads as Markdown.

use super::Page;
use crate::model::{Sections, Thread};
use crate::time::Instant;
use crate::view::{Label, Reader, people, timeline};

pub(super) fn timeline(page: &mut Page, sections: &Sections, reader: &Reader, now: Instant) {
    page.titled(2, "word-timeline");
    let language = page.language;
    let badges = people::badges(sections);
    let mut heads: Vec<String> = ["document-what", "word-market", "label-owner"].map(|key| language.text(key)).into();
    heads.extend(badges.iter().map(|badge| language.place(badge.zone.name())));
    heads.push(language.text("label-done"));
    let rows: Vec<Vec<String>> = timeline::rows(sections, reader, now)
        .into_iter()
        .map(|row| {
            let market = row.badge.map_or_else(|| language.text("label-all-markets"), |badge| badge.name);
            let mut cells = vec![row.title, market, row.owner];
            match row.clocks.is_empty() {
                true => cells.extend(badges.iter().map(|_| String::new())),
                false => cells.extend(row.clocks.into_iter().map(|(_, clock)| clock)),
            }
            cells.push(language.text(if row.done { "label-yes" } else { "label-no" }));
            cells
        })
        .collect();
    page.table(&heads, &rows);
}

pub(super) fn creators(page: &mut Page, sections: &Sections) {
    page.titled(2, "document-creators");
    let language = page.language;
    let keys =
        ["label-name", "label-handle", "label-platform", "label-market", "label-tier", "label-contact", "label-zone"];
    let rows: Vec<Vec<String>> = sections
        .creators
        .values()
        .filter(|creator| !creator.archived)
        .map(|creator| {
            let market = people::badge(sections, &creator.market).map(|badge| badge.name).unwrap_or_default();
            vec![
                creator.name.clone(),
                creator.handle.clone(),
                creator.platform.clone(),
                market,
                language.text(&format!("word-tier-{}", creator.tier.code())),
                people::name(sections, &creator.contact, language),
                language.place(creator.zone.name()),
            ]
        })
        .collect();
    page.table(&keys.map(|key| language.text(key)), &rows);
}

/// Open risks with every market's rating and response, as a recap prints them.
pub(super) fn risks(page: &mut Page, sections: &Sections) {
    let risks = crate::view::risks::risks_for_recap(sections, page.language);
    if risks.is_empty() {
        return;
    }
    page.titled(2, "risks-title");
    for risk in risks {
        page.heading(3, &risk.title);
        let says = [Some(risk.says), risk.differs, risk.owner].into_iter().flatten().collect::<Vec<_>>();
        page.paragraph(&super::escape(&says.join(" · ")));
        let line = |one: crate::view::risks::MarketRecap| {
            let says: Vec<String> = one.rating.into_iter().chain([one.response]).filter(|it| !it.is_empty()).collect();
            format!("- **{}**: {}", super::escape(&one.badge.name), says.join(". ").replace('\n', " "))
        };
        page.paragraph(&risk.markets.into_iter().map(line).collect::<Vec<_>>().join("\n"));
    }
}

pub(super) fn threads(page: &mut Page, sections: &Sections, reader: &Reader, now: Instant) {
    page.titled(2, "document-open-threads");
    let open: Vec<_> = sections.threads.iter().filter(|(_, thread)| thread.is_open()).collect();
    if open.is_empty() {
        let none = page.language.text("document-no-open-threads");
        page.paragraph(&none);
    }
    for (id, thread) in open {
        let label = Label::of(sections, &format!("threads/{id}"), page.language);
        page.heading(3, &label.thing);
        let strength = page.language.text(&format!("word-{}", thread.strength.code()));
        let place = Label::of(sections, &thread.anchor.path, page.language).full(page.language);
        page.paragraph(&format!("{strength} · {}", super::escape(&place)));
        let said = comments(sections, thread, reader, now);
        page.paragraph(&said);
    }
}

fn comments(sections: &Sections, thread: &Thread, reader: &Reader, now: Instant) -> String {
    let printer = reader.printer(now);
    let one = |comment: &crate::model::Comment| {
        let zone = people::badge_of(sections, &comment.author).map_or(reader.zone, |badge| badge.zone);
        let who = people::name(sections, &comment.author, reader.language);
        let words = comment.body.split_whitespace().collect::<Vec<_>>().join(" ");
        format!("- **{}**, {}: {words}", super::escape(&who), printer.in_zone(comment.at, zone))
    };
    thread.in_order().into_iter().map(|(_, comment)| one(comment)).collect::<Vec<_>>().join("\n")
}
