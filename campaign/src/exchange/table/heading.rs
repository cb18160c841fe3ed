//! What a column is, from the words above it: English, Russian and Spanish exports of the platforms in use.

use super::date;
use super::sheet::Line;

/// What a column holds.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    /// Nothing that is counted.
    #[default]
    Ignore,
    /// The day.
    Date,
    /// The market.
    Market,
    /// The creator.
    Creator,
    /// What the value beside it counts, in a table of one value a line.
    Metric,
    /// The value of what the line counts.
    Value,
    /// A number, under this name.
    Number(String),
}

impl Column {
    /// The name in a list of choices.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Ignore => "-",
            Self::Date => "@date",
            Self::Market => "@market",
            Self::Creator => "@creator",
            Self::Metric => "@metric",
            Self::Value => "@value",
            Self::Number(name) => name,
        }
    }

    /// Reads a name.
    #[must_use]
    pub fn parse(code: &str) -> Self {
        match code {
            "-" | "" => Self::Ignore,
            "@date" => Self::Date,
            "@market" => Self::Market,
            "@creator" => Self::Creator,
            "@metric" => Self::Metric,
            "@value" => Self::Value,
            name => Self::Number(slug(name)),
        }
    }
}

/// The numbers that platforms report, by the names they have here.
pub const KNOWN: [&str; 15] = [
    "impressions",
    "reach",
    "views",
    "engagements",
    "likes",
    "comments",
    "shares",
    "saves",
    "clicks",
    "orders",
    "revenue",
    "spend",
    "followers",
    "sentiment",
    "er",
];

const WORDS: [(&str, &str); 20] = [
    ("@date", "date|day|reporting starts|дата|день|fecha|día|dia|inicio del informe"),
    ("@market", "market|country|region|рынок|страна|регион|mercado|país|pais|región"),
    (
        "@creator",
        "creator|influencer|author|blogger|account|account name|handle|username|profile|креатор|автор|блогер|аккаунт|\
         сообщество|канал|creador|creadora|autor|cuenta|perfil|usuario",
    ),
    (
        "@metric",
        "metric|metric name|measure|indicator|показатель|название показателя|метрика|название метрики|métrica|metrica|\
         nombre de la métrica|indicador",
    ),
    ("@value", "value|metric value|значение|значение показателя|значение метрики|valor|valor de la métrica"),
    ("impressions", "impressions|показы|impresiones"),
    ("reach", "reach|охват|alcance"),
    ("views", "views|video views|plays|просмотры|просмотры видео|reproducciones|vistas|visualizaciones"),
    ("engagements", "engagements|interactions|взаимодействия|вовлечения|реакции|interacciones"),
    ("likes", "likes|лайки|нравится|me gusta"),
    ("comments", "comments|комментарии|comentarios"),
    ("shares", "shares|reposts|репосты|поделились|compartidos|compartidas|veces compartido"),
    ("saves", "saves|saved|сохранения|в избранном|guardados"),
    ("clicks", "clicks|link clicks|клики|переходы|clics|clics en el enlace"),
    ("orders", "orders|purchases|conversions|заказы|покупки|конверсии|pedidos|compras|conversiones"),
    ("revenue", "revenue|sales|conversion value|выручка|доход|ingresos|ventas|valor de conversión"),
    ("spend", "spend|cost|amount spent|расход|расходы|потрачено|затраты|gasto|costo|coste|importe gastado"),
    ("followers", "followers|subscribers|подписчики|seguidores"),
    ("sentiment", "sentiment|тональность|sentimiento"),
    ("er", "er|engagement rate|вовлечённость|вовлеченность|tasa de interacción"),
];

/// A name as columns have them: small letters, digits and dashes.
#[must_use]
pub fn slug(words: &str) -> String {
    let letters: String =
        words.chars().map(|letter| if letter.is_alphanumeric() { letter } else { ' ' }).take(60).collect();
    letters.to_lowercase().split_whitespace().collect::<Vec<_>>().join("-")
}

/// What these words above a column mean; `own` are the columns that the campaign's KPIs are made of.
pub(super) fn meaning(head: &str, own: &[String]) -> Column {
    let whole = head.trim().to_lowercase();
    let plain = whole.split(['(', ',', '[', ':']).next().unwrap_or_default().trim();
    if let Some(name) = own.iter().find(|name| **name == slug(&whole)) {
        return Column::Number(name.clone());
    }
    let named = |exact: bool| {
        WORDS.iter().find(|(_, words)| {
            words.split('|').any(|word| match exact {
                true => word == whole || word == plain,
                // "Показы рекламы", "Impressions total": the first word says it.
                false => plain.strip_prefix(word).is_some_and(|rest| rest.starts_with([' ', '_', '-'])),
            })
        })
    };
    named(true).or_else(|| named(false)).map_or(Column::Ignore, |(code, _)| Column::parse(code))
}

/// What a cell that names a number counts: a name known here, one of the campaign's own, else its own words. None for a
/// cell that names nothing.
pub(super) fn counted(cell: &str, own: &[String]) -> Option<String> {
    match meaning(cell, own) {
        Column::Number(name) => Some(name),
        _ => Some(slug(cell)).filter(|name| name.chars().any(char::is_alphabetic)),
    }
}

/// Which of the first lines holds the headings: the first that names a day, else the first with several cells.
pub(super) fn heading_line(lines: &[Line]) -> Option<usize> {
    let head = lines.iter().take(15);
    let dated =
        head.clone().position(|line| line.len() > 1 && line.cells().any(|cell| meaning(cell, &[]) == Column::Date));
    dated.or_else(|| head.clone().position(|line| line.cells().filter(|cell| !cell.is_empty()).count() > 1))
}

/// The column whose cells look like days, where no heading says so.
pub(super) fn dated(lines: &[Line], width: usize) -> Option<usize> {
    let sample: Vec<&Line> = lines.iter().take(20).collect();
    let days = |place: usize| sample.iter().filter(|line| date::looks_like_one(line.cell(place))).count();
    (0..width).find(|place| !sample.is_empty() && days(*place) * 5 >= sample.len() * 4)
}
