# What the results come to, in sentences that can be said aloud

text-overall-known = Overall: { $low } of 100; everything that counts is known ({ $coverage } %). Counting only answers with a document behind them: { $backed } of 100.
text-overall-none = Overall: no score yet, because nothing that counts applies.
text-beyond-form = { $many ->
        [one] The core form is complete. The score stays this wide because one question beyond it has not been asked.
       *[other] The core form is complete. The score stays this wide because { $many } questions beyond it have not been asked.
    }
class-forward = { $class }, but brought forward
class-between = undecided: { $classes }
list-or = { $before } or { $last }
named = { $name }: { $text }
kind-forward = by itself the class is “{ $class }”, but { $kinds } cannot start without its result, so it is brought forward to { $months }.
kind-legend = Need: how far from the target. Effect: how much it would set in motion. Value sums up the three; feasibility is its weakest condition.
kinds-absent = Does not apply here: { $kinds }
find-out-narrow = { $question } – find out exactly (so far: { $answer })
weight-of-all = { $points } of { $all } points
explain-reason-short = { $points }, short of the target: { $question } – answer: { $answer }
explain-reason-open = { $points }, not claimed as need while this is open, as the best answer would close so much: { $question } – answer: { $answer }
explain-reason-there = { $points }, at the target: { $question } – answer: { $answer }
explain-reason-above = { $points }, above the target, which lessens the need: { $question } – answer: { $answer }
explain-reason-wish = { $points }, the city’s own wish: { $question } – answer: { $answer }
explain-reason-effect = { $points }, what it would set in motion: { $question } – answer: { $answer }
explain-question-part = Brings { $brings } of its { $weight } points in “{ $whole }”; { $unknown } not known yet, { $lost } not reached.
peers-cluster = Most of the list are single cities: what they have done is for the member cities of a cluster to learn from.
tongue-zh = Chinese
tongue-en = English
history-device = computer { $device }
history-flag-off = took the flag off
history-note-emptied = emptied the note
history-pause-emptied = struck out what was to be sent later
plot-up = ↑ Need: how far practice is from the target
plot-across = Readiness: how far conditions are there →
plot-signs = At the right: need / readiness. A number stands where both are.
radar-legend = Lines: what exists, at least and at most. x: level wanted. The rim is 100.
explain-condition-met = Condition there: { $name } – { $value } points, and { $needed } are needed
explain-condition-unknown = { $limits ->
        [yes] Weakest condition, because it is not known: { $name } – { $needed } points are needed
       *[no] Condition not known yet: { $name } – { $needed } points are needed
    }
explain-change-open = Smallest change that would give another result: were the answer to { $question } “{ $answer }” instead of “{ $now }”, the class would still be open: { $class }.
stability-open = There is no firm first two yet: answers are missing. In trials that fill them in at random and vary the weights, among the first two were: { $kinds }.
order-open = Order of the list: how often a kind was among the first two of the trials.
stability-column = among the first two
stability-among = { $kind } in { $share }
stability-nobody = none
stability-settle = { $all ->
        [one] One question would settle it: { $questions }.
       *[other] { $all } questions could settle it; ask these first: { $questions }.
    }
stability-key = { -press-ask-next } goes to the first of these questions.
class-legend = Do first: worth it, and enough of the conditions are there. Prepare: worth it, but conditions are missing. Later: needed, but worth less than the mark. Not needed: already near its target. Undecided: missing answers decide which it will be.
explain-not-chosen-open = Not in the programme yet, because its class is not decided: it may be { $classes }. Only what is certain gets months.
programme-open = Nothing has months yet, because no kind is certain to be done first or prepared. Below stands what would decide each; once it is answered, the months follow.
programme-find-out-first = “{ $kind }” ({ $class }) – find out before anything is scheduled
chart-find-out-first = Before anything is scheduled, find out for “{ $kind }”: { $question }
practice-not-asked = not asked yet
practice-not-known = not known
practice-questions = Its questions
practice-points = points of 100
practice-default = Framework’s own target
practice-default-why = { $target } – { $why }
practice-of-several = “{ $kind }” has no line of its own: its need is made of several of these gaps together.
explain-question-open = Not known yet: it can bring up to { $weight } of the 100 points of “{ $whole }”.
report-of-needed = { $value } of { $needed }
explain-place = Place { $place } of { $of }. { $why }
explain-sum = Its value for certain: need { $need } + own wish { $demand } + effect { $leverage } = { $value } points of 100.
lead-wish = City’s own wish
wish-place = { $of ->
        [1] it is the only kind of assistance that the city wants.
       *[other] the city put it at place { $place } of the { $of } kinds it wants.
    }
wish-left-out = the city left it out of the assistance it wants, so its wish adds nothing; it stands here for its need and effect alone.
wish-open = the city has not yet said which assistance it wants, so its wish adds nothing for certain.
wish-lower = the city would be content with { $wish } of 100 in “{ $practice }”, but its own goals require { $target }: { $goal }.
peers-helps-all = { $practice }: all of the { $cover } %
