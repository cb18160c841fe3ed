# El calendario de un mercado: su año, días sueltos y cierres.
calendar-title = Calendario: festivos, jornadas cortas, cierres
calendar-of = Calendario de { $market }
calendar-year = Año
calendar-hint = Pulsa un día para cambiarlo. Con el teclado: flechas por días, Re Pág y Av Pág por meses, Intro para cambiar.
calendar-weekend = fin de semana
calendar-provisional = puede cambiar
calendar-own = cambio propio
calendar-short-until = Jornada corta hasta las { $clock }
calendar-named-until = { $name }, hasta las { $clock }
calendar-beyond = Dateline todavía no conoce los festivos de { $year }: solo cuentan la semana y lo que indiques aquí.
calendar-no-country = No hay país elegido: solo cuenta la semana. Elige de quién son los festivos en el perfil de arriba.
calendar-key-off = Libre
calendar-key-short = Jornada corta
calendar-key-worked = Fin de semana laborable
calendar-key-own = Cambio propio
calendar-key-provisional = Puede cambiar
calendar-offer = Librar también: { $day }, { $name }
calendar-day-name = Cómo se llama
calendar-day-name-hint = Por ejemplo: estudio cerrado. Se guarda con la elección de arriba.
calendar-set-off = Nadie trabaja
calendar-until = Termina a las
calendar-set-short = Jornada corta
calendar-set-working = Día laborable
calendar-set-shipped = Como en la tabla: { $kind }
calendar-until-wrong = Indica cuándo termina el día, entre las { $opens } y las { $closes }.
calendar-changed = Calendario cambiado; todos los planes lo siguen.
calendar-closure = Cierre
calendar-closure-from = Cerrado desde
calendar-closure-to = hasta el día, incluido
calendar-closure-add = Cerrar estos días
calendar-closure-unreadable = Elige el primer y el último día del cierre.
calendar-closure-reversed = Termina antes de empezar. Elige un último día posterior.
calendar-closure-too-long = Un cierre puede durar dos meses. Cierra el resto en otro paso.
calendar-closure-nothing = Todos esos días ya son fin de semana.
calendar-list = Lo mismo en una lista
calendar-list-day = Día
calendar-list-what = Qué es
calendar-list-source = Quién lo dice
calendar-list-shipped = Tabla de Dateline
calendar-list-change = Cambiar
calendar-list-change-of = Cambiar { $day }
calendar-list-none = Ningún día de este año se sale de la semana.
calendar-usual = como en la semana
calendar-counts = { $count ->
    [one] { $count } día laborable
    [many] { $count } de días laborables
   *[other] { $count } días laborables
}
