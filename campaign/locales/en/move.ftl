# Moving things along the plan, by pointer and by keyboard.
move-told = { $title }: { $when }
move-told-start = { $title } begins { $when }
move-told-due = { $title } is due { $when }
move-off = { $day } is a day off in { $market }: { $name }.
move-weekend = weekend
move-next-working = Next working day, { $day }
move-grip-whole = { $title }: arrows move all of it
move-grip-start = { $title }: arrows move its beginning
move-grip-due = { $title }: arrows move its end
move-stays = It cannot be moved there: it would end before it begins.
move-back = Back where it was.
move-how = Drag a thing along the axis; the ends of a bar can be dragged by themselves. With the keyboard: ← → by one working day, with Shift by a week, ↑ ↓ choose the beginning or the end of a bar, Enter opens.
