# Выводы и закрытие кампании.
learnings-title = Выводы
learnings-sub = Чему научила кампания, с привязкой к той части шаблона, которую стоит изменить. Это увидит каждый, кто начнёт с этого шаблона.
learnings-tab-list = Выводы
learnings-tab-closeout = Закрытие
learnings-add = Добавить вывод
learnings-words = Чему научились
learnings-words-hint = Что произошло и как делать в следующий раз
learnings-words-missing = Напишите, чему научились.
learnings-place = Куда относится
learnings-place-none = Не к шаблону
learnings-place-brief = Бриф: { $section }
learnings-from = Откуда вывод
learnings-from-none = Просто заметили
learnings-markets = Кого касается
learnings-markets-hint = Ничего не отмечено: все рынки.
learnings-added = Вывод записан.
learnings-show = Показать
learnings-show-all = Все открытые
learnings-show-market = Касается: { $market }
learnings-show-applied = Учтены в шаблоне
learnings-search = Найти в выводах
learnings-empty-title = Выводов пока нет
learnings-empty = Когда что-то пошло не так или лучше, чем ждали, напишите в двух предложениях, как делать в следующий раз. Укажите часть брифа, которую это меняет.
learnings-nothing-found = Ничего не найдено.
learnings-apply = Учтено в шаблоне
learnings-unapply = Снова открыть
learnings-applied = Учтено в шаблоне.
learnings-archive = Отложить
learnings-archived = Вывод отложен.
learnings-by = { $who }, { $when }
learnings-edit = Изменить привязку
learnings-beside = Из прошлого опыта
learnings-beside-count = { $count ->
    [one] { $count } вывод к этому разделу
    [few] { $count } вывода к этому разделу
    [many] { $count } выводов к этому разделу
   *[other] { $count } вывода к этому разделу
}
learnings-taken = { $count ->
    [one] Вместе с ними пришёл { $count } вывод.
    [few] Вместе с ними пришли { $count } вывода.
    [many] Вместе с ними пришло { $count } выводов.
   *[other] Вместе с ними пришло { $count } вывода.
}
learnings-closeout-sub = Составлено по тому, что сейчас в кампании; одна и та же кампания всегда даёт один и тот же текст.
learnings-period = Какой период
learnings-period-whole = Вся кампания
learnings-period-week = Последние семь дней
learnings-period-month = Последний месяц
