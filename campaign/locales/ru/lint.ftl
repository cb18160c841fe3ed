# Что говорит проверка сроков: что неясно и как написать.
lint-missing-zone = «{ $text }» — по чьим часам? Напишите, например: «{ $example }».
lint-missing-time = «{ $text }» — день назван, а час нет; на всей планете этот день длится до 50 часов. Напишите, например: «{ $example }».
lint-inclusive = «{ $text }» — сам этот день ещё считается? Назовите последний момент, например: «{ $example }».
lint-end-of-period = «{ $text }» наступает в каждом часовом поясе в свой момент. Напишите, например: «{ $example }».
lint-relative-weekday = «{ $text }» — на этой неделе или на следующей? Назовите дату, например: «{ $example }».
lint-relative-day = «{ $text }» зависит от того, когда и где это прочтут. Назовите дату, например: «{ $example }».
lint-vague = «{ $text }» каждый понимает по-своему. Назовите момент, например: «{ $example }».
lint-midnight = «{ $text }» — полночь принадлежит двум дням. Напишите 23:59 или 00:01 с датой, например: «{ $example }».
lint-no-am-pm = «{ $text }» — утра или вечера? Пишите время от 0 до 24 часов, например: «{ $example }».
lint-numeric-date-order = «{ $text }» — в США это одна дата, у остальных другая. Напишите месяц буквами, например: «{ $example }».
lint-ambiguous-abbreviation = «{ $text }» — это сокращение обозначает несколько поясов. Назовите город, например: «{ $example }».
lint-wrong-season-abbreviation = «{ $text }» — на эту дату действует { $right }, разница в час. Лучше назовите город, например: «{ $example }».
lint-my-time = «{ $text }» — читатель не знает, чьи это часы. Назовите город, например: «{ $example }».
lint-hours-unit = «{ $text }» — календарных или рабочих, и с какого момента? Назовите срок, например: «{ $example }».
lint-biweekly = «{ $text }» — для одних это дважды за неделю, для других раз в две недели. Уточните.
lint-outside-hours = «{ $text }» — у { $name } это { $moment }, нерабочее время.
lint-day-off = «{ $text }» — у { $name } это { $moment }, выходной.
lint-gap = «{ $text }» — такого времени нет ({ $place }): часы его перескакивают. Выберите другое.
lint-fold = «{ $text }» — такое время бывает дважды ({ $place }): часы переводят назад. Выберите другое.
lint-past = «{ $text }» уже в прошлом: это было { $moment }.
lint-parity = Версии расходятся. «{ $text }» — это { $first } = { $firstthere }; «{ $other }» — это { $second } = { $secondthere }.
lint-parity-one-sided = «{ $text }» ({ $moment }): в другой версии ({ $language }) этого срока нет.
lint-composed = { $who } { $what } не позднее: { $moment }.
lint-composed-with-others = { $who } { $what } не позднее: { $moment } ({ $there }).
