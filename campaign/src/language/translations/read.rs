//! Reads a catalog file into what the tests compare: text, arguments, plural forms.

use crate::language::Language;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;
use std::collections::{BTreeMap, BTreeSet};

/// One message as the tests see it.
#[derive(Debug, Default)]
pub(super) struct Message {
    /// The words of it, all variants joined.
    pub(super) text: String,
    /// Names of the arguments it uses.
    pub(super) arguments: BTreeSet<String>,
    /// For each selector over plural forms, the forms it has.
    pub(super) plurals: Vec<BTreeSet<String>>,
}

/// Parses a file; a syntax error, an attribute or a key used twice fails the test.
pub(super) fn messages(file: &str, language: Language, source: &'static str) -> BTreeMap<String, Message> {
    let resource = match parser::parse(source) {
        Ok(resource) => resource,
        Err((_, errors)) => panic!("{language}/{file}.ftl does not parse: {errors:?}"),
    };
    let mut messages = BTreeMap::new();
    for entry in resource.body {
        let Entry::Message(entry) = entry else { continue };
        let key = entry.id.name.to_owned();
        assert!(entry.attributes.is_empty(), "{key} in {language}/{file}.ftl has attributes; use a key of its own");
        let mut message = Message::default();
        let value = entry.value.unwrap_or_else(|| panic!("{key} in {language}/{file}.ftl has no text"));
        message.read(&value);
        assert!(messages.insert(key.clone(), message).is_none(), "{key} is twice in {language}/{file}.ftl");
    }
    messages
}

impl Message {
    fn read(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text.push_str(value),
                PatternElement::Placeable { expression } => self.read_expression(expression),
            }
        }
    }

    fn read_expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.read_inline(inline),
            Expression::Select { selector, variants } => {
                self.read_inline(selector);
                let mut names = BTreeSet::new();
                for variant in variants {
                    if let VariantKey::Identifier { name } = &variant.key {
                        names.insert((*name).to_owned());
                    }
                    self.read(&variant.value);
                }
                if names.contains("other") {
                    self.plurals.push(names);
                }
            }
        }
    }

    fn read_inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.text.push('…');
                self.arguments.insert(id.name.to_owned());
            }
            InlineExpression::Placeable { expression } => self.read_expression(expression),
            _ => {}
        }
    }
}
