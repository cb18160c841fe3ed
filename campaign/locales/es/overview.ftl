# Panorama: cinco bloques, todos calculados.
overview-title = Panorama
overview-sub = Se calcula a partir de la campaña tal como está. Solo las notas del final las escribe el equipo.
overview-milestones = Hitos de cada mercado
overview-metrics = Métricas clave de cada mercado
overview-differences = ¿El mismo brief o distinto?
overview-risks = Señales de riesgo
overview-planned = Plan y realidad
overview-go-live = Lanzamiento
overview-step-done = hecho
overview-step-late = con retraso
overview-step-next = siguiente
overview-step-later = más adelante
overview-line = { $market }: { $done } de { $count } hechos
overview-line-late = { $market }: { $done } de { $count } hechos, { $late } con retraso
overview-line-picture = Hitos de { $market } en una línea, { $done } de { $count } hechos
overview-milestone = Hito
overview-when = Cuándo
overview-state = Estado
overview-milestones-empty = Ningún hito tiene fecha todavía. Planifica hacia atrás desde el lanzamiento.
overview-all-steps = { $count ->
    [one] La única fecha en tabla
   *[other] Las { $count } fechas en tabla
}
overview-kpi = KPI
overview-metric = { $actual } de { $target }
overview-whole = Todos los KPI según su peso
overview-none = sin datos
overview-metrics-empty = Todavía no se mide nada. Define un KPI una vez, da a cada mercado su meta y trae los números.
overview-pacing-behind = atrasado
overview-pacing-slightly-behind = algo atrasado
overview-pacing-on-track = a buen ritmo
overview-pacing-ahead = adelantado
overview-same = El mismo brief en todos los mercados.
overview-different = No es del todo el mismo brief:
overview-market-brief = { $market } sigue { $follows } de { $sections } secciones
overview-market-own = Con sus propias palabras: { $sections }
overview-market-adaptations = { $count ->
    [one] { $count } adaptación
   *[other] { $count } adaptaciones
}
overview-market-meant = { $count ->
    [one] { $count } diferencia es a propósito
   *[other] { $count } diferencias son a propósito
}
overview-meant = Distinto a propósito
overview-drifting = { $count ->
    [one] { $count } diferencia que nadie ha explicado
   *[other] { $count } diferencias que nadie ha explicado
}
overview-profile = Los propios mercados se distinguen en { $fields }.
overview-to-brief = Al brief
overview-to-profile = Perfiles lado a lado
overview-risks-none = Ningún riesgo abierto es alto o crítico, y nada ha escalado.
overview-risks-other = { $count ->
    [one] { $count } riesgo abierto más
   *[other] { $count } riesgos abiertos más
}
overview-risk-owner = Responde { $who }
overview-escalations = { $count ->
    [one] { $count } escalación abierta
   *[other] { $count } escalaciones abiertas
}
overview-to-risks = Al registro
overview-unowned = { $count ->
    [one] { $count } cosa no tiene responsable
   *[other] { $count } cosas no tienen responsable
}
overview-doubly-owned = { $count ->
    [one] { $count } cosa se encargó a dos personas
   *[other] { $count } cosas se encargaron a dos personas
}
overview-agreed = Se mide con las primeras fechas acordadas por { $who }, { $when }.
overview-planned-empty = Todavía no hay fechas acordadas. Acuerda el plan una vez y aquí se verá cada cambio.
overview-kept = { $count ->
    [one] { $count } fecha sigue como se acordó
   *[other] { $count } fechas siguen como se acordó
}
overview-moved = { $count ->
    [one] { $count } fecha se movió
   *[other] { $count } fechas se movieron
}
overview-added = { $count ->
    [one] { $count } fecha llegó después
   *[other] { $count } fechas llegaron después
}
overview-gone = { $count ->
    [one] { $count } fecha salió del plan
   *[other] { $count } fechas salieron del plan
}
overview-by-now = A estas alturas { $due ->
    [one] debería estar hecha { $due } cosa
   *[other] deberían estar hechas { $due } cosas
}; hechas: { $done }.
overview-what = Qué
overview-planned-at = Plan
overview-actual-at = Ahora
overview-shift = Diferencia
overview-later = { $count ->
    [one] { $count } día más tarde
   *[other] { $count } días más tarde
}
overview-earlier = { $count ->
    [one] { $count } día antes
   *[other] { $count } días antes
}
overview-later-hours = más tarde el mismo día
overview-earlier-hours = antes el mismo día
overview-next-go-live = { $market } se lanza { $when }
overview-live = lanzada en todos los mercados
overview-no-go-live = sin fecha de lanzamiento
overview-changed = Último cambio { $when }, por { $who }
overview-card-escalations = { $count ->
    [one] { $count } escalación abierta
   *[other] { $count } escalaciones abiertas
}
overview-not-here = Todavía no está en este dispositivo: ábrela una vez para ver aquí sus fechas.
overview-status = En palabras del equipo
overview-status-of = Cómo va { $market }
overview-status-empty = En una o dos frases. Nada se calcula a partir de ellas.
overview-status-by = Lo escribió { $who }, { $when }
overview-status-field = estado en palabras del equipo
overview-status-stale = { $count ->
    [one] Tiene { $count } día: puede que ya no sea así
   *[other] Tiene { $count } días: puede que ya no sea así
}
