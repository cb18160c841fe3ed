# Small pieces that stand on every screen.
parts-close = Close
parts-undo = Undo
parts-optional = optional
parts-added = Added:
parts-removed = Removed:
parts-day-label = Working day in each market
