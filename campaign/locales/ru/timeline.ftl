# План.
timeline-title = План
timeline-sub = Один план над днём каждого рынка. Время ваше, рядом — часы, по которым оно назначено.
timeline-shape = Как показать
timeline-lanes = Дорожки
timeline-table = Таблица
timeline-zoom = Сколько показать
timeline-two-weeks = Две недели
timeline-eight-weeks = Восемь недель
timeline-all = Всё
timeline-clock = Чьи сутки
timeline-my-zone = Мои сутки
timeline-scroll = План по неделям; прокручивается вбок
timeline-working = Рабочие часы
timeline-night = Ночь
timeline-off = Выходной или праздник
timeline-buffer-left = { $total ->
    [one] осталось { $left } из { $total } рабочего дня
    [few] осталось { $left } из { $total } рабочих дней
    [many] осталось { $left } из { $total } рабочих дней
   *[other] осталось { $left } из { $total } рабочего дня
}
timeline-undated = Без срока:{" "}
timeline-everybody = Все рынки
timeline-go-live = Запуск
timeline-no-owner = Нет ответственного
timeline-no-date = Срока пока нет
timeline-no-creator = Без креатора
timeline-what = Что
timeline-what-hint = Что будет сделано: «Черновик ролика 1 сдан»
timeline-market = Рынок
timeline-owner = Ответственный
timeline-due-yours = Срок по вашему времени
timeline-due-theirs = Срок по их времени
timeline-state = Состояние
timeline-done = Сделано
timeline-late = Просрочено
timeline-open = В работе
timeline-add = Добавить в план
timeline-add-send = Добавить
timeline-edit = Пункт плана
timeline-kind = Вид
timeline-creator = Креатор
timeline-start = Начало работы
timeline-due = Срок
timeline-note = Заметка
timeline-note-hint = Что об этом нужно знать
timeline-archive = В архив
timeline-archived = Убрано из плана; история сохранена.
timeline-empty-title = Пока ничего не запланировано
timeline-empty = Начните с конца: задайте запуск каждого рынка в настройках, а сюда внесите то, что должно быть готово до него, двигаясь назад.
