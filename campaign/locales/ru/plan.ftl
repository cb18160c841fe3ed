# План от запуска: предложения, буферы, контрольные точки, предупреждения.
plan-go-live = Запуск, { $market }
plan-move = { $what }: { $before } → { $after }
plan-move-first = { $what }: { $after }
plan-why-rule = считается от запуска
plan-why-after = зависит от: { $what }
plan-pinned = закреплено, остаётся на месте
plan-rule-working = { $count ->
    [one] { $count } рабочий день
    [few] { $count } рабочих дня
    [many] { $count } рабочих дней
   *[other] { $count } рабочего дня
}
plan-rule-calendar = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}
plan-rule-before = за { $days } до: { $anchor }, { $clock }
plan-rule-after = через { $days } после: { $anchor }, { $clock }
plan-rule-on = в тот же день: { $anchor }, { $clock }
plan-anchor-own = запуск
plan-anchor-first = первый запуск
plan-anchor-last = последний запуск
plan-anchor-market = запуск, { $market }
plan-phase-align = Согласование целей
plan-phase-sourcing = Поиск креаторов
plan-phase-content = Контент и утверждение
plan-phase-live = Кампания идёт
plan-gate-none = Ничего
plan-gate-assets = Материалы
plan-gate-feedback = Правки
plan-gate-final = Финальная сдача
plan-deed-evidence = Подтверждение
plan-deed-sign-off = Согласование
plan-deed-waiver = Исключение
plan-open-evidence = Пока ничем не подтверждено
plan-open-sign-off = Ещё не согласовано: { $market }
plan-open-signed-earlier = Согласована более ранняя версия: { $market }
plan-open-must-fix = Обязательная правка не закрыта: { $what }
plan-open-checkpoint = Контрольная точка не пройдена: { $what }
plan-gate-clear = Всё на месте
plan-gate-waived = Исключение, { $who }: { $reason }
plan-gate-open = { $count ->
    [one] не закрыт { $count } пункт
    [few] не закрыты { $count } пункта
    [many] не закрыто { $count } пунктов
   *[other] не закрыто { $count } пункта
}
plan-buffer = { $after } → { $before }: израсходовано { $percent } из { $total ->
    [one] { $total } рабочего дня
    [few] { $total } рабочих дней
    [many] { $total } рабочих дней
   *[other] { $total } рабочего дня
}
plan-buffer-over = { $days ->
    [one] { $days } рабочий день сверх буфера
    [few] { $days } рабочих дня сверх буфера
    [many] { $days } рабочих дней сверх буфера
   *[other] { $days } рабочего дня сверх буфера
}
plan-buffer-burn = Темп расхода { $rate }: если больше 1, буфера не хватит
plan-buffer-green = запас есть
plan-buffer-yellow = присмотритесь
plan-buffer-red = пора действовать
plan-slipped = { $days ->
    [one] на { $days } рабочий день позже согласованного
    [few] на { $days } рабочих дня позже согласованного
    [many] на { $days } рабочих дней позже согласованного
   *[other] на { $days } рабочего дня позже согласованного
}
plan-compression = «{ $after }»: потеряно { $lost } из { $planned ->
    [one] { $planned } рабочего дня
    [few] { $planned } рабочих дней
    [many] { $planned } рабочих дней
   *[other] { $planned } рабочего дня
}, потому что «{ $before }» идёт дольше
plan-cycle = Они ждут друг друга: { $circle }. Зависимость «{ $from }» → «{ $to }» не учитывается, пока одну из них не уберут.
plan-window-kept = Все рынки запускаются в пределах { $hours ->
    [one] { $hours } часа
    [few] { $hours } часов
    [many] { $hours } часов
   *[other] { $hours } часа
}
plan-window-broken = Между запусками { $apart }, обещано: { $promised }. Первый рынок: { $first }, последний: { $last }
plan-hours = { $hours ->
    [one] { $hours } час
    [few] { $hours } часа
    [many] { $hours } часов
   *[other] { $hours } часа
}
plan-hours-minutes = { $hours ->
    [one] { $hours } час { $minutes } мин
    [few] { $hours } часа { $minutes } мин
    [many] { $hours } часов { $minutes } мин
   *[other] { $hours } часа { $minutes } мин
}
plan-why-missing = План изменён: { $when } ({ $who }), причина не указана
plan-agreed = Согласовано: { $who }, { $when }
plan-template-eight-weeks = Восемь недель: цели, поиск, контент, запуск
plan-template-checkpoints = Контрольные точки: дни 3, 5 и 7
plan-template-kickoff = Стартовый созвон всех рынков
plan-template-kickoff-note = Участвуют лиды рынков, локальные координаторы, ключевые креаторы и руководители агентств.
plan-template-day-3 = День 3: материалы сданы
plan-template-day-5 = День 5: правки закрыты
plan-template-day-7 = День 7: финальная сдача
plan-template-buffer = Буфер перед запуском
plan-template-align = Договориться, что считать успехом на каждом рынке
plan-template-sourcing = Найти креаторов и договориться об условиях
plan-template-content = Контент и утверждение
plan-template-live = Кампания идёт: наблюдать, проверять, менять курс
