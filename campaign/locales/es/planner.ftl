# El plan desde el lanzamiento en el cronograma: su panel, sus ventanas y su parte del editor.
planner-title = Plan desde el lanzamiento
planner-empty = Empieza por el final. Fija el lanzamiento de cada mercado y deja que una plantilla cuente hacia atrás en sus días hábiles. Deja días libres antes de la fecha que no puede moverse y acuerda las fechas: desde entonces se ve qué se retrasó y por qué.
planner-says = Lo que dice el plan
planner-all-well = Todo está en su sitio
planner-count-proposals = { $count ->
    [one] { $count } fecha debería moverse
   *[other] { $count } fechas deberían moverse
}
planner-count-buffers = { $count ->
    [one] { $count } margen casi agotado
   *[other] { $count } márgenes casi agotados
}
planner-count-warnings = { $count ->
    [one] { $count } aviso
   *[other] { $count } avisos
}
planner-count-unexplained = { $count ->
    [one] { $count } cambio sin motivo
   *[other] { $count } cambios sin motivo
}
planner-proposals = Fechas que deberían moverse
planner-accept = Aceptar
planner-accept-all = Aceptar todas
planner-accepted = Las fechas se movieron.
planner-reason = Por qué cambia el plan
planner-reason-hint = Una frase ahora ahorra buscar después. Sin ella, el cambio queda en la lista de preguntas abiertas.
planner-buffers = Márgenes
planner-warnings = Avisos
planner-cut = Quitar la dependencia
planner-unexplained = Cambios sin explicar
planner-why-example = La aduana retuvo las muestras tres días
planner-promises = Acordado y prometido
planner-agree = Acordar el plan
planner-agree-what = Las fechas, tal como están, quedan registradas como acordadas. Todo retraso posterior se cuenta desde ellas.
planner-agreed-now = Acordado. Los retrasos se cuentan desde estas fechas.
planner-window = Todos los mercados se lanzan en un plazo de, horas
planner-window-hint = Vacío si no se promete nada
planner-window-wrong = Escribe horas enteras, de 0 a 8784.
planner-begin = Planificar desde el lanzamiento
planner-template = Plantilla
planner-template-eight-weeks = Ocho semanas
planner-template-checkpoints = Días 3, 5 y 7
planner-template-kickoff = Reunión inicial
planner-free = Días hábiles libres
planner-free-hint = Entre la entrega final y el lanzamiento; lo habitual son cuatro
planner-free-wrong = Escribe días enteros, de 0 a 60.
planner-far = { $count ->
    [one] Los relojes de tus mercados están muy separados: { $count } día es más seguro.
   *[other] Los relojes de tus mercados están muy separados: { $count } días son más seguros.
}
planner-far-take = { $count ->
    [one] Dejar { $count } día
   *[other] Dejar { $count } días
}
planner-undated = Ningún mercado tiene fecha de lanzamiento. Fíjala con «Mover el lanzamiento» o en Ajustes: todas las fechas se cuentan desde ella.
planner-preview = Las fechas que resultarían, en el reloj de cada mercado
planner-apply = Añadir al plan
planner-applied = Las fechas están en el plan.
planner-move = Mover el lanzamiento
planner-move-do = Mover
planner-moved = El lanzamiento se movió, y el plan con él.
planner-move-hint = Fija otra fecha: antes de moverla verás todo lo que se mueve con ella.
planner-move-alone = Ninguna otra fecha depende de ella.
planner-move-with = { $count ->
    [one] { $count } fecha se mueve con él
   *[other] { $count } fechas se mueven con él
}
planner-move-proposed = { $count ->
    [one] Se propondrá mover { $count } fecha
   *[other] Se propondrá mover { $count } fechas
}
planner-move-stay = { $count ->
    [one] { $count } fecha fijada no se mueve
   *[other] { $count } fechas fijadas no se mueven
}
planner-item = En el plan
planner-rule = Se cuenta desde
planner-rule-none = Nada: fecha propia
planner-rule-none-hint = Fecha propia: no se mueve con el lanzamiento.
planner-rule-days = Días
planner-rule-kind = Cómo se cuentan
planner-rule-working-before = días hábiles antes
planner-rule-working-after = días hábiles después
planner-rule-calendar-before = días naturales antes
planner-rule-calendar-after = días naturales después
planner-rule-time = A las
planner-pin = Fijada
planner-pin-hint = No se mueve cuando se mueve el lanzamiento
planner-phase = Fase
planner-phase-none = Sin fase
planner-duration = Días hábiles que lleva
planner-gate = Qué pide el punto de control
planner-days-wrong = Escribe días enteros, de 0 a 400.
planner-choose = Elige
planner-after = Empieza después de
planner-before = Protege
planner-waits = Dependencias
planner-waits-none = No depende de nada. Di qué debe terminar antes, en cualquier mercado, y un retraso allí se verá aquí.
planner-waits-for = Después de: { $what }
planner-waited-by = Antes de: { $what }
planner-wait-for = Depende de
planner-lag = Días hábiles entre ambas
planner-lag-whose = Días hábiles de quién
planner-lag-own = Los del mercado de este punto
planner-wait-add = Añadir la dependencia
planner-checkpoint = Punto de control
planner-evidence = Prueba
planner-evidence-hint = Un enlace o una frase que muestre que está hecho
planner-evidence-add = Añadir prueba
planner-sign = Dar el visto bueno
planner-waive = Hacer una excepción por este motivo
planner-waive-why = Por qué puede pasar aunque quede algo abierto
planner-waive-hint = Queda en el historial con tu nombre
