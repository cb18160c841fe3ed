# Пока вас не было: что произошло, по предложению на каждую вещь. Без рода: «перенесён срок», а не «перенесла».
digest-group-needs-you = Нужны вы
digest-group-decided = Решено
digest-group-moved = План
digest-group-said = Обсуждения
digest-group-words = Бриф
digest-group-creators = Креаторы
digest-group-metrics = Показатели
digest-group-people = Люди и рынки

digest-headline = Пока вас не было. { $deeds }
digest-headline-none = Пока вас не было, ничего не изменилось
digest-headline-more = { $count ->
    [one] ещё { $count } событие
    [few] ещё { $count } события
    [many] ещё { $count } событий
   *[other] ещё { $count } события
}
digest-summary = С момента { $since }: { $changes }, { $people }
digest-deed = { $who }: { $acts }
digest-act-moved-one = перенос «{ $title }»
digest-act-moved = { $count ->
    [one] перенос { $count } срока
    [few] перенос { $count } сроков
    [many] перенос { $count } сроков
   *[other] перенос { $count } срока
}
digest-act-decided = { $count ->
    [one] итог по { $count } обсуждению
    [few] итоги по { $count } обсуждениям
    [many] итоги по { $count } обсуждениям
   *[other] итоги по { $count } обсуждения
}
digest-act-answered = { $count ->
    [one] ответ в { $count } обсуждении
    [few] ответы в { $count } обсуждениях
    [many] ответы в { $count } обсуждениях
   *[other] ответы в { $count } обсуждения
}
digest-act-opened = { $count ->
    [one] { $count } новое обсуждение
    [few] { $count } новых обсуждения
    [many] { $count } новых обсуждений
   *[other] { $count } нового обсуждения
}
digest-act-words = { $count ->
    [one] правка { $count } текста брифа
    [few] правка { $count } текстов брифа
    [many] правка { $count } текстов брифа
   *[other] правка { $count } текста брифа
}
digest-act-planned = { $count ->
    [one] изменения в { $count } пункте плана
    [few] изменения в { $count } пунктах плана
    [many] изменения в { $count } пунктах плана
   *[other] изменения в { $count } пункта плана
}
digest-act-creators = { $count ->
    [one] новые сведения об { $count } креаторе
    [few] новые сведения о { $count } креаторах
    [many] новые сведения о { $count } креаторах
   *[other] новые сведения о { $count } креатора
}
digest-act-rest = { $count ->
    [one] ещё { $count } изменение
    [few] ещё { $count } изменения
    [many] ещё { $count } изменений
   *[other] ещё { $count } изменения
}

digest-place = { $thing } ({ $field })
digest-adaptation = { $slot }, { $market }
digest-field-changed = { $title }: { $field }, { $before } → { $after }
digest-field-rewritten = { $title }: новый текст поля «{ $field }»
digest-detail = { $field }: { $before } → { $after }
digest-detail-words = Новый текст поля «{ $field }»
digest-item-added = Новое в плане: «{ $title }», срок { $after }
digest-item-added-undated = Новое в плане, пока без срока: «{ $title }»
digest-item-archived = «{ $title }»: больше не в плане
digest-item-moved = «{ $title }»: новый срок, { $before } → { $after }
digest-item-dated = «{ $title }»: назначен срок, { $after }
digest-item-undated = «{ $title }»: срок снят, был { $before }
digest-item-done = «{ $title }»: готово
digest-item-undone = «{ $title }»: снова в работе
digest-go-live-moved = Новая дата запуска, { $title }: { $before } → { $after }
digest-go-live-dated = Назначен запуск, { $title }: { $after }
digest-go-live-undated = Дата запуска снята, { $title }: была { $before }
digest-market-added = Новый рынок: { $title }
digest-market-archived = Рынок больше не участвует: { $title }
digest-calendar-edited = { $count ->
    [one] Рабочий календарь, { $title }: { $count } день изменён, { $field }, { $before } → { $after }
    [few] Рабочий календарь, { $title }: изменены { $count } дня, первый { $field }, { $before } → { $after }
    [many] Рабочий календарь, { $title }: изменено { $count } дней, первый { $field }, { $before } → { $after }
   *[other] Рабочий календарь, { $title }: изменено { $count } дня, первый { $field }, { $before } → { $after }
}
digest-section-added = Новый раздел брифа: «{ $title }»
digest-section-archived = Раздел убран из брифа: «{ $title }»
digest-section-edited = Новый заголовок раздела: «{ $before }» → «{ $after }»
digest-text-written = Текст готов: { $title }
digest-text-changed = Новая редакция: { $title }
digest-text-emptied = Текст убран: { $title }
digest-creator-added = Новый креатор: { $title }
digest-creator-archived = Больше не участвует: { $title }
digest-person-added = В команде: { $title }, { $after }
digest-person-archived = Больше не в команде: { $title }
digest-thread-opened = Новое обсуждение, «{ $title }»: { $after }
digest-thread-answered = { $count ->
    [one] { $count } новый комментарий, «{ $title }»: { $after }
    [few] { $count } новых комментария, «{ $title }», последний: { $after }
    [many] { $count } новых комментариев, «{ $title }», последний: { $after }
   *[other] { $count } нового комментария, «{ $title }», последний: { $after }
}
digest-thread-resolved = «{ $title }», { $outcome }: { $after }
digest-thread-reopened = Обсуждение «{ $title }» снова открыто
digest-thread-edited = Обсуждение «{ $title }»: { $before } → { $after }
digest-campaign-edited = Новое название кампании: «{ $before }» → «{ $after }»
digest-conflicting = Конфликт правок, { $title }: { $before } или { $after }

digest-reason-conflict = Выберите, какое значение останется
digest-reason-called = Вас позвали
digest-reason-must-fix = Обязательная правка на вашем рынке
digest-reason-yours = За это отвечаете вы
digest-reason-overdue = Ваше, срок прошёл
digest-reason-contact = Вы контактное лицо
digest-reason-translation = Ваш перевод отстал
digest-translation-behind = { $count ->
    [one] { $title }: отстаёт от мастера на { $count } изменение
    [few] { $title }: отстаёт от мастера на { $count } изменения
    [many] { $title }: отстаёт от мастера на { $count } изменений
   *[other] { $title }: отстаёт от мастера на { $count } изменения
}
digest-said-translated = Отмечено как перевод: { $title }
digest-said-adapted = Отмечено как адаптация: { $title }
digest-said-still-correct = Подтверждено, что верно: { $title }
digest-said-intended = Отличается намеренно: { $title }. { $after }
digest-said-signed = Согласовано за рынок { $after }: бриф для { $title }
digest-said-released = Бриф передан: { $title }
digest-said-withdrawn = Слово взяли назад: { $title }
digest-plan-agreed = Сроки согласованы такими, какие они сейчас
digest-plan-changed = План изменён: { $after }
digest-plan-unexplained = План изменён, причина не указана
digest-gate-evidence = Подтверждение для «{ $title }»: { $after }
digest-gate-signed = «{ $title }»: согласовано
digest-gate-waived = «{ $title }» можно пройти в порядке исключения: { $after }
digest-link-added = Новая зависимость: { $title }
digest-link-removed = Больше не зависимость: { $title }
digest-window-edited = Часов между первым и последним запуском, не больше: { $before } → { $after }
digest-buffer-added = { $count ->
    [one] Новый буфер, { $count } рабочий день: «{ $title }»
    [few] Новый буфер, { $count } рабочих дня: «{ $title }»
    [many] Новый буфер, { $count } рабочих дней: «{ $title }»
   *[other] Новый буфер, { $count } рабочего дня: «{ $title }»
}

digest-feedback-received = «{ $title }»: сдано, { $after }
digest-feedback-sent = Правки ушли креатору: «{ $title }», { $count ->
    [one] { $count } пункт
    [few] { $count } пункта
    [many] { $count } пунктов
   *[other] { $count } пункта
}
digest-feedback-returned = «{ $title }»: отклонено, { $after }
digest-feedback-cap = «{ $title }»: согласовано раундов, { $after }
digest-promise-made = Обещан ответ, «{ $title }»: { $after }
digest-promise-kept = Обещанный ответ получен: «{ $title }»
digest-promise-started = Обещанный ответ готовят: «{ $title }»
digest-promise-slipped = Ответ задержится, «{ $title }»: { $after }
digest-promise-archived = Обещанный ответ отозван: «{ $title }»
digest-handoff-added = Запланирована передача: { $title }, { $after }
digest-handoff-edited = Изменения в передаче: { $title }
digest-handoff-sent = Передано: { $title }
digest-handoff-acknowledged = Получение подтверждено: { $title }
digest-handoff-archived = Передача отменена: { $title }
digest-escalation-raised = Здесь противоречие, «{ $title }»: { $after }
digest-escalation-taken = Этим занимаются: { $title }
digest-escalation-planned = Есть план, { $title }: { $after }
digest-escalation-resolved = Решено, { $title }: { $after }
digest-assumption-added = Новое допущение: { $after }
digest-assumption-edited = Допущение: { $field }, { $before } → { $after }
digest-assumption-archived = Допущение отложено: «{ $title }»
digest-rule-changed = Правило для всех рынков: { $field }, { $before } → { $after }
digest-cadence-added = Еженедельные правки: { $after }
digest-cadence-archived = Еженедельных правок больше нет: { $after }
