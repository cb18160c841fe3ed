# Таблица пересчёта времени для печати.
conversion-title = Таблица времени
conversion-sub = Все сроки плана по часам каждого рынка.
conversion-open = Таблица времени
conversion-print = Напечатать
conversion-back = Вернуться к плану
conversion-printed = По состоянию на { $day }, { $clock } { $place }
conversion-what = Что
conversion-go-live = Запуск: { $market }
conversion-off = Нерабочий день: { $name }
conversion-empty-title = Пока нечего пересчитывать
conversion-empty = Задайте срок пункту плана или запуск рынку — и они появятся здесь по всем часам, готовые к печати.
