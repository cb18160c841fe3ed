# Qué espera el lanzamiento.
launch-title = ¿Listos para lanzar?
launch-ready = Listos para lanzar
launch-not-ready = Todavía no se puede lanzar
launch-clear = { $clear } de { $count ->
    [one] { $count } revisión superada
   *[other] { $count } revisiones superadas
}
launch-clarity = Claridad { $score } de 100
launch-clarity-why = Todas las comprobaciones pesan lo mismo y cada una pierde la proporción de sus puntos que sigue abierta. La que aún no pregunta nada no cuenta.
launch-clarity-cost = «{ $check }», { $wrong } de { $count } sin resolver
launch-clarity-costs = Lo que más resta: { $costs }.
launch-check-exact = Momentos exactos en el brief
launch-check-dates = Los textos y los planes nombran los mismos momentos
launch-check-filled = No hay nada vacío en el brief
launch-check-translated = Las traducciones están al día
launch-check-why = Cada diferencia dice por qué
launch-check-owned = De cada cosa responde exactamente una persona
launch-check-settled = Ningún campo tiene dos valores
launch-check-answered = Los riesgos serios tienen respuesta
launch-check-go-live = Lanzamientos y puntos de control
launch-check-aligned = El acuerdo está firmado
launch-check-decided = Cada decisión tiene una sola persona que decide
launch-check-tensions = No hay tensiones abiertas entre objetivos
launch-check-confirmed = Normas de publicidad confirmadas
launch-check-clear = superada
launch-check-open = { $count ->
    [one] { $count } punto abierto
   *[other] { $count } puntos abiertos
}
launch-check-waived = { $count ->
    [one] { $count } excepción
   *[other] { $count } excepciones
}
launch-unclear = { $count ->
    [one] Un momento se puede leer de dos formas: «{ $words }»
   *[other] { $count } momentos se pueden leer de dos formas, el primero: «{ $words }»
}
launch-empty = { $count ->
    [one] No hay nada escrito en un lugar
   *[other] No hay nada escrito en { $count } lugares
}
launch-ownerless = Nadie responde de esto
launch-two-owners = Se encargó a dos personas a la vez
launch-two-values = Dos personas escribieron valores distintos
launch-unanswered = Es serio y aún no hay respuesta: { $markets }
launch-no-go-live = Sin fecha de lanzamiento
launch-window = Ventana prometida entre lanzamientos
launch-settle = Resolverlo
launch-waive = Puede quedar abierto…
launch-waive-title = Puede quedar abierto al lanzar
launch-waive-why = ¿Por qué puede quedar abierto?
launch-waive-hint = El motivo queda al lado, con tu nombre y la hora. Si cambia lo que está abierto, habrá que mirarlo otra vez.
launch-waive-missing = Di en una frase por qué puede quedar abierto.
launch-waive-done = Puede quedar abierto
launch-waived = Excepción de { $who }, { $when }
launch-waived-now = Puede quedar abierto; el motivo está al lado.
launch-unwaive = Retirar
launch-unwaived = Retirada: hay que resolverlo otra vez antes de lanzar.
launch-who = Quien dirige la campaña puede dejar abierto un punto, con un motivo.
