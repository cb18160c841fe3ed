# The completeness matrix.
matrix-title = How complete is the brief
matrix-sub = Press a cell to go to its text. Done is a person’s word about exactly these words; any edit makes them a draft again.
matrix-section = Section
matrix-state-empty = Empty
matrix-state-stale = Outdated
matrix-state-draft = Draft
matrix-state-done = Done
matrix-follows = as the master
matrix-none = No master text
matrix-cell = { $state }: { $section }, { $where }
matrix-count-empty = { $count ->
    [one] { $count } empty
   *[other] { $count } empty
}
matrix-count-stale = { $count ->
    [one] { $count } outdated
   *[other] { $count } outdated
}
matrix-count-draft = { $count ->
    [one] { $count } draft
   *[other] { $count } drafts
}
matrix-count-done = { $count ->
    [one] { $count } done
   *[other] { $count } done
}
matrix-unexplained = Changed without a why
matrix-waiting = Proposals that wait for a decision
