# What needs attention: escalations, feedback, promises, handoffs, who waits for whom, and what the watchman says.
watch-rule-late = Late deliveries
watch-rule-rounds = Too many rounds
watch-rule-metric-gap = Numbers below what was expected
watch-rule-promise-overdue = Overdue answers
watch-rule-handoff-late = Overdue handoffs
watch-rule-handoff-unacknowledged = Unacknowledged handoffs
watch-rule-must-fix-age = Must-fixes open too long
watch-rule-contradiction = Contradictory feedback
watch-rule-objection = Conflicting assumptions and goals
watch-rule-promise-at-risk = Promises at risk
watch-rule-promise-outside-hours = Promises outside working hours
watch-rule-handoff-soon = Upcoming handoffs
watch-rule-recap-late = Late recaps

watch-flag-late = “{ $title }” by { $who } is { $late } late; it was due { $when }.
watch-flag-rounds = “{ $title }” is in round { $number } of feedback; the agreed limit is { $limit }.
watch-flag-metric-gap = “{ $what }” is { $number }% below what was expected by now ({ $markets }).
watch-flag-promise-overdue = { $who } promised an answer on “{ $what }” by { $when }. It has not come.
watch-flag-handoff-late = { $title }: due { $when }, not sent yet by { $who }.
watch-flag-handoff-unacknowledged = { $limit ->
    [one] { $title }: { $who } has not acknowledged it within { $limit } hour.
   *[other] { $title }: { $who } has not acknowledged it within { $limit } hours.
}
watch-flag-must-fix-age = A must-fix on “{ $title }” has been open for { $late }.
watch-flag-contradiction = { $markets } insist on different things: { $field }.
watch-flag-objection = { $who } says that this conflicts: “{ $title }”. Their position: { $what }
watch-flag-promise-at-risk = Your answer on “{ $what }” is due { $when }, and nobody has begun. If it will be later, say so now.
watch-flag-promise-outside-hours = The time promised for “{ $what }”, { $when }, is outside { $who }’s working hours.
watch-flag-handoff-soon = Coming to you from { $who }: { $title }, { $when }.
watch-flag-recap-late = The recap was due { $when } and has not gone out: { $title }, written by { $who }.
watch-flags = { $count ->
    [one] { $rule }: { $count } ({ $markets })
   *[other] { $rule }: { $count } ({ $markets })
}
watch-called = { $who } called you on “{ $title }” and waits for an answer.

watch-both-markets = both markets
watch-all-markets = { $count ->
    [one] { $count } market
   *[other] { $count } markets
}
watch-severity-urgent = now
watch-severity-warning = today
watch-severity-notice = good to know
watch-state-open = open
watch-state-taken = taken by { $who }
watch-state-planned = { $words }, { $who }, by { $when }
watch-state-resolved = resolved by { $who }: { $words }
watch-same-for-all = The same for { $markets }

watch-threshold-late = { $count ->
    [one] A creator is more than { $count } hour late
   *[other] A creator is more than { $count } hours late
}
watch-threshold-rounds = { $count ->
    [one] More than { $count } round of feedback
   *[other] More than { $count } rounds of feedback
}
watch-threshold-metric-gap = A number is { $count }% or more below what was expected
watch-threshold-market-gap = In one KPI one market reaches { $count }% of another or more
watch-threshold-promise-overdue = { $count ->
    [one] A promised answer is more than { $count } hour late
   *[other] A promised answer is more than { $count } hours late
}
watch-threshold-handoff-unacknowledged = { $count ->
    [one] A handoff is not acknowledged within { $count } hour
   *[other] A handoff is not acknowledged within { $count } hours
}
watch-threshold-must-fix-age = { $count ->
    [one] A must-fix is open for more than { $count } hour
   *[other] A must-fix is open for more than { $count } hours
}

watch-aspect-whole = all of it
watch-aspect-message = what is said
watch-aspect-opening = the opening
watch-aspect-picture = picture
watch-aspect-sound = sound
watch-aspect-length = length
watch-aspect-caption = caption
watch-aspect-disclosure = ad disclosure

watch-stage-awaited = not handed in yet
watch-stage-awaits-feedback = waits for feedback
watch-stage-with-creator = with the creator
watch-stage-accepted = accepted
watch-stage-returned = turned down
watch-round = round { $number } of { $limit }
watch-round-none = no round yet, { $limit } agreed
watch-device-clock = by the device’s clock

watch-handoff-brief = Brief to { $to }
watch-handoff-feedback = Feedback to { $to }
watch-handoff-assets = Assets to { $to }
watch-handoff-performance = Performance data to { $to }
watch-check-brief-fields = All five fields are written
watch-check-brief-dates = Every date has a time and a place
watch-check-brief-contact = One point of contact is named
watch-check-brief-disclosure = The ad disclosure is in it
watch-check-feedback-merged = Both markets’ points are on one list
watch-check-feedback-strength = Every point says how strongly it is meant
watch-check-feedback-clear = No two points contradict each other
watch-check-feedback-date = The next delivery has a date
watch-check-assets-final = These are the final files
watch-check-assets-names = Files are named as agreed
watch-check-assets-rights = Rights and music are cleared
watch-check-assets-captions = Captions are there in every language
watch-check-performance-window = The days the numbers cover are named
watch-check-performance-source = Where the numbers come from is named
watch-check-performance-notes = What was unusual is written beside them
watch-handoff-state-planned = planned
watch-handoff-state-sent = sent, not acknowledged
watch-handoff-state-acknowledged = acknowledged

watch-promise-kept = kept
watch-promise-late = late
watch-promise-open = open
watch-promise-slips = { $count ->
    [one] put off { $count } time
   *[other] put off { $count } times
}
watch-hours-outside = { $when } is outside { $who }’s working hours.
watch-hours-day-off = { $when } is a day off for { $who }.
watch-delay-draft = { $name }, my answer on “{ $what }” will come later than { $was }. I will send you the new time today.
watch-delay-notice = { $name }, my answer on “{ $what }” will come later than { $was }. The new time: { $new }.

watch-wait = { $who } waits for { $whom }
watch-wait-circle = They wait for each other: nobody can move first.
watch-verdict-open = nobody knows yet
watch-verdict-held = held
watch-verdict-partly = held in part
watch-verdict-failed = did not hold
