# What is settled before anybody executes: alignment, definitions, tensions, rights, channels, meetings, compliance.
agree-title = What we agreed first
agree-sub = Most friction is a question left open before launch. Settle it here once; go-live waits until it is settled.
agree-back = Decisions
agree-jump = On this page

agree-gate = Go-live and this agreement
agree-gate-open = { $count ->
    [one] Go-live waits for { $count } point
   *[other] Go-live waits for { $count } points
}
agree-gate-clear = Everything here is settled: nothing keeps the campaign from going live.
agree-open-unwritten = Not written yet: { $part }.
agree-open-definition = { $who } has not said yet what success means to them.
agree-open-unsigned = { $market } has not signed the alignment.
agree-open-earlier = { $market } signed an earlier version. Changed since: { $parts }.
agree-open-tension = Two goals pull apart and nobody has decided: { $title }.
agree-open-tension-earlier = Decided about goals that read differently now: { $title }.
agree-open-decider = { $title }: { $flaw }.
agree-open-compliance = { $count ->
    [one] { $market }: { $count } point of the advertising checklist is not confirmed.
   *[other] { $market }: { $count } points of the advertising checklist are not confirmed.
}

agree-alignment = Alignment
agree-alignment-sub = Ten minutes, four points, before anybody executes. Each market’s lead signs exactly what stands here; any later edit shows as “signed an earlier version” until they sign again.
agree-part-timelines = timelines
agree-part-success = what success looks like
agree-part-failure = what if things go wrong
agree-part-decisions = who owns which decision
agree-part-rounds = the agreed number of revision rounds
agree-part-metric = the success metric in the brief
agree-hint-timelines = Which dates are fixed, which may move, and who moves them.
agree-hint-success = One definition for all markets, with numbers and a date.
agree-hint-failure = What we do when somebody is late, a number falls short, or a post has to come down.
agree-hint-decisions = The two or three decisions that will be argued about, and whose they are.
agree-begin = Begin the alignment
agree-rounds = Revision rounds at most
agree-rounds-hint = The same for every market; one more round than this escalates.
agree-rounds-wrong = Write a whole number from 1 to 20.
agree-metric = The success metric of the brief is signed with it.
agree-metric-open = Open the brief

agree-timer = Timer of the alignment call
agree-timer-start = Start the ten minutes
agree-timer-go-on = Go on
agree-timer-pause = Pause
agree-timer-reset = Back to 10:00
agree-timer-left = { $count ->
    [one] { $count } minute left
   *[other] { $count } minutes left
}
agree-timer-paused = Paused at { $clock }
agree-timer-over = Ten minutes are over. Sign, or say what is still open.

agree-signatures = Signatures
agree-sign = Sign for { $market }
agree-sign-again = Sign again for { $market }
agree-sign-first = All four points must say something before anybody signs.
agree-sign-done = Signed. The signature names the words as they stand now.
agree-unsigned = not signed
agree-signed = signed
agree-signed-by = { $who }, { $when }
agree-signed-earlier = signed an earlier version
agree-signed-changed = Changed since: { $parts }.
agree-withdraw = Take back the signature for { $market }
agree-withdrawn = The signature is taken back.
agree-no-markets = There is no market yet. Add one in Settings.

agree-definitions = What success means to each of us
agree-definitions-sub = Everybody writes before reading the others. The differences are the agenda of the call.
agree-definitions-blind = The others’ words stay hidden on your screen until you hand in yours. That is a rule of this screen, not encryption.
agree-define = What does success mean to you?
agree-define-hint = Two or three sentences: what has changed, for whom, by when, and how you would notice. Kept on this device alone until you hand it in; afterwards nobody can change it.
agree-define-send = Hand in
agree-define-sent = Handed in. Here is what the others wrote.
agree-define-done = handed in
agree-define-missing = not yet
agree-define-hidden = Hidden until you hand in yours.
agree-define-use = Begin the agreed definition with { $who }’s words
agree-define-used = The words stand under “what success looks like” now. Make one definition of them.
agree-define-agreed = The agreed definition
agree-define-agreed-none = Not written yet. Read the definitions side by side, then write the one you all sign.

agree-tensions = Goals that pull apart
agree-tensions-sub = Two goals can both be right and still not fit together. The brand lead decides before launch, not during it.
agree-tensions-empty-title = No tension has been named
agree-tensions-empty = Growth here and trust there are both valid, until one post must serve both. Name it now, while it costs a sentence.
agree-tension-of = { $a } / { $b }
agree-tension-one = One goal
agree-tension-other = The other goal
agree-tension-words = Where they pull apart
agree-tension-words-hint = What one goal asks for that costs the other.
agree-tension-add = Name the tension
agree-tension-same = Choose two different goals.
agree-tension-goals = A tension needs two goals. Write them in the brief first.
agree-tension-archive = Put aside: { $title }
agree-tension-archived = The tension is put aside; its history stays.
agree-tension-open = open: go-live waits
agree-tension-resolved = decided
agree-tension-earlier = the goals read differently since it was decided
agree-tension-moot = one of the goals was given up
agree-tension-who = { $who } decides.
agree-tension-nobody = The brand lead decides; nobody holds that role yet.
agree-resolve = The way out
agree-resolve-priority = One market comes first
agree-resolve-phased = First one, then the other
agree-resolve-parallel = Parallel campaigns
agree-resolve-market = Who comes first
agree-resolve-why = Why, and what it means for the other goal
agree-resolve-do = Decide
agree-resolve-done = Decided, with its reason.
agree-resolve-missing = Choose who comes first and say why.
agree-resolve-reopen = Open again
agree-resolved-priority = { $market } comes first.
agree-resolved-phased = First { $market }, then the others.
agree-resolved-parallel = Parallel campaigns, each with its own goal.
agree-goals-why = { $count ->
    [one] { $count } goal does not say why it matters to the overall win, or says nothing yet.
   *[other] { $count } goals do not say why they matter to the overall win, or say nothing yet.
}
agree-goals-open = Open the goals

agree-rights = Who decides what
agree-rights-sub = Exactly one decides. The others execute, approve, are asked before, or are told after.
agree-rights-decision = Decision
agree-right-positioning = Core positioning
agree-right-adaptation = Local adaptation
agree-right-add = Another kind of decision
agree-right-add-hint = For example: which take goes live, who pauses a post, what a bonus may cost.
agree-right-add-do = Add
agree-right-edit = Who does what: { $title }
agree-right-name = What is decided
agree-right-archive = Archive: { $title }
agree-right-archived = The decision left the matrix; its history stays.
agree-right-nothing = no part
agree-right-sound = one decides
agree-flaw-none = nobody decides
agree-flaw-several = more than one decides ({ $who })
agree-flaw-nobody = nobody holds the role that decides ({ $who })
agree-flaw-nobody-in = nobody in { $market } holds the role that decides ({ $who })
agree-flaw-shared = { $count ->
    [one] { $count } person holds the role that decides ({ $who })
   *[other] { $count } people hold the role that decides ({ $who })
}
agree-flaw-shared-in = { $count ->
    [one] in { $market } { $count } person holds the role that decides ({ $who })
   *[other] in { $market } { $count } people hold the role that decides ({ $who })
}

agree-channels = Where we write to each other
agree-channels-sub = Each channel has one purpose and a time within which somebody answers. Creators see theirs on their page.
agree-channels-empty-title = No channel yet
agree-channels-empty = Say where a quick question goes, where feedback goes, and how soon somebody answers: then nobody waits all day.
agree-channel-market = Market
agree-channel-everywhere = All markets
agree-channel-name = Channel
agree-channel-purpose = What for
agree-channel-answer = Answer comes
agree-channel-answer-hint = For example: within four working hours
agree-channel-creators = Creators see it
agree-channel-add = Add the channel
agree-channel-nameless = Name the channel.
agree-channel-archive = Archive: { $title }
agree-channel-archived = The channel left the list; its history stays.

agree-meetings = Meetings a week
agree-meetings-sub = Agree on how many minutes a week everybody spends in meetings. What does not fit is written instead.
agree-meetings-sync = The meetings are planned in Sync
agree-meeting-budget = Minutes a week at most
agree-meeting-budget-hint = Empty where there is no limit
agree-meeting-budget-wrong = Write whole minutes, from 0 to 10080.
agree-meeting-planned = Planned
agree-meeting-used = Held this week
agree-meeting-sum = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
agree-meeting-sum-of = { $sum } of { $budget }
agree-meeting-over-planned = { $count ->
    [one] { $count } minute more is planned than you agreed to spend.
   *[other] { $count } minutes more are planned than you agreed to spend.
}
agree-meeting-over-used = { $count ->
    [one] This week has already taken { $count } minute more than agreed.
   *[other] This week has already taken { $count } minutes more than agreed.
}

agree-compliance = Advertising checklist
agree-compliance-sub = What each market’s rules for advertising usually ask for, to go through and confirm by name.
agree-compliance-advice = This list is a reminder, not legal advice. It may be incomplete or out of date: what applies to you is for somebody who knows that market’s law.
agree-compliance-confirm = I have checked this
agree-compliance-confirm-named = I have checked this: { $point }
agree-compliance-by = { $who } confirmed it, { $when }
agree-compliance-take-back = Take back
agree-compliance-take-back-named = Take back: { $point }
agree-compliance-open = { $count ->
    [one] { $count } open
   *[other] { $count } open
}
agree-compliance-all = all confirmed
