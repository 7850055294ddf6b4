# What the results come to, in sentences that can be said aloud

text-overall-known = Overall: { $low } of 100; everything that counts is known ({ $coverage } %). Counting only answers with a document behind them: { $backed } of 100.
text-overall-none = Overall: no score yet, because nothing that counts applies.
text-beyond-form = { $many ->
        [one] The core form is complete. The score stays this wide because one question beyond it has not been asked.
       *[other] The core form is complete. The score stays this wide because { $many } questions beyond it have not been asked.
    }
class-forward = { $class } · brought forward
class-between = undecided: { $classes }
list-or = { $before } or { $last }
named = { $name }: { $text }
kind-forward = by itself the class is “{ $class }”, but { $kinds } cannot start without its result, so it is brought forward to { $months }.
kind-legend = Need: how far from the target. Effect: how much it would set in motion. Value sums up the three; feasibility is its weakest condition.
kinds-absent = Does not apply here: { $kinds }
find-out-narrow = { $question } – find out exactly (so far: { $answer })
weight-of-all = { $points } of { $all } points
explain-reason-short = { $points }, short of the target: { $question } – answer: { $answer }
explain-reason-open = { $points }, not known exactly, so the best possible answer is assumed and no gap is claimed: { $question } – answer: { $answer }
explain-reason-there = { $points }, at the target: { $question } – answer: { $answer }
explain-reason-above = { $points }, above the target, which lessens the need: { $question } – answer: { $answer }
explain-reason-wish = { $points }, the city’s own wish: { $question } – answer: { $answer }
explain-reason-effect = { $points }, what it would set in motion: { $question } – answer: { $answer }
explain-question-part = It has { $value } of 100 and carries { $weight } of the 100 points of “{ $whole }”: { $brings } reached, { $unknown } not known yet, { $lost } not reached.
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
radar-legend = Lines: what exists, at least and at most. Dots: desired level. The rim is 100.
explain-condition-met = Condition there: { $name } – { $value } points, and { $needed } are needed
explain-condition-unknown = { $limits ->
        [yes] Weakest condition, because it is not known: { $name } – { $needed } points are needed
       *[no] Condition not known yet: { $name } – { $needed } points are needed
    }
explain-change-open = Smallest change that would give another result: were the answer to { $question } “{ $answer }” instead of “{ $now }”, the class would still be open: { $class }.
stability-open = There is no firm first two yet; the order above goes only by what is certain. With the missing answers filled in at random and the weights varied, among the first two were: { $kinds }.
stability-among = { $kind } in { $share }
stability-nobody = none
stability-settle = { $all ->
        [one] One question would settle it: { $questions }.
       *[other] To settle it, ask the most decisive of { $all } questions first: { $questions }.
    }
stability-key = { -press-ask-next } goes to the first of these questions.
class-legend = Do first: worth it, and the conditions are there. Prepare: worth it, but conditions are missing. Later: needed, but worth less than the mark. Not needed: already near its target. Undecided: missing answers decide which it will be.
explain-not-chosen-open = Not in the programme yet, because its class is not decided: it may be { $classes }. Only what is certain gets months.
