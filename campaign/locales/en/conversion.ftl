# The conversion table for paper.
conversion-title = Conversion table
conversion-sub = Every date of the plan on every market’s clock.
conversion-open = Conversion table
conversion-print = Print
conversion-back = Back to the plan
conversion-printed = As of { $day }, { $clock } { $place }
conversion-what = What
conversion-go-live = Go-live: { $market }
conversion-off = Off: { $name }
conversion-empty-title = No date to convert yet
conversion-empty = Give the things of the plan a date, or a market its go-live: then they stand here on every clock, ready to be printed.
