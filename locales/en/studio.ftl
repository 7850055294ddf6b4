# Looking up places, undo, marks, search and review

offers = digit takes one, F3 the first
key-take-offer = Take the first place offered
no-such-place = No place “{ $name }” is in the table; name it with --name-zh and --name-en.
several-places = “{ $name }” may be one of several; choose with --code: { $found }
cli-new-name = Look the city up by name, pinyin or English name

# Undo
key-undo = Undo
key-redo = Redo
undone = Undone { $time }: { $question } is as it was before (Ctrl-Y does it again)
redone = Done again { $time }: { $question }
nothing-to-undo = Nothing has been said since this assessment was opened.
nothing-to-redo = Nothing was undone.
undo-settled = Several answers stood here before; one event cannot bring them all back. They are in the history.

# Not sure
key-unsure = Range/maybe
range-other-end = Between this level and another: choose the other end with a digit or the arrows and Enter.
range-off = One level again.
never-unsure = This question takes one answer; if unsure, choose “don't know”.
saved-flag = Saved { $time }: { $question } flagged for review
saved-flag-off = Saved { $time }: { $question } no longer flagged
saved-comment = Saved { $time }: comment on { $question }
