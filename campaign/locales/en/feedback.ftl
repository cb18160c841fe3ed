# The feedback screen: submissions, promises, handoffs, and who waits for whom.
feedback-title = Feedback
feedback-sub = What came in, what goes back, who promised an answer, and who waits.
feedback-tab-work = Submissions
feedback-tab-promises = Promises
feedback-tab-handoffs = Handoffs
feedback-tab-waiting = Waiting on
feedback-what = What
feedback-creator = Creator
feedback-state = State
feedback-round = Round
feedback-since = Handed in or due
feedback-late = Late
feedback-yours = Waits for you
feedback-contradicted = Contradictory
feedback-pending = { $count ->
    [one] { $count } point to send
   *[other] { $count } points to send
}
feedback-at-cap = No round left
feedback-beyond-cap = More than agreed
feedback-empty-title = Nothing to hand in yet
feedback-empty = Give a deliverable on the timeline a creator. It then appears here, and both markets comment on it in one list.
feedback-back = All submissions
feedback-list = The list to send
feedback-list-empty-title = No points yet
feedback-list-empty = Every market adds its points here. They become one numbered list, so the creator hears one voice.
feedback-contradiction = { $markets } insist on different things: { $field }. Agree on one before the list goes.
feedback-again = Again
feedback-changed = Reworded since it was sent
feedback-end = End with an outcome
feedback-outcome = Outcome
feedback-outcome-note = What was decided, in one sentence
feedback-outcome-missing = Say in one sentence what came of it: without it the point stays open.
feedback-outcome-decided = Decided
feedback-outcome-no-change = No change
feedback-outcome-action = Action
feedback-say = Add a point
feedback-aspect = About
feedback-strength = How strongly
feedback-strength-choose = Choose
feedback-strength-missing = Say how strongly you mean it, so that the creator knows what must change.
feedback-market = Market
feedback-across = All markets
feedback-words = What should change, or stay
feedback-words-hint = One thing per point. Say why it matters in your market.
feedback-words-missing = Write what should change, or what should stay.
feedback-add = Add to the list
feedback-added = The point is on the list.
feedback-send-title = Answer to the creator
feedback-sender = { $name } sends the list. Everybody else adds points, so the creator hears one voice.
feedback-sender-you = You send the list. Everybody else adds points, so the creator hears one voice.
feedback-send-later = A round can be sent once something has been handed in.
feedback-send-words = A sentence to the creator
feedback-send = { $count ->
    [0] Send round
    [one] Send round: { $count } point
   *[other] Send round: { $count } points
}
feedback-send-contradicted = Two points on this list contradict each other. Settle them first, or the creator has to choose.
feedback-send-cap = The agreed rounds are used up. One more will be escalated.
feedback-sent = The round is sent.
feedback-accept = Accept
feedback-accepted = The work is accepted.
feedback-return = Turn down
feedback-return-why = Say why it is turned down: the creator reads this sentence.
feedback-returned = The work is turned down.
feedback-cap = Agreed rounds
feedback-cap-hint = At most this many lists for this work. One more is escalated.
feedback-cap-agreed = The number of rounds is agreed.
feedback-silent = Not heard yet
feedback-silent-why = 24 hours, and at least one full working day of the market that is asked. After that, silence means no objections.
feedback-silence-until = { $market } may answer until { $when }.
feedback-silence-over = { $market } could answer until { $when }.
feedback-silence-none = No objections
feedback-came = Handed in
feedback-came-none = Nothing was handed in yet. What the creator hands in on their page appears here.
feedback-note = It came another way
feedback-note-link = Link to the work
feedback-note-missing = Paste the link where the work can be seen.
feedback-note-add = Note as handed in
feedback-noted = The delivery is noted.
feedback-rounds = Rounds sent
feedback-rounds-empty-title = No round sent yet
feedback-rounds-empty = Collect both markets’ points first and send them once: every list about the same delivery counts as one round.
feedback-choose = Choose
feedback-about = About
feedback-about-nothing = Nothing on the timeline
feedback-due = By when
feedback-promises = Promised answers
feedback-promises-empty-title = No promised answers
feedback-promises-empty = Write down who answers what by when. Both sides see it on their own clock, and a time in the middle of the night is noticed before it is promised.
feedback-promise-add = Promise an answer
feedback-promise-by = Who answers
feedback-promise-to = Who waits
feedback-promise-what = The answer on
feedback-promise-what-hint = For example: the second cut of the film
feedback-to-missing = Choose who waits for the answer.
feedback-what-missing = Say what the answer is about.
feedback-due-missing = Choose a day and a time: a promise without a time cannot be planned with.
feedback-promise-made = The answer is promised.
feedback-promise-who = { $by } → { $to }
feedback-promise-theirs = On the promiser’s clock: { $when }
feedback-promise-risk = Due in less than four hours and nobody has begun. If it will be later, say so now.
feedback-promise-begin = I am on it
feedback-promise-begun = Noted: the answer is under way.
feedback-promise-keep = Answered
feedback-promise-done = The promise is kept.
feedback-promise-move = New time
feedback-promise-archive = Take back
feedback-promise-archived = The promise is taken back.
feedback-move-title = It will be later
feedback-move-due = New time
feedback-move-missing = Choose the new time: a delay without one cannot be told.
feedback-move-notice = The notice, in the language and on the clock of whoever waits:
feedback-move-copy = Copy the notice
feedback-move-send = Set the new time
feedback-moved = The new time is set.
feedback-cadences = Weekly feedback
feedback-cadences-empty-title = No weekly feedback
feedback-cadences-empty = When creators know that feedback comes every Friday, they plan around it instead of waiting.
feedback-cadence-add = Add weekly feedback
feedback-cadence-added = The weekly feedback is set.
feedback-cadence-what = What comes
feedback-cadence-what-missing = Say what comes every week.
feedback-cadence-for = For
feedback-cadence-everybody = All creators
feedback-cadence-all = { $by } → all creators
feedback-cadence-day = Day
feedback-cadence-time = Time
feedback-cadence-time-missing = Choose a time, for example 17:00.
feedback-cadence-city = Whose clock
feedback-cadence-next = The next four
feedback-cadence-end = End it
feedback-cadence-ended = The weekly feedback is ended.
feedback-every = { $day ->
    [1] Every Monday { $clock }
    [2] Every Tuesday { $clock }
    [3] Every Wednesday { $clock }
    [4] Every Thursday { $clock }
    [5] Every Friday { $clock }
    [6] Every Saturday { $clock }
   *[7] Every Sunday { $clock }
} { $place }
feedback-handoffs = Handoffs
feedback-handoffs-empty-title = No handoffs agreed
feedback-handoffs-empty = Brief, feedback, assets, numbers: each has a sender, a receiver and a checklist, the same for every market. It has arrived when the receiver says so.
feedback-handoff-add = Agree on a handoff
feedback-handoff-added = The handoff is agreed.
feedback-handoff-kind = What is handed over
feedback-handoff-brief = Brief
feedback-handoff-feedback = Feedback
feedback-handoff-assets = Assets
feedback-handoff-performance = Performance data
feedback-handoff-sender = Who sends
feedback-handoff-to = Who receives
feedback-handoff-to-missing = Choose who receives it.
feedback-handoff-from = From { $from }.
feedback-handoff-due = Due { $when }
feedback-handoff-went = Sent { $when }
feedback-handoff-came = Acknowledged { $when } by { $who }
feedback-checklist = Before it goes
feedback-handoff-send = Hand over
feedback-handoff-unready = Tick every point first.
feedback-handoff-sent = It is handed over.
feedback-handoff-arrive = Acknowledge
feedback-handoff-arrived = The arrival is acknowledged.
feedback-handoff-archive = Call off
feedback-handoff-archived = The handoff is called off.
feedback-unacknowledged = Acknowledgement overdue
feedback-waiting = Who waits for whom
feedback-waiting-empty-title = Nobody waits
feedback-waiting-empty = Promised answers, feedback and handoffs that are still owed appear here as chains, the longest first: free its end, and the whole chain moves.
feedback-chain = { $count ->
    [one] Chain of { $count } person
   *[other] Chain of { $count } people
}
feedback-pace = Pace of each market
feedback-pace-why = Medians over what was handed in. Fewer than five say nothing about a market.
feedback-pace-empty-title = Nothing was handed in yet
feedback-pace-empty = Once work comes in, this shows how long each market takes to answer and how often it asks for changes.
feedback-pace-count = Handed in
feedback-pace-first = First feedback after
feedback-pace-rounds = Rounds
feedback-pace-rework = Made again
feedback-pace-few = not enough yet
feedback-pace-hours = { $hours } h
