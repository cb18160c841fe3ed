//! Is a clause told of what was or is always so, or is it a plan?

use super::Reader;
use crate::language::Language;
use crate::language::lint::expression::Expression;
use crate::language::lint::lexicon::{Lead, Tag};

impl Reader<'_> {
    /// Does the clause tell what was, or what is usual, and not what is asked for?
    pub fn is_told(&self, it: &Expression) -> bool {
        let told = self.clause(it, 7, 5).any(|at| self.tells(at)) || self.goes_on_telling(it);
        let ahead = it.near || it.relative.is_some_and(|days| days > 0);
        let loose = it.vague && !matches!(self.text(it.from), "до" | "hasta" | "until" | "till");
        told && !ahead && it.lead != Some(Lead::Due) && !loose && it.from < it.to
    }

    /// Is the clause about something that is to come out, be handed in or take place then?
    pub fn is_planned(&self, it: &Expression) -> bool {
        let words = self.clause(it, 7, 4);
        let labels = (it.from.saturating_sub(6)..it.from)
            .rev()
            .take_while(|at| !matches!(self.text(*at), "" | "." | "!" | "?" | ";" | ","));
        words.chain(labels).any(|at| self.is(at, Tag::Planned).is_some())
    }

    /// Is it the last word of a line, sentence or cell? «Следующая веха: ролик, 22 декабря.»
    pub fn closes(&self, it: &Expression) -> bool {
        matches!(self.text(it.to), "" | "." | "|" | ")")
            && !self.clause(it, 7, 0).any(|at| self.is(at, Tag::Agreed).is_some())
    }

    /// "as always" is said of plans.
    fn tells(&self, at: usize) -> bool {
        self.is(at, Tag::Told).is_some() && !matches!(self.before(at), "as" | "как" | "como") || self.is_past(at)
    }

    /// The places of the clause around an expression.
    fn clause(&self, it: &Expression, before: usize, after: usize) -> impl Iterator<Item = usize> + '_ {
        let (from, to) = (it.from, it.to);
        let back = (from.saturating_sub(before)..from).rev().take_while(|at| !self.breaks(*at));
        back.chain((to..to + after).take_while(|at| !self.breaks(*at)))
    }

    fn breaks(&self, at: usize) -> bool {
        matches!(
            self.text(at),
            "" | "." | "!" | "?" | ";" | "," | ":" | "(" | ")" | "-" | "and" | "и" | "y" | "but" | "но" | "|"
        )
    }

    /// "Publicamos el jueves y no funcionó": the verb in -amos does not say when, the next one does.
    fn goes_on_telling(&self, it: &Expression) -> bool {
        self.language == Language::Es
            && self.text(it.to) == "y"
            && (it.to + 1..it.to + 5).take_while(|at| !self.breaks(*at)).any(|at| self.is_past(at))
    }

    /// A verb of the past by its ending. Verbs of planning are none: what was agreed is still to come.
    fn is_past(&self, at: usize) -> bool {
        let Some(token) = self.tokens.get(at) else { return false };
        let word = self.text(at);
        if token.length < 4 || self.is(at, Tag::Agreed).is_some() {
            return false;
        }
        match self.language {
            Language::En => {
                let participle = matches!(
                    self.before(at),
                    "be" | "is"
                        | "are"
                        | "been"
                        | "being"
                        | "get"
                        | "gets"
                        | "not"
                        | "it"
                        | "them"
                        | "you"
                        | "a"
                        | "the"
                );
                word.len() > 4 && word.ends_with("ed") && !word.ends_with("eed") && !participle && at > 0
            }
            Language::Ru => {
                let endings = ["л", "ла", "ло", "ли", "лся", "лась", "лось", "лись"];
                endings.iter().any(|ending| word.ends_with(ending)) && !NOUNS.contains(&word)
            }
            Language::Es => {
                let stressed = token.stressed && (word.ends_with('o') || word.ends_with('e') && !word.ends_with("re"));
                stressed && token.length > 4 || word.ends_with("aron") || word.ends_with("ieron")
            }
        }
    }
}

/// Words that end like a Russian verb of the past.
const NOUNS: &[&str] = &[
    "если",
    "или",
    "канал",
    "финал",
    "материал",
    "журнал",
    "сигнал",
    "цикл",
    "стол",
    "школа",
    "дела",
    "дело",
    "число",
    "числа",
    "начало",
    "начала",
    "сила",
    "село",
    "тело",
    "мало",
    "около",
    "файл",
    "стиль",
    "апрель",
    "июль",
    "модели",
    "цели",
    "недели",
    "детали",
    "ноль",
    "стили",
    "роли",
    "правила",
    "правило",
    "сериал",
    "потенциал",
    "ритуал",
    "портал",
    "скандал",
    "персонал",
    "вокал",
    "идеал",
    "капитал",
    "металл",
    "балл",
    "профили",
    "пароли",
    "доли",
    "соли",
    "пол",
    "отдел",
    "раздел",
    "предел",
    "узел",
    "артикул",
    "стимул",
    "титул",
    "зал",
    "мыло",
    "зеркала",
    "зеркало",
    "стекло",
    "тепло",
    "светло",
    "вопреки",
    "дали",
    "карусели",
    "модель",
    "купол",
    "каналы",
    "сначала",
    "акул",
    "игла",
    "скала",
    "шкала",
    "хвала",
    "обнимали",
    "ведомость",
    "отели",
    "апрели",
    "автомобили",
    "протокол",
    "генерал",
    "интервал",
    "оригинал",
    "терминал",
    "филиал",
    "мессенджеры",
    "кроссел",
    "модуль",
    "модули",
    "контроль",
    "стала",
];
