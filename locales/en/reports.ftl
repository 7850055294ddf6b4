# Reports for the city: page and workbook

report-title = Low-carbon capability assessment
report-sample = Sample: an invented city, for demonstration only
report-city = City
report-district = District
report-cluster = City cluster
report-city-kind = What was assessed
report-population = Residents
report-people = { $number }
report-people-in = { $number } ({ $year })
report-framework = Framework
report-day = Answers up to
report-no-day = no answers yet
report-asked = Answers
report-asked-of = { $answered } of { $all } questions answered; { $unknown } asked but not known or declined
report-score = Overall, confirmed
report-score-of = at least { $low } of 100 (possible { $span }; { $coverage } % known)
report-origin = What this report rests on
report-digest = Check code of the framework’s files (SHA-256)
report-events = Entries in the journal
report-heads = Last entry of each device
report-state = State of the assessment
report-after-seal = The content has changed since the seal: this report is not what was sealed.
report-amended = Its seal was opened for changes on { $day }. Reason: { $reason }
report-tool = Made with

report-summary = In short
report-begin = We advise beginning with: { $kind }.
report-begin-then = We advise beginning with: { $kind }; then: { $rest }.
report-begin-unknown = It cannot be said yet which assistance should come first: questions that matter to the answer are still open.
report-begin-nothing = No technical assistance can begin at once.
report-and = and
report-then = and then
report-why-do-first = Worth doing now, and enough of the conditions are there: its value is { $value }, which reaches the mark of { $mark }.
report-why-prepare = Worth doing, but conditions are missing: its feasibility is { $value } and must reach { $mark } before it can start. Put the conditions in place first.
report-why-later = Needed, but other things come first: its value is { $value }, short of the mark of { $mark }.
report-why-not-needed = Practice and target are close: the need is { $value }, below the mark of { $mark }.
report-why-undecided = Undecided: the missing answers decide whether it is “{ $classes }”.
report-but = one condition is not fully there: { $value } of the { $needed } points needed. { $why }
report-but-none = one condition is not in place. { $why }
report-but-unknown = it is not known whether one condition is in place. { $why }
report-certain = What is certain
report-uncertain = What is not certain
report-deciding = What would settle it
report-at-least = The overall score is at least { $value } of 100.
report-sure-first = Do first: { $kinds }.
report-sure-prepare = Prepare: { $kinds }.
report-sure-later = Later: { $kinds }.
report-sure-unneeded = Not needed: { $kinds }.
report-at-most = { $missing } % is still unknown; once it is known, the overall score could reach { $value } at most.
report-still-undecided = Not decided yet: { $kinds }.
report-disputed = { $count ->
        [one] Answers to { $count } question differ; their span counts for now.
       *[other] Answers to { $count } questions differ; their spans count for now.
    }
report-confidence = Confidence in the overall score: { $rating }.
report-nothing-decides = No further answer can change the class of any assistance.
report-decides = Decides: { $kinds }
report-more-decide = { $count ->
        [one] { $count } more question could change a class; see the chapter on assistance.
       *[other] { $count } more questions could change a class; see the chapter on assistance.
    }
report-more = { $count } more

report-criteria-intro = Each bar runs from 0 to 100. The dark part is confirmed, the pale part in a broken line is not known yet, the empty part is not reached. Only the confirmed part counts for an order of cities.
report-criterion = Criterion and indicators
report-overall = Overall
report-bar = Bar
report-points = Score
report-known = Known
report-backed = On documents alone
report-reliable = Confidence, and why
report-bar-says = confirmed { $confirmed }, not known yet { $open }, not reached { $lost }
report-key-sure = confirmed
report-key-open = not known yet
report-key-lost = not reached
report-key-backed = score on documents alone
report-not-comparable = Too much of it does not apply for a comparison with other cities.

report-plot = Need and readiness
report-plot-intro = The higher, the greater the need; the further right, the more of the conditions are there. A box or line holds everything that could still turn out: the larger it is, the less is known. The number stands at the confirmed corner; where there is neither, all is known.
report-plot-says = Number, name: need / feasibility
report-axis-ready = Feasibility (are the conditions there?) →
report-axis-need = ↑ Need (distance from the target)
report-region-prepare = Conditions missing: prepare first
report-region-small = Small gap
report-takes = { $months ->
        [one] about one month
       *[other] about { $months } months
    }
report-need = Need
report-demand = Asked for
report-leverage = Effect
report-value = Value
report-feasibility = Feasibility
report-priority = Priority
report-among-first = Among the first two at random
report-condition = Condition
report-there = In place, of what is needed
report-condition-why = Why it is needed
report-absent = Does not apply here: { $kinds }.

report-practices-intro = What the city does today is compared with what it should do. The difference between the two makes the need.
report-practice = Practice
report-existing = Existing
report-target = Target
report-gap = Gap
report-targets = What sets the targets
report-radar = Existing practice and targets

report-programme-intro = { $months ->
        [one] The programme lasts one month. When something can start depends on what must be finished before, on conditions to be put in place, and on how much runs at the same time.
       *[other] The programme lasts { $months } months. When something can start depends on what must be finished before, on conditions to be put in place, and on how much runs at the same time.
    }
report-assistance = Assistance
label-why-then = Why then
report-steps = Steps
report-preparation = Conditions to put in place first
report-find-out = What to find out first
report-row-find-out = Find out: { $kind }
report-row-prepare = Prepare: { $kind }
report-beyond = Does not fit into the programme; propose it for later

report-questions = Questions and answers
report-questions-intro = In the column “Points”, +0.8 / 2.0 says that a question adds 0.8 points to the overall score and could add 2.0 at most. Questions marked “assistance” do not count for the score; they serve to judge which assistance is needed, and their value is out of 100.
report-question = Question
report-answer = Answer
report-evidence = Evidence
report-part = Points
report-adds = +{ $added } / { $most }
report-feeds = assistance: { $value }
report-not-asked = not asked because of an earlier answer
report-waiting = depends on an earlier question
report-not-answered = not answered yet
report-note = Note

report-reading = How to read this report
report-terms = Terms
report-how-span = What does 53–67 mean?
report-how-span-is = The true score is certainly between 53 and 67. What is not known counts neither as good nor as bad; it only makes the span wider. No average ever stands in for a missing answer.
report-how-confirmed = Why look at the confirmed score?
report-how-confirmed-is = It is the lower end of the span. Another answer can only raise it, never lower it, so nothing is gained by not answering.
report-how-backed = What is “on documents alone”?
report-how-backed-is = The score if only answers with a document behind them counted. Evidence never changes a score; it tells how far the score can be relied on.
report-how-classes = How is assistance classed?
report-how-classes-is = Where the gap is below { $small }, assistance is not needed. Where its value reaches { $value } and its feasibility { $ready }, do it first; where only the value does, prepare; everything else comes later. Where missing answers could change the class, it says “undecided”.
report-how-order = Why does the greatest need not always come first?
report-how-order-is = Need and readiness are two things: a city with little capability needs much, and may lack the conditions too. Value is made of need, of what the city asked for, and of effect; feasibility is the weakest condition; priority is the two multiplied.
report-how-stability = Where do the percentages come from?
report-how-stability-is = Missing answers are filled in at random and weights are varied, { $draws } times, and we count how often a kind is among the first two. Only what can be proved is called certain.
report-how-limits = What can this report not tell?
report-how-limits-is = Weights and marks are judgements and have not been tested against outcomes. The report tells what was said and what documents were shown; it is not an appraisal of the city's work.

report-overview = Overview
report-fact = Subject
report-finding = Finding
report-kind-of-data = Remark
report-province = Province
report-code = GB/T 2260 code
report-to-ask = Questions to ask
report-answered = Questions answered
report-unknown = Not known or declined
report-highest = Highest possible
report-confirmed = Confirmed
report-advice = Advice
report-indicator = Indicator
report-order = Order
report-class = Class
report-duration = Months
report-work = Work
report-id = Number
report-questionnaire = Questionnaire
report-number-low = As a number, from
report-number-high = As a number, to
report-citation = Source
report-worth-low = Value, from
report-worth-high = Value, to
report-weight = Share of the overall score
report-adds-low = Adds at least
report-adds-high = Adds at most
report-informant = Informant

cli-export-table = Which table with csv: questions, criteria or assistance
cli-export-notes = Put interviewers' notes and informants' names into the report (JSON always has them)

ballot-kicker = For the selection committee
ballot-ranking = By confirmed score
ballot-intro = Only the confirmed score counts for the order (the dark part). The pale part in a broken line is not known yet: where the spans of two cities overlap, further answers could make them change places. The strong line stands behind the last city chosen.
ballot-places = Possible ranks
ballot-confirmed = Chosen: on what is confirmed
ballot-near = Chosen: unknowns anywhere
ballot-any = Chosen: any weights
ballot-verdict = Finding
ballot-ranks = Chances of each rank
ballot-ranks-intro = Each cell is the share of draws (%) in which a city has that rank, the darker the oftener; left of the strong line it is chosen. Shares below a tenth have no figure.
ballot-ranks-says = Share of draws in which it is chosen:
cli-compare-html = Also write a page (HTML) to print for the meeting
compare-page-written = The page was written to { $path }.
