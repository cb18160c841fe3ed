# Novedades de decisiones.
digest-decide-recorded = Decidido: { $after }
digest-decide-edited = “{ $title }” tiene su motivo: { $after }
digest-decide-proposed = Una propuesta nueva: { $after }
digest-decide-answered = Aporte sobre “{ $title }”: { $after }
digest-decide-decided = “{ $title }” está decidida: { $after }
digest-decide-default = “{ $title }” se decidió por defecto: { $after }. Motivo: { $outcome }
digest-decide-withdrawn = Se retiró una propuesta: “{ $title }”
digest-decide-budget = { $title }: { $after }
digest-decide-captured = Capturado como { $outcome }: { $after }
digest-decide-sorted = “{ $title }” es esto: { $after }
digest-decide-put-aside = Apartado: “{ $title }”
digest-decide-logged = { $count ->
    [one] Diario, { $title }: { $count } punto
   *[other] Diario, { $title }: { $count } puntos
}
digest-decide-reason-input = Preguntan a tu mercado
digest-decide-reason-decide = Decides tú
digest-decide-reason-day-log = Termina la jornada de tu mercado
