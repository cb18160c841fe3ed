# Рамка вокруг каждого экрана.
shell-skip = Перейти к содержанию
shell-nav = Кампания
shell-today = Сегодня
shell-brief = Бриф
shell-timeline = План
shell-creators = Креаторы
shell-feedback = Правки
shell-overview = Обзор
shell-decisions = Решения
shell-risks = Риски
shell-metrics = Метрики
shell-sync = Созвон
shell-learnings = Выводы
shell-more = Ещё
shell-settings = Настройки

shell-pill-saving = Сохраняем…
shell-pill-arriving = Получаем…
shell-pill-closed = Нет доступа
shell-pill-saved = Сохранено на устройстве
shell-pill-saved-short = На устройстве
shell-pill-waiting = { $count ->
    [one] { $count } правка ждёт отправки
    [few] { $count } правки ждут отправки
    [many] { $count } правок ждут отправки
   *[other] { $count } правки ждут отправки
}
shell-pill-waiting-short = { $count ->
    [one] { $count } ждёт
    [few] { $count } ждут
    [many] { $count } ждут
   *[other] { $count } ждут
}
shell-pill-synced = Синхронно { $clock }
shell-pill-synced-short = Синхронно
shell-pill-not-saved = Не сохранено
shell-pill-export = Выгрузить файл

shell-reader-menu = Язык и оформление
shell-theme-system = Светлое или тёмное, как в системе
shell-theme-light = Светлое
shell-theme-dark = Тёмное

shell-palette = Переход и действия
shell-palette-hint = Куда перейти или что сделать?
shell-palette-none = Ничего не нашлось. Попробуйте первые буквы экрана или действия.
shell-undo-last = Отменить мою последнюю правку
shell-export = Выгрузить кампанию в файл
shell-keys = Клавиши

shell-key-palette = Перейти на экран или выполнить действие
shell-key-rows = Следующая и предыдущая строка
shell-key-open = Открыть строку или закончить поле
shell-key-move = Сдвинуть пункт плана на рабочий день, с Shift — на неделю
shell-key-undo = Отменить мою последнюю правку
shell-key-redo = Повторить отменённое
shell-key-commit = Закончить длинный текст
shell-key-escape = Закрыть или вернуть прежнее
shell-key-help = Этот список
shell-key-exact = Уточнить неясное время в тексте
