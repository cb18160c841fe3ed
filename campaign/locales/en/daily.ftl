# The daily log at the end of a market's day.
daily-of = { $market }, { $day }
daily-need = Daily log, { $day }
daily-need-says = The day ends { $when }
daily-notice = Fifteen minutes for the daily log of { $market }: the day ends { $when }.
daily-locked = A locked or signed text was edited: { $title }
daily-market = Whose day
daily-ends = Working hours of { $market } end { $when }. The reminder comes 15 minutes before, by its clock.
daily-due = It is time
daily-begin = Start 15 minutes
daily-again = Start anew
daily-left = { $count ->
    [one] { $count } minute left
   *[other] { $count } minutes left
}
daily-over = The 15 minutes are over. Save what is there.
daily-bullets = Bullets of { $day }
daily-bullet = Bullet { $number }
daily-drop = Delete bullet { $number }
daily-add = Add a bullet
daily-lock = locked
daily-save = Save the log
daily-saved = The log of the day is there.
daily-nothing = Nothing was changed here today. Add what did not go through Dateline.
daily-missing = Write at least one bullet.
daily-written = Written down
daily-logs = Earlier days
daily-none = No market works by a calendar yet. Add one in Settings.
