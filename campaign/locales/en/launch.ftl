# What launch waits for.
launch-title = Ready for go-live?
launch-ready = Ready for go-live
launch-not-ready = Not ready for go-live
launch-clear = { $clear } of { $count ->
    [one] { $count } check clear
   *[other] { $count } checks clear
}
launch-clarity = Clarity { $score } of 100
launch-clarity-why = Every check weighs the same and loses the share of its points that are open. A check that has nothing to ask yet does not count.
launch-clarity-cost = “{ $check }”, { $wrong } of { $count } open
launch-clarity-costs = Costs most: { $costs }.
launch-check-exact = Exact moments in the brief
launch-check-dates = Texts and plans name the same moments
launch-check-filled = Nothing of the brief is empty
launch-check-translated = Translations are up to date
launch-check-why = Every difference says why
launch-check-owned = Exactly one person answers for each thing
launch-check-settled = No field holds two values
launch-check-answered = Serious risks have a response
launch-check-go-live = Go-lives and checkpoints
launch-check-aligned = Alignment is signed
launch-check-decided = Every decision has one decider
launch-check-tensions = No tension between goals is open
launch-check-confirmed = Advertising rules confirmed
launch-check-clear = clear
launch-check-open = { $count ->
    [one] { $count } open point
   *[other] { $count } open points
}
launch-check-waived = { $count ->
    [one] { $count } waived
   *[other] { $count } waived
}
launch-unclear = { $count ->
    [one] One moment can be read as two: “{ $words }”
   *[other] { $count } moments can be read as two, the first: “{ $words }”
}
launch-empty = { $count ->
    [one] Nothing is written in one place
   *[other] Nothing is written in { $count } places
}
launch-ownerless = Nobody answers for it
launch-two-owners = Two people were given it at the same time
launch-two-values = Two people wrote different values
launch-unanswered = Serious, and no response yet: { $markets }
launch-no-go-live = No go-live yet
launch-window = Promised window between go-lives
launch-settle = Settle it
launch-waive = May stay open…
launch-waive-title = May stay open at launch
launch-waive-why = Why may it stay open?
launch-waive-hint = The reason stays with it, with your name and the time. When what is open changes, it must be looked at again.
launch-waive-missing = Say in one sentence why it may stay open.
launch-waive-done = It may stay open
launch-waived = Waived by { $who }, { $when }
launch-waived-now = It may stay open; the reason stands beside it.
launch-unwaive = Take back
launch-unwaived = Taken back: it must be settled before launch again.
launch-who = Whoever leads the campaign may let a point stay open, with a reason.
