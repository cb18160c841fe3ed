# Time travel.
past-title = See the campaign as it was
past-words = The whole campaign is shown as it stood then, on every screen. Nothing can be changed there, and what others write now is not lost.
past-last-day = When my last working day ended: { $when }
past-week = A week ago: { $when }
past-moment = Another moment
past-not-past = Choose a day and a time that have passed.
past-show = Show it
past-shown = You see the campaign as it was on { $when }. Nothing can be changed here.
past-since = { $count ->
    [0] Nothing has changed since
    [one] What changed since: { $count } change
   *[other] What changed since: { $count } changes
}
past-other = Another moment
past-now = Back to now
past-look = Look back…
past-read-only = This is the past: come back to now to change something.
past-nothing = The campaign had not begun then. Choose a later moment.
