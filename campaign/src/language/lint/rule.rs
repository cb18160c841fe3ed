//! The rules, by the names of the table they come from.

/// What is wrong with a moment as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "each rule is said in full by its message in lint.ftl")]
pub enum Rule {
    MissingZone,
    MissingTime,
    Inclusive,
    EndOfPeriod,
    RelativeWeekday,
    RelativeDay,
    Vague,
    Midnight,
    NoAmPm,
    NumericDateOrder,
    AmbiguousAbbreviation,
    WrongSeasonAbbreviation,
    MyTime,
    HoursUnit,
    Biweekly,
    OutsideHours,
    DayOff,
    Gap,
    Fold,
    Past,
    Parity,
}

impl Rule {
    /// Every rule, in the order of the table.
    pub const ALL: [Self; 21] = [
        Self::MissingZone,
        Self::MissingTime,
        Self::Inclusive,
        Self::EndOfPeriod,
        Self::RelativeWeekday,
        Self::RelativeDay,
        Self::Vague,
        Self::Midnight,
        Self::NoAmPm,
        Self::NumericDateOrder,
        Self::AmbiguousAbbreviation,
        Self::WrongSeasonAbbreviation,
        Self::MyTime,
        Self::HoursUnit,
        Self::Biweekly,
        Self::OutsideHours,
        Self::DayOff,
        Self::Gap,
        Self::Fold,
        Self::Past,
        Self::Parity,
    ];

    /// The rule's name, as machines and tests say it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::MissingZone => "missing-zone",
            Self::MissingTime => "missing-time",
            Self::Inclusive => "inclusive",
            Self::EndOfPeriod => "end-of-period",
            Self::RelativeWeekday => "relative-weekday",
            Self::RelativeDay => "relative-day",
            Self::Vague => "vague",
            Self::Midnight => "midnight",
            Self::NoAmPm => "no-am-pm",
            Self::NumericDateOrder => "numeric-date-order",
            Self::AmbiguousAbbreviation => "ambiguous-abbreviation",
            Self::WrongSeasonAbbreviation => "wrong-season-abbreviation",
            Self::MyTime => "my-time",
            Self::HoursUnit => "hours-unit",
            Self::Biweekly => "biweekly",
            Self::OutsideHours => "outside-hours",
            Self::DayOff => "day-off",
            Self::Gap => "gap",
            Self::Fold => "fold",
            Self::Past => "past",
            Self::Parity => "parity",
        }
    }
}

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// Worth knowing.
    Hint,
    /// Worth fixing.
    Warning,
    /// A creator would read it: must be fixed before it goes out.
    Error,
}

impl Severity {
    /// "hint", "warning" or "error", for machines.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Hint => "hint",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}
