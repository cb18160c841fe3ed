//! What words mean to the linter: one table per language, and one for what is written alike in all.

mod city;
mod en;
mod es;
mod everywhere;
mod ru;

pub(super) use city::{city, names_city};

use crate::language::Language;
use std::collections::HashMap;
use std::sync::OnceLock;

/// What a preposition does to the day or hour after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lead {
    /// by, before, due: a deadline.
    Due,
    /// until: a deadline that may or may not contain its last day.
    Until,
    /// at, on: a moment.
    At,
    /// from, after: a beginning, not a deadline.
    From,
}

/// What a word or phrase is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tag {
    /// Stands before a day.
    Day(Lead),
    /// Stands before an hour.
    Hour(Lead),
    /// "Deadline": what follows is one.
    Label,
    Weekday(u8),
    Month(u8),
    /// next, this: which week?
    Near,
    /// last: over, so nothing to do with deadlines.
    Past,
    /// end of …
    EndOf,
    /// day, week, month: what has an end.
    Period,
    /// A whole "end of day".
    EndWhole,
    Weekend,
    Vague,
    /// Vague only where something is asked for by then: after a preposition or at the end of a clause.
    VagueIfDue,
    /// Vague only behind "by" or "until".
    VagueIfBy,
    /// Days from today.
    RelativeDay(i8),
    /// Part of a day; alone it is vague, behind an hour it is am or pm.
    Part(Half),
    Half(Half),
    Noon,
    Midnight,
    /// o'clock, часов, h: the number before is an hour.
    HourMark,
    Number(u32),
    /// half past, quarter to: minutes around the hour that follows.
    Around(i8),
    /// y media, y cuarto: minutes after the hour before.
    Minutes(u8),
    Within,
    Unit,
    WorkingUnit,
    Biweekly,
    Zone(&'static str),
    Ambiguous,
    /// An abbreviation that holds for half the year: its zone, and its minutes ahead of UTC.
    Season(&'static str, i32),
    MyTime,
    AnywhereOnEarth,
    /// "time" behind a city.
    TimeWord,
    Inclusive,
    /// Words between the parts of one expression.
    Link,
    /// To, through: the second half of a range.
    To,
    /// A verb of the past, yesterday, ago, usually: what is told is over, or always so.
    Told,
    /// A verb in the past about what is still to come: moved, promised.
    Agreed,
    /// Publish, hand in, launch: what has a day has an hour too.
    Planned,
    /// A couple of, несколько: how many is open.
    Few,
    /// A quarter of the year: no day.
    Loose,
    /// "sometime in", «в середине»: before a month.
    Sometime,
    /// Says for the whole text whose clock it goes by.
    AllTimes,
    Trap,
}

/// Morning or afternoon, where a word says which.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Half {
    Am,
    Pm,
    /// "night": 11 of it is in the evening, 2 of it in the morning.
    Night,
}

/// A row: what it means, and how it is written, forms apart by `|`, signs apart by spaces.
pub(super) type Row = (Tag, &'static str);

/// A phrase's words after those it was looked up by, and what it means.
pub(super) type Phrase = (Vec<&'static str>, Tag);

/// A table made ready, longest phrase first: by the first two words, and the single words apart.
#[derive(Default)]
pub(super) struct Lexicon {
    pairs: HashMap<&'static str, HashMap<&'static str, Vec<Phrase>>>,
    singles: HashMap<&'static str, Vec<Phrase>>,
}

impl Lexicon {
    /// The lexicon of a language.
    pub(super) fn of(language: Language) -> &'static Self {
        static ALL: [OnceLock<Lexicon>; 3] = [OnceLock::new(), OnceLock::new(), OnceLock::new()];
        ALL[language as usize].get_or_init(|| {
            Self::new(match language {
                Language::En => en::ROWS,
                Language::Ru => ru::ROWS,
                Language::Es => es::ROWS,
            })
        })
    }

    fn new(rows: &'static [Row]) -> Self {
        let mut made = Self::default();
        for (tag, forms) in rows.iter().chain(everywhere::ROWS) {
            for form in forms.split('|').filter(|form| !form.is_empty()) {
                let mut words = form.split(' ');
                let first = words.next().unwrap_or_default();
                match words.next() {
                    None => made.singles.entry(first).or_default().push((Vec::new(), *tag)),
                    Some(second) => {
                        let pair = made.pairs.entry(first).or_default().entry(second).or_default();
                        pair.push((words.collect(), *tag));
                    }
                }
            }
        }
        for phrases in made.pairs.values_mut().flat_map(HashMap::values_mut) {
            phrases.sort_by_key(|(rest, _)| std::cmp::Reverse(rest.len()));
        }
        made
    }

    /// The phrases of two words and more that begin so, longest first, and the meanings of the first word alone.
    pub(super) fn phrases(&self, first: &str, second: &str) -> (&[Phrase], &[Phrase]) {
        let pair = self.pairs.get(first).and_then(|pairs| pairs.get(second)).map_or(&[][..], Vec::as_slice);
        (pair, self.singles.get(first).map_or(&[][..], Vec::as_slice))
    }
}
