# What drifts apart between languages and markets, and what differs on purpose.
drift-title = Drift
drift-count = { $count ->
    [0] Nothing drifts
    [one] { $count } difference nobody has explained
   *[other] { $count } differences nobody has explained
}
drift-about = Where languages or markets have come apart and nobody has said that they should. Mend it, or say that it is meant and why.
drift-none = Every language and market says the same, or says why it does not.
drift-kind-date = Date
drift-kind-divergence = Divergence
drift-kind-empty = Empty here
drift-kind-stale = Outdated translation
drift-kind-metric = Read differently
drift-milestone = Here it is due { $own }; for all markets it is { $all }.
drift-behind = { $count ->
    [one] The master has changed once since this was translated.
   *[other] The master has changed { $count } times since this was translated.
}
drift-no-why = It differs from the other markets, and nobody has written why.
drift-empty = Others can read this section; here there is nothing in this market’s language.
drift-divergence = This market says something else than the master, and nobody has said that it should.
drift-open = Open
drift-open-of = { $title }
drift-fix-moment = Say { $moment } here too
drift-fix-milestone = Use the date of all markets
drift-fix-divergence = Follow the master
drift-intend = Intended, because…
drift-intend-of = Intended, because… ({ $title })
drift-intend-title = An intended difference
drift-intend-why = Why is it different here?
drift-intend-hint = One sentence the other markets will understand. If either text changes, the question comes back.
drift-intend-missing = Write why; without a reason nobody else can know that it is meant.
drift-intend-done = It is intended
drift-intended = Intended differences
drift-intended-count = { $count ->
    [one] { $count } intended difference
   *[other] { $count } intended differences
}
drift-intended-about = What differs on purpose, and why. It comes back as drift when one of the texts changes.
drift-intended-by = { $who }, { $when }
drift-withdraw = No longer intended
drift-withdraw-of = No longer intended: { $title }
drift-done = Noted as intended, with its reason.
