# The goal tree.
goals-title = Goals
goals-sub = What the whole campaign wants, each market’s part in it, and why that part matters to the overall win.
goals-empty = No goal yet. Begin with the one sentence that everybody should be able to repeat.
goals-add = Add an overall goal
goals-overall = Overall goal
goals-part-of = Part of the goal: { $market }
goals-orphans = Parts whose overall goal was archived
goals-add-part = Add the part of { $market }
goals-why = Why it matters to the overall win
goals-words-hint = The goal, in one sentence.
goals-why-hint = What the campaign would miss without it.
goals-missing-why = Say why this matters to the overall win: without it the other markets see a number, not a reason.
goals-missing-words = Not written yet.
goals-language = Language of the goals
goals-elsewhere = In { $language }: { $words }
goals-archive = Archive: { $goal }
goals-archived = The goal left the page; its history stays.
