//! How a KPI is computed, in one line of text: `ratio engagements impressions`, `total revenue`, `mean sentiment`.

use crate::model::coded::coded;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// How a KPI comes from the columns that platforms report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Formula {
    /// The sum of a column so far.
    Total(String),
    /// The sum of one column over the sum of another: never an average of ratios.
    Ratio(String, String),
    /// The mean of a column's values.
    Mean(String),
}

impl Default for Formula {
    fn default() -> Self {
        Self::Total(String::new())
    }
}

impl Formula {
    /// The columns it needs.
    #[must_use]
    pub fn columns(&self) -> Vec<&str> {
        match self {
            Self::Total(column) | Self::Mean(column) => vec![column],
            Self::Ratio(over, under) => vec![over, under],
        }
    }

    /// Does its value grow with time? Then its target does too.
    #[must_use]
    pub const fn accrues(&self) -> bool {
        matches!(self, Self::Total(_))
    }
}

impl fmt::Display for Formula {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Total(column) => write!(f, "total {column}"),
            Self::Mean(column) => write!(f, "mean {column}"),
            Self::Ratio(over, under) => write!(f, "ratio {over} {under}"),
        }
    }
}

impl FromStr for Formula {
    type Err = String;

    fn from_str(line: &str) -> Result<Self, String> {
        let words: Vec<&str> = line.split_whitespace().collect();
        match words.as_slice() {
            ["total", column] => Ok(Self::Total((*column).to_owned())),
            ["mean", column] => Ok(Self::Mean((*column).to_owned())),
            ["ratio", over, under] => Ok(Self::Ratio((*over).to_owned(), (*under).to_owned())),
            _ => Err(line.to_owned()),
        }
    }
}

impl TryFrom<String> for Formula {
    type Error = String;

    fn try_from(line: String) -> Result<Self, String> {
        line.parse()
    }
}

impl From<Formula> for String {
    fn from(formula: Formula) -> Self {
        formula.to_string()
    }
}

coded! {
    /// What a value is.
    #[derive(Default)]
    pub enum KpiUnit {
        /// So many.
        #[default]
        Count = "count",
        /// A share; kept as a fraction, shown per cent.
        Percent = "percent",
        /// An amount in the KPI's currency.
        Money = "money",
        /// Points on some scale.
        Score = "score",
    }
}

impl KpiUnit {
    /// Every unit.
    pub const ALL: [Self; 4] = [Self::Count, Self::Percent, Self::Money, Self::Score];
}
