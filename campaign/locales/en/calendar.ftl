# The calendar of one market: its year, single days, closures.
calendar-title = Calendar: holidays, short days, closures
calendar-of = Calendar of { $market }
calendar-year = Year
calendar-hint = Press a day to change it. With the keyboard: arrows for days, Page Up and Page Down for months, Enter to change.
calendar-weekend = weekend
calendar-provisional = may still change
calendar-own = your own change
calendar-short-until = Short day until { $clock }
calendar-named-until = { $name }, until { $clock }
calendar-beyond = Dateline does not know the holidays of { $year } yet: only the week counts, and what you say here.
calendar-no-country = No country is chosen, so that only the week counts. Choose whose holidays count in the profile above.
calendar-key-off = Off
calendar-key-short = Short day
calendar-key-worked = Worked weekend
calendar-key-own = Your own change
calendar-key-provisional = May still change
calendar-offer = Take off too: { $day }, { $name }
calendar-day-name = What it is called
calendar-day-name-hint = For example: Studio closed. It is kept with the choice above.
calendar-set-off = Nobody works
calendar-until = Ends at
calendar-set-short = Short day
calendar-set-working = Working day
calendar-set-shipped = As shipped: { $kind }
calendar-until-wrong = Write when the day ends, between { $opens } and { $closes }.
calendar-changed = The calendar is changed; every plan follows it.
calendar-closure = Closure
calendar-closure-from = Closed from
calendar-closure-to = up to and including
calendar-closure-add = Close these days
calendar-closure-unreadable = Choose the first and the last day of the closure.
calendar-closure-reversed = It ends before it begins. Choose a later last day.
calendar-closure-too-long = A closure may last two months. Close the rest in a second step.
calendar-closure-nothing = All these days are a weekend already.
calendar-list = The same as a list
calendar-list-day = Day
calendar-list-what = What it is
calendar-list-source = Who says so
calendar-list-shipped = Shipped table
calendar-list-change = Change
calendar-list-change-of = Change { $day }
calendar-list-none = No day of this year differs from the week.
calendar-usual = as the week has it
calendar-counts = { $count ->
    [one] { $count } working day
   *[other] { $count } working days
}
