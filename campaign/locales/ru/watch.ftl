# Что требует внимания: эскалации, правки, обещанные ответы, передачи, кто кого ждёт и о чём сообщает дежурный.
watch-rule-late = Опоздания со сдачей
watch-rule-rounds = Слишком много раундов
watch-rule-metric-gap = Показатели ниже ожидаемых
watch-rule-promise-overdue = Просроченные ответы
watch-rule-handoff-late = Просроченные передачи
watch-rule-handoff-unacknowledged = Передачи без подтверждения
watch-rule-must-fix-age = Обязательные правки открыты слишком долго
watch-rule-contradiction = Противоречивые правки
watch-rule-objection = Спорные допущения и цели
watch-rule-promise-at-risk = Обещания под угрозой
watch-rule-promise-outside-hours = Обещания вне рабочего времени
watch-rule-handoff-soon = Скорые передачи
watch-rule-recap-late = Запоздавшие итоги

watch-flag-late = «{ $title }», { $who }: опоздание { $late }, срок был { $when }.
watch-flag-rounds = «{ $title }»: идёт раунд правок { $number }, а договаривались не больше чем о { $limit }.
watch-flag-metric-gap = «{ $what }»: на { $number } % ниже ожидаемого к этому дню ({ $markets }).
watch-flag-promise-overdue = «{ $what }»: обещанного ответа нет, срок был { $when }. Отвечает { $who }.
watch-flag-handoff-late = { $title }: срок был { $when }, ещё не передано. Отвечает { $who }.
watch-flag-handoff-unacknowledged = { $limit ->
    [one] { $title }: за { $limit } час получение не подтверждено. Получает { $who }.
    [few] { $title }: за { $limit } часа получение не подтверждено. Получает { $who }.
    [many] { $title }: за { $limit } часов получение не подтверждено. Получает { $who }.
   *[other] { $title }: за { $limit } часа получение не подтверждено. Получает { $who }.
}
watch-flag-must-fix-age = «{ $title }»: обязательная правка открыта уже { $late }.
watch-flag-contradiction = { $markets }: разные обязательные требования к одному и тому же ({ $field }).
watch-flag-objection = { $who }: здесь противоречие, «{ $title }». Другая позиция: { $what }
watch-flag-promise-at-risk = Ваш ответ по «{ $what }» нужен к сроку: { $when }, а к нему ещё не приступали. Если он задержится, сообщите сейчас.
watch-flag-promise-outside-hours = «{ $what }»: обещанный срок, { $when }, вне рабочего времени. Отвечает { $who }.
watch-flag-handoff-soon = Скоро вам передадут: { $title }, { $when }. Передаёт { $who }.
watch-flag-recap-late = Итоги не отправлены, срок был { $when }: { $title }, записи ведёт { $who }.
watch-flags = { $count ->
    [one] { $rule }: { $count } ({ $markets })
    [few] { $rule }: { $count } ({ $markets })
    [many] { $rule }: { $count } ({ $markets })
   *[other] { $rule }: { $count } ({ $markets })
}
watch-called = { $who } ждёт вашего ответа: «{ $title }».

watch-both-markets = оба рынка
watch-all-markets = { $count ->
    [one] { $count } рынок
    [few] { $count } рынка
    [many] { $count } рынков
   *[other] { $count } рынка
}
watch-severity-urgent = сейчас
watch-severity-warning = сегодня
watch-severity-notice = к сведению
watch-state-open = открыто
watch-state-taken = занимается { $who }
watch-state-planned = { $words }; отвечает { $who }, срок { $when }
watch-state-resolved = решено, { $who }: { $words }
watch-same-for-all = Одинаково для всех: { $markets }

watch-threshold-late = { $count ->
    [one] Креатор опаздывает больше чем на { $count } час
    [few] Креатор опаздывает больше чем на { $count } часа
    [many] Креатор опаздывает больше чем на { $count } часов
   *[other] Креатор опаздывает больше чем на { $count } часа
}
watch-threshold-rounds = { $count ->
    [one] Больше { $count } раунда правок
    [few] Больше { $count } раундов правок
    [many] Больше { $count } раундов правок
   *[other] Больше { $count } раунда правок
}
watch-threshold-metric-gap = Показатель ниже ожидаемого на { $count } % или больше
watch-threshold-market-gap = В одном KPI у одного рынка { $count } % от другого или больше
watch-threshold-promise-overdue = { $count ->
    [one] Обещанный ответ опаздывает больше чем на { $count } час
    [few] Обещанный ответ опаздывает больше чем на { $count } часа
    [many] Обещанный ответ опаздывает больше чем на { $count } часов
   *[other] Обещанный ответ опаздывает больше чем на { $count } часа
}
watch-threshold-handoff-unacknowledged = { $count ->
    [one] Получение не подтверждено за { $count } час
    [few] Получение не подтверждено за { $count } часа
    [many] Получение не подтверждено за { $count } часов
   *[other] Получение не подтверждено за { $count } часа
}
watch-threshold-must-fix-age = { $count ->
    [one] Обязательная правка открыта дольше { $count } часа
    [few] Обязательная правка открыта дольше { $count } часов
    [many] Обязательная правка открыта дольше { $count } часов
   *[other] Обязательная правка открыта дольше { $count } часа
}

watch-aspect-whole = в целом
watch-aspect-message = что говорится
watch-aspect-opening = начало
watch-aspect-picture = картинка
watch-aspect-sound = звук
watch-aspect-length = длина
watch-aspect-caption = подпись
watch-aspect-disclosure = маркировка рекламы

watch-stage-awaited = ещё не сдано
watch-stage-awaits-feedback = ждёт правок
watch-stage-with-creator = у креатора
watch-stage-accepted = принято
watch-stage-returned = отклонено
watch-round = раунд { $number } из { $limit }
watch-round-none = раундов ещё не было, договорились на { $limit }
watch-device-clock = по часам устройства

watch-handoff-brief = Бриф креатору: { $to }
watch-handoff-feedback = Правки креатору: { $to }
watch-handoff-assets = Материалы бренду: { $to }
watch-handoff-performance = Показатели аналитику: { $to }
watch-check-brief-fields = Заполнены все пять полей
watch-check-brief-dates = У каждой даты есть время и город
watch-check-brief-contact = Названо одно контактное лицо
watch-check-brief-disclosure = Есть маркировка рекламы
watch-check-feedback-merged = Правки обоих рынков сведены в один список
watch-check-feedback-strength = У каждой правки указано, насколько она обязательна
watch-check-feedback-clear = Правки не противоречат друг другу
watch-check-feedback-date = Назначена дата следующей сдачи
watch-check-assets-final = Это финальные файлы
watch-check-assets-names = Файлы названы, как договорились
watch-check-assets-rights = Права и музыка согласованы
watch-check-assets-captions = Подписи есть на всех языках
watch-check-performance-window = Указано, за какие дни показатели
watch-check-performance-source = Указано, откуда показатели
watch-check-performance-notes = Рядом записано, что было необычного
watch-handoff-state-planned = запланировано
watch-handoff-state-sent = передано, получение не подтверждено
watch-handoff-state-acknowledged = получение подтверждено

watch-promise-kept = выполнено
watch-promise-late = срок прошёл
watch-promise-open = ждём
watch-promise-slips = { $count ->
    [one] перенесено { $count } раз
    [few] перенесено { $count } раза
    [many] перенесено { $count } раз
   *[other] перенесено { $count } раза
}
watch-hours-outside = { $when }: нерабочее время. Отвечает { $who }.
watch-hours-day-off = { $when }: выходной. Отвечает { $who }.
watch-delay-draft = { $name }, мой ответ по «{ $what }» задержится: обещанный срок был { $was }. Новый срок пришлю сегодня.
watch-delay-notice = { $name }, мой ответ по «{ $what }» задержится: обещанный срок был { $was }. Новый срок: { $new }.

watch-wait = { $who } ждёт: { $whom }
watch-wait-circle = Они ждут друг друга: никто не может начать первым.
watch-verdict-open = пока неизвестно
watch-verdict-held = подтвердилось
watch-verdict-partly = подтвердилось частично
watch-verdict-failed = не подтвердилось
