# Календарь рынка: год, отдельные дни, закрытия.
calendar-title = Календарь: праздники, короткие дни, закрытия
calendar-of = Календарь: { $market }
calendar-year = Год
calendar-hint = Нажмите на день, чтобы изменить его. С клавиатуры: стрелки по дням, Page Up и Page Down по месяцам, Enter — изменить.
calendar-weekend = выходной
calendar-provisional = может измениться
calendar-own = ваше изменение
calendar-short-until = Короткий день до { $clock }
calendar-named-until = { $name }, до { $clock }
calendar-beyond = Праздников { $year } года Dateline пока не знает: считаются только дни недели и то, что вы укажете здесь.
calendar-no-country = Страна не выбрана, поэтому считаются только дни недели. Чьи праздники учитывать, укажите в профиле выше.
calendar-key-off = Не работаем
calendar-key-short = Короткий день
calendar-key-worked = Рабочий выходной
calendar-key-own = Ваше изменение
calendar-key-provisional = Может измениться
calendar-offer = Сделать выходным: { $day }, { $name }
calendar-day-name = Как это называется
calendar-day-name-hint = Например: студия закрыта. Сохранится вместе с выбором выше.
calendar-set-off = Никто не работает
calendar-until = Заканчивается в
calendar-set-short = Короткий день
calendar-set-working = Рабочий день
calendar-set-shipped = Как в таблице: { $kind }
calendar-until-wrong = Укажите, когда заканчивается день: от { $opens } до { $closes }.
calendar-changed = Календарь изменён; планы его учитывают.
calendar-closure = Закрытие
calendar-closure-from = Закрыто с
calendar-closure-to = по день включительно
calendar-closure-add = Закрыть эти дни
calendar-closure-unreadable = Выберите первый и последний день закрытия.
calendar-closure-reversed = Конец раньше начала. Выберите более поздний последний день.
calendar-closure-too-long = Закрытие может длиться два месяца. Остальное закройте вторым шагом.
calendar-closure-nothing = Все эти дни и так выходные.
calendar-list = То же списком
calendar-list-day = День
calendar-list-what = Что это
calendar-list-source = Кто так решил
calendar-list-shipped = Таблица Dateline
calendar-list-change = Изменить
calendar-list-change-of = Изменить: { $day }
calendar-list-none = Ни один день этого года не отличается от обычной недели.
calendar-usual = как в обычную неделю
calendar-counts = { $count ->
    [one] { $count } рабочий день
    [few] { $count } рабочих дня
    [many] { $count } рабочих дней
   *[other] { $count } рабочего дня
}
