# Журнал в конце дня рынка.
daily-of = { $market }, { $day }
daily-need = Журнал дня, { $day }
daily-need-says = Рабочий день заканчивается { $when }
daily-notice = Пятнадцать минут на журнал дня ({ $market }): рабочий день заканчивается { $when }.
daily-locked = Правили закрытый или согласованный текст: { $title }
daily-market = Чей день
daily-ends = { $market }: рабочий день заканчивается { $when }. Напоминание приходит за 15 минут по местным часам.
daily-due = Пора
daily-begin = Начать 15 минут
daily-again = Начать заново
daily-left = { $count ->
    [one] осталась { $count } минута
    [few] осталось { $count } минуты
    [many] осталось { $count } минут
   *[other] осталось { $count } минуты
}
daily-over = 15 минут прошли. Сохраните то, что есть.
daily-bullets = Пункты за { $day }
daily-bullet = Пункт { $number }
daily-drop = Удалить пункт { $number }
daily-add = Добавить пункт
daily-lock = закрыто
daily-save = Сохранить журнал
daily-saved = Журнал дня сохранён.
daily-nothing = Сегодня здесь ничего не меняли. Добавьте то, что прошло мимо Dateline.
daily-missing = Напишите хотя бы один пункт.
daily-written = Записано
daily-logs = Прошлые дни
daily-none = Пока ни у одного рынка нет календаря. Добавьте рынок в настройках.
