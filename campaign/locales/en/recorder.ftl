# The recorder's queue: changes without a why.
recorder-text = A locked or signed text reads differently now: { $title }
recorder-plan = The plan changed: { $title }
recorder-decision = A decision without a why: { $title }
recorder-card = The brief of { $title } changed after it was signed
recorder-difference = A market differs without a reason: { $title }
recorder-by = { $who }, { $when }
recorder-why = Why?
recorder-why-of = Why: { $title }
recorder-send = Save the why
recorder-missing = One line is enough. Write it.
recorder-count = { $count ->
    [one] { $count } change has no why yet.
   *[other] { $count } changes have no why yet.
}
recorder-empty-title = Every change has its why
recorder-empty = Edits of locked or signed texts, changes of the plan and decisions without a reason would stand here.
