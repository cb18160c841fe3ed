//! Numbers with each language's separators: 12,345.6 · 12 345,6 · 12.345,6.

use super::Language;

const NO_BREAK: &str = "\u{a0}";

impl Language {
    /// A whole number with the language's thousands separator.
    #[must_use]
    pub fn integer(self, value: i64) -> String {
        let grouped = group(self, &value.unsigned_abs().to_string());
        if value < 0 { format!("−{grouped}") } else { grouped }
    }

    /// A number with exactly `decimals` digits after the language's decimal mark.
    #[must_use]
    pub fn number(self, value: f64, decimals: usize) -> String {
        localised(self, &format!("{value:.decimals$}"))
    }

    /// An amount in minor units with its currency: "1,200,000 RUB", «0,50 USD». Without an empty fraction.
    #[must_use]
    pub fn money(self, minor: i64, digits: u32, currency: &str) -> String {
        let unit = 10_u64.checked_pow(digits).unwrap_or(1);
        let (whole, rest) = (minor.unsigned_abs() / unit, minor.unsigned_abs() % unit);
        let sign = if minor < 0 { "-" } else { "" };
        let plain = match rest {
            0 => format!("{sign}{whole}"),
            _ => format!("{sign}{whole}.{rest:0width$}", width = digits as usize),
        };
        format!("{}{NO_BREAK}{currency}", localised(self, &plain))
    }

    /// A percentage of which `value` is already in per cent: 8 → "8%", "8 %", "8 %".
    #[must_use]
    pub fn percent(self, value: f64, decimals: usize) -> String {
        let number = self.number(value, decimals);
        match self {
            Self::En => format!("{number}%"),
            Self::Ru | Self::Es => format!("{number}{NO_BREAK}%"),
        }
    }
}

/// A number as short as it goes: whole without a fraction, else its digits as they are.
pub(super) fn shortest(language: Language, value: f64) -> String {
    localised(language, &value.to_string())
}

fn localised(language: Language, plain: &str) -> String {
    let (sign, digits) = match plain.strip_prefix('-') {
        Some(rest) => ("−", rest),
        None => ("", plain),
    };
    if !digits.starts_with(|c: char| c.is_ascii_digit()) {
        return plain.to_owned();
    }
    let (whole, fraction) = match digits.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (digits, None),
    };
    let mark = if language == Language::En { "." } else { "," };
    let fraction = fraction.map(|f| format!("{mark}{f}")).unwrap_or_default();
    format!("{sign}{}{fraction}", group(language, whole))
}

fn group(language: Language, digits: &str) -> String {
    // Spanish leaves four digits together: 1000, but 10.000.
    let (separator, shortest) = match language {
        Language::En => (",", 4),
        Language::Ru => (NO_BREAK, 4),
        Language::Es => (".", 5),
    };
    if digits.len() < shortest {
        return digits.to_owned();
    }
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3 * 2);
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position).is_multiple_of(3) {
            grouped.push_str(separator);
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_its_own_separators() {
        assert_eq!(Language::En.number(12345.6, 1), "12,345.6");
        assert_eq!(Language::Ru.number(12345.6, 1), "12\u{a0}345,6");
        assert_eq!(Language::Es.number(12345.6, 1), "12.345,6");
        assert_eq!(Language::Es.integer(1500), "1500");
        assert_eq!(Language::En.integer(-1_500_000), "−1,500,000");
        assert_eq!(Language::Ru.percent(7.5, 1), "7,5\u{a0}%");
        assert_eq!(Language::En.percent(8.0, 0), "8%");
        assert_eq!(Language::En.number(f64::NAN, 1), "NaN");
    }

    #[test]
    fn numbers_inside_messages_are_grouped_too() {
        let said = Language::Ru.format("count-changes", &crate::args! {"count" => 12_000});
        assert_eq!(said, "12\u{a0}000 изменений");
    }
}
