# The terminal interface

language-name = English
sample = sample
yes = yes
no = no
none-of-these = None of these
too-small = The window is too small: please enlarge it to at least 60 × 20.

title-home = Assessments
title-new = New assessment
title-author = Who works at this laptop
title-city = City profile
title-interview = Interview
title-results = Results
title-evidence = Evidence
title-note = Note
title-not-applicable = Not applicable
title-export = Export
title-help = Keys
title-confirm = Please confirm

intro-new = The city's name and yours are enough to begin with { -press-save }; the rest can follow later. What a field expects stands below.
intro-author = Your name stands with every answer, comment and seal that is entered on this laptop. It can be changed from the list of assessments.
intro-city = The profile is used in reports and to decide which questions apply. It is never scored.
intro-evidence = Evidence and confidence never move a score; they say how far it can be relied on.
intro-note = Your note on this question. Alt-Enter begins a new line, { -press-enter-save } saves.
intro-not-applicable = “Not applicable” needs a reason; until the interviewer accepts it, it counts as unknown.
intro-export = Writes the JSON file for the selection committee and reads it back to make sure.

home-empty = No assessments yet. Press { -press-open } to begin the first: name the city, then ask question by question. Every answer is saved on this machine at once; stop and go on whenever you like.
home-new = New assessment
home-answered = { $count } answered
home-damage = { $count ->
        [one] One damaged line
       *[other] { $count } damaged lines
    }

form-core = core form
form-whole = full form
label-evidence = Evidence
label-note = Note
label-ask-to-see = Ask to see
label-guidance = Guidance
label-why = Why
label-source = Source
label-na = Not applicable if
field-unit = Unit: { $unit }; a range such as 2–3 is fine
field-limits = From { $low } to { $high }
field-date = A day, such as 2026-03-31
said-dont-know = Does not know
said-declined = Declined to answer
said-na = Not applicable (not yet accepted: counts as unknown)
said-na-accepted = Not applicable (accepted)
disputed = { $count } different answers, not yet settled; the score uses their span.
answer-first = Answer first, then say what stands behind it.
always-applicable = This question cannot be “not applicable”; if unsure, choose “don't know”.

field-author = Your name (interviewer)
field-name-zh = City's name in Chinese
field-name-en = City's name in English
field-kind = Kind
field-members = Member cities
field-province-zh = Province (Chinese)
field-province-en = Province (English)
field-code = GB/T 2260 code
field-population = Population (persons)
field-gdp = GDP (100 million yuan)
field-area = Area (km²)
field-figures-year = Year of figures
field-climate = Climate zone
field-economy = Economy
field-evidence = Evidence
field-citation = Document, date, page
field-confidence = Interviewer's confidence
field-informant = Informant (name, office)
field-reason = Reason
field-accepted = Accepted by the interviewer
field-note = Note
field-path = File
kind-city = City
kind-district = District
kind-cluster = Cluster
accepted-no = Not yet
accepted-yes = Accepted

wrong-author = Please enter your name: every answer records who entered it.
wrong-name = Please enter at least one name of the city.
wrong-code = “{ $value }” is not a six-digit code such as 370200; it may be left empty.
wrong-number = “{ $value }” is not a number; enter 4200000, 4,200,000 or 4.2 million, or leave it empty.
wrong-reason = Please say why it does not apply.
misfit-kind = This question takes another kind of answer.
misfit-unknown = There is no “{ $value }” here; answer with one of the options or a number.
misfit-outside = The number must be from { $low } to { $high }.
misfit-not-finite = That is not a number.
misfit-not-a-day = Enter the day as year-month-day, such as 2026-03-31.

confirm-discard = Discard what you typed? It has not been saved.
confirm-quit = Leave? Every answer is saved.
confirm-lose = Leave and lose what the disk has not taken ({ $count })?
confirm-unlikely = { $value } is outside the usual range ({ $low } to { $high }). Is it right?
confirm-replace = The file { $path } exists. Replace it?

saved = Saved { $time }
exported = Exported and read back: { $path }

help-intro = No letter is the only way: with an input method on, use digits, arrows, Enter, Esc, Tab and the F-keys. { -press-back } closes this page.
scope-everywhere = Everywhere
scope-home = List of assessments
scope-outline = List of questions
scope-question = Question
scope-rows = Question with options
scope-results = Results
scope-form = Form
scope-confirm = Confirmation
scope-reading = Reading

key-help = Help
key-language = Language
key-back = Back
key-quit = Quit
key-suspend = Back to the shell for a while
key-open = Open
key-new = New
key-results = Results
key-export = Export
key-city = City
key-up = Row up
key-down = Row down
key-first = First row
key-last = Last row
key-page-up = Screen up
key-page-down = Screen down
key-ask = Ask
key-next-open = Next open
key-previous-open = Previous open
key-form = Core/full
key-choose = OK
key-next = Next question
key-previous = Previous question
key-dont-know = Don't know
key-declined = Declined
key-not-applicable = N/A
key-evidence = Evidence
key-note = Note
key-guidance = Guidance
key-withdraw = Take the answer back
key-digit = Choose
key-toggle = On/off
key-next-part = Next part
key-previous-part = Previous part
key-part = Choose the part
key-enter-field = Next field
key-save = Save
key-next-field = Next field
key-previous-field = Previous field
key-next-value = Change
key-previous-value = Change back
key-value = Choose the value
key-confirm = 1 yes, 2 no

side-title = Scores so far
overall = Overall
part-assistance = Assistance
part-criteria = Criteria
part-practices = Practices
part-programme = Programme

key-ask-next = Ask next
key-room = Who is here
key-room-back = Who was here before
room-everybody = Everybody
room-minutes = about { $minutes } min left
nothing-decides = Nothing you could still ask here changes the advice.

saved-answer = Saved { $time }: { $question } · { $said }
saved-change = Saved { $time }: { $question } changed · { $said }
saved-withdrawal = Saved { $time }: { $question } taken back
saved-note = Saved { $time }: note on { $question }
choose-first = Choose a row first, by digit or arrows; { -press-next-open } goes on without an answer.
no-such-row = No row has this digit; for between two levels, press { -press-unsure } first.
all-answered-here = Everything for the informant in the room has been asked.
asked-next = Asked next because its answer does most to settle the advice.
confirm-replace-answer = This question has an answer. Replace it with this?
confirm-withdraw = Take the answer back? Its evidence goes with it.
with-confidence = { $confidence } confidence
wrong-year = “{ $value }” is not a year; enter one such as 2024, or leave it empty.
help-marks = Marks in the list: ● answered, ? not known, - declined or not applicable, ! disputed, blank open; before them * flagged, + commented. “Ask next” goes to the open question that does most to settle the advice.
