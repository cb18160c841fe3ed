# Lo que pide atención: escalamientos, comentarios, compromisos, traspasos, quién espera a quién y lo que avisa el relevo.
watch-rule-late = Entregas tardías
watch-rule-rounds = Demasiadas rondas
watch-rule-metric-gap = Cifras por debajo de lo esperado
watch-rule-promise-overdue = Respuestas vencidas
watch-rule-handoff-late = Traspasos vencidos
watch-rule-handoff-unacknowledged = Traspasos sin confirmar
watch-rule-must-fix-age = Obligatorios abiertos demasiado tiempo
watch-rule-contradiction = Comentarios contradictorios
watch-rule-objection = Supuestos y objetivos en conflicto
watch-rule-promise-at-risk = Compromisos en riesgo
watch-rule-promise-outside-hours = Compromisos fuera del horario laboral
watch-rule-handoff-soon = Próximos traspasos
watch-rule-recap-late = Resúmenes atrasados

watch-flag-late = “{ $title }”, de { $who }, lleva { $late } de retraso; era para el { $when }.
watch-flag-rounds = “{ $title }” va por la ronda { $number }; el máximo acordado es { $limit }.
watch-flag-metric-gap = “{ $what }” está { $number } % por debajo de lo esperado a estas alturas ({ $markets }).
watch-flag-promise-overdue = { $who } prometió responder sobre “{ $what }” el { $when }. La respuesta no ha llegado.
watch-flag-handoff-late = { $title }: era para el { $when } y { $who } aún no lo envía.
watch-flag-handoff-unacknowledged = { $limit ->
    [one] { $title }: { $who } no confirmó la recepción en { $limit } hora.
    [many] { $title }: { $who } no confirmó la recepción en { $limit } de horas.
   *[other] { $title }: { $who } no confirmó la recepción en { $limit } horas.
}
watch-flag-must-fix-age = Un obligatorio en “{ $title }” lleva abierto { $late }.
watch-flag-contradiction = { $markets } exigen cosas distintas: { $field }.
watch-flag-objection = { $who } dice que esto entra en conflicto: “{ $title }”. Su posición: { $what }
watch-flag-promise-at-risk = Tu respuesta sobre “{ $what }” es para el { $when } y nadie la ha empezado. Si va a tardar, avisa ahora.
watch-flag-promise-outside-hours = La hora prometida para “{ $what }”, { $when }, cae fuera del horario laboral de { $who }.
watch-flag-handoff-soon = Te llega pronto de { $who }: { $title }, { $when }.
watch-flag-recap-late = El resumen vencía { $when } y no ha salido: { $title }, notas de { $who }.
watch-flags = { $count ->
    [one] { $rule }: { $count } ({ $markets })
    [many] { $rule }: { $count } ({ $markets })
   *[other] { $rule }: { $count } ({ $markets })
}
watch-called = { $who } te llamó en “{ $title }” y espera tu respuesta.

watch-both-markets = ambos mercados
watch-all-markets = { $count ->
    [one] { $count } mercado
    [many] { $count } de mercados
   *[other] { $count } mercados
}
watch-severity-urgent = ahora
watch-severity-warning = hoy
watch-severity-notice = para saber
watch-state-open = abierto
watch-state-taken = a cargo de { $who }
watch-state-planned = { $words }; { $who }, para el { $when }
watch-state-resolved = resuelto por { $who }: { $words }
watch-same-for-all = Lo mismo para { $markets }

watch-threshold-late = { $count ->
    [one] Un creador se retrasa más de { $count } hora
    [many] Un creador se retrasa más de { $count } de horas
   *[other] Un creador se retrasa más de { $count } horas
}
watch-threshold-rounds = { $count ->
    [one] Más de { $count } ronda de comentarios
    [many] Más de { $count } de rondas de comentarios
   *[other] Más de { $count } rondas de comentarios
}
watch-threshold-metric-gap = Una cifra está { $count } % o más por debajo de lo esperado
watch-threshold-market-gap = En un KPI, un mercado llega al { $count } % de otro o más
watch-threshold-promise-overdue = { $count ->
    [one] Una respuesta prometida se retrasa más de { $count } hora
    [many] Una respuesta prometida se retrasa más de { $count } de horas
   *[other] Una respuesta prometida se retrasa más de { $count } horas
}
watch-threshold-handoff-unacknowledged = { $count ->
    [one] Nadie confirma un traspaso en { $count } hora
    [many] Nadie confirma un traspaso en { $count } de horas
   *[other] Nadie confirma un traspaso en { $count } horas
}
watch-threshold-must-fix-age = { $count ->
    [one] Un obligatorio lleva abierto más de { $count } hora
    [many] Un obligatorio lleva abierto más de { $count } de horas
   *[other] Un obligatorio lleva abierto más de { $count } horas
}

watch-aspect-whole = en conjunto
watch-aspect-message = lo que se dice
watch-aspect-opening = el arranque
watch-aspect-picture = imagen
watch-aspect-sound = sonido
watch-aspect-length = duración
watch-aspect-caption = texto de la publicación
watch-aspect-disclosure = aviso publicitario

watch-stage-awaited = aún sin entregar
watch-stage-awaits-feedback = espera comentarios
watch-stage-with-creator = con el creador
watch-stage-accepted = aceptado
watch-stage-returned = rechazado
watch-round = ronda { $number } de { $limit }
watch-round-none = sin rondas todavía, { $limit } acordadas
watch-device-clock = según el reloj del dispositivo

watch-handoff-brief = Brief para { $to }
watch-handoff-feedback = Comentarios para { $to }
watch-handoff-assets = Materiales para { $to }
watch-handoff-performance = Resultados para { $to }
watch-check-brief-fields = Los cinco campos están escritos
watch-check-brief-dates = Cada fecha tiene hora y ciudad
watch-check-brief-contact = Hay una sola persona de contacto
watch-check-brief-disclosure = Lleva el aviso publicitario
watch-check-feedback-merged = Lo de ambos mercados está en una sola lista
watch-check-feedback-strength = Cada punto dice con qué fuerza se pide
watch-check-feedback-clear = Ningún punto contradice a otro
watch-check-feedback-date = La próxima entrega tiene fecha
watch-check-assets-final = Son los archivos finales
watch-check-assets-names = Los archivos se llaman como se acordó
watch-check-assets-rights = Derechos y música en regla
watch-check-assets-captions = Hay textos en todos los idiomas
watch-check-performance-window = Se indica qué días cubren las cifras
watch-check-performance-source = Se indica de dónde salen las cifras
watch-check-performance-notes = Al lado está escrito lo que fue inusual
watch-handoff-state-planned = previsto
watch-handoff-state-sent = enviado, sin confirmar
watch-handoff-state-acknowledged = recepción confirmada

watch-promise-kept = cumplido
watch-promise-late = vencido
watch-promise-open = pendiente
watch-promise-slips = { $count ->
    [one] aplazado { $count } vez
    [many] aplazado { $count } de veces
   *[other] aplazado { $count } veces
}
watch-hours-outside = { $when } cae fuera del horario laboral de { $who }.
watch-hours-day-off = { $when } es día libre para { $who }.
watch-delay-draft = { $name }, mi respuesta sobre “{ $what }” llegará después del { $was }. Hoy te mando la nueva hora.
watch-delay-notice = { $name }, mi respuesta sobre “{ $what }” llegará después del { $was }. La nueva hora: { $new }.

watch-wait = { $who } espera a { $whom }
watch-wait-circle = Se esperan unos a otros: nadie puede empezar.
watch-verdict-open = aún no se sabe
watch-verdict-held = se cumplió
watch-verdict-partly = se cumplió en parte
watch-verdict-failed = no se cumplió
