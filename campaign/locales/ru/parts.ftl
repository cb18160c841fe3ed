# Мелкие части, которые есть на каждом экране.
parts-close = Закрыть
parts-undo = Отменить
parts-optional = необязательно
parts-added = Добавлено:
parts-removed = Удалено:
parts-day-label = Рабочий день на каждом рынке
parts-day-window = Общее окно: { $clocks }
parts-day-no-window = Сегодня нет часов, общих для всех рынков
parts-day-off = Выходной
