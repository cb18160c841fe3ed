//! Countries as tables call them, by the code of the working calendar that a market has.

/// Code, and its names in the three languages.
const COUNTRIES: [(&str, &str); 15] = [
    ("RU", "russia|russian federation|россия|рф|rusia"),
    ("US", "united states|usa|us|u.s.|сша|estados unidos|ee. uu.|eeuu"),
    ("MX", "mexico|méxico|мексика"),
    ("AR", "argentina|аргентина"),
    ("BR", "brazil|бразилия|brasil"),
    ("CL", "chile|чили"),
    ("CO", "colombia|колумбия"),
    ("PE", "peru|перу|perú"),
    ("ES", "spain|испания|españa"),
    ("FR", "france|франция|francia"),
    ("DE", "germany|германия|alemania"),
    ("GB", "united kingdom|uk|great britain|великобритания|reino unido"),
    ("CA", "canada|канада|canadá"),
    ("KZ", "kazakhstan|казахстан|kazajistán"),
    ("UZ", "uzbekistan|узбекистан|uzbekistán"),
];

/// The names of a country.
pub(super) fn names(code: &str) -> impl Iterator<Item = &'static str> + use<> {
    let found = COUNTRIES.iter().find(|(of, _)| of.eq_ignore_ascii_case(code));
    found.map_or("", |(_, names)| names).split('|').filter(|name| !name.is_empty())
}
