//! The parts of a creator's page that hold their own things: contact, what is due, who answers when.

use super::section;
use campaign::args;
use campaign::view::creator::{Answer, ChannelLine, CreatorPage, Due, Shown};
use maud::{Markup, html};

/// Who to write to; first on the page.
pub(super) fn contact(page: &CreatorPage) -> Markup {
    let language = page.language;
    let body = match &page.contact {
        None => html! { p { (language.text("creator-page-contact-missing")) } },
        Some(contact) => html! {
            p { b { (contact.name) } ", " (contact.role) }
            @match &contact.link {
                Some(link) => p { a.button href=(link) rel="noreferrer" { (contact.reach) } },
                None => @if !contact.reach.is_empty() { p { (contact.reach) } },
            }
        },
    };
    let body = html! {
        (body)
        @if let Some(liked) = &page.liked {
            p.quiet { (language.format("creator-page-liked", &campaign::args! {"words" => liked})) }
        }
    };
    section("contact", &language.text("creator-page-contact"), body)
}

/// Where to write about what, and when an answer comes.
pub(super) fn channels(page: &CreatorPage) -> Markup {
    let language = page.language;
    html! {
        @if !page.channels.is_empty() {
            (section("channels", &language.text("creator-page-channels"), html! {
                dl {
                    @for ChannelLine { name, purpose, answer } in &page.channels {
                        dt { (name) }
                        @if !purpose.is_empty() { dd { (purpose) } }
                        @if !answer.is_empty() {
                            dd.quiet { (language.format("creator-page-channel-answer", &args! {"answer" => answer})) }
                        }
                    }
                }
            }))
        }
    }
}

/// The one thing to do next, in large.
pub(super) fn next(page: &CreatorPage) -> Markup {
    let language = page.language;
    let body = match &page.next {
        None => html! { p { (language.text("creator-page-next-nothing")) } },
        Some(due) => html! {
            p.what { (due.title) }
            @if let Some(shown) = &due.when { (when(shown)) }
            (countdown(due))
            @if due.late { p { (language.text("creator-page-late-hint")) } }
            @if !due.note.is_empty() { p.note { (prose(&due.note)) } }
        },
    };
    section("next", &language.text("creator-page-next"), body)
}

/// Everything else that is due, and what is done.
pub(super) fn items(page: &CreatorPage) -> Markup {
    let language = page.language;
    html! {
        @if !page.later.is_empty() {
            @let heading = if page.next.is_some() { "creator-page-items-later" } else { "creator-page-items" };
            (section("later", &language.text(heading), html! {
                ul { @for due in &page.later { li { (row(due, &language.text("creator-page-no-date"))) } } }
            }))
        }
        @if !page.done.is_empty() {
            (section("done", &language.text("creator-page-items-done"), html! {
                ul { @for due in &page.done { li { p.what { "✓ " (due.title) } } } }
            }))
        }
    }
}

/// When they hear back, or that nothing is pending.
pub(super) fn answers(page: &CreatorPage) -> Markup {
    let language = page.language;
    let body = if page.answers.is_empty() {
        html! { p { (language.text("creator-page-answers-nothing")) } }
    } else {
        html! {
            @if let Some(hear) = &page.hear { p { (hear) } }
            ul { @for answer in &page.answers { li { (answer_row(answer)) } } }
        }
    };
    let body = html! {
        (body)
        @if let Some(approver) = &page.approver { p.quiet { (approver) } }
    };
    section("answers", &language.text("creator-page-answers"), body)
}

fn answer_row(answer: &Answer) -> Markup {
    html! {
        p.what { (answer.title) }
        @if let Some(shown) = &answer.when { (when(shown)) }
        p.quiet { (answer.says) }
    }
}

fn row(due: &Due, without_date: &str) -> Markup {
    html! {
        p.what { (due.title) }
        @match &due.when {
            Some(shown) => { (when(shown)) (countdown(due)) }
            None => p.quiet { (without_date) },
        }
        @if !due.note.is_empty() { p.note { (prose(&due.note)) } }
    }
}

/// "Tue 8 Dec, 07:00 your time (18:00 Moscow)", the first half large; UTC where a pointer rests.
pub(super) fn when(shown: &Shown) -> Markup {
    html! {
        p.when {
            time datetime=(shown.machine) title=(shown.utc) { b { (shown.moment) } " " span { (shown.whose) } }
        }
    }
}

fn countdown(due: &Due) -> Markup {
    html! {
        @if let Some(text) = &due.countdown { p.count.late[due.late] { (text) } }
    }
}

/// Prose as written, its web addresses made into links.
pub(super) fn prose(text: &str) -> Markup {
    html! {
        @for piece in text.split_inclusive(char::is_whitespace) {
            @let address = piece.trim_end().trim_end_matches(['.', ',', ';', ')']);
            @if address.starts_with("https://") && address.len() > 8 {
                a href=(address) rel="noreferrer" { (address) } (&piece[address.len()..])
            } @else { (piece) }
        }
    }
}
