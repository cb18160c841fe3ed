# Новости о показателях.
digest-metrics-kpi-added = Теперь считаем: { $title }
digest-metrics-kpi-archived = Больше не считаем: { $title }
digest-metrics-kpi-edited = { $title }: { $field }, { $before } → { $after }
digest-metrics-target = { $title }, { $field }: { $before } → { $after }
digest-metrics-read = { $title }: ещё одно прочтение, { $after }
digest-metrics-table-came = { $count ->
    [one] Пришли данные: «{ $title }», { $count } значение
    [few] Пришли данные: «{ $title }», { $count } значения
    [many] Пришли данные: «{ $title }», { $count } значений
   *[other] Пришли данные: «{ $title }», { $count } значения
}
digest-metrics-table-gone = Эти данные больше не считаются: «{ $title }»
digest-metrics-experiment-added = Начат сплит-тест: «{ $title }»
digest-metrics-experiment-edited = Сплит-тест идёт иначе: «{ $title }»
digest-metrics-experiment-closed = У сплит-теста есть результат, «{ $title }»: { $after }
digest-metrics-experiment-reopened = Сплит-тест продолжается: «{ $title }»
digest-metrics-experiment-archived = Сплит-тест отменён: «{ $title }»
digest-metrics-pivot = Смена курса после теста «{ $title }»: { $after }
digest-metrics-wrote = { $title }: отправлено письмо, { $after }
