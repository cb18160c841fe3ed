//! What went back to the creator: one numbered list a round, to read.

use super::{parts, section};
use campaign::args;
use campaign::language::capitalised;
use campaign::view::creator::{CreatorFeedback, CreatorPage};
use campaign::view::feedback::{Point, RoundLine};
use maud::{Markup, html};

pub(super) fn feedback(page: &CreatorPage) -> Markup {
    let language = page.language;
    let body = html! {
        @if page.feedback.is_empty() { p.quiet { (language.text("creator-page-feedback-nothing")) } }
        @for CreatorFeedback { title, says, rounds, .. } in &page.feedback {
            h3 { (title) }
            p.quiet { (capitalised(says)) }
            @for one in rounds { (round(one, page)) }
        }
    };
    section("feedback", &language.text("creator-page-feedback"), body)
}

fn round(round: &RoundLine, page: &CreatorPage) -> Markup {
    let from = args! {"who" => &round.by, "when" => &round.when};
    html! {
        p.what { (capitalised(&round.words)) }
        p.quiet { (page.language.format("creator-page-round-from", &from)) }
        @if !round.intro.is_empty() { p.note { (parts::prose(&round.intro)) } }
        ol { @for one in &round.points { li value=(one.number) { (point(one)) } } }
    }
}

/// How strongly it is meant stands before the words (E2).
fn point(point: &Point) -> Markup {
    html! {
        b { (capitalised(&point.strength)) } " · " (point.aspect)
        p.note { (parts::prose(&point.words)) }
        @if let Some(outcome) = &point.outcome { p.quiet { "✓ " (outcome) } }
    }
}
