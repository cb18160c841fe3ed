# La cola del cronista: cambios sin motivo.
recorder-text = Un texto bloqueado o aprobado cambió: { $title }
recorder-plan = El plan cambió: { $title }
recorder-decision = Una decisión sin motivo: { $title }
recorder-card = El brief de { $title } cambió después de aprobarse
recorder-difference = Un mercado difiere sin motivo: { $title }
recorder-by = { $who }, { $when }
recorder-why = ¿Por qué?
recorder-why-of = Por qué: { $title }
recorder-send = Guardar el motivo
recorder-missing = Basta una línea. Escríbela.
recorder-count = { $count ->
    [one] { $count } cambio aún no tiene motivo.
   *[other] { $count } cambios aún no tienen motivo.
}
recorder-empty-title = Cada cambio tiene su motivo
recorder-empty = Aquí aparecerán ediciones de textos bloqueados o aprobados, cambios del plan y decisiones sin motivo.
