//! Context instead of commands (S1-29): finds a text that only says what to do, and neither for whom nor why.
//!
//! It is a hint, so it would rather say nothing: one sentence that tells instead of ordering, or one word that
//! gives a reason, and it is silent. Pure and linear in the length of the text.

use super::Language;

/// A directive without context.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Directive {
    /// The sentence, as written.
    pub text: String,
}

/// Longer texts have said something beside the order, in whatever words.
const LONG: usize = 24;
/// A sentence of fewer words (a greeting, a heading) tells nothing.
const TELLING: usize = 4;

/// The first directive of a text that has nothing but directives.
#[must_use]
pub fn bare(text: &str, language: Language) -> Option<Directive> {
    let lexicon = lexicon(language);
    let (mut first, mut count) = (None, 0);
    for sentence in text.split_inclusive(['.', '!', '?', '…', '\n', ';']) {
        let words: Vec<String> = words(sentence).collect();
        count += words.len();
        if count > LONG || lexicon.gives_reason(&words) {
            return None;
        }
        match lexicon.orders(&words) && !sentence.trim_end().ends_with('?') {
            true => first = first.or(Some(sentence.trim())),
            false if words.len() >= TELLING => return None,
            false => {}
        }
    }
    first.map(|sentence| Directive { text: sentence.to_owned() })
}

fn words(sentence: &str) -> impl Iterator<Item = String> {
    let parts = sentence.split(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '\'' | '’')));
    parts.filter(|part| !part.is_empty()).map(str::to_lowercase)
}

struct Lexicon {
    polite: &'static [&'static str],
    orders: &'static [&'static str],
    /// Endings of an imperative, where the language has some.
    endings: &'static [&'static str],
    /// Words with such an ending that order nothing.
    quiet: &'static [&'static str],
    reasons: &'static [&'static str],
}

impl Lexicon {
    fn orders(&self, words: &[String]) -> bool {
        let Some(first) = words.iter().find(|word| !self.polite.contains(&word.as_str())) else { return false };
        let ends = self.endings.iter().any(|ending| first.ends_with(ending));
        self.orders.contains(&first.as_str()) || (ends && !self.quiet.contains(&first.as_str()))
    }

    fn gives_reason(&self, words: &[String]) -> bool {
        words.iter().any(|word| {
            self.reasons.iter().any(|reason| match reason.strip_suffix('*') {
                Some(stem) => word.starts_with(stem),
                None => word == reason,
            })
        })
    }
}

fn lexicon(language: Language) -> &'static Lexicon {
    match language {
        Language::En => &ENGLISH,
        Language::Ru => &RUSSIAN,
        Language::Es => &SPANISH,
    }
}

static ENGLISH: Lexicon = Lexicon {
    polite: &["please", "kindly", "just", "also", "then", "and"],
    orders: &[
        "make", "film", "shoot", "post", "record", "write", "use", "show", "tag", "mention", "upload", "create",
        "send", "say", "include", "add", "review", "do", "don't", "don’t", "publish", "share", "produce", "promote",
        "talk", "tell", "present", "put", "start", "open", "finish", "end", "keep", "avoid", "never", "give", "hold",
        "wear", "unbox", "submit", "deliver", "draw", "design", "edit", "cut",
    ],
    endings: &[],
    quiet: &[],
    reasons: &[
        "because",
        "since",
        "so",
        "why",
        "as",
        "audience*",
        "viewer*",
        "people",
        "they",
        "their",
        "them",
        "reason*",
        "care",
        "cares",
        "matters",
        "matter",
        "trust",
        "helps",
        "means",
        "believe*",
        "who",
        "for",
    ],
};

static RUSSIAN: Lexicon = Lexicon {
    polite: &["пожалуйста", "просьба", "просим", "и", "затем", "потом", "также", "ещё", "еще"],
    orders: &[
        "снять",
        "сделать",
        "записать",
        "опубликовать",
        "выложить",
        "показать",
        "написать",
        "отметить",
        "рассказать",
        "добавить",
        "прислать",
        "упомянуть",
        "нужно",
        "надо",
        "необходимо",
        "сними",
        "сделай",
        "запиши",
        "выложи",
        "покажи",
        "напиши",
        "отметь",
        "расскажи",
        "добавь",
        "пришли",
    ],
    endings: &["ите", "йте", "ьте", "итесь", "йтесь", "ьтесь"],
    quiet: &[
        "хотите",
        "любите",
        "видите",
        "простите",
        "извините",
        "здравствуйте",
        "помните",
        "говорите",
        "давайте",
        "зайдите",
        "приходите",
        "цените",
        "верите",
    ],
    reasons: &[
        "потому",
        "поэтому",
        "чтобы",
        "чтоб",
        "так",
        "поскольку",
        "ведь",
        "ибо",
        "аудитори*",
        "зрител*",
        "подписчик*",
        "людям",
        "люди",
        "людей",
        "они",
        "им",
        "их",
        "важно",
        "важн*",
        "любят",
        "ценят",
        "доверя*",
        "зачем",
        "почему",
        "ради",
        "для",
        "здесь",
        "причин*",
    ],
};

static SPANISH: Lexicon = Lexicon {
    polite: &["por", "favor", "y", "luego", "después", "también", "solo", "sólo"],
    orders: &[
        "haz",
        "haga",
        "hagan",
        "hacer",
        "graba",
        "grabe",
        "graben",
        "grabar",
        "publica",
        "publique",
        "publiquen",
        "publicar",
        "sube",
        "suba",
        "suban",
        "subir",
        "muestra",
        "muestre",
        "muestren",
        "mostrar",
        "usa",
        "use",
        "usen",
        "escribe",
        "escriba",
        "escriban",
        "crea",
        "cree",
        "creen",
        "menciona",
        "mencione",
        "mencionen",
        "etiqueta",
        "etiquete",
        "etiqueten",
        "envía",
        "envíe",
        "envíen",
        "enviar",
        "cuenta",
        "cuente",
        "cuenten",
        "habla",
        "hable",
        "hablen",
        "reseña",
        "reseñe",
        "reseñen",
        "incluye",
        "incluya",
        "incluyan",
        "añade",
        "añada",
        "añadan",
        "agrega",
        "agregue",
        "agreguen",
        "manda",
        "mande",
        "manden",
        "di",
        "diga",
        "digan",
        "pon",
        "ponga",
        "pongan",
        "comparte",
        "comparta",
        "compartan",
        "evita",
        "evite",
        "eviten",
    ],
    endings: &[],
    quiet: &[],
    reasons: &[
        "porque",
        "para",
        "ya",
        "pues",
        "así",
        "debido",
        "público*",
        "audiencia*",
        "gente",
        "quien",
        "quienes",
        "seguidor*",
        "les",
        "le",
        "importa*",
        "valora*",
        "confía*",
        "razón",
        "motivo",
        "aquí",
        "como",
    ],
};

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{En, Es, Ru};

    #[test]
    fn an_order_without_context_is_found_in_all_three_languages() {
        let bare_ones = [
            (En, "Make a product review video."),
            (En, "Please film two reels. Tag the brand."),
            (En, "Hi Anna! Post it on Friday."),
            (Ru, "Снимите обзор."),
            (Ru, "Пожалуйста, опубликуйте пост и отметьте бренд."),
            (Ru, "Нужно снять два ролика."),
            (Es, "Haz una reseña."),
            (Es, "Por favor, graben dos videos y suban el enlace."),
        ];
        for (language, text) in bare_ones {
            assert!(bare(text, language).is_some(), "{text}");
        }
        assert_eq!(bare("Hi Anna! Post it on Friday.", En).map(|it| it.text), Some("Post it on Friday.".to_owned()));
    }

    #[test]
    fn context_in_the_same_text_is_enough() {
        let good = [
            (En, "Make a product review video. This audience cares about repairs more than looks."),
            (En, "Show the whisk first, because the sound is what people remember."),
            (En, "The kitchen is small and lived in."),
            (En, "Make the first ten seconds quiet: viewers here scroll on at loud openings."),
            (En, "Do you film at home?"),
            (Ru, "Снимите обзор: здесь ценят качество, а не новизну."),
            (Ru, "Снимите так, чтобы был слышен венчик."),
            (Ru, "Хотите чаю?"),
            (Ru, "Первый кадр – окно, звук улицы до четвёртой секунды."),
            (Es, "Haz una reseña: al público de aquí le importa que dure."),
            (Es, "La máquina entra cuando la espuma ya está lista."),
            (En, ""),
            (Ru, "…"),
        ];
        for (language, text) in good {
            assert_eq!(bare(text, language), None, "{text}");
        }
    }
}
