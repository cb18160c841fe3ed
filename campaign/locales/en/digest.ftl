# While you were away: what happened, one sentence per thing.
digest-group-needs-you = Needs you
digest-group-decided = Decided
digest-group-moved = Plan
digest-group-said = Threads
digest-group-words = Brief
digest-group-creators = Creators
digest-group-metrics = Numbers
digest-group-people = People and markets

digest-headline = While you were away, { $deeds }
digest-headline-none = Nothing changed while you were away
digest-headline-more = { $count ->
    [one] { $count } more thing
   *[other] { $count } more things
}
digest-summary = Since { $since }: { $changes } by { $people }
digest-deed = { $who } { $acts }
digest-act-moved-one = moved “{ $title }”
digest-act-moved = { $count ->
    [one] moved a date
   *[other] moved { $count } dates
}
digest-act-decided = { $count ->
    [one] settled a thread
   *[other] settled { $count } threads
}
digest-act-answered = { $count ->
    [one] answered a thread
   *[other] answered { $count } threads
}
digest-act-opened = { $count ->
    [one] opened a thread
   *[other] opened { $count } threads
}
digest-act-words = { $count ->
    [one] changed a text of the brief
   *[other] changed { $count } texts of the brief
}
digest-act-planned = { $count ->
    [one] changed an item of the plan
   *[other] changed { $count } items of the plan
}
digest-act-creators = { $count ->
    [one] changed a creator’s details
   *[other] changed { $count } creators’ details
}
digest-act-rest = { $count ->
    [one] made another change
   *[other] made { $count } other changes
}

digest-place = { $thing } ({ $field })
digest-adaptation = { $slot }, { $market }
digest-field-changed = { $title }: { $field }, { $before } → { $after }
digest-field-rewritten = { $title }: { $field } reads differently
digest-detail = { $field }: { $before } → { $after }
digest-detail-words = { $field } reads differently
digest-item-added = New on the plan: “{ $title }”, due { $after }
digest-item-added-undated = New on the plan, no date yet: “{ $title }”
digest-item-archived = “{ $title }” left the plan
digest-item-moved = “{ $title }” moved: { $before } → { $after }
digest-item-dated = “{ $title }” has a date: { $after }
digest-item-undated = “{ $title }” lost its date, which was { $before }
digest-item-done = “{ $title }” is done
digest-item-undone = “{ $title }” is open again
digest-go-live-moved = Go-live moved, { $title }: { $before } → { $after }
digest-go-live-dated = Go-live has a date, { $title }: { $after }
digest-go-live-undated = Go-live lost its date, { $title }: it was { $before }
digest-market-added = A new market: { $title }
digest-market-archived = A market left: { $title }
digest-calendar-edited = { $count ->
    [one] Working calendar, { $title }: { $field }, { $before } → { $after }
   *[other] Working calendar, { $title }: { $count } days changed, the first { $field }, { $before } → { $after }
}
digest-section-added = New section of the brief: “{ $title }”
digest-section-archived = A section left the brief: “{ $title }”
digest-section-edited = A section has another heading: “{ $before }” → “{ $after }”
digest-text-written = Now written: { $title }
digest-text-changed = Reads differently: { $title }
digest-text-emptied = Now empty: { $title }
digest-creator-added = A new creator: { $title }
digest-creator-archived = A creator left: { $title }
digest-person-added = { $title } joined: { $after }
digest-person-archived = { $title } left the campaign
digest-thread-opened = New thread on “{ $title }”: { $after }
digest-thread-answered = { $count ->
    [one] A new comment on “{ $title }”: { $after }
   *[other] { $count } new comments on “{ $title }”, the last: { $after }
}
digest-thread-resolved = “{ $title }”, { $outcome }: { $after }
digest-thread-reopened = The thread on “{ $title }” is open again
digest-thread-edited = The thread on “{ $title }”: { $before } → { $after }
digest-campaign-edited = The campaign is now called “{ $after }”, it was “{ $before }”
digest-conflicting = Conflicting edits, { $title }: { $before } or { $after }

digest-reason-conflict = Choose which value stands
digest-reason-called = You were called
digest-reason-must-fix = Must fix in your market
digest-reason-yours = You own it
digest-reason-overdue = Yours and overdue
digest-reason-contact = You are the contact
digest-reason-translation = Your translation is behind
digest-translation-behind = { $count ->
    [one] { $title } is { $count } change behind the master
   *[other] { $title } is { $count } changes behind the master
}
digest-said-translated = Called translated: { $title }
digest-said-adapted = Called adapted: { $title }
digest-said-still-correct = Called still correct: { $title }
digest-said-intended = Meant to differ: { $title }. { $after }
digest-said-signed = Signed for { $after }: the brief of { $title }
digest-said-released = Released: the brief of { $title }
digest-said-withdrawn = Taken back: what was said about { $title }
digest-plan-agreed = The dates as they stand were agreed
digest-plan-changed = The plan changed: { $after }
digest-plan-unexplained = The plan changed, and nobody has said why
digest-gate-evidence = Evidence for “{ $title }”: { $after }
digest-gate-signed = “{ $title }” has a sign-off
digest-gate-waived = “{ $title }” may pass with points open: { $after }
digest-link-added = New dependency: { $title }
digest-link-removed = No longer a dependency: { $title }
digest-window-edited = Hours between the first and the last go-live, at most: { $before } → { $after }
digest-buffer-added = { $count ->
    [one] New buffer, { $count } working day: “{ $title }”
   *[other] New buffer, { $count } working days: “{ $title }”
}

digest-feedback-received = “{ $title }” was handed in: { $after }
digest-feedback-sent = Feedback went to the creator: “{ $title }”, { $count ->
    [one] { $count } point
   *[other] { $count } points
}
digest-feedback-returned = “{ $title }” was turned down: { $after }
digest-feedback-cap = “{ $title }”: rounds agreed, { $after }
digest-promise-made = An answer is promised on “{ $title }”: { $after }
digest-promise-kept = The promised answer came: “{ $title }”
digest-promise-started = Work on a promised answer has begun: “{ $title }”
digest-promise-slipped = The answer on “{ $title }” will be later: { $after }
digest-promise-archived = A promised answer was taken back: “{ $title }”
digest-handoff-added = A handoff is planned: { $title }, { $after }
digest-handoff-edited = A handoff changed: { $title }
digest-handoff-sent = Handed over: { $title }
digest-handoff-acknowledged = Acknowledged: { $title }
digest-handoff-archived = A handoff was called off: { $title }
digest-escalation-raised = This conflicts, “{ $title }”: { $after }
digest-escalation-taken = Somebody looks after it: { $title }
digest-escalation-planned = There is a plan for { $title }: { $after }
digest-escalation-resolved = Resolved, { $title }: { $after }
digest-assumption-added = A new assumption: { $after }
digest-assumption-edited = An assumption: { $field }, { $before } → { $after }
digest-assumption-archived = An assumption was put aside: “{ $title }”
digest-rule-changed = A rule for all markets: { $field }, { $before } → { $after }
digest-cadence-added = Weekly feedback: { $after }
digest-cadence-archived = Weekly feedback ended: { $after }
