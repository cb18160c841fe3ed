//! Numbers as tables write them: 1,234.5 · 1 234,5 · 1.234,5 · 6,2 % · 12 500 ₽.

/// Which mark stands before the fraction.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Decimal {
    /// 1.5
    #[default]
    Point,
    /// 1,5
    Comma,
}

/// What may stand around a number and says nothing of its size.
const MONEY: [&str; 16] =
    ["руб", "rub", "usd", "eur", "mxn", "ars", "brl", "clp", "cop", "pen", "kzt", "uzs", "gbp", "cad", "р", "r"];
/// What tables write where there is no number.
const NOTHING: [&str; 12] = ["", "-", "–", "—", "n/a", "na", "null", "none", "н/д", "нет данных", "s/d", "nd"];

/// True for a cell that says there is no number.
pub(super) fn is_nothing(cell: &str) -> bool {
    NOTHING.contains(&cell.trim().to_lowercase().as_str())
}

/// The number in a cell; per cents become fractions. None where it is not one, or not with this mark.
#[must_use]
pub fn number(cell: &str, decimal: Decimal) -> Option<f64> {
    let (bare, share) = bare(cell)?;
    let (sign, digits) = match bare.strip_prefix(['-', '−']) {
        Some(rest) => (-1.0, rest.trim_start()),
        None => (1.0, bare.strip_prefix('+').unwrap_or(&bare)),
    };
    let mark = if decimal == Decimal::Comma { ',' } else { '.' };
    let (whole, fraction) = match digits.split_once(mark) {
        Some((whole, fraction)) => (whole, fraction),
        None => (digits, ""),
    };
    let whole = joined(whole, if decimal == Decimal::Comma { '.' } else { ',' })?;
    if !fraction.bytes().all(|byte| byte.is_ascii_digit()) || (whole.is_empty() && fraction.is_empty()) {
        return None;
    }
    let value = format!("{whole}.{fraction}0").parse::<f64>().ok().filter(|value| value.is_finite())?;
    Some(sign * if share { value / 100.0 } else { value })
}

/// A number without what stands around it, and whether it is in per cent.
fn bare(cell: &str) -> Option<(String, bool)> {
    let mut text = cell.trim().to_lowercase();
    if text.is_empty() || text.len() > 60 {
        return None;
    }
    let share = text.contains('%');
    text = text.replace(['%', '$', '€', '₽', '£'], "");
    text = text.trim().trim_end_matches('.').trim().to_owned();
    for word in MONEY {
        let cut = text.strip_suffix(word).or_else(|| text.strip_prefix(word)).map(|rest| rest.trim().to_owned());
        if let Some(cut) = cut {
            text = cut;
            break;
        }
    }
    Some((text, share))
}

/// Digits in groups of three, whatever stands between them.
fn joined(whole: &str, thousands: char) -> Option<String> {
    let between = |letter: char| letter == thousands || letter.is_whitespace() || letter == '\'' || letter == '’';
    let groups: Vec<&str> = whole.split(between).collect();
    let right = |(place, group): (usize, &&str)| {
        group.bytes().all(|byte| byte.is_ascii_digit())
            && (groups.len() == 1
                || if place == 0 {
                    (1..=3).contains(&group.len()) && !group.starts_with('0')
                } else {
                    group.len() == 3
                })
    };
    groups.iter().enumerate().all(right).then(|| groups.concat())
}

/// Which mark a column's cells use: those tell that could only be read one way.
pub(super) fn decimal<'a>(cells: impl Iterator<Item = &'a str>, separator: char) -> Decimal {
    let (mut comma, mut point, mut unclear) = (0_usize, 0_usize, false);
    for cell in cells {
        match (number(cell, Decimal::Comma), number(cell, Decimal::Point)) {
            (Some(_), None) => comma += 1,
            (None, Some(_)) => point += 1,
            (Some(one), Some(other)) => unclear |= one != other,
            (None, None) => {}
        }
    }
    // "1,234" is a thousand where commas stand between cells, and one and a bit where semicolons do.
    match comma.cmp(&point) {
        std::cmp::Ordering::Greater => Decimal::Comma,
        std::cmp::Ordering::Equal if unclear && separator != ',' => Decimal::Comma,
        _ => Decimal::Point,
    }
}
