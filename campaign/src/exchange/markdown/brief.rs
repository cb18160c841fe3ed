//! The brief as Markdown: each section in every language it is written in, then what the markets change.

use super::Page;
use crate::language::Language;
use crate::model::{AdaptationSlot, Sections, markets_in_order};
use crate::view::label;

pub(super) fn write(page: &mut Page, sections: &Sections) {
    page.titled(2, "word-master-brief");
    for (section_id, section) in sections.brief.in_order() {
        page.heading(3, &label::heading(section, page.language));
        for language in Language::ALL {
            let words = section.text.get(&language).map(String::as_str).unwrap_or_default().trim();
            if !words.is_empty() {
                page.paragraph(&format!("**{}**", language.own_name()));
                page.paragraph(words);
            }
        }
        for (id, market) in markets_in_order(&sections.markets) {
            let words = sections.brief.local_in_force(section_id, id).unwrap_or_default().trim();
            if !words.is_empty() {
                page.paragraph(&format!("**{}**", super::escape(&market.profile.name)));
                page.paragraph(words);
            }
        }
    }
    adaptations(page, sections);
}

fn adaptations(page: &mut Page, sections: &Sections) {
    page.titled(2, "word-adaptation");
    for (id, market) in markets_in_order(&sections.markets) {
        let Some(slots) = sections.brief.adaptations.get(id) else { continue };
        page.heading(3, &market.profile.name);
        for slot in AdaptationSlot::ALL {
            let Some(adaptation) = slots.get(&slot).filter(|adaptation| !adaptation.text.trim().is_empty()) else {
                continue;
            };
            page.paragraph(&format!("**{}**", label::slot(slot, page.language)));
            page.paragraph(&adaptation.text);
            if !adaptation.why.trim().is_empty() {
                page.paragraph(&format!("*{}*: {}", page.language.text("label-why"), adaptation.why.trim()));
            }
        }
    }
}
