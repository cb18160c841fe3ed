# Hoy.
today-mark-read = Marcar como leído
today-open = Abrir
today-quiet-title = Nada te espera
today-quiet = Nadie cambió nada desde que te fuiste y no debes nada. Buen momento para releer el brief.
today-conflicts = Ediciones en conflicto
today-values = { $count ->
    [one] { $count } valor
    [many] { $count } de valores
   *[other] { $count } valores
}
today-keep = Dejar este
today-settled = Resuelto para todos. El otro valor queda en el historial.
today-empty-value = (vacío)
today-aside = Lo que espera
today-waiting = En espera
today-overdue = { $count ->
    [one] { $count } cosa está atrasada
    [many] { $count } de cosas están atrasadas
   *[other] { $count } cosas están atrasadas
}
today-due-soon = { $count ->
    [one] { $count } cosa vence esta semana
    [many] { $count } de cosas vencen esta semana
   *[other] { $count } cosas vencen esta semana
}
today-unowned = { $count ->
    [one] { $count } cosa no tiene responsable
    [many] { $count } de cosas no tienen responsable
   *[other] { $count } cosas no tienen responsable
}
today-doubly-owned = { $count ->
    [one] { $count } cosa se encargó a dos personas
   *[other] { $count } cosas se encargaron a dos personas
}
today-open-threads = { $count ->
    [one] { $count } conversación espera un resultado
    [many] { $count } de conversaciones esperan un resultado
   *[other] { $count } conversaciones esperan un resultado
}
today-without-contact = { $count ->
    [one] { $count } creador no tiene persona de contacto
    [many] { $count } de creadores no tienen persona de contacto
   *[other] { $count } creadores no tienen persona de contacto
}
today-marked = Marcado como leído, también en tus otros dispositivos.
today-waiting-on = Esperamos de otros
today-nobody = Sin responsable
today-window-title = Horas comunes
today-window-today = { $place }: hoy { $hours } en tu hora
today-window-day = { $place }: { $day }, { $hours } en tu hora
today-window-none = { $place }: las jornadas nunca coinciden. Mejor escribir que llamar.
today-window-changes = Desde el { $day } son { $length } al día.
today-window-ends = Desde el { $day } no hay ninguna.
today-since = Desde el { $since }
today-due-others = Lo que deben otros
today-escalations = Escalaciones
today-owner = Responsable: { $who }, desde el { $since }
today-take = Me encargo
today-plan = Próximo paso…
today-plan-title = El próximo paso
today-plan-what = ¿Qué sigue y quién lo hace?
today-plan-when = Para cuándo
today-plan-done = Este es el plan
today-resolve = Resuelto…
today-resolve-title = Cómo se resolvió
today-resolve-what = En una frase
today-resolve-done = Está resuelto
today-missing-words = Escribe una frase: los demás no tienen otra información.
today-missing-when = Elige un día y una hora por venir.
today-handled = Anotado para todos.
today-chain = Cadena de { $count }
today-wait-age = desde hace { $age }
today-review = Repaso de la mañana
today-review-at = { $at } de { $count }
today-review-next = Siguiente
today-review-previous = Anterior
today-review-end = Eso fue todo. Márcalo como leído y mañana empieza desde aquí.
today-review-keys = J avanza, K retrocede.
today-chains-more = { $count ->
    [one] Una más en el tablero de espera
   *[other] { $count } más en el tablero de espera
}
today-merged = Dos a la vez
today-merged-by = { $who } escribieron aquí sin verse. Se conservan todas las palabras: léelo una vez entero.
