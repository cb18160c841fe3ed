# Days, clocks, distances in time.
time-weekday-1 = Mon
time-weekday-2 = Tue
time-weekday-3 = Wed
time-weekday-4 = Thu
time-weekday-5 = Fri
time-weekday-6 = Sat
time-weekday-7 = Sun
time-weekday-long-1 = Monday
time-weekday-long-2 = Tuesday
time-weekday-long-3 = Wednesday
time-weekday-long-4 = Thursday
time-weekday-long-5 = Friday
time-weekday-long-6 = Saturday
time-weekday-long-7 = Sunday
time-month-1 = Jan
time-month-2 = Feb
time-month-3 = Mar
time-month-4 = Apr
time-month-5 = May
time-month-6 = Jun
time-month-7 = Jul
time-month-8 = Aug
time-month-9 = Sep
time-month-10 = Oct
time-month-11 = Nov
time-month-12 = Dec
time-month-long-1 = January
time-month-long-2 = February
time-month-long-3 = March
time-month-long-4 = April
time-month-long-5 = May
time-month-long-6 = June
time-month-long-7 = July
time-month-long-8 = August
time-month-long-9 = September
time-month-long-10 = October
time-month-long-11 = November
time-month-long-12 = December
time-month-name-1 = January
time-month-name-2 = February
time-month-name-3 = March
time-month-name-4 = April
time-month-name-5 = May
time-month-name-6 = June
time-month-name-7 = July
time-month-name-8 = August
time-month-name-9 = September
time-month-name-10 = October
time-month-name-11 = November
time-month-name-12 = December

time-day = { $weekday } { $day } { $month }
time-day-year = { $weekday } { $day } { $month } { $year }
time-day-long = { $weekday }, { $day } { $month } { $year }
time-month-year = { $month } { $year }
time-moment = { $day }, { $clock }
time-with-weekday = { $weekday } { $clock }
time-at-place = { $moment } { $place }
time-yours = { $moment } your time
time-yours-with-origin = { $moment } your time ({ $clock } { $place })
time-your-time-with-origin = your time ({ $clock } { $place })
time-your-time = your time
time-window = { $from } to { $to }
time-moved-by-law = The clock rules changed after this deadline was set: it meant { $before } and would now be { $after }. Say which one holds.

time-now = now
time-today = today
time-tomorrow = tomorrow
time-yesterday = yesterday
time-in = in { $duration }
time-ago = { $duration } ago
time-late = { $duration } late
time-less-than-a-minute = less than a minute
time-short-days = { $days } d
time-short-days-hours = { $days } d { $hours } h
time-short-hours = { $hours } h
time-short-hours-minutes = { $hours } h { $minutes } min
time-short-minutes = { $minutes } min

# Amounts as they stand after "in" and before "ago".
time-amount-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
time-amount-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
time-amount-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
time-amount-weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
}
