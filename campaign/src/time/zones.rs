//! The zones offered by name: the cities that matter to campaigns across Russia and the Americas, and those
//! they work with. Any other IANA zone can be typed.

/// IANA names, grouped by region, west to east within each.
pub const OFFERED: &[&str] = &[
    "Europe/Kaliningrad", "Europe/Moscow", "Europe/Samara", "Asia/Yekaterinburg", "Asia/Omsk", "Asia/Novosibirsk",
    "Asia/Krasnoyarsk", "Asia/Irkutsk", "Asia/Yakutsk", "Asia/Vladivostok", "Asia/Magadan", "Asia/Kamchatka",
    "Pacific/Honolulu", "America/Anchorage", "America/Los_Angeles", "America/Phoenix", "America/Denver",
    "America/Chicago", "America/New_York", "America/Halifax", "America/Vancouver", "America/Edmonton",
    "America/Toronto", "America/Tijuana", "America/Ciudad_Juarez", "America/Hermosillo", "America/Mexico_City", "America/Monterrey",
    "America/Cancun", "America/Guatemala", "America/Costa_Rica", "America/Panama", "America/Bogota", "America/Lima",
    "America/Guayaquil", "America/Caracas", "America/La_Paz", "America/Santiago", "America/Asuncion",
    "America/Montevideo", "America/Argentina/Buenos_Aires", "America/Sao_Paulo", "America/Puerto_Rico",
    "America/Santo_Domingo", "America/Havana", "Atlantic/Reykjavik", "Africa/Casablanca", "Europe/Lisbon", "Europe/London", "Europe/Madrid",
    "Europe/Paris", "Europe/Berlin", "Europe/Rome", "Europe/Warsaw", "Europe/Belgrade", "Europe/Athens",
    "Europe/Istanbul", "Europe/Chisinau", "Europe/Kyiv", "Europe/Minsk", "Asia/Tbilisi", "Asia/Yerevan", "Asia/Baku", "Asia/Jerusalem", "Asia/Dubai",
    "Asia/Almaty", "Asia/Tashkent", "Asia/Bishkek", "Asia/Kolkata", "Asia/Bangkok", "Asia/Shanghai", "Asia/Tokyo",
    "Australia/Sydney", "UTC",
];
