# Small pieces that stand on every screen.
parts-close = Close
parts-undo = Undo
parts-optional = optional
parts-added = Added:
parts-removed = Removed:
parts-day-label = Working day in each market
parts-day-window = Shared window: { $clocks }
parts-day-no-window = No hours shared by all markets today
parts-day-off = Day off
