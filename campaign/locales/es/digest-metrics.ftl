# Novedades de lo que se mide.
digest-metrics-kpi-added = Ahora también se mide: { $title }
digest-metrics-kpi-archived = Ya no se mide: { $title }
digest-metrics-kpi-edited = { $title }: { $field }, { $before } → { $after }
digest-metrics-target = { $title }, { $field }: { $before } → { $after }
digest-metrics-read = { $title } tiene otra lectura: { $after }
digest-metrics-table-came = { $count ->
    [one] Llegaron datos: «{ $title }», { $count } valor
   *[other] Llegaron datos: «{ $title }», { $count } valores
}
digest-metrics-table-gone = Estos datos ya no cuentan: «{ $title }»
digest-metrics-experiment-added = Empieza una prueba: «{ $title }»
digest-metrics-experiment-edited = Una prueba cambia: «{ $title }»
digest-metrics-experiment-closed = Una prueba tiene resultado, «{ $title }»: { $after }
digest-metrics-experiment-reopened = La prueba sigue: «{ $title }»
digest-metrics-experiment-archived = Se canceló una prueba: «{ $title }»
digest-metrics-pivot = Pivote después de «{ $title }»: { $after }
digest-metrics-wrote = Se escribió a { $title }: { $after }
