# La tabla de conversión para papel.
conversion-title = Tabla de conversión
conversion-sub = Cada fecha del plan en el reloj de cada mercado.
conversion-open = Tabla de conversión
conversion-print = Imprimir
conversion-back = Volver al plan
conversion-printed = A fecha de { $day }, { $clock } { $place }
conversion-what = Qué
conversion-go-live = Lanzamiento: { $market }
conversion-off = No se trabaja: { $name }
conversion-empty-title = Aún no hay fechas que convertir
conversion-empty = Pon fecha a los puntos del plan o lanzamiento a un mercado: aparecerán aquí en todos los relojes, listos para imprimir.
