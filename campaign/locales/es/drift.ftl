# Qué se ha desviado entre idiomas y mercados, y qué es distinto a propósito.
drift-title = Desviaciones
drift-count = { $count ->
    [0] Nada se desvía
    [one] { $count } diferencia sin explicar
    [many] { $count } de diferencias sin explicar
   *[other] { $count } diferencias sin explicar
}
drift-about = Dónde se han separado idiomas o mercados sin que nadie lo haya pedido. Corrígelo o di que es a propósito y por qué.
drift-none = Todos los idiomas y mercados dicen lo mismo o explican por qué no.
drift-kind-date = Fecha
drift-kind-divergence = Diferencia
drift-kind-empty = Aquí vacío
drift-kind-stale = Traducción desactualizada
drift-kind-metric = Se lee distinto
drift-milestone = Aquí vence { $own }; para todos los mercados, { $all }.
drift-behind = { $count ->
    [one] El maestro cambió { $count } vez desde esta traducción.
    [many] El maestro cambió { $count } de veces desde esta traducción.
   *[other] El maestro cambió { $count } veces desde esta traducción.
}
drift-no-why = Es distinto de los otros mercados y nadie ha escrito por qué.
drift-empty = Otros pueden leer esta sección; aquí no hay nada en el idioma del mercado.
drift-divergence = Este mercado dice otra cosa que el maestro y nadie ha dicho que deba ser así.
drift-open = Abrir
drift-open-of = { $title }
drift-fix-moment = Decir también aquí { $moment }
drift-fix-milestone = Usar la fecha de todos
drift-fix-divergence = Seguir al maestro
drift-intend = Es a propósito, porque…
drift-intend-of = Es a propósito, porque… ({ $title })
drift-intend-title = Una diferencia intencional
drift-intend-why = ¿Por qué aquí es distinto?
drift-intend-hint = Una frase que los otros mercados entiendan. Si uno de los textos cambia, la pregunta vuelve.
drift-intend-missing = Escribe por qué: sin motivo nadie puede saber que es a propósito.
drift-intend-done = Es intencional
drift-intended = Diferencias intencionales
drift-intended-count = { $count ->
    [one] { $count } diferencia intencional
    [many] { $count } de diferencias intencionales
   *[other] { $count } diferencias intencionales
}
drift-intended-about = Lo que es distinto a propósito y por qué. Si uno de los textos cambia, vuelve a ser una desviación.
drift-intended-by = { $who }, { $when }
drift-withdraw = Ya no es intencional
drift-withdraw-of = Ya no es intencional: { $title }
drift-done = Anotada como intencional, con su motivo.
