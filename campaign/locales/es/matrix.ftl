# La tabla de avance.
matrix-title = Qué tan completo está el brief
matrix-sub = Pulsa una celda para ir a su texto. «Listo» es la palabra de una persona sobre ese texto exacto; cualquier cambio lo vuelve borrador.
matrix-section = Sección
matrix-state-empty = Vacío
matrix-state-stale = Desactualizado
matrix-state-draft = Borrador
matrix-state-done = Listo
matrix-follows = como el máster
matrix-none = Sin texto máster
matrix-cell = { $state }: { $section }, { $where }
matrix-count-empty = { $count ->
    [one] { $count } vacío
   *[other] { $count } vacíos
}
matrix-count-stale = { $count ->
    [one] { $count } desactualizado
   *[other] { $count } desactualizados
}
matrix-count-draft = { $count ->
    [one] { $count } borrador
   *[other] { $count } borradores
}
matrix-count-done = { $count ->
    [one] { $count } listo
   *[other] { $count } listos
}
matrix-unexplained = Cambios sin motivo
matrix-waiting = Propuestas que esperan una decisión
