# Что разошлось между языками и рынками, и что отличается намеренно.
drift-title = Расхождения
drift-count = { $count ->
    [0] Расхождений нет
    [one] { $count } отличие без объяснения
    [few] { $count } отличия без объяснения
    [many] { $count } отличий без объяснения
   *[other] { $count } отличия без объяснения
}
drift-about = Где языки или рынки разошлись, и никто не сказал, что так и надо. Исправьте или напишите, почему это намеренно.
drift-none = Все языки и рынки говорят одно и то же или объясняют, почему нет.
drift-kind-date = Дата
drift-kind-divergence = Отличие
drift-kind-empty = Здесь пусто
drift-kind-stale = Устаревший перевод
drift-kind-metric = Читают по-разному
drift-milestone = Здесь срок { $own }, а для всех рынков — { $all }.
drift-behind = { $count ->
    [one] После перевода мастер изменился { $count } раз.
    [few] После перевода мастер изменился { $count } раза.
    [many] После перевода мастер изменился { $count } раз.
   *[other] После перевода мастер изменился { $count } раза.
}
drift-no-why = Здесь иначе, чем на других рынках, и никто не написал почему.
drift-empty = Другие этот раздел прочтут, а здесь на языке рынка ничего нет.
drift-divergence = Рынок говорит не то, что мастер, и никто не сказал, что так и надо.
drift-open = Открыть
drift-open-of = { $title }
drift-fix-moment = Написать и здесь: { $moment }
drift-fix-milestone = Взять общую дату
drift-fix-divergence = Вернуть текст мастера
drift-intend = Намеренно, потому что…
drift-intend-of = Намеренно, потому что… ({ $title })
drift-intend-title = Намеренное отличие
drift-intend-why = Почему здесь иначе?
drift-intend-hint = Одна фраза, которую поймут другие рынки. Если один из текстов изменится, вопрос вернётся.
drift-intend-missing = Напишите почему: без причины никто не узнает, что это намеренно.
drift-intend-done = Это намеренно
drift-intended = Намеренные отличия
drift-intended-count = { $count ->
    [one] { $count } намеренное отличие
    [few] { $count } намеренных отличия
    [many] { $count } намеренных отличий
   *[other] { $count } намеренного отличия
}
drift-intended-about = Что отличается нарочно и почему. Если один из текстов изменится, отличие снова станет расхождением.
drift-intended-by = { $who }, { $when }
drift-withdraw = Больше не намеренно
drift-withdraw-of = Больше не намеренно: { $title }
drift-done = Записано как намеренное, с причиной.
