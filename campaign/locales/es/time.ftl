# Días, horas, distancias en el tiempo.
time-weekday-1 = lun
time-weekday-2 = mar
time-weekday-3 = mié
time-weekday-4 = jue
time-weekday-5 = vie
time-weekday-6 = sáb
time-weekday-7 = dom
time-weekday-long-1 = lunes
time-weekday-long-2 = martes
time-weekday-long-3 = miércoles
time-weekday-long-4 = jueves
time-weekday-long-5 = viernes
time-weekday-long-6 = sábado
time-weekday-long-7 = domingo
time-month-1 = ene
time-month-2 = feb
time-month-3 = mar
time-month-4 = abr
time-month-5 = may
time-month-6 = jun
time-month-7 = jul
time-month-8 = ago
time-month-9 = sep
time-month-10 = oct
time-month-11 = nov
time-month-12 = dic
time-month-long-1 = enero
time-month-long-2 = febrero
time-month-long-3 = marzo
time-month-long-4 = abril
time-month-long-5 = mayo
time-month-long-6 = junio
time-month-long-7 = julio
time-month-long-8 = agosto
time-month-long-9 = septiembre
time-month-long-10 = octubre
time-month-long-11 = noviembre
time-month-long-12 = diciembre
time-month-name-1 = enero
time-month-name-2 = febrero
time-month-name-3 = marzo
time-month-name-4 = abril
time-month-name-5 = mayo
time-month-name-6 = junio
time-month-name-7 = julio
time-month-name-8 = agosto
time-month-name-9 = septiembre
time-month-name-10 = octubre
time-month-name-11 = noviembre
time-month-name-12 = diciembre

time-day = { $weekday } { $day } { $month }
time-day-year = { $weekday } { $day } { $month } { $year }
time-day-long = { $weekday }, { $day } de { $month } de { $year }
time-month-year = { $month } de { $year }
time-moment = { $day }, { $clock }
time-with-weekday = { $weekday } { $clock }
time-at-place = { $moment } { $place }
time-yours = { $moment } tu hora
time-yours-with-origin = { $moment } tu hora ({ $clock } { $place })
time-your-time-with-origin = tu hora ({ $clock } { $place })
time-your-time = tu hora
time-window = { $from } a { $to }
time-moved-by-law = Las reglas horarias cambiaron después de fijar esta fecha límite: era { $before } y ahora sería { $after }. Indica cuál vale.

time-now = ahora
time-today = hoy
time-tomorrow = mañana
time-yesterday = ayer
time-in = en { $duration }
time-ago = hace { $duration }
time-late = { $duration } de retraso
time-less-than-a-minute = menos de un minuto
time-short-days = { $days } d
time-short-days-hours = { $days } d { $hours } h
time-short-hours = { $hours } h
time-short-hours-minutes = { $hours } h { $minutes } min
time-short-minutes = { $minutes } min

# Cantidades tras «en» y «hace».
time-amount-minutes = { $count ->
    [one] { $count } minuto
    [many] { $count } de minutos
   *[other] { $count } minutos
}
time-amount-hours = { $count ->
    [one] { $count } hora
    [many] { $count } de horas
   *[other] { $count } horas
}
time-amount-days = { $count ->
    [one] { $count } día
    [many] { $count } de días
   *[other] { $count } días
}
time-amount-weeks = { $count ->
    [one] { $count } semana
    [many] { $count } de semanas
   *[other] { $count } semanas
}
