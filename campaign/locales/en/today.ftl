# Today.
today-mark-read = Mark as read
today-open = Open
today-quiet-title = Nothing waits for you
today-quiet = Nobody changed anything since you left, and nothing is due from you. Use the quiet to read the brief once more.
today-conflicts = Conflicting edits
today-values = { $count ->
    [one] { $count } value
   *[other] { $count } values
}
today-keep = Keep this
today-settled = Settled for everybody. The other value stays in history.
today-empty-value = (empty)
today-aside = What is waiting
today-waiting = Waiting
today-overdue = { $count ->
    [one] { $count } thing is late
   *[other] { $count } things are late
}
today-due-soon = { $count ->
    [one] { $count } thing is due within a week
   *[other] { $count } things are due within a week
}
today-unowned = { $count ->
    [one] { $count } thing has no owner
   *[other] { $count } things have no owner
}
today-doubly-owned = { $count ->
    [one] { $count } thing was given to two owners
   *[other] { $count } things were given to two owners
}
today-open-threads = { $count ->
    [one] { $count } thread waits for an outcome
   *[other] { $count } threads wait for an outcome
}
today-without-contact = { $count ->
    [one] { $count } creator has no contact
   *[other] { $count } creators have no contact
}
today-marked = Marked as read, on your other devices too.
today-waiting-on = Waiting on
today-nobody = Nobody owns it
today-window-title = Shared hours
today-window-today = { $place }: today { $hours } your time
today-window-day = { $place }: { $day }, { $hours } your time
today-window-none = { $place }: working days never meet. Write things down rather than call.
today-window-changes = From { $day } it is { $length } a day.
today-window-ends = From { $day } there is none.
today-since = Since { $since }
today-due-others = Due from others
today-escalations = Escalations
today-owner = Looked after by { $who }, since { $since }
today-take = I take it
today-plan = Next step…
today-plan-title = The next step
today-plan-what = What happens next, and who does it?
today-plan-when = By when
today-plan-done = This is the plan
today-resolve = Resolved…
today-resolve-title = How it was settled
today-resolve-what = In one sentence
today-resolve-done = It is resolved
today-missing-words = Write one sentence; the others have nothing else to go by.
today-missing-when = Choose a day and a time that lie ahead.
today-handled = Noted for everybody.
today-chain = Chain of { $count }
today-wait-age = for { $age }
today-review = Morning review
today-review-at = { $at } of { $count }
today-review-next = Next
today-review-previous = Previous
today-review-end = That was everything. Mark it as read, and tomorrow begins from here.
today-review-keys = J goes on, K goes back.
today-chains-more = { $count ->
    [one] One more on the waiting board
   *[other] { $count } more on the waiting board
}
today-merged = Both wrote
today-merged-by = { $who } wrote here without seeing each other. Every word is kept: read it once as a whole.
