# The plan from go-live on the timeline: its panel, its dialogs, and its part of an item's editor.
planner-title = Plan from go-live
planner-empty = Begin at the end. Set each market's go-live, then let a template count back from it in the working days of each market. Keep days free before the date that must not move, and agree on the dates: from then on you see what has slipped, and why.
planner-says = What the plan says
planner-all-well = Everything is where it belongs
planner-count-proposals = { $count ->
    [one] { $count } date should move
   *[other] { $count } dates should move
}
planner-count-buffers = { $count ->
    [one] { $count } buffer nearly used up
   *[other] { $count } buffers nearly used up
}
planner-count-warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
planner-count-unexplained = { $count ->
    [one] { $count } change without a why
   *[other] { $count } changes without a why
}
planner-proposals = Dates that should move
planner-accept = Accept
planner-accept-all = Accept all
planner-accepted = The dates have moved.
planner-reason = Why the plan changes
planner-reason-hint = One sentence now spares a search later. Without one, the change stays on the list of open questions.
planner-buffers = Buffers
planner-warnings = Warnings
planner-cut = Take the dependency away
planner-unexplained = Changed without a why
planner-why-example = Customs kept the samples for three days
planner-promises = Agreed and promised
planner-agree = Agree on the plan
planner-agree-what = The dates as they stand now are written down as agreed. Every later slip is counted from them.
planner-agreed-now = Agreed. Slips are counted from these dates.
planner-window = All markets go live within, hours
planner-window-hint = Empty where nothing is promised
planner-window-wrong = Write whole hours, from 0 to 8784.
planner-begin = Plan from go-live
planner-template = Template
planner-template-eight-weeks = Eight weeks
planner-template-checkpoints = Days 3, 5, 7
planner-template-kickoff = Kickoff
planner-free = Working days kept free
planner-free-hint = Between the final delivery and go-live; four is usual
planner-free-wrong = Write whole days, from 0 to 60.
planner-far = { $count ->
    [one] The clocks of your markets lie far apart: { $count } day is safer.
   *[other] The clocks of your markets lie far apart: { $count } days are safer.
}
planner-far-take = { $count ->
    [one] Take { $count } day
   *[other] Take { $count } days
}
planner-undated = No market has a go-live yet. Set one with “Move go-live” or in Settings: every date counts back from it.
planner-preview = The dates this would make, on each market's clock
planner-apply = Put on the plan
planner-applied = The dates are on the plan.
planner-move = Move go-live
planner-move-do = Move
planner-moved = Go-live has moved, and the plan with it.
planner-move-hint = Set a new date: you will see everything that moves with it before it does.
planner-move-alone = No other date depends on it.
planner-move-with = { $count ->
    [one] { $count } date moves with it
   *[other] { $count } dates move with it
}
planner-move-proposed = { $count ->
    [one] { $count } date will be proposed to move
   *[other] { $count } dates will be proposed to move
}
planner-move-stay = { $count ->
    [one] { $count } pinned date stays
   *[other] { $count } pinned dates stay
}
planner-item = In the plan
planner-rule = Counts from
planner-rule-none = Nothing: a date of its own
planner-rule-none-hint = A date of its own: it does not move with go-live.
planner-rule-days = Days
planner-rule-kind = Counted as
planner-rule-working-before = working days before
planner-rule-working-after = working days after
planner-rule-calendar-before = calendar days before
planner-rule-calendar-after = calendar days after
planner-rule-time = At
planner-pin = Pinned
planner-pin-hint = Stays where it is when go-live moves
planner-phase = Phase
planner-phase-none = No phase
planner-duration = Working days it takes
planner-gate = What the checkpoint asks for
planner-days-wrong = Write whole days, from 0 to 400.
planner-choose = Choose
planner-after = Begins after
planner-before = Protects
planner-waits = Dependencies
planner-waits-none = Waits for nothing. Say what must be finished first, in any market, and a slip there will show here.
planner-waits-for = After: { $what }
planner-waited-by = Before: { $what }
planner-wait-for = Waits for
planner-lag = Working days between
planner-lag-whose = Whose working days
planner-lag-own = Those of this item's market
planner-wait-add = Add the dependency
planner-checkpoint = Checkpoint
planner-evidence = Evidence
planner-evidence-hint = A link or a sentence that shows it is done
planner-evidence-add = Add evidence
planner-sign = Sign off
planner-waive = Waive with this reason
planner-waive-why = Why it may pass though something is open
planner-waive-hint = Stays in the record under your name
