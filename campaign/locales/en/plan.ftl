# The plan from go-live: proposals, buffers, checkpoints, warnings.
plan-go-live = Go-live, { $market }
plan-move = { $what }: { $before } → { $after }
plan-move-first = { $what }: { $after }
plan-why-rule = follows from go-live
plan-why-after = waits for { $what }
plan-pinned = pinned, so it stays
plan-rule-working = { $count ->
    [one] { $count } working day
   *[other] { $count } working days
}
plan-rule-calendar = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
plan-rule-before = { $days } before { $anchor }, { $clock }
plan-rule-after = { $days } after { $anchor }, { $clock }
plan-rule-on = on the day of { $anchor }, { $clock }
plan-anchor-own = go-live
plan-anchor-first = the first go-live
plan-anchor-last = the last go-live
plan-anchor-market = go-live in { $market }
plan-phase-align = Align
plan-phase-sourcing = Sourcing
plan-phase-content = Content and approval
plan-phase-live = Live
plan-gate-none = Nothing
plan-gate-assets = Assets
plan-gate-feedback = Feedback
plan-gate-final = Final delivery
plan-deed-evidence = Evidence
plan-deed-sign-off = Sign-off
plan-deed-waiver = Waiver
plan-open-evidence = Nothing shows yet that it is done
plan-open-sign-off = Not signed off yet: { $market }
plan-open-signed-earlier = Signed an earlier version: { $market }
plan-open-must-fix = Must fix, still open: { $what }
plan-open-checkpoint = Checkpoint still open: { $what }
plan-gate-clear = Everything is there
plan-gate-waived = Waived by { $who }: { $reason }
plan-gate-open = { $count ->
    [one] { $count } point open
   *[other] { $count } points open
}
plan-buffer = { $after } → { $before }: { $percent } of { $total ->
    [one] { $total } working day used
   *[other] { $total } working days used
}
plan-buffer-over = { $days ->
    [one] { $days } working day beyond the buffer
   *[other] { $days } working days beyond the buffer
}
plan-buffer-burn = Burn rate { $rate }: above 1, the buffer will not last
plan-buffer-green = safe
plan-buffer-yellow = watch it
plan-buffer-red = act now
plan-slipped = { $days ->
    [one] { $days } working day later than agreed
   *[other] { $days } working days later than agreed
}
plan-compression = { $after } lost { $lost } of { $planned ->
    [one] { $planned } working day
   *[other] { $planned } working days
}, because { $before } runs longer
plan-cycle = These wait for each other: { $circle }. The dependency “{ $from }” → “{ $to }” does not count until one is taken away.
plan-window-kept = All markets go live within { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
}
plan-window-broken = Go-lives are { $apart } apart, { $promised } were promised: { $first } first, { $last } last
plan-hours = { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
}
plan-hours-minutes = { $hours ->
    [one] { $hours } hour { $minutes } min
   *[other] { $hours } hours { $minutes } min
}
plan-why-missing = The plan changed on { $when } ({ $who }), and nobody has said why
plan-agreed = Agreed by { $who }, { $when }
plan-template-eight-weeks = Eight weeks: align, source, content, live
plan-template-checkpoints = Checkpoints on days 3, 5 and 7
plan-template-kickoff = Kickoff call, all markets
plan-template-kickoff-note = With the market leads, the local liaisons, the key creators and the agency leads.
plan-template-day-3 = Day 3: assets submitted
plan-template-day-5 = Day 5: feedback resolved
plan-template-day-7 = Day 7: final delivery
plan-template-buffer = Buffer before go-live
plan-template-align = Align: what winning means in each market
plan-template-sourcing = Source creators and agree on terms
plan-template-content = Content and approval
plan-template-live = Live: watch, test, change course
