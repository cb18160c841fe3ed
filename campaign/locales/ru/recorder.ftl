# Очередь летописца: изменения без «почему».
recorder-text = Закрытый или согласованный текст изменён: { $title }
recorder-plan = План изменился: { $title }
recorder-decision = Решение без «почему»: { $title }
recorder-card = Бриф изменён после согласования: { $title }
recorder-difference = Рынок отличается без объяснения: { $title }
recorder-by = { $who }, { $when }
recorder-why = Почему?
recorder-why-of = Почему: { $title }
recorder-send = Сохранить «почему»
recorder-missing = Достаточно одной строки. Напишите её.
recorder-count = { $count ->
    [one] У { $count } изменения пока нет «почему».
    [few] У { $count } изменений пока нет «почему».
    [many] У { $count } изменений пока нет «почему».
   *[other] У { $count } изменения пока нет «почему».
}
recorder-empty-title = У каждого изменения есть «почему»
recorder-empty = Здесь появятся правки закрытых и согласованных текстов, изменения плана и решения без объяснения.
