# Дни, часы, расстояния во времени.
time-weekday-1 = пн
time-weekday-2 = вт
time-weekday-3 = ср
time-weekday-4 = чт
time-weekday-5 = пт
time-weekday-6 = сб
time-weekday-7 = вс
time-weekday-long-1 = понедельник
time-weekday-long-2 = вторник
time-weekday-long-3 = среда
time-weekday-long-4 = четверг
time-weekday-long-5 = пятница
time-weekday-long-6 = суббота
time-weekday-long-7 = воскресенье
time-month-1 = янв.
time-month-2 = февр.
time-month-3 = мар.
time-month-4 = апр.
time-month-5 = мая
time-month-6 = июн.
time-month-7 = июл.
time-month-8 = авг.
time-month-9 = сент.
time-month-10 = окт.
time-month-11 = нояб.
time-month-12 = дек.
time-month-long-1 = января
time-month-long-2 = февраля
time-month-long-3 = марта
time-month-long-4 = апреля
time-month-long-5 = мая
time-month-long-6 = июня
time-month-long-7 = июля
time-month-long-8 = августа
time-month-long-9 = сентября
time-month-long-10 = октября
time-month-long-11 = ноября
time-month-long-12 = декабря
time-month-name-1 = январь
time-month-name-2 = февраль
time-month-name-3 = март
time-month-name-4 = апрель
time-month-name-5 = май
time-month-name-6 = июнь
time-month-name-7 = июль
time-month-name-8 = август
time-month-name-9 = сентябрь
time-month-name-10 = октябрь
time-month-name-11 = ноябрь
time-month-name-12 = декабрь

time-day = { $weekday } { $day } { $month }
time-day-year = { $weekday } { $day } { $month } { $year }
time-day-long = { $weekday }, { $day } { $month } { $year }
time-month-year = { $month } { $year }
time-moment = { $day }, { $clock }
time-with-weekday = { $weekday } { $clock }
time-at-place = { $moment }, { $place }
time-yours = { $moment } по вашему времени
time-yours-with-origin = { $moment } по вашему времени ({ $clock }, { $place })
time-your-time-with-origin = по вашему времени ({ $clock }, { $place })
time-your-time = по вашему времени
time-window = { $from } – { $to }
time-moved-by-law = После того как срок назначили, правила перевода часов изменились: было { $before }, стало бы { $after }. Укажите, что верно.

time-now = сейчас
time-today = сегодня
time-tomorrow = завтра
time-yesterday = вчера
time-in = через { $duration }
time-ago = { $duration } назад
time-late = опоздание { $duration }
time-less-than-a-minute = меньше минуты
time-short-days = { $days } дн.
time-short-days-hours = { $days } дн. { $hours } ч
time-short-hours = { $hours } ч
time-short-hours-minutes = { $hours } ч { $minutes } мин
time-short-minutes = { $minutes } мин

# Количество в винительном падеже: «через 3 часа», «1 минуту назад».
time-amount-minutes = { $count ->
    [one] { $count } минуту
    [few] { $count } минуты
    [many] { $count } минут
   *[other] { $count } минуты
}
time-amount-hours = { $count ->
    [one] { $count } час
    [few] { $count } часа
    [many] { $count } часов
   *[other] { $count } часа
}
time-amount-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}
time-amount-weeks = { $count ->
    [one] { $count } неделю
    [few] { $count } недели
    [many] { $count } недель
   *[other] { $count } недели
}
