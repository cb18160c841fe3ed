//! Enums whose values have names: said once, for documents and for everything that is looked up by them.

/// Declares an enum of the model. The name beside a variant is what stands in documents, and what [`code`] gives for
/// paths and Fluent keys, so that the two never come apart. A variant marked `#[default]` wants `#[derive(Default)]`.
///
/// [`code`]: crate::model::Verdict::code
macro_rules! coded {
    (
        $(#[$doc:meta])*
        pub enum $name:ident {
            $($(#[$about:meta])* $variant:ident = $code:literal,)+
        }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name {
            $($(#[$about])* #[serde(rename = $code)] $variant,)+
        }

        impl $name {
            /// The name in documents and, where people read it, in Fluent keys.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$variant => $code,)+
                }
            }
        }
    };
}

pub(super) use coded;
