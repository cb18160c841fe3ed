# El diario al final de la jornada.
daily-of = { $market }, { $day }
daily-need = Diario, { $day }
daily-need-says = La jornada termina { $when }
daily-notice = Quince minutos para el diario de { $market }: la jornada termina { $when }.
daily-locked = Se editó un texto bloqueado o aprobado: { $title }
daily-market = El día de quién
daily-ends = La jornada de { $market } termina { $when }. El aviso llega 15 minutos antes, por su reloj.
daily-due = Es la hora
daily-begin = Empezar 15 minutos
daily-again = Empezar de nuevo
daily-left = { $count ->
    [one] queda { $count } minuto
   *[other] quedan { $count } minutos
}
daily-over = Pasaron los 15 minutos. Guarda lo que haya.
daily-bullets = Puntos de { $day }
daily-bullet = Punto { $number }
daily-drop = Borrar el punto { $number }
daily-add = Añadir un punto
daily-lock = bloqueado
daily-save = Guardar el diario
daily-saved = El diario del día está guardado.
daily-nothing = Hoy no hubo cambios aquí. Añade lo que no pasó por Dateline.
daily-missing = Escribe al menos un punto.
daily-written = Anotado
daily-logs = Días anteriores
daily-none = Ningún mercado tiene calendario todavía. Añade uno en Ajustes.
