# Насколько готов перевод мастер-брифа.
translation-about = Перевод: { $text }
translation-untranslated = Не переведено
translation-translated = Переведено
translation-adapted = Адаптировано
translation-behind = { $count ->
    [one] Отстаёт на { $count } изменение
    [few] Отстаёт на { $count } изменения
    [many] Отстаёт на { $count } изменений
   *[other] Отстаёт на { $count } изменения
}
translation-changed = Что изменилось в мастере
translation-still-correct = По-прежнему верно
translation-mark-adapted = Адаптировано, а не просто переведено
translation-mark-translated = Только переведено
translation-said-translated = { $who }: «переведено», { $when }
translation-said-adapted = { $who }: «адаптировано», { $when }
translation-said-still-correct = { $who }: «по-прежнему верно», { $when }
