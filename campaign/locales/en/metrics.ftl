# What is counted: curves, targets, readings, tables, experiments, sourcing.
metrics-title = Metrics
metrics-sub = Every KPI is defined once; every market is read against its own target.
metrics-tab-curves = Curves
metrics-tab-targets = Targets
metrics-tab-readings = Readings
metrics-tab-import = Import
metrics-tab-experiments = Experiments
metrics-tab-sourcing = Sourcing
metrics-market = Market
metrics-kpi = KPI
metrics-day = Day
metrics-empty-title = Nothing is counted yet
metrics-empty = Name the few numbers that decide whether this campaign worked, each with a target per market. Then bring in what the platforms report.
metrics-empty-go = Define a KPI
metrics-no-figures = No numbers yet
metrics-no-figures-say = Bring in an export of a platform, and the curves are drawn here.
metrics-of-target = { $actual } of { $expected } by then
metrics-no-target = { $actual }, no target yet
metrics-share-of = { $share } of its own target
metrics-through = through { $day }
metrics-pace-behind = below pace
metrics-pace-slightly-behind = slightly below pace
metrics-pace-on-track = on pace
metrics-pace-ahead = ahead; was the target too low?
metrics-axis = What the axis shows
metrics-axis-share = Per cent of own target
metrics-axis-values = Values
metrics-chart-share = { $kpi }: every market in per cent of its own target to date. The band is 90 to 125%.
metrics-chart-values = { $kpi }: values of every market, its target as a dashed line, the band around it.
metrics-table = The same as a table
metrics-table-about = Value, and in brackets the share of the market’s own target to date
metrics-why-gap = { $high } has { $much }, { $low } has { $little }: { $ratio } times as much. Each has its own target; ask why before anybody judges.
metrics-why-attainment = { $high } is at { $much } of its target, { $low } at { $little }: { $ratio } times as far. Ask why before anybody judges.
metrics-why-readings = People read the same number differently ({ $markets }).
metrics-why-again = It was settled before at { $ratio } times; ask again.
metrics-diagnosis = Diagnosis
metrics-diagnosis-of = Diagnosis: { $kpi }
metrics-diagnosis-settled = Settled
metrics-diagnosis-notes = How people read it
metrics-diagnosis-none = Nobody has written how they read this number.
metrics-diagnosis-blind = Write your own reading first; then you see the others’.
metrics-diagnosis-say = What could explain it?
metrics-diagnosis-send = Say it
metrics-diagnosis-said = Said in the diagnosis.
metrics-diagnosis-end = Close with an outcome
metrics-diagnosis-outcome = Outcome
metrics-diagnosis-note = What we found, in one sentence
metrics-diagnosis-missing = Write it first.
metrics-diagnosis-ended = The diagnosis has an outcome.
metrics-kpi-add = New KPI
metrics-kpi-added = Counted from now on.
metrics-kpi-name = Name
metrics-kpi-name-missing = Give it the name people use.
metrics-kpi-scope = Who counts it
metrics-kpi-scope-all = All markets (unified)
metrics-kpi-only = only { $market }
metrics-kpi-unit = What its value is
metrics-unit-count = A count
metrics-unit-percent = A share, in per cent
metrics-unit-money = An amount of money
metrics-unit-score = Points on a scale
metrics-kpi-formula = How it is computed
metrics-formula-kind-total = The sum of a column
metrics-formula-kind-ratio = One column over another
metrics-formula-kind-mean = The mean of a column
metrics-formula-total = { $column }, summed up
metrics-formula-mean = { $column }, mean
metrics-formula-over = Column
metrics-formula-under = Divided by
metrics-formula-missing = Choose the columns it is made of.
metrics-kpi-window = Attribution window
metrics-kpi-source = Source
metrics-kpi-currency = Currency
metrics-kpi-lower = Less is better
metrics-kpi-weight = Weight among the KPIs, per cent
metrics-kpi-weight-wrong = Write a whole number from 0 to 100.
metrics-kpi-weights = The weights of the unified KPIs make { $sum }. They should make 100%.
metrics-kpi-edit = Definition
metrics-kpi-archive = Count it no longer
metrics-kpi-archived = No longer counted.
metrics-twin = Another KPI has this name and differs in { $what }: the same counts give two numbers.
metrics-twin-formula = formula
metrics-twin-window = attribution window
metrics-twin-currency = currency
metrics-phase = { $value } until { $day }
metrics-phase-weighed = { $value } until { $day } (weight { $weight })
metrics-target-none = No target yet
metrics-target-sum = { $sum } in all
metrics-target-edit = Edit target
metrics-target-edit-of = Edit target: { $kpi }, { $market }
metrics-target-about = Phases follow each other without a gap. Of a total, write what each phase adds; of a share or a price, the level to hold. The weights make 100.
metrics-target-from = First day
metrics-target-until = Last day
metrics-target-value = Target
metrics-target-weight = Weight, per cent
metrics-target-phase = Phase { $number }
metrics-target-add = Add a phase
metrics-target-drop = Take this phase away
metrics-target-save = Set target
metrics-target-set = The target is set.
metrics-target-clear = No target
metrics-target-wrong-day = Every phase needs a last day after the one before it.
metrics-target-wrong-value = Write every target as a number that is not negative.
metrics-target-wrong-weights = The weights make { $sum }; they must make 100.
metrics-readings-about = Write how you read a number before you see how others do. Then compare: where you differ, ask why.
metrics-readings-empty = There is no KPI to read yet
metrics-reading-number = { $number }, { $share } of its own target
metrics-reading-no-number = no numbers yet
metrics-verdict-good = Good here
metrics-verdict-normal = Normal here
metrics-verdict-bad = Weak here
metrics-reading-verdict = This number is
metrics-reading-note = Why you read it so
metrics-reading-note-missing = Write why in a sentence; a verdict alone explains nothing.
metrics-reading-save = Save my reading
metrics-reading-saved = Saved. Now you see the others’ readings.
metrics-reading-own = Yours
metrics-reading-again = Read it again
metrics-reading-region = { $kpi }, { $market }
metrics-reading-hidden = { $count ->
    [one] { $count } reading is kept back until you have written yours.
   *[other] { $count } readings are kept back until you have written yours.
}
metrics-reading-differ = You read it differently: a diagnosis is open.
metrics-reading-to-diagnosis = Open the diagnosis
metrics-import-about = Bring in what a platform exports, as it is: CSV with commas, semicolons or tabs, in any of three languages, with a column for each number or a line for each. Bring the same export in again, and nothing counts twice.
metrics-import-choose = Choose a CSV file
metrics-import-again = Choose another file
metrics-import-cancel = Leave it
metrics-import-reading = Reading the file
metrics-import-checking = Checking the values
metrics-import-writing = Writing
metrics-import-columns = What the columns are
metrics-import-column-of = Column “{ $head }”
metrics-import-example = for example { $cell }
metrics-import-ignore = Leave out
metrics-import-is-date = Day
metrics-import-is-market = Market
metrics-import-is-creator = Creator
metrics-import-is-metric = What the line counts
metrics-import-is-value = The value of what the line counts
metrics-import-own = { $name } (own column)
metrics-import-market = Market of this file
metrics-import-market-choose = Choose a market
metrics-import-order = How are days written here?
metrics-import-order-choose = Choose: the file can be read both ways
metrics-import-order-day = Day first: 31/12/2026
metrics-import-order-month = Month first: 12/31/2026
metrics-import-decimal = How are fractions written here?
metrics-import-decimal-point = With a point: 1.5
metrics-import-decimal-comma = With a comma: 1,5
metrics-missing-date = Say which column holds the day.
metrics-missing-number = Say what at least one column counts.
metrics-missing-pair = Say both: which column names what is counted, and which holds its value.
metrics-missing-order = Say whether the day or the month stands first.
metrics-missing-market = Say which market the file is about.
metrics-import-preview = What would come in
metrics-import-new = { $count ->
    [one] { $count } new value
   *[other] { $count } new values
}
metrics-import-changed = { $count ->
    [one] { $count } changed value
   *[other] { $count } changed values
}
metrics-import-same = { $count ->
    [one] { $count } known already
   *[other] { $count } known already
}
metrics-import-repeated = { $count ->
    [one] { $count } value stands there twice; the later one counts
   *[other] { $count } values stand there twice; the later ones count
}
metrics-import-days = from { $from } to { $until }
metrics-import-counted = counts { $names }
metrics-import-strangers = { $count ->
    [one] { $count } creator is not in the campaign; their numbers count for the market: { $names }
   *[other] { $count } creators are not in the campaign; their numbers count for the market: { $names }
}
metrics-import-bad = { $count ->
    [one] { $count } cell does not come in
   *[other] { $count } cells do not come in
}
metrics-import-line = Line
metrics-import-column = Column
metrics-import-cell = Cell
metrics-import-why = Why
metrics-import-empty-cell = empty
metrics-bad-not-a-date = No day that can be read; the whole line stays out
metrics-bad-no-such-day = The calendar has no such day; the whole line stays out
metrics-bad-no-market = No market of this name; the whole line stays out
metrics-bad-not-a-number = Not a number; the rest of the line comes in
metrics-bad-no-metric = This names nothing that is counted; the whole line stays out
metrics-bad-not-a-value = Not a number; the whole line stays out
metrics-import-more = { $count ->
    [one] Show { $count } more
   *[other] Show { $count } more
}
metrics-import-go = { $count ->
    [one] Bring in { $count } value
   *[other] Bring in { $count } values
}
metrics-import-nothing = Nothing here is new: all of it is known already.
metrics-import-done = The numbers are in. Undo takes the whole table back.
metrics-import-failed = The numbers could not be written; nothing of them counts.
metrics-tables = What was brought in
metrics-tables-empty-title = No table yet
metrics-table-values = { $count ->
    [one] { $count } value
   *[other] { $count } values
}
metrics-table-by = { $who }, { $when }
metrics-table-archive = Count it no longer
metrics-table-archive-of = Count it no longer: { $name }
metrics-table-archived = These numbers count no longer.
metrics-file-empty = There is nothing in this file. Export it again and choose the new one.
metrics-file-workbook = This is a workbook. Save it as CSV in the spreadsheet and choose that file.
metrics-file-binary = This is no text. Choose the CSV that the platform exports.
metrics-column-impressions = impressions
metrics-column-reach = reach
metrics-column-views = views
metrics-column-engagements = engagements
metrics-column-likes = likes
metrics-column-comments = comments
metrics-column-shares = shares
metrics-column-saves = saves
metrics-column-clicks = clicks
metrics-column-orders = orders
metrics-column-revenue = revenue
metrics-column-spend = spend
metrics-column-followers = followers
metrics-column-sentiment = sentiment
metrics-column-er = engagement rate
metrics-experiments-about = What we believe, what we try, how we will know. An experiment ends with a result, and a result may change our course.
metrics-experiments-empty-title = No experiment yet
metrics-experiments-empty = Try two versions where you are not sure, and let a number decide.
metrics-experiment-add = New experiment
metrics-experiment-added = The experiment runs.
metrics-experiment-hypothesis = Hypothesis
metrics-experiment-hypothesis-missing = Write what you believe.
metrics-experiment-variants = Variants, one per line
metrics-experiment-variants-missing = Write at least two variants, one per line.
metrics-experiment-metric = The KPI that decides
metrics-experiment-metric-none = Not chosen yet
metrics-experiment-market = Where
metrics-experiment-runs = Runs since { $when }
metrics-experiment-ended = Closed { $when }
metrics-experiment-decides = { $kpi } decides
metrics-experiment-owner = { $who } looks after it
metrics-experiment-close = Close with a result
metrics-experiment-close-of = Close with a result: { $title }
metrics-experiment-result = What came out
metrics-experiment-result-missing = An experiment closes only with a result. Write what came out.
metrics-experiment-closed = The experiment has a result.
metrics-experiment-reopen = It runs on
metrics-experiment-decisions = Decided because of it
metrics-experiment-pivot = The change of course that follows
metrics-experiment-pivot-hint = One sentence; the decision itself belongs to Decisions and names this experiment.
metrics-experiment-archive = Call it off
metrics-experiment-archive-of = Call it off: { $title }
metrics-experiment-archived = Called off.
metrics-sourcing-about = How creators were found, how far they are, and whether it mattered.
metrics-funnel = The way in
metrics-funnel-channel = Channel
metrics-funnel-all = All
metrics-funnel-without = { $count ->
    [one] { $count } creator is without a channel: the funnel cannot say how they were found.
   *[other] { $count } creators are without a channel: the funnel cannot say how they were found.
}
metrics-funnel-say = Say how they were found
metrics-channel-network = Existing network
metrics-channel-cold = Cold outreach
metrics-channel-inbound = Came to us
metrics-channel-referral = Referral
metrics-channel-agency = Agency
metrics-channel-unsaid = Not said yet
metrics-stage-found = Found
metrics-stage-contacted = Written to
metrics-stage-talking = Talking
metrics-stage-agreed = Takes part
metrics-stage-live = Live
metrics-stage-declined = Declined
metrics-stage-unsaid = Not said yet
metrics-pipeline = Creators
metrics-pipeline-channel = How { $name } was found
metrics-pipeline-stage = Stage of { $name }
metrics-pipeline-unsaid = Say how they were found and how far they are.
metrics-pipeline-hint = Written to cold, and nobody has said what we liked in their work. One honest sentence shows that we looked.
metrics-pipeline-liked = We liked: { $words }
metrics-pipeline-letter = { $words } ({ $who }, { $when })
metrics-letter-add = Note a letter
metrics-letter-add-of = Note a letter to { $name }
metrics-letter-words = What was written
metrics-letter-words-missing = Say in a few words what was written.
metrics-letter-liked = What we liked in their work
metrics-letter-liked-hint = The creator reads this on their page.
metrics-letter-added = The letter is noted.
metrics-report = Does the channel matter?
metrics-report-about = Median and middle half per channel. Under five creators nothing is said, and a difference is no cause.
metrics-report-empty = No numbers by creator yet
metrics-report-kpi = By which KPI
metrics-report-count = Creators
metrics-report-median = Median
metrics-report-middle = Middle half
metrics-report-difference = Against the other channels
metrics-report-few = not enough data
metrics-report-overlap = { $difference }, the ranges overlap
metrics-scatter = Speed and rework
metrics-scatter-about = Each market at its median: hours from the first delivery to acceptance, and how often work was made again. A hollow point stands for fewer than five deliverables.
metrics-scatter-empty = Nothing has been handed in yet
metrics-scatter-count = Deliverables
metrics-scatter-hours = Hours to acceptance
metrics-scatter-again = Made again
metrics-hours = { $hours } h
