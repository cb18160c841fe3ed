//! The creator's brief in five fields, in their own language.

use crate::language::Language;
use crate::model::{BriefCard, Tier};

/// Draft, feedback, final: how items of a creator are called.
pub(super) fn titles(language: Language) -> [&'static str; 3] {
    match language {
        Language::En => ["Draft", "Feedback on the draft", "Final"],
        Language::Ru => ["Черновик", "Правки к черновику", "Финал"],
        Language::Es => ["Borrador", "Comentarios al borrador", "Versión final"],
    }
}

/// The card of one creator.
pub(super) fn card(language: Language, tier: Tier, content: &str) -> BriefCard {
    let [goal, live, connects] = match language {
        Language::En => [
            "We want people to tell their own first winter. If they talk about the machine second, we have done it right.",
            "Between your market’s go-live and the Sunday after it; the exact hour is on this page, on your clock.",
            "Russia and Mexico tell the same story in their own kitchens in the same week. You may answer each other.",
        ],
        Language::Ru => [
            "Хотим, чтобы люди рассказали о своей первой зиме. Если о машине заговорят во вторую очередь, всё получилось.",
            "С запуска на вашем рынке до воскресенья после него; точный час есть на этой странице, по вашим часам.",
            "США и Мексика рассказывают ту же историю на своих кухнях на той же неделе. Можно отвечать друг другу.",
        ],
        Language::Es => [
            "Queremos que la gente cuente su propio primer invierno. Si después hablan de la máquina, lo hicimos bien.",
            "Entre el lanzamiento en tu mercado y el domingo siguiente; la hora exacta está en esta página, en tu reloj.",
            "Rusia y Estados Unidos cuentan la misma historia en sus cocinas la misma semana. Se pueden responder.",
        ],
    };
    BriefCard {
        goal: goal.to_owned(),
        role: role(language, tier).to_owned(),
        content: content.to_owned(),
        live: live.to_owned(),
        connects: connects.to_owned(),
    }
}

fn role(language: Language, tier: Tier) -> &'static str {
    match (language, tier) {
        (Language::En, Tier::Hero) => "You open the campaign in your market: others answer your story.",
        (Language::En, Tier::Core) => "You carry the story on in your own city and your own words.",
        (Language::En, Tier::Community) => "You answer a hero’s story in front of the people who know you.",
        (Language::Ru, Tier::Hero) => "Вы открываете кампанию на своём рынке: остальные отвечают на вашу историю.",
        (Language::Ru, Tier::Core) => "Вы продолжаете историю в своём городе и своими словами.",
        (Language::Ru, Tier::Community) => "Вы отвечаете на главную историю перед теми, кто вас знает.",
        (Language::Es, Tier::Hero) => "Abres la campaña en tu mercado: los demás responden a tu historia.",
        (Language::Es, Tier::Core) => "Llevas la historia a tu ciudad, con tus palabras.",
        (Language::Es, Tier::Community) => "Respondes a la historia principal ante la gente que te conoce.",
    }
}
