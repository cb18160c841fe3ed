//! The values a field may hold: everything in the document that is not prose.

/// One value.
#[derive(Clone, Debug, PartialEq)]
pub enum Scalar {
    /// Words, ids, codes, deadlines in their one-line form.
    Text(String),
    /// Whole numbers, and instants in milliseconds.
    Int(i64),
    /// Yes or no.
    Flag(bool),
    /// Nothing.
    None,
}

impl Scalar {
    /// The value as words, for lists and comparisons.
    pub fn to_words(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Int(number) => number.to_string(),
            Self::Flag(flag) => flag.to_string(),
            Self::None => String::new(),
        }
    }

    pub(super) fn from_automerge(value: &automerge::ScalarValue) -> Self {
        match value {
            automerge::ScalarValue::Str(text) => Self::Text(text.to_string()),
            automerge::ScalarValue::Int(number) | automerge::ScalarValue::Timestamp(number) => Self::Int(*number),
            automerge::ScalarValue::Uint(number) => Self::Int(i64::try_from(*number).unwrap_or(i64::MAX)),
            automerge::ScalarValue::F64(number) => Self::Int(*number as i64),
            automerge::ScalarValue::Boolean(flag) => Self::Flag(*flag),
            _ => Self::None,
        }
    }

    pub(super) fn to_json(&self) -> serde_json::Value {
        match self {
            Self::Text(text) => serde_json::Value::String(text.clone()),
            Self::Int(number) => (*number).into(),
            Self::Flag(flag) => (*flag).into(),
            Self::None => serde_json::Value::Null,
        }
    }
}

impl From<Scalar> for automerge::ScalarValue {
    fn from(value: Scalar) -> Self {
        match value {
            Scalar::Text(text) => Self::Str(text.into()),
            Scalar::Int(number) => Self::Int(number),
            Scalar::Flag(flag) => Self::Boolean(flag),
            Scalar::None => Self::Null,
        }
    }
}

impl From<&str> for Scalar {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Scalar {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Scalar {
    fn from(number: i64) -> Self {
        Self::Int(number)
    }
}

impl From<bool> for Scalar {
    fn from(flag: bool) -> Self {
        Self::Flag(flag)
    }
}
