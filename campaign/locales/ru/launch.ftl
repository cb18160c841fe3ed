# Чего ждёт запуск.
launch-title = Готовы к запуску?
launch-ready = К запуску готовы
launch-not-ready = К запуску не готовы
launch-clear = Пройдено { $clear } из { $count ->
    [one] { $count } проверки
    [few] { $count } проверок
    [many] { $count } проверок
   *[other] { $count } проверки
}
launch-clarity = Ясность { $score } из 100
launch-clarity-why = Все проверки весят одинаково; каждая теряет ту долю, которую составляют её открытые пункты. Проверка, которой пока нечего проверять, не считается.
launch-clarity-cost = «{ $check }», открыто { $wrong } из { $count }
launch-clarity-costs = Больше всего отнимает: { $costs }.
launch-check-exact = В брифе точные моменты времени
launch-check-dates = Тексты и планы называют одни и те же моменты
launch-check-filled = В брифе ничего не пусто
launch-check-translated = Переводы не отстали
launch-check-why = У каждого отличия есть «почему»
launch-check-owned = За каждое дело отвечает ровно один человек
launch-check-settled = Ни в одном поле нет двух значений
launch-check-answered = На серьёзные риски есть реакция
launch-check-go-live = Запуски и контрольные точки
launch-check-aligned = Договорённости подписаны
launch-check-decided = У каждого решения один решающий
launch-check-tensions = Нет открытых противоречий между целями
launch-check-confirmed = Правила рекламы подтверждены
launch-check-clear = пройдено
launch-check-open = { $count ->
    [one] { $count } открытый пункт
    [few] { $count } открытых пункта
    [many] { $count } открытых пунктов
   *[other] { $count } открытого пункта
}
launch-check-waived = { $count ->
    [one] { $count } исключение
    [few] { $count } исключения
    [many] { $count } исключений
   *[other] { $count } исключения
}
launch-unclear = { $count ->
    [one] { $count } момент можно понять двояко: «{ $words }»
    [few] { $count } момента можно понять двояко, первый: «{ $words }»
    [many] { $count } моментов можно понять двояко, первый: «{ $words }»
   *[other] { $count } момента можно понять двояко, первый: «{ $words }»
}
launch-empty = { $count ->
    [one] Ничего не написано в { $count } месте
    [few] Ничего не написано в { $count } местах
    [many] Ничего не написано в { $count } местах
   *[other] Ничего не написано в { $count } места
}
launch-ownerless = Никто не отвечает
launch-two-owners = Это одновременно поручили двоим
launch-two-values = Двое записали разные значения
launch-unanswered = Серьёзный риск, а реакции пока нет: { $markets }
launch-no-go-live = Дата запуска не назначена
launch-window = Обещанное окно между запусками
launch-settle = Исправить
launch-waive = Может остаться…
launch-waive-title = Может остаться открытым к запуску
launch-waive-why = Почему это может остаться открытым?
launch-waive-hint = Причина останется рядом, с вашим именем и временем. Если открытое изменится, на него придётся взглянуть снова.
launch-waive-missing = Скажите одной фразой, почему это может остаться открытым.
launch-waive-done = Может остаться
launch-waived = Исключение: { $who }, { $when }
launch-waived-now = Может остаться открытым; причина записана рядом.
launch-unwaive = Вернуть
launch-unwaived = Исключение снято: до запуска это снова нужно уладить.
launch-who = Оставить пункт открытым, назвав причину, может тот, кто ведёт кампанию.
