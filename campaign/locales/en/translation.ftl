# How far a translation of the master is.
translation-about = Translation: { $text }
translation-untranslated = Untranslated
translation-translated = Translated
translation-adapted = Adapted
translation-behind = { $count ->
    [one] { $count } change behind
   *[other] { $count } changes behind
}
translation-changed = What changed in the master
translation-still-correct = Still correct
translation-mark-adapted = Adapted, not only translated
translation-mark-translated = Only translated
translation-said-translated = { $who } said “translated”, { $when }
translation-said-adapted = { $who } said “adapted”, { $when }
translation-said-still-correct = { $who } said “still correct”, { $when }
