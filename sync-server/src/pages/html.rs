//! The HTML of a creator's page: one file with its style, for a phone first.

mod feedback;
mod parts;
mod receipt;

pub(super) use receipt::Receipt;

use campaign::args;
use campaign::language::Language;
use campaign::view::creator::{BriefLine, CreatorPage, Difference, GoLive};
use maud::{DOCTYPE, Markup, PreEscaped, html};

/// The page's only style block; its hash stands in the content security policy.
pub(super) const STYLE: &str = include_str!("html/style.css");

/// A creator's page.
pub(super) fn creator(page: &CreatorPage, token: &str, receipt: &Receipt) -> Markup {
    let language = page.language;
    let names = args! {"campaign" => &page.campaign, "creator" => &page.creator};
    let title = language.format("creator-page-title", &names);
    let body = html! {
        header {
            p.quiet { (language.format("creator-page-your-part", &args! {"campaign" => &page.campaign})) }
            h1 { (page.creator) }
            p.quiet { (language.format("creator-page-zone", &args! {"place" => &page.place})) }
        }
        main {
            (parts::contact(page))
            (parts::channels(page))
            (parts::next(page))
            (parts::items(page))
            (parts::answers(page))
            (feedback::feedback(page))
            (section("live", &language.text("creator-page-go-live"), go_lives(&page.go_lives, language)))
            (section("brief", &language.text("creator-page-brief"), brief(page)))
            (receipt.shown(page.language, token))
            p { a.button href={ "/c/" (token) "/calendar.ics" } { (language.text("creator-page-calendar")) } }
            p.quiet { (language.text("creator-page-calendar-hint")) }
        }
        footer {
            (languages(language))
            p.quiet { time datetime=(page.made.machine) { (made(page)) } }
            img src={ "/c/" (token) "/seen.gif" } width="1" height="1" alt="";
        }
        script src={ "/c/" (token) "/offline.js" } defer {}
    };
    document(language, &title, body)
}

/// The page of a link that opens nothing.
pub(super) fn refusal(language: Language, title: &str, text: &str) -> Markup {
    let body = html! {
        main { h1 { (title) } p { (text) } }
        footer { (languages(language)) }
    };
    document(language, title, body)
}

fn document(language: Language, title: &str, body: Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang=(language.code()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width";
                meta name="color-scheme" content="light dark";
                meta name="robots" content="noindex";
                link rel="icon" href="data:,";
                title { (title) }
                style { (PreEscaped(STYLE)) }
            }
            body { (body) }
        }
    }
}

/// A part of the page with its heading.
fn section(id: &str, heading: &str, body: Markup) -> Markup {
    html! {
        section class=(id) aria-labelledby=(id) { h2 id=(id) { (heading) } (body) }
    }
}

fn go_lives(markets: &[GoLive], language: Language) -> Markup {
    html! {
        ul {
            @for market in markets {
                li {
                    p.what {
                        @if !market.letter.is_empty() {
                            i class={ "m m" (market.place % 3) } aria-hidden="true" { (market.letter) } " "
                        }
                        (market.market)
                        @if market.own { " " small { "(" (language.text("creator-page-go-live-yours")) ")" } }
                    }
                    @match &market.when {
                        Some(when) => (parts::when(when)),
                        None => p.quiet { (language.text("creator-page-go-live-missing")) },
                    }
                }
            }
        }
    }
}

fn brief(page: &CreatorPage) -> Markup {
    // The brief is written for the creator; a reader of another language is told which one it is in.
    let lang = (page.own_language != page.language).then(|| page.own_language.code());
    let Some(lines) = &page.brief else {
        return html! { p.quiet { (page.language.text("creator-page-brief-waiting")) } };
    };
    html! {
        dl {
            @for BriefLine { label, text } in lines {
                dt { (label) }
                @if text.is_empty() {
                    dd.quiet { (page.language.text("creator-page-brief-empty")) }
                } @else {
                    dd lang=[lang] { (parts::prose(text)) }
                }
            }
        }
        (differences(page))
    }
}

/// What is different in their market, why, and what backs it.
fn differences(page: &CreatorPage) -> Markup {
    let language = page.language;
    html! {
        @if !page.differences.is_empty() {
            h3 { (language.text("creator-page-differs")) }
            dl {
                @for Difference { label, text, why, evidence } in &page.differences {
                    dt { (label) }
                    dd { (parts::prose(text)) }
                    @if !why.is_empty() {
                        dd.quiet { (language.format("creator-page-differs-why", &args! {"why" => why})) }
                    }
                    @for (name, address) in evidence {
                        dd { a href=(address) rel="noreferrer" { (name) } }
                    }
                }
            }
        }
    }
}

fn made(page: &CreatorPage) -> String {
    page.language.format("creator-page-made", &args! {"moment" => page.made.full()})
}

fn languages(current: Language) -> Markup {
    html! {
        nav aria-label=(current.text("creator-page-languages")) {
            @for language in Language::ALL {
                @let here = (language == current).then_some("true");
                a href={ "?lang=" (language) } lang=(language) hreflang=(language) aria-current=[here] {
                    (language.own_name())
                }
            }
        }
    }
}
