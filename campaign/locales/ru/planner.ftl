# План от запуска на таймлайне: панель, окна и своя часть редактора пункта.
planner-title = План от запуска
planner-empty = Начните с конца. Задайте запуск каждого рынка, и шаблон отсчитает сроки назад в рабочих днях каждого рынка. Оставьте свободные дни перед датой, которую нельзя двигать, и согласуйте сроки: с этого момента видно, что сдвинулось и почему.
planner-says = Что говорит план
planner-all-well = Всё на своих местах
planner-count-proposals = { $count ->
    [one] { $count } срок пора сдвинуть
    [few] { $count } срока пора сдвинуть
    [many] { $count } сроков пора сдвинуть
   *[other] { $count } срока пора сдвинуть
}
planner-count-buffers = { $count ->
    [one] { $count } буфер почти исчерпан
    [few] { $count } буфера почти исчерпаны
    [many] { $count } буферов почти исчерпаны
   *[other] { $count } буфера почти исчерпаны
}
planner-count-warnings = { $count ->
    [one] { $count } предупреждение
    [few] { $count } предупреждения
    [many] { $count } предупреждений
   *[other] { $count } предупреждения
}
planner-count-unexplained = { $count ->
    [one] { $count } изменение без причины
    [few] { $count } изменения без причины
    [many] { $count } изменений без причины
   *[other] { $count } изменения без причины
}
planner-proposals = Сроки, которые пора сдвинуть
planner-accept = Принять
planner-accept-all = Принять все
planner-accepted = Сроки сдвинуты.
planner-reason = Почему меняется план
planner-reason-hint = Одна фраза сейчас избавит от поисков потом. Без неё изменение останется в списке открытых вопросов.
planner-buffers = Буферы
planner-warnings = Предупреждения
planner-cut = Убрать зависимость
planner-unexplained = Изменено без объяснения
planner-why-example = Таможня задержала образцы на три дня
planner-promises = Согласовано и обещано
planner-agree = Согласовать план
planner-agree-what = Сроки в их нынешнем виде будут записаны как согласованные. Любой сдвиг потом считается от них.
planner-agreed-now = Согласовано. Сдвиги считаются от этих сроков.
planner-window = Все рынки запускаются в пределах, часов
planner-window-hint = Пусто, если ничего не обещано
planner-window-wrong = Введите целое число часов от 0 до 8784.
planner-begin = Составить план от запуска
planner-template = Шаблон
planner-template-eight-weeks = Восемь недель
planner-template-checkpoints = Дни 3, 5, 7
planner-template-kickoff = Стартовый созвон
planner-free = Свободных рабочих дней
planner-free-hint = Между финальной сдачей и запуском; обычно четыре
planner-free-wrong = Введите целое число дней от 0 до 60.
planner-far = { $count ->
    [one] Часы ваших рынков далеко друг от друга: надёжнее { $count } день.
    [few] Часы ваших рынков далеко друг от друга: надёжнее { $count } дня.
    [many] Часы ваших рынков далеко друг от друга: надёжнее { $count } дней.
   *[other] Часы ваших рынков далеко друг от друга: надёжнее { $count } дня.
}
planner-far-take = { $count ->
    [one] Взять { $count } день
    [few] Взять { $count } дня
    [many] Взять { $count } дней
   *[other] Взять { $count } дня
}
planner-undated = Ни у одного рынка пока нет даты запуска. Задайте её через «Перенести запуск» или в настройках: все сроки считаются от неё.
planner-preview = Сроки, которые получатся, по часам каждого рынка
planner-apply = Внести в план
planner-applied = Сроки внесены в план.
planner-move = Перенести запуск
planner-move-do = Перенести
planner-moved = Запуск перенесён, а вместе с ним и план.
planner-move-hint = Задайте новую дату: сначала вы увидите всё, что сдвинется вместе с ней.
planner-move-alone = Другие сроки от неё не зависят.
planner-move-with = { $count ->
    [one] Вместе с ним сдвинется { $count } срок
    [few] Вместе с ним сдвинутся { $count } срока
    [many] Вместе с ним сдвинутся { $count } сроков
   *[other] Вместе с ним сдвинется { $count } срока
}
planner-move-proposed = { $count ->
    [one] Будет предложено сдвинуть { $count } срок
    [few] Будет предложено сдвинуть { $count } срока
    [many] Будет предложено сдвинуть { $count } сроков
   *[other] Будет предложено сдвинуть { $count } срока
}
planner-move-stay = { $count ->
    [one] { $count } закреплённый срок останется на месте
    [few] { $count } закреплённых срока останутся на месте
    [many] { $count } закреплённых сроков останутся на месте
   *[other] { $count } закреплённого срока останется на месте
}
planner-item = В плане
planner-rule = Отсчёт от
planner-rule-none = Ни от чего: отдельная дата
planner-rule-none-hint = Отдельная дата: при переносе запуска не сдвигается.
planner-rule-days = Дней
planner-rule-kind = Как считать
planner-rule-working-before = рабочие дни до
planner-rule-working-after = рабочие дни после
planner-rule-calendar-before = календарные дни до
planner-rule-calendar-after = календарные дни после
planner-rule-time = Во сколько
planner-pin = Закреплено
planner-pin-hint = Остаётся на месте, когда переносят запуск
planner-phase = Этап
planner-phase-none = Без этапа
planner-duration = Сколько рабочих дней займёт
planner-gate = Что требует контрольная точка
planner-days-wrong = Введите целое число дней от 0 до 400.
planner-choose = Выберите
planner-after = Начинается после
planner-before = Защищает
planner-waits = Зависимости
planner-waits-none = Ничего не ждёт. Укажите, что должно быть готово раньше, на любом рынке, и сдвиг оттуда будет виден здесь.
planner-waits-for = После: { $what }
planner-waited-by = До: { $what }
planner-wait-for = Ждёт
planner-lag = Рабочих дней между ними
planner-lag-whose = Чьи рабочие дни
planner-lag-own = Рынка этого пункта
planner-wait-add = Добавить зависимость
planner-checkpoint = Контрольная точка
planner-evidence = Подтверждение
planner-evidence-hint = Ссылка или фраза, по которой видно, что всё сделано
planner-evidence-add = Добавить подтверждение
planner-sign = Согласовать
planner-waive = Пропустить по этой причине
planner-waive-why = Почему можно пройти дальше, хотя не всё закрыто
planner-waive-hint = Останется в истории под вашим именем
