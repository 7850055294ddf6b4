# Looking up places, undo, marks, search and review

offers = digit takes one, { -press-take-offer } the first
key-take-offer = Take the first place offered
no-such-place = No place “{ $name }” is in the table; name it with --name-zh and --name-en.
several-places = “{ $name }” may be one of several; choose with --code: { $found }
cli-new-name = Look the city up by name, pinyin or English name

# Undo
key-undo = Undo
key-redo = Redo
undone = Undone { $time }: { $question } · back to { $said }. { -press-redo } redoes
redone = Done again { $time }: { $question } · { $said }
nothing-to-undo = Nothing has been said since this assessment was opened.
nothing-to-redo = Nothing was undone.
undo-settled = Several answers stood here before; one event cannot bring them all back. They are in the history.

# Not sure
key-unsure = Range/maybe
range-first-end = A range: its lowest level, then its highest
range-other-end = A range from level { $level }: up to which?
range-awaits = The range lacks its other end: press the digit of another level, or { -press-unsure } for no range.
maybe-which = Press the digit of what may hold
maybe-awaits = Press the digit of what may hold, or { -press-unsure } for nothing uncertain.
maybe-off = Nothing marked as uncertain: a digit chooses what holds.
range-off = No range: one digit chooses one level.
never-unsure = This question takes one answer; if unsure, choose “don't know”.
saved-flag = Saved { $time }: { $question } · flagged for review
saved-flag-off = Saved { $time }: { $question } · no longer flagged
saved-comment = Saved { $time }: { $question } · comment

# Flags and comments
key-flag = Flag
key-comment = Comment
title-comment = Comments
intro-comment = What you say here is for colleagues: it stays with the question and is never scored. Alt-Enter begins a new line, { -press-enter-save } saves.
field-comment = Comment
wrong-comment = Please write something, or press { -press-back }.
flagged-by = Flagged for review by { $who }, { $when }

# Search and filters
key-search = Search
key-filter = Filter
key-palette = Commands
title-search = Search
title-palette = Commands
search-intro = Words in either language, pinyin or its initials, or an id such as inv-78
palette-intro = Everything that can be done here: type part of its name, pinyin or initials
search-nothing = Nothing found.
search-nothing-asked = Nothing found. The search went through all questions, not only the core form, with their options and guidance. Try another or a shorter word, or an id such as inv-78.
scope-search = Search
filter-all = all questions
filter-open = open only ({ $count })
filter-flagged = flagged only ({ $count })
filter-commented = commented only ({ $count })
filter-disputed = disputed only ({ $count })
filter-no-evidence = without evidence ({ $count })
filter-off = All questions of the form are shown.

# Review
key-review = Review
key-go-there = Go there
key-submit = Hand in
title-review = Review
review-state = State: { $state }. Nothing here stops the next step; what hardly goes together, is disputed or flagged is best settled first. { -press-go-there } goes to a question. At the right: share of the overall score.
review-sealed = Sealed: this is what was open then. { -press-export } writes the file for the committee.
review-need = need
review-nothing = Nothing left to look at: no contradictions, disputes, flags, unknowns, gaps or bare answers.
review-contradictions = Answers that hardly go together ({ $count })
review-disputed = Disputed ({ $count })
review-flagged = Flagged for review ({ $count })
review-unknown = Not known or declined; perhaps somebody else can say ({ $count })
review-open = Without an answer, by share of the score ({ $count })
review-inexact = Answered by a range or with “may hold”; perhaps it can be settled ({ $count })
review-no-evidence = Answers that count with no document behind them, the weightiest first ({ $count })

# The list of assessments
key-order = Sort
order-last = In order of the last sitting
order-name = In order of names
order-progress = Fewest answers first
home-search-intro = Part of a city's name, pinyin, its initials (qd), or of the assessment's id
home-first = In the interview a digit answers and is saved at once, Enter goes on, { -press-undo } undoes; in the list of questions { -press-room } chooses who is in the room. { -press-language } shows one language or both, { -press-other-language } the other one alone, { -press-help } shows every key.

# Line by line
plain-more = And: evidence: 2 document (a number or name of a class), comment: text, flag, undo, next (what to ask next), go: inv-78, results.
plain-flagged = Flagged for review.
plain-unflagged = No longer flagged.
plain-no-question = There is no question “{ $question }”.
