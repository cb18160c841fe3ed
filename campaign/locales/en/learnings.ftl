# Learnings and the closeout.
learnings-title = Learnings
learnings-sub = What this campaign taught, tied to the part of a template it should change. Whoever begins with that template sees it.
learnings-tab-list = Learnings
learnings-tab-closeout = Closeout
learnings-add = Add a learning
learnings-words = What was learned
learnings-words-hint = What happened, and what to do next time
learnings-words-missing = Say what was learned.
learnings-place = Where it belongs
learnings-place-none = No template
learnings-place-brief = Brief: { $section }
learnings-from = Where it was learned
learnings-from-none = It just came up
learnings-markets = Whom it affects
learnings-markets-hint = None ticked means all markets.
learnings-added = The learning is written down.
learnings-show = Show
learnings-show-all = All open
learnings-show-market = Affects { $market }
learnings-show-applied = Worked into a template
learnings-search = Find in learnings
learnings-empty-title = Nothing learned yet
learnings-empty = When something goes wrong or better than planned, say in two sentences what to do next time. Name the part of the brief it should change.
learnings-nothing-found = Nothing matches.
learnings-apply = It is in the template now
learnings-unapply = Open again
learnings-applied = Worked into the template.
learnings-archive = Put aside
learnings-archived = The learning is put aside.
learnings-by = { $who }, { $when }
learnings-edit = Change where it belongs
learnings-beside = Learned before
learnings-beside-count = { $count ->
    [one] { $count } learning for this section
   *[other] { $count } learnings for this section
}
learnings-taken = { $count ->
    [one] { $count } learning came with them.
   *[other] { $count } learnings came with them.
}
learnings-closeout-sub = Made from the campaign as it stands; the same campaign always gives the same words.
learnings-period = What it covers
learnings-period-whole = The whole campaign
learnings-period-week = The last seven days
learnings-period-month = The last month
