# Дерево целей.
goals-title = Цели
goals-sub = Чего хочет вся кампания, что в это вносит каждый рынок и почему его часть важна для общей победы.
goals-empty = Целей пока нет. Начните с одной фразы, которую сможет повторить каждый.
goals-add = Добавить общую цель
goals-overall = Общая цель
goals-part-of = Часть цели: { $market }
goals-orphans = Части, чья общая цель в архиве
goals-add-part = Добавить часть: { $market }
goals-why = Почему это важно для общей победы
goals-words-hint = Цель одной фразой.
goals-why-hint = Чего кампании не хватит без этого.
goals-missing-why = Напишите, почему это важно для общей победы: без этого другие рынки видят число, а не смысл.
goals-missing-words = Ещё не написано.
goals-language = Язык целей
goals-elsewhere = { $language }: { $words }
goals-archive = В архив: { $goal }
goals-archived = Цель убрана со страницы, её история остаётся.
