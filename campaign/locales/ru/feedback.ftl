# Экран правок: сданное, обещания, передачи и кто кого ждёт.
feedback-title = Правки и ответы
feedback-sub = Что сдано, что возвращается, кто обещал ответ и кто кого ждёт.
feedback-tab-work = Сданное
feedback-tab-promises = Обещания
feedback-tab-handoffs = Передачи
feedback-tab-waiting = Кто кого ждёт
feedback-what = Что
feedback-creator = Креатор
feedback-state = Состояние
feedback-round = Раунд
feedback-since = Сдано или срок
feedback-late = Опоздание
feedback-yours = Ждёт вас
feedback-contradicted = Противоречие
feedback-pending = { $count ->
    [one] { $count } пункт к отправке
    [few] { $count } пункта к отправке
    [many] { $count } пунктов к отправке
   *[other] { $count } пункта к отправке
}
feedback-at-cap = Раундов больше нет
feedback-beyond-cap = Больше, чем договорились
feedback-empty-title = Сдавать пока нечего
feedback-empty = Назначьте креатора материалу в плане. Он появится здесь, и оба рынка будут писать правки в один список.
feedback-back = Всё сданное
feedback-list = Список к отправке
feedback-list-empty-title = Пунктов пока нет
feedback-list-empty = Каждый рынок добавляет свои пункты сюда. Из них получается один нумерованный список, и креатор слышит один голос.
feedback-contradiction = { $markets } настаивают на разном: { $field }. Договоритесь до отправки списка.
feedback-again = Повторно
feedback-changed = Изменено после отправки
feedback-end = Закрыть с итогом
feedback-outcome = Итог
feedback-outcome-note = Что решено, одной фразой
feedback-outcome-missing = Напишите одной фразой, чем кончилось: без этого пункт остаётся открытым.
feedback-outcome-decided = Решено
feedback-outcome-no-change = Без изменений
feedback-outcome-action = Действие
feedback-say = Добавить пункт
feedback-aspect = О чём
feedback-strength = Насколько важно
feedback-strength-choose = Выберите
feedback-strength-missing = Укажите, насколько это важно: креатор должен знать, что менять обязательно.
feedback-market = Рынок
feedback-across = Все рынки
feedback-words = Что изменить или оставить
feedback-words-hint = Один пункт — одна мысль. Объясните, почему это важно для вашего рынка.
feedback-words-missing = Напишите, что изменить или что оставить.
feedback-add = Добавить в список
feedback-added = Пункт добавлен в список.
feedback-send-title = Ответ креатору
feedback-sender = Список отправляет { $name }. Остальные добавляют пункты, и креатор слышит один голос.
feedback-sender-you = Список отправляете вы. Остальные добавляют пункты, и креатор слышит один голос.
feedback-send-later = Раунд можно отправить, когда что-то сдано.
feedback-send-words = Фраза для креатора
feedback-send = { $count ->
    [0] Отправить раунд
    [one] Отправить раунд: { $count } пункт
    [few] Отправить раунд: { $count } пункта
    [many] Отправить раунд: { $count } пунктов
   *[other] Отправить раунд: { $count } пункта
}
feedback-send-contradicted = Два пункта в списке противоречат друг другу. Сначала решите, какой верен, иначе выбирать придётся креатору.
feedback-send-cap = Раунды, о которых договорились, исчерпаны. Ещё один пойдёт на эскалацию.
feedback-sent = Раунд отправлен.
feedback-accept = Принять
feedback-accepted = Работа принята.
feedback-return = Отклонить
feedback-return-why = Напишите, почему работа отклонена: креатор прочитает эту фразу.
feedback-returned = Работа отклонена.
feedback-cap = Согласовано раундов
feedback-cap-hint = Не больше стольких списков на эту работу. Следующий — уже эскалация.
feedback-cap-agreed = Число раундов согласовано.
feedback-silent = Ещё не ответили
feedback-silent-why = 24 часа, но не меньше полного рабочего дня того рынка, который спросили. Потом молчание значит, что возражений нет.
feedback-silence-until = { $market } — ответ до { $when }.
feedback-silence-over = { $market } — срок был до { $when }.
feedback-silence-none = Возражений нет
feedback-came = Сдано
feedback-came-none = Пока ничего не сдано. То, что креатор сдаст на своей странице, появится здесь.
feedback-note = Прислали другим путём
feedback-note-link = Ссылка на работу
feedback-note-missing = Вставьте ссылку, по которой видно работу.
feedback-note-add = Отметить сданным
feedback-noted = Сдача отмечена.
feedback-rounds = Отправленные раунды
feedback-rounds-empty-title = Раундов ещё не было
feedback-rounds-empty = Сначала соберите пункты обоих рынков и отправьте их один раз: все списки по одной сдаче считаются одним раундом.
feedback-choose = Выберите
feedback-about = О чём
feedback-about-nothing = Ничего из плана
feedback-due = К какому сроку
feedback-promises = Обещанные ответы
feedback-promises-empty-title = Обещанных ответов нет
feedback-promises-empty = Запишите, кто, на что и когда ответит. Обе стороны увидят срок по своим часам, а ночное время станет заметно до обещания.
feedback-promise-add = Пообещать ответ
feedback-promise-by = Кто отвечает
feedback-promise-to = Кто ждёт
feedback-promise-what = Ответ по теме
feedback-promise-what-hint = Например: второй монтаж ролика
feedback-to-missing = Выберите, кто ждёт ответа.
feedback-what-missing = Напишите, о чём будет ответ.
feedback-due-missing = Выберите день и время: обещание без срока нельзя учесть в плане.
feedback-promise-made = Ответ обещан.
feedback-promise-who = { $by } → { $to }
feedback-promise-theirs = По часам отвечающего: { $when }
feedback-promise-risk = Меньше четырёх часов до срока, а никто не начал. Если ответ задержится, предупредите сейчас.
feedback-promise-begin = Уже занимаюсь
feedback-promise-begun = Отмечено: ответ готовится.
feedback-promise-keep = Ответ дан
feedback-promise-done = Обещание выполнено.
feedback-promise-move = Новый срок
feedback-promise-archive = Снять
feedback-promise-archived = Обещание снято.
feedback-move-title = Ответ задержится
feedback-move-due = Новый срок
feedback-move-missing = Выберите новый срок: без него о задержке не сообщить.
feedback-move-notice = Сообщение на языке и по часам того, кто ждёт:
feedback-move-copy = Скопировать сообщение
feedback-move-send = Назначить новый срок
feedback-moved = Новый срок назначен.
feedback-cadences = Еженедельные правки
feedback-cadences-empty-title = Еженедельных правок нет
feedback-cadences-empty = Когда креаторы знают, что правки приходят каждую пятницу, они планируют работу, а не ждут.
feedback-cadence-add = Добавить еженедельные правки
feedback-cadence-added = Еженедельные правки назначены.
feedback-cadence-what = Что приходит
feedback-cadence-what-missing = Напишите, что приходит каждую неделю.
feedback-cadence-for = Для кого
feedback-cadence-everybody = Все креаторы
feedback-cadence-all = { $by } → все креаторы
feedback-cadence-day = День
feedback-cadence-time = Время
feedback-cadence-time-missing = Выберите время, например 17:00.
feedback-cadence-city = По чьим часам
feedback-cadence-next = Ближайшие четыре
feedback-cadence-end = Завершить
feedback-cadence-ended = Еженедельные правки завершены.
feedback-every = { $day ->
    [1] Каждый понедельник, { $clock }
    [2] Каждый вторник, { $clock }
    [3] Каждую среду, { $clock }
    [4] Каждый четверг, { $clock }
    [5] Каждую пятницу, { $clock }
    [6] Каждую субботу, { $clock }
   *[7] Каждое воскресенье, { $clock }
} { $place }
feedback-handoffs = Передачи
feedback-handoffs-empty-title = Передач пока нет
feedback-handoffs-empty = Бриф, правки, материалы, показатели: у каждой передачи есть отправитель, получатель и чек-лист, одинаковый для всех рынков. Передано — когда получатель это подтвердил.
feedback-handoff-add = Договориться о передаче
feedback-handoff-added = О передаче договорились.
feedback-handoff-kind = Что передаётся
feedback-handoff-brief = Бриф
feedback-handoff-feedback = Правки
feedback-handoff-assets = Материалы
feedback-handoff-performance = Показатели
feedback-handoff-sender = Кто передаёт
feedback-handoff-to = Кто получает
feedback-handoff-to-missing = Выберите получателя.
feedback-handoff-from = От кого: { $from }.
feedback-handoff-due = Срок: { $when }
feedback-handoff-went = Передано: { $when }
feedback-handoff-came = Получение подтверждено: { $when }, { $who }
feedback-checklist = Перед отправкой
feedback-handoff-send = Передать
feedback-handoff-unready = Сначала отметьте все пункты.
feedback-handoff-sent = Передано.
feedback-handoff-arrive = Подтвердить получение
feedback-handoff-arrived = Получение подтверждено.
feedback-handoff-archive = Отменить
feedback-handoff-archived = Передача отменена.
feedback-unacknowledged = Подтверждение просрочено
feedback-waiting = Кто кого ждёт
feedback-waiting-empty-title = Никто никого не ждёт
feedback-waiting-empty = Ответы, правки и передачи, которых ещё ждут, появятся здесь цепочками, самая длинная — первой: освободите её конец, и двинется вся цепочка.
feedback-chain = { $count ->
    [one] Цепочка из { $count } человека
    [few] Цепочка из { $count } человек
    [many] Цепочка из { $count } человек
   *[other] Цепочка из { $count } человека
}
feedback-pace = Темп каждого рынка
feedback-pace-why = Медианы по всему сданному. Меньше пяти работ о рынке ничего не говорят.
feedback-pace-empty-title = Пока ничего не сдано
feedback-pace-empty = Когда появятся работы, здесь станет видно, как быстро отвечает каждый рынок и как часто просит переделать.
feedback-pace-count = Сдано
feedback-pace-first = Первый ответ через
feedback-pace-rounds = Раундов
feedback-pace-rework = Переделок
feedback-pace-few = пока мало данных
feedback-pace-hours = { $hours } ч
