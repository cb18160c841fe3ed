# Таблица полноты.
matrix-title = Насколько готов бриф
matrix-sub = Нажмите клетку, чтобы перейти к тексту. «Готово» – слово человека именно об этих словах: любая правка снова делает текст черновиком.
matrix-section = Раздел
matrix-state-empty = Пусто
matrix-state-stale = Устарело
matrix-state-draft = Черновик
matrix-state-done = Готово
matrix-follows = как в мастере
matrix-none = Нет текста мастера
matrix-cell = { $state }: { $section }, { $where }
matrix-count-empty = { $count ->
    [one] { $count } пустой
    [few] { $count } пустых
    [many] { $count } пустых
   *[other] { $count } пустого
}
matrix-count-stale = { $count ->
    [one] { $count } устаревший
    [few] { $count } устаревших
    [many] { $count } устаревших
   *[other] { $count } устаревшего
}
matrix-count-draft = { $count ->
    [one] { $count } черновик
    [few] { $count } черновика
    [many] { $count } черновиков
   *[other] { $count } черновика
}
matrix-count-done = { $count ->
    [one] { $count } готовый
    [few] { $count } готовых
    [many] { $count } готовых
   *[other] { $count } готового
}
matrix-unexplained = Изменено без объяснения
matrix-waiting = Предложения, которые ждут решения
