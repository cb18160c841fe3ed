//! The arguments of a message, built in one line with [`args!`](crate::args).

use fluent_bundle::{FluentArgs, FluentValue};
use std::borrow::Cow;

/// Named arguments of a message. Build them with [`args!`](crate::args) or by [`Args::with`].
#[derive(Debug, Default)]
pub struct Args<'a>(pub(super) FluentArgs<'a>);

/// One argument: a text, or a number that can choose a plural form.
#[derive(Debug, Clone)]
pub struct Arg<'a>(FluentValue<'a>);

impl<'a> Args<'a> {
    /// No arguments yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// These arguments and one more.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg<'a>>) -> Self {
        self.0.set(name, value.into().0);
        self
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self(FluentValue::String(Cow::Borrowed(text)))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self(FluentValue::String(Cow::Owned(text)))
    }
}

impl<'a> From<Cow<'a, str>> for Arg<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Self(FluentValue::String(text))
    }
}

macro_rules! numbers {
    ($($number:ty),*) => {$(
        impl From<$number> for Arg<'_> {
            fn from(number: $number) -> Self {
                Self(FluentValue::from(number))
            }
        }
    )*};
}
numbers!(i32, i64, u8, u16, u32, u64, usize, f64);

/// Arguments of a message: `args! {"count" => 3, "name" => name}`.
#[macro_export]
macro_rules! args {
    ($($name:literal => $value:expr),* $(,)?) => {
        $crate::language::Args::new()$(.with($name, $value))*
    };
}
