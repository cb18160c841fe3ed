# Обзор: пять блоков, все вычислены.
overview-title = Обзор
overview-sub = Рассчитано по нынешнему состоянию кампании. Только заметки в конце пишут люди.
overview-milestones = Вехи каждого рынка
overview-metrics = Главные показатели каждого рынка
overview-differences = Бриф один или разный?
overview-risks = Тревожные сигналы
overview-planned = План и факт
overview-go-live = Запуск
overview-step-done = сделано
overview-step-late = опаздывает
overview-step-next = следующее
overview-step-later = позже
overview-line = { $market }: сделано { $done } из { $count }
overview-line-late = { $market }: сделано { $done } из { $count }, опаздывает { $late }
overview-line-picture = Вехи на линии, { $market }: сделано { $done } из { $count }
overview-milestone = Веха
overview-when = Когда
overview-state = Состояние
overview-milestones-empty = Пока ни у одной вехи нет даты. Составьте план от запуска назад.
overview-all-steps = { $count ->
    [one] { $count } дата таблицей
    [few] Все { $count } даты таблицей
    [many] Все { $count } дат таблицей
   *[other] Все { $count } даты таблицей
}
overview-kpi = KPI
overview-metric = { $actual } из { $target }
overview-whole = Все KPI по весам
overview-none = нет данных
overview-metrics-empty = Пока ничего не считается. Определите KPI один раз, дайте каждому рынку цель и загрузите цифры.
overview-pacing-behind = отстаёт
overview-pacing-slightly-behind = немного отстаёт
overview-pacing-on-track = по плану
overview-pacing-ahead = опережает
overview-same = Бриф один на всех рынках.
overview-different = Бриф не совсем один:
overview-market-brief = { $market }: без изменений { $follows } из { $sections } разделов
overview-market-own = Своими словами: { $sections }
overview-market-adaptations = { $count ->
    [one] { $count } адаптация
    [few] { $count } адаптации
    [many] { $count } адаптаций
   *[other] { $count } адаптации
}
overview-market-meant = { $count ->
    [one] { $count } отличие намеренное
    [few] { $count } отличия намеренные
    [many] { $count } отличий намеренные
   *[other] { $count } отличия намеренные
}
overview-meant = Отличается намеренно
overview-drifting = { $count ->
    [one] { $count } отличие никто не объяснил
    [few] { $count } отличия никто не объяснил
    [many] { $count } отличий никто не объяснил
   *[other] { $count } отличия никто не объяснил
}
overview-profile = Сами рынки отличаются: { $fields }.
overview-to-brief = К брифу
overview-to-profile = Профили рядом
overview-risks-none = Открытых высоких и критических рисков нет, эскалаций тоже.
overview-risks-other = { $count ->
    [one] Ещё { $count } открытый риск
    [few] Ещё { $count } открытых риска
    [many] Ещё { $count } открытых рисков
   *[other] Ещё { $count } открытого риска
}
overview-risk-owner = Отвечает: { $who }
overview-escalations = { $count ->
    [one] { $count } открытая эскалация
    [few] { $count } открытые эскалации
    [many] { $count } открытых эскалаций
   *[other] { $count } открытой эскалации
}
overview-to-risks = К реестру
overview-unowned = { $count ->
    [one] За { $count } дело никто не отвечает
    [few] За { $count } дела никто не отвечает
    [many] За { $count } дел никто не отвечает
   *[other] За { $count } дела никто не отвечает
}
overview-doubly-owned = { $count ->
    [one] { $count } дело поручили сразу двоим
    [few] { $count } дела поручили сразу двоим
    [many] { $count } дел поручили сразу двоим
   *[other] { $count } дела поручили сразу двоим
}
overview-agreed = Точка отсчёта: первые согласованные даты ({ $who }, { $when }).
overview-planned-empty = Даты пока не согласованы. Согласуйте план один раз, и здесь будет видно каждый перенос.
overview-kept = { $count ->
    [one] { $count } дата стоит, как договорились
    [few] { $count } даты стоят, как договорились
    [many] { $count } дат стоят, как договорились
   *[other] { $count } даты стоят, как договорились
}
overview-moved = { $count ->
    [one] { $count } дата перенесена
    [few] { $count } даты перенесены
    [many] { $count } дат перенесено
   *[other] { $count } даты перенесены
}
overview-added = { $count ->
    [one] { $count } дата добавлена позже
    [few] { $count } даты добавлены позже
    [many] { $count } дат добавлено позже
   *[other] { $count } даты добавлены позже
}
overview-gone = { $count ->
    [one] { $count } дата ушла из плана
    [few] { $count } даты ушли из плана
    [many] { $count } дат ушло из плана
   *[other] { $count } даты ушли из плана
}
overview-by-now = К этому моменту { $due ->
    [one] должно быть готово { $due } дело
    [few] должны быть готовы { $due } дела
    [many] должно быть готово { $due } дел
   *[other] должны быть готовы { $due } дела
}; готово: { $done }.
overview-what = Что
overview-planned-at = План
overview-actual-at = Сейчас
overview-shift = Разница
overview-later = { $count ->
    [one] на { $count } день позже
    [few] на { $count } дня позже
    [many] на { $count } дней позже
   *[other] на { $count } дня позже
}
overview-earlier = { $count ->
    [one] на { $count } день раньше
    [few] на { $count } дня раньше
    [many] на { $count } дней раньше
   *[other] на { $count } дня раньше
}
overview-later-hours = позже в тот же день
overview-earlier-hours = раньше в тот же день
overview-next-go-live = { $market }: запуск { $when }
overview-live = запущена на всех рынках
overview-no-go-live = запуск не назначен
overview-changed = Последняя правка { $when }, { $who }
overview-card-escalations = { $count ->
    [one] { $count } открытая эскалация
    [few] { $count } открытые эскалации
    [many] { $count } открытых эскалаций
   *[other] { $count } открытой эскалации
}
overview-not-here = На этом устройстве её пока нет: откройте один раз, и даты появятся здесь.
overview-status = Своими словами
overview-status-of = Как обстоят дела: { $market }
overview-status-empty = Одно-два предложения. По ним ничего не рассчитывается.
overview-status-by = { $who }, { $when }
overview-status-field = положение дел, своими словами
overview-status-stale = { $count ->
    [one] Написано { $count } день назад: возможно, уже не так
    [few] Написано { $count } дня назад: возможно, уже не так
    [many] Написано { $count } дней назад: возможно, уже не так
   *[other] Написано { $count } дня назад: возможно, уже не так
}
