# Новости о решениях.
digest-decide-recorded = Решено: { $after }
digest-decide-edited = У «{ $title }» есть «почему»: { $after }
digest-decide-proposed = Новое предложение: { $after }
digest-decide-answered = Ответ по «{ $title }»: { $after }
digest-decide-decided = «{ $title }»: решено, { $after }
digest-decide-default = «{ $title }»: решено по умолчанию, { $after }. Почему: { $outcome }
digest-decide-withdrawn = Предложение снято: «{ $title }»
digest-decide-budget = { $title }: { $after }
digest-decide-captured = Записано на ходу, { $outcome }: { $after }
digest-decide-sorted = «{ $title }» – это { $after }
digest-decide-put-aside = Отложено: «{ $title }»
digest-decide-logged = { $count ->
    [one] Журнал дня, { $title }: { $count } пункт
    [few] Журнал дня, { $title }: { $count } пункта
    [many] Журнал дня, { $title }: { $count } пунктов
   *[other] Журнал дня, { $title }: { $count } пункта
}
digest-decide-reason-input = Спрашивают ваш рынок
digest-decide-reason-decide = Решаете вы
digest-decide-reason-day-log = День вашего рынка заканчивается
