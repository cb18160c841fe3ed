# News of decisions.
digest-decide-recorded = Decided: { $after }
digest-decide-edited = “{ $title }” has its why: { $after }
digest-decide-proposed = A new proposal: { $after }
digest-decide-answered = Input on “{ $title }”: { $after }
digest-decide-decided = “{ $title }” is decided: { $after }
digest-decide-default = “{ $title }” was decided by default: { $after }. Why: { $outcome }
digest-decide-withdrawn = A proposal was withdrawn: “{ $title }”
digest-decide-budget = { $title }: { $after }
digest-decide-captured = Captured as { $outcome }: { $after }
digest-decide-sorted = “{ $title }” is this: { $after }
digest-decide-put-aside = Put aside: “{ $title }”
digest-decide-logged = { $count ->
    [one] The daily log, { $title }: { $count } bullet
   *[other] The daily log, { $title }: { $count } bullets
}
digest-decide-reason-input = Your market is asked
digest-decide-reason-decide = You decide
digest-decide-reason-day-log = Your market’s day ends
