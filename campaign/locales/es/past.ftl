# Viaje en el tiempo.
past-title = Ver la campaña como estaba
past-words = Toda la campaña se muestra como estaba entonces, en cada pantalla. Allí no se puede cambiar nada, y lo que otros escriben ahora no se pierde.
past-last-day = Al terminar mi último día laborable: { $when }
past-week = Hace una semana: { $when }
past-moment = Otro momento
past-not-past = Elige un día y una hora que ya hayan pasado.
past-show = Mostrar
past-shown = Ves la campaña como estaba el { $when }. Aquí no se puede cambiar nada.
past-since = { $count ->
    [0] Desde entonces no ha cambiado nada
    [one] Qué cambió desde entonces: { $count } cambio
    [many] Qué cambió desde entonces: { $count } de cambios
   *[other] Qué cambió desde entonces: { $count } cambios
}
past-other = Otro momento
past-now = Volver a ahora
past-look = Mirar atrás…
past-read-only = Esto es el pasado: vuelve a ahora para cambiar algo.
past-nothing = Entonces la campaña aún no había empezado. Elige un momento posterior.
