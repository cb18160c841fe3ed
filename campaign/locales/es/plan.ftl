# El plan desde el lanzamiento: propuestas, márgenes, puntos de control, avisos.
plan-go-live = Lanzamiento, { $market }
plan-move = { $what }: { $before } → { $after }
plan-move-first = { $what }: { $after }
plan-why-rule = se calcula desde el lanzamiento
plan-why-after = depende de { $what }
plan-pinned = fijada, no se mueve
plan-rule-working = { $count ->
    [one] { $count } día hábil
   *[other] { $count } días hábiles
}
plan-rule-calendar = { $count ->
    [one] { $count } día
   *[other] { $count } días
}
plan-rule-before = { $days } antes de { $anchor }, { $clock }
plan-rule-after = { $days } después de { $anchor }, { $clock }
plan-rule-on = el mismo día de { $anchor }, { $clock }
plan-anchor-own = el lanzamiento
plan-anchor-first = el primer lanzamiento
plan-anchor-last = el último lanzamiento
plan-anchor-market = el lanzamiento en { $market }
plan-phase-align = Acuerdos
plan-phase-sourcing = Captación
plan-phase-content = Contenido y aprobación
plan-phase-live = En marcha
plan-gate-none = Nada
plan-gate-assets = Materiales
plan-gate-feedback = Comentarios
plan-gate-final = Entrega final
plan-deed-evidence = Prueba
plan-deed-sign-off = Visto bueno
plan-deed-waiver = Excepción
plan-open-evidence = Nada demuestra todavía que esté hecho
plan-open-sign-off = Falta el visto bueno: { $market }
plan-open-signed-earlier = Visto bueno a una versión anterior: { $market }
plan-open-must-fix = Obligatorio y sin resolver: { $what }
plan-open-checkpoint = Punto de control abierto: { $what }
plan-gate-clear = Está todo
plan-gate-waived = Excepción de { $who }: { $reason }
plan-gate-open = { $count ->
    [one] { $count } punto abierto
   *[other] { $count } puntos abiertos
}
plan-buffer = { $after } → { $before }: gastado el { $percent } de { $total ->
    [one] { $total } día hábil
   *[other] { $total } días hábiles
}
plan-buffer-over = { $days ->
    [one] { $days } día hábil más allá del margen
   *[other] { $days } días hábiles más allá del margen
}
plan-buffer-burn = Ritmo de consumo { $rate }: por encima de 1, el margen no alcanza
plan-buffer-green = hay margen
plan-buffer-yellow = hay que vigilarlo
plan-buffer-red = hay que actuar ya
plan-slipped = { $days ->
    [one] { $days } día hábil después de lo acordado
   *[other] { $days } días hábiles después de lo acordado
}
plan-compression = { $after } perdió { $lost } de { $planned ->
    [one] { $planned } día hábil
   *[other] { $planned } días hábiles
} porque { $before } se alarga
plan-cycle = Se esperan entre sí: { $circle }. La dependencia «{ $from }» → «{ $to }» no cuenta hasta que se quite una.
plan-window-kept = Todos los mercados se lanzan en un plazo de { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
}
plan-window-broken = Entre los lanzamientos hay { $apart } y se prometieron { $promised }: primero { $first }, al final { $last }
plan-hours = { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
}
plan-hours-minutes = { $hours ->
    [one] { $hours } hora { $minutes } min
   *[other] { $hours } horas { $minutes } min
}
plan-why-missing = El plan cambió: { $when } ({ $who }), y nadie ha dicho por qué
plan-agreed = Acordado por { $who }, { $when }
plan-template-eight-weeks = Ocho semanas: acuerdos, captación, contenido, en marcha
plan-template-checkpoints = Puntos de control en los días 3, 5 y 7
plan-template-kickoff = Llamada de arranque, todos los mercados
plan-template-kickoff-note = Con los responsables de mercado, los enlaces locales, los creadores clave y los líderes de agencia.
plan-template-day-3 = Día 3: materiales entregados
plan-template-day-5 = Día 5: comentarios resueltos
plan-template-day-7 = Día 7: entrega final
plan-template-buffer = Margen antes del lanzamiento
plan-template-align = Acordar qué es ganar en cada mercado
plan-template-sourcing = Captar creadores y acordar condiciones
plan-template-content = Contenido y aprobación
plan-template-live = En marcha: observar, probar, corregir
