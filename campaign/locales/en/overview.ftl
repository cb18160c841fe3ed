# Overview: five blocks, all computed.
overview-title = Overview
overview-sub = Computed from the campaign as it is now. Only the notes at the end are written by people.
overview-milestones = Milestones of each market
overview-metrics = Key metrics of each market
overview-differences = Same brief or different?
overview-risks = Risk flags
overview-planned = Planned and actual
overview-go-live = Go-live
overview-step-done = done
overview-step-late = late
overview-step-next = next
overview-step-later = later
overview-line = { $market }: { $done } of { $count } done
overview-line-late = { $market }: { $done } of { $count } done, { $late } late
overview-line-picture = Milestones of { $market } on a line, { $done } of { $count } done
overview-milestone = Milestone
overview-when = When
overview-state = State
overview-milestones-empty = No milestone has a date yet. Plan back from go-live on the timeline.
overview-all-steps = { $count ->
    [one] The one date as a table
   *[other] All { $count } dates as a table
}
overview-kpi = KPI
overview-metric = { $actual } of { $target }
overview-whole = All KPIs by weight
overview-none = no numbers
overview-metrics-empty = Nothing is counted yet. Define a KPI once, give each market its target, and bring the numbers in.
overview-pacing-behind = behind
overview-pacing-slightly-behind = slightly behind
overview-pacing-on-track = on track
overview-pacing-ahead = ahead
overview-same = The same brief in every market.
overview-different = Not quite the same brief:
overview-market-brief = { $market } follows { $follows } of { $sections } sections
overview-market-own = In its own words: { $sections }
overview-market-adaptations = { $count ->
    [one] { $count } adaptation
   *[other] { $count } adaptations
}
overview-market-meant = { $count ->
    [one] { $count } difference is meant
   *[other] { $count } differences are meant
}
overview-meant = Meant to differ
overview-drifting = { $count ->
    [one] { $count } difference that nobody has explained
   *[other] { $count } differences that nobody has explained
}
overview-profile = The markets themselves differ in { $fields }.
overview-to-brief = To the brief
overview-to-profile = Profiles side by side
overview-risks-none = No open risk is high or critical, and nothing has escalated.
overview-risks-other = { $count ->
    [one] { $count } other open risk
   *[other] { $count } other open risks
}
overview-risk-owner = Answers for it: { $who }
overview-escalations = { $count ->
    [one] { $count } open escalation
   *[other] { $count } open escalations
}
overview-to-risks = To the register
overview-unowned = { $count ->
    [one] { $count } thing has no owner
   *[other] { $count } things have no owner
}
overview-doubly-owned = { $count ->
    [one] { $count } thing was given to two owners
   *[other] { $count } things were given to two owners
}
overview-agreed = Measured by the dates { $who } agreed on first, { $when }.
overview-planned-empty = No dates are agreed yet. Agree on the plan once, and every later move shows here.
overview-kept = { $count ->
    [one] { $count } date stands as agreed
   *[other] { $count } dates stand as agreed
}
overview-moved = { $count ->
    [one] { $count } date moved
   *[other] { $count } dates moved
}
overview-added = { $count ->
    [one] { $count } date came later
   *[other] { $count } dates came later
}
overview-gone = { $count ->
    [one] { $count } date left the plan
   *[other] { $count } dates left the plan
}
overview-by-now = By now { $due ->
    [one] { $due } thing should be done
   *[other] { $due } things should be done
}; done: { $done }.
overview-what = What
overview-planned-at = Planned
overview-actual-at = Now
overview-shift = Difference
overview-later = { $count ->
    [one] { $count } day later
   *[other] { $count } days later
}
overview-earlier = { $count ->
    [one] { $count } day earlier
   *[other] { $count } days earlier
}
overview-later-hours = later the same day
overview-earlier-hours = earlier the same day
overview-next-go-live = { $market } goes live { $when }
overview-live = live in every market
overview-no-go-live = no go-live yet
overview-changed = Last change { $when }, by { $who }
overview-card-escalations = { $count ->
    [one] { $count } open escalation
   *[other] { $count } open escalations
}
overview-not-here = Not on this device yet: open it once to see its dates here.
overview-status = In people’s own words
overview-status-of = How { $market } stands
overview-status-empty = In one or two sentences. Nothing is computed from it.
overview-status-by = Written by { $who }, { $when }
overview-status-field = status in people’s own words
overview-status-stale = { $count ->
    [one] { $count } day old: it may no longer be so
   *[other] { $count } days old: it may no longer be so
}
