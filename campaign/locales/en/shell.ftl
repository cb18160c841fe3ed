# The frame around every screen.
shell-skip = Skip to the content
shell-nav = Campaign
shell-today = Today
shell-brief = Brief
shell-timeline = Timeline
shell-creators = Creators
shell-feedback = Feedback
shell-overview = Overview
shell-decisions = Decisions
shell-risks = Risks
shell-metrics = Metrics
shell-sync = Sync
shell-learnings = Learnings
shell-more = More
shell-settings = Settings

shell-pill-saving = Saving…
shell-pill-arriving = Receiving…
shell-pill-closed = No access
shell-pill-saved = Saved on this device
shell-pill-saved-short = On this device
shell-pill-waiting = { $count ->
    [one] { $count } change waiting
   *[other] { $count } changes waiting
}
shell-pill-waiting-short = { $count ->
    [one] { $count } waiting
   *[other] { $count } waiting
}
shell-pill-synced = Synced { $clock }
shell-pill-synced-short = Synced
shell-pill-not-saved = Not saved
shell-pill-export = Export

shell-reader-menu = Language and appearance
shell-theme-system = Light or dark as the system
shell-theme-light = Light
shell-theme-dark = Dark

shell-palette = Go to or do
shell-palette-hint = Where to, or what to do?
shell-palette-none = Nothing fits. Try the first letters of a screen or an action.
shell-undo-last = Undo my last change
shell-export = Export the campaign as a file
shell-keys = Keyboard

shell-key-palette = Go to a screen or do something
shell-key-rows = Next and previous row
shell-key-open = Open the row, or finish a field
shell-key-move = Move a thing of the plan by a working day; with Shift, by a week
shell-key-undo = Undo my last change
shell-key-redo = Do again what was undone
shell-key-commit = Finish a longer text
shell-key-escape = Close, or bring back what was there
shell-key-help = This list
shell-key-exact = Say an unclear time exactly, in a text
