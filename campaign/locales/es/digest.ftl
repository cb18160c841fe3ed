# Mientras no estabas: qué pasó, una frase por cosa.
digest-group-needs-you = Te necesita
digest-group-decided = Decidido
digest-group-moved = Plan
digest-group-said = Conversaciones
digest-group-words = Brief
digest-group-creators = Creadores
digest-group-metrics = Cifras
digest-group-people = Personas y mercados

digest-headline = Mientras no estabas, { $deeds }
digest-headline-none = Nada cambió mientras no estabas
digest-headline-more = { $count ->
    [one] { $count } cosa más
    [many] { $count } de cosas más
   *[other] { $count } cosas más
}
digest-summary = Desde el { $since }: { $changes } de { $people }
digest-deed = { $who } { $acts }
digest-act-moved-one = movió “{ $title }”
digest-act-moved = { $count ->
    [one] movió una fecha
    [many] movió { $count } de fechas
   *[other] movió { $count } fechas
}
digest-act-decided = { $count ->
    [one] cerró una conversación
    [many] cerró { $count } de conversaciones
   *[other] cerró { $count } conversaciones
}
digest-act-answered = { $count ->
    [one] respondió en una conversación
    [many] respondió en { $count } de conversaciones
   *[other] respondió en { $count } conversaciones
}
digest-act-opened = { $count ->
    [one] abrió una conversación
    [many] abrió { $count } de conversaciones
   *[other] abrió { $count } conversaciones
}
digest-act-words = { $count ->
    [one] cambió un texto del brief
    [many] cambió { $count } de textos del brief
   *[other] cambió { $count } textos del brief
}
digest-act-planned = { $count ->
    [one] cambió un elemento del plan
    [many] cambió { $count } de elementos del plan
   *[other] cambió { $count } elementos del plan
}
digest-act-creators = { $count ->
    [one] cambió los datos de un creador
    [many] cambió los datos de { $count } de creadores
   *[other] cambió los datos de { $count } creadores
}
digest-act-rest = { $count ->
    [one] hizo otro cambio
    [many] hizo otros { $count } de cambios
   *[other] hizo otros { $count } cambios
}

digest-place = { $thing } ({ $field })
digest-adaptation = { $slot }, { $market }
digest-field-changed = { $title }: { $field }, { $before } → { $after }
digest-field-rewritten = { $title }: nuevo texto en “{ $field }”
digest-detail = { $field }: { $before } → { $after }
digest-detail-words = Nuevo texto en “{ $field }”
digest-item-added = Nuevo en el plan: “{ $title }”, para el { $after }
digest-item-added-undated = Nuevo en el plan, aún sin fecha: “{ $title }”
digest-item-archived = “{ $title }” salió del plan
digest-item-moved = “{ $title }” cambió de fecha: { $before } → { $after }
digest-item-dated = “{ $title }” ya tiene fecha: { $after }
digest-item-undated = “{ $title }” perdió su fecha, que era { $before }
digest-item-done = Hecho: “{ $title }”
digest-item-undone = “{ $title }” está pendiente de nuevo
digest-go-live-moved = Cambió el lanzamiento, { $title }: { $before } → { $after }
digest-go-live-dated = El lanzamiento ya tiene fecha, { $title }: { $after }
digest-go-live-undated = El lanzamiento perdió su fecha, { $title }: era { $before }
digest-market-added = Un mercado nuevo: { $title }
digest-market-archived = Un mercado salió: { $title }
digest-calendar-edited = { $count ->
    [one] Calendario laboral, { $title }: { $field }, { $before } → { $after }
    [many] Calendario laboral, { $title }: cambiaron { $count } de días, el primero { $field }, { $before } → { $after }
   *[other] Calendario laboral, { $title }: cambiaron { $count } días, el primero { $field }, { $before } → { $after }
}
digest-section-added = Nueva sección del brief: “{ $title }”
digest-section-archived = Una sección salió del brief: “{ $title }”
digest-section-edited = Una sección tiene otro título: “{ $before }” → “{ $after }”
digest-text-written = Ya está escrito: { $title }
digest-text-changed = Nueva redacción: { $title }
digest-text-emptied = Quedó vacío: { $title }
digest-creator-added = Nuevo creador: { $title }
digest-creator-archived = Ya no participa: { $title }
digest-person-added = En el equipo: { $title }, { $after }
digest-person-archived = { $title } dejó la campaña
digest-thread-opened = Nueva conversación sobre “{ $title }”: { $after }
digest-thread-answered = { $count ->
    [one] Un comentario nuevo sobre “{ $title }”: { $after }
    [many] { $count } de comentarios nuevos sobre “{ $title }”, el último: { $after }
   *[other] { $count } comentarios nuevos sobre “{ $title }”, el último: { $after }
}
digest-thread-resolved = “{ $title }”, { $outcome }: { $after }
digest-thread-reopened = La conversación sobre “{ $title }” está abierta de nuevo
digest-thread-edited = La conversación sobre “{ $title }”: { $before } → { $after }
digest-campaign-edited = La campaña ahora se llama “{ $after }”; antes, “{ $before }”
digest-conflicting = Ediciones en conflicto, { $title }: { $before } o { $after }

digest-reason-conflict = Elige qué valor queda
digest-reason-called = Te llamaron
digest-reason-must-fix = Obligatorio en tu mercado
digest-reason-yours = Es tuyo
digest-reason-overdue = Es tuyo y está vencido
digest-reason-contact = Eres la persona de contacto
digest-reason-translation = Tu traducción quedó atrás
digest-translation-behind = { $count ->
    [one] { $title }: { $count } cambio por detrás del maestro
    [many] { $title }: { $count } de cambios por detrás del maestro
   *[other] { $title }: { $count } cambios por detrás del maestro
}
digest-said-translated = Marcado como traducido: { $title }
digest-said-adapted = Marcado como adaptado: { $title }
digest-said-still-correct = Confirmado como correcto: { $title }
digest-said-intended = Distinto a propósito: { $title }. { $after }
digest-said-signed = Visto bueno de { $after }: el brief de { $title }
digest-said-released = Entregado: el brief de { $title }
digest-said-withdrawn = Se retiró lo dicho sobre { $title }
digest-plan-agreed = Las fechas quedaron acordadas tal como están
digest-plan-changed = El plan cambió: { $after }
digest-plan-unexplained = El plan cambió y nadie ha dicho por qué
digest-gate-evidence = Prueba para «{ $title }»: { $after }
digest-gate-signed = «{ $title }» tiene visto bueno
digest-gate-waived = «{ $title }» puede pasar con puntos abiertos: { $after }
digest-link-added = Nueva dependencia: { $title }
digest-link-removed = Ya no es una dependencia: { $title }
digest-window-edited = Horas entre el primer lanzamiento y el último, como máximo: { $before } → { $after }
digest-buffer-added = { $count ->
    [one] Nuevo margen, { $count } día hábil: «{ $title }»
   *[other] Nuevo margen, { $count } días hábiles: «{ $title }»
}

digest-feedback-received = Se entregó “{ $title }”: { $after }
digest-feedback-sent = Los comentarios le llegaron al creador: “{ $title }”, { $count ->
    [one] { $count } punto
    [many] { $count } de puntos
   *[other] { $count } puntos
}
digest-feedback-returned = “{ $title }” fue rechazado: { $after }
digest-feedback-cap = “{ $title }”: rondas acordadas, { $after }
digest-promise-made = Hay un compromiso de respuesta sobre “{ $title }”: { $after }
digest-promise-kept = Llegó la respuesta prometida: “{ $title }”
digest-promise-started = Ya preparan una respuesta prometida: “{ $title }”
digest-promise-slipped = La respuesta sobre “{ $title }” tardará más: { $after }
digest-promise-archived = Se retiró un compromiso de respuesta: “{ $title }”
digest-handoff-added = Traspaso previsto: { $title }, { $after }
digest-handoff-edited = Cambió un traspaso: { $title }
digest-handoff-sent = Entregado: { $title }
digest-handoff-acknowledged = Recepción confirmada: { $title }
digest-handoff-archived = Se canceló un traspaso: { $title }
digest-escalation-raised = Esto entra en conflicto, “{ $title }”: { $after }
digest-escalation-taken = Alguien se ocupa: { $title }
digest-escalation-planned = Hay un plan para { $title }: { $after }
digest-escalation-resolved = Resuelto, { $title }: { $after }
digest-assumption-added = Un supuesto nuevo: { $after }
digest-assumption-edited = Un supuesto: { $field }, { $before } → { $after }
digest-assumption-archived = Un supuesto quedó aparte: “{ $title }”
digest-rule-changed = Una regla para todos los mercados: { $field }, { $before } → { $after }
digest-cadence-added = Comentarios semanales: { $after }
digest-cadence-archived = Terminaron los comentarios semanales: { $after }
