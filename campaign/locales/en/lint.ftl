# What the deadline linter says: what is unclear, and what to write instead.
lint-missing-zone = “{ $text }” does not say whose clock. Write for example “{ $example }”.
lint-missing-time = “{ $text }” names a day but no hour: that day lasts up to 50 hours around the world. Write for example “{ $example }”.
lint-inclusive = “{ $text }”: does that day still count? Name the last moment, for example “{ $example }”.
lint-end-of-period = “{ $text }” ends at a different moment in every time zone. Write for example “{ $example }”.
lint-relative-weekday = “{ $text }” can be read as this week or the one after. Name the date, for example “{ $example }”.
lint-relative-day = “{ $text }” depends on when and where it is read. Name the date, for example “{ $example }”.
lint-vague = “{ $text }” means something else to everybody. Name a moment, for example “{ $example }”.
lint-midnight = “{ $text }”: midnight belongs to two days. Write 23:59 or 00:01 with the date, for example “{ $example }”.
lint-no-am-pm = “{ $text }”: morning or evening? Use the 24-hour clock, for example “{ $example }”.
lint-numeric-date-order = “{ $text }” is one date in the US and another elsewhere. Write the month in letters, for example “{ $example }”.
lint-ambiguous-abbreviation = “{ $text }”: this abbreviation stands for several time zones. Name a city, for example “{ $example }”.
lint-wrong-season-abbreviation = “{ $text }”: on that date the abbreviation is { $right }, one hour away. Name a city instead, for example “{ $example }”.
lint-my-time = “{ $text }”: the reader cannot know which clock that is. Name a city, for example “{ $example }”.
lint-hours-unit = “{ $text }”: calendar or working time, and counted from when? Name the moment, for example “{ $example }”.
lint-biweekly = “{ $text }” means twice a week to some and every two weeks to others. Say which.
lint-outside-hours = “{ $text }” is { $moment } for { $name }, outside their working hours.
lint-day-off = “{ $text }” is { $moment } for { $name }, a day off there.
lint-gap = “{ $text }” does not exist in { $place }: the clocks jump over that time. Choose another.
lint-fold = “{ $text }” happens twice in { $place }: the clocks go back then. Choose a time that happens once.
lint-past = “{ $text }” is over: it was { $moment }.
lint-parity = The versions disagree. “{ $text }” is { $first } = { $firstthere }; “{ $other }” is { $second } = { $secondthere }.
lint-parity-one-sided = “{ $text }” ({ $moment }) has no counterpart in the version in { $language }.
lint-composed = { $who } { $what } by { $moment }.
lint-composed-with-others = { $who } { $what } by { $moment } ({ $there }).
