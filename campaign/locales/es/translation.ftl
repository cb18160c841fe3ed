# En qué punto está una traducción del maestro.
translation-about = Traducción: { $text }
translation-untranslated = Sin traducir
translation-translated = Traducido
translation-adapted = Adaptado
translation-behind = { $count ->
    [one] { $count } cambio por detrás
    [many] { $count } de cambios por detrás
   *[other] { $count } cambios por detrás
}
translation-changed = Qué cambió en el maestro
translation-still-correct = Sigue siendo correcto
translation-mark-adapted = Adaptado, no solo traducido
translation-mark-translated = Solo traducido
translation-said-translated = { $who } dijo «traducido», { $when }
translation-said-adapted = { $who } dijo «adaptado», { $when }
translation-said-still-correct = { $who } dijo «sigue siendo correcto», { $when }
