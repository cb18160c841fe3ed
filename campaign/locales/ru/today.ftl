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
