# Сегодня.
today-mark-read = Отметить прочитанным
today-open = Открыть
today-quiet-title = Вас ничего не ждёт
today-quiet = С вашего ухода никто ничего не менял, и от вас ничего не ждут. Хороший момент ещё раз перечитать бриф.
today-conflicts = Конфликты правок
today-values = { $count ->
    [one] { $count } значение
    [few] { $count } значения
    [many] { $count } значений
   *[other] { $count } значения
}
today-keep = Оставить это
today-settled = Решено для всех. Другое значение остаётся в истории.
today-empty-value = (пусто)
today-aside = Что ждёт
today-waiting = Ждёт
today-overdue = { $count ->
    [one] Просрочено: { $count } дело
    [few] Просрочено: { $count } дела
    [many] Просрочено: { $count } дел
   *[other] Просрочено: { $count } дела
}
today-due-soon = { $count ->
    [one] На неделе срок у { $count } дела
    [few] На неделе срок у { $count } дел
    [many] На неделе срок у { $count } дел
   *[other] На неделе срок у { $count } дела
}
today-unowned = { $count ->
    [one] Без ответственного: { $count } дело
    [few] Без ответственного: { $count } дела
    [many] Без ответственного: { $count } дел
   *[other] Без ответственного: { $count } дела
}
today-doubly-owned = { $count ->
    [one] { $count } дело поручили сразу двоим
    [few] { $count } дела поручили сразу двоим
    [many] { $count } дел поручили сразу двоим
   *[other] { $count } дела поручили сразу двоим
}
today-open-threads = { $count ->
    [one] { $count } обсуждение ждёт итога
    [few] { $count } обсуждения ждут итога
    [many] { $count } обсуждений ждут итога
   *[other] { $count } обсуждения ждут итога
}
today-without-contact = { $count ->
    [one] У { $count } креатора нет контактного лица
    [few] У { $count } креаторов нет контактного лица
    [many] У { $count } креаторов нет контактного лица
   *[other] У { $count } креатора нет контактного лица
}
today-marked = Отмечено прочитанным, и на других ваших устройствах тоже.
today-waiting-on = Ждём от других
today-nobody = Без ответственного
today-window-title = Общие часы
today-window-today = { $place }: сегодня { $hours } по вашему времени
today-window-day = { $place }: { $day }, { $hours } по вашему времени
today-window-none = { $place }: рабочие дни не пересекаются. Лучше написать, чем звонить.
today-window-changes = Начиная с { $day }: { $length } в день.
today-window-ends = Начиная с { $day } общих часов нет.
today-since = С момента { $since }
today-due-others = Срок у других
today-escalations = Эскалации
today-owner = Отвечает: { $who }, открыто: { $since }
today-take = Беру на себя
today-plan = Следующий шаг…
today-plan-title = Следующий шаг
today-plan-what = Что дальше и кто это сделает?
today-plan-when = К какому времени
today-plan-done = Это план
today-resolve = Решено…
today-resolve-title = Как это решили
today-resolve-what = Одним предложением
today-resolve-done = Решено
today-missing-words = Напишите одно предложение: других сведений у остальных нет.
today-missing-when = Выберите день и время в будущем.
today-handled = Записано для всех.
today-chain = Цепочка из { $count }
today-wait-age = уже { $age }
today-review = Утренний обзор
today-review-at = { $at } из { $count }
today-review-next = Дальше
today-review-previous = Назад
today-review-end = Это всё. Отметьте прочитанным, и завтра начнётся отсюда.
today-review-keys = J: дальше, K: назад.
today-chains-more = { $count ->
    [one] Ещё { $count } цепочка на доске ожидания
    [few] Ещё { $count } цепочки на доске ожидания
    [many] Ещё { $count } цепочек на доске ожидания
   *[other] Ещё { $count } цепочки на доске ожидания
}
today-merged = Писали оба
today-merged-by = { $who } писали здесь, не видя друг друга. Все слова сохранены: прочтите текст целиком.
