# Lo que dice el revisor de plazos: qué no está claro y cómo escribirlo.
lint-missing-zone = «{ $text }» no dice la hora de qué lugar. Escribe, por ejemplo: «{ $example }».
lint-missing-time = «{ $text }» nombra un día sin hora, y ese día dura hasta 50 horas en el mundo. Escribe, por ejemplo: «{ $example }».
lint-inclusive = «{ $text }»: ¿ese día todavía cuenta? Indica el último momento, por ejemplo: «{ $example }».
lint-end-of-period = «{ $text }» llega en un momento distinto en cada huso horario. Escribe, por ejemplo: «{ $example }».
lint-relative-weekday = «{ $text }» puede ser esta semana o la otra. Indica la fecha, por ejemplo: «{ $example }».
lint-relative-day = «{ $text }» depende de cuándo y dónde se lea. Indica la fecha, por ejemplo: «{ $example }».
lint-vague = «{ $text }» significa algo distinto para cada quien. Indica un momento, por ejemplo: «{ $example }».
lint-midnight = «{ $text }»: la medianoche es de dos días. Escribe 23:59 o 00:01 con la fecha, por ejemplo: «{ $example }».
lint-no-am-pm = «{ $text }»: ¿de la mañana o de la noche? Usa el formato de 24 horas, por ejemplo: «{ $example }».
lint-numeric-date-order = «{ $text }» es una fecha en Estados Unidos y otra en los demás países. Escribe el mes con letras, por ejemplo: «{ $example }».
lint-ambiguous-abbreviation = «{ $text }»: esa abreviatura vale para varios husos. Indica una ciudad, por ejemplo: «{ $example }».
lint-wrong-season-abbreviation = «{ $text }»: en esa fecha rige { $right }, con una hora de diferencia. Mejor indica una ciudad, por ejemplo: «{ $example }».
lint-my-time = «{ $text }»: quien lo lee no sabe de qué reloj se trata. Indica una ciudad, por ejemplo: «{ $example }».
lint-hours-unit = «{ $text }»: ¿tiempo natural o laborable, y contado desde cuándo? Indica el momento, por ejemplo: «{ $example }».
lint-biweekly = «{ $text }» se entiende como cada quince días o dos veces al mes, y a veces por semana. Acláralo.
lint-outside-hours = «{ $text }» es { $moment } para { $name }, fuera de su horario laboral.
lint-day-off = «{ $text }» es { $moment } para { $name }, un día no laborable allí.
lint-gap = «{ $text }» no existe en { $place }: los relojes se saltan esa hora. Elige otra.
lint-fold = «{ $text }» ocurre dos veces en { $place }: los relojes se atrasan. Elige una hora que ocurra una vez.
lint-past = «{ $text }» ya pasó: fue { $moment }.
lint-parity = Las versiones no coinciden. «{ $text }» es { $first } = { $firstthere }; «{ $other }» es { $second } = { $secondthere }.
lint-parity-one-sided = «{ $text }» ({ $moment }) no aparece en la versión en { $language }.
lint-composed = { $who } { $what } a más tardar el { $moment }.
lint-composed-with-others = { $who } { $what } a más tardar el { $moment } ({ $there }).
