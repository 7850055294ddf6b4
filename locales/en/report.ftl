# Words of the results

no-score = no score
class-do-first = do first
class-prepare = prepare
class-later = later
class-not-needed = not needed
class-none = not applicable
confidence-very-low = very low
confidence-low = low
confidence-medium = medium
confidence-high = high
doubt-coverage = much is still unknown
doubt-evidence = few documents behind it
doubt-dispute = answers are disputed
origin-default = the framework's default
origin-city = the city's own wish
origin-goal = what the city's own goals require
origin-cap = limited to what the programme can deliver
role-needed = brought forward: others need it

text-overall = Overall: at least { $low } and at most { $high } of 100; { $coverage } % of what counts is known. Counting only answers with a document behind them: { $backed } of 100.
text-confidence = Confidence
text-criterion = { $value } ({ $coverage } % known)
text-kind = need { $need }, value { $value }, feasibility { $feasibility }
text-practice = existing { $existing }, target { $target }, gap { $gap }
text-months = months { $first } to { $last }

lead-because = Because
lead-but = But
lead-after = After
lead-depends = Depends on
because-need = short of the target (+{ $points }): { $question } – answer: { $answer }
because-demand = the city asked for it (+{ $points }): { $answer }
because-leverage = it would set much in motion (+{ $points }): { $question } – answer: { $answer }
but-limit = “{ $name }” has { $value } of the { $needed } points that this needs
answer-place = ranked number { $place }
answer-hidden = not asked because of an earlier answer; counts as the lowest
answer-disputed = disputed; the span counts

results-nothing = No kind of assistance applies yet.
kind-figures = Need { $need } · own wish { $demand } · effect { $leverage } → value { $value }; feasibility { $feasibility }
practice-figures = existing → target (gap)
criterion-from-assistance = Computed from the two most valuable kinds of assistance; nothing is asked for it.
label-points = Weight
label-coverage = Known
label-backed = On documents alone
label-why-points = Why
label-target-from = Target from
label-months = When
label-role = Role
label-needed-by = Needed by
programme-empty = Nothing is to be scheduled: no kind is to be done first or prepared.
programme-prepare = Prepare “{ $kind }” (before month { $month } ends)
programme-find-out = Find out in month 1, for “{ $kind }” ({ $class })
programme-beyond = “{ $kind }” does not fit into the programme; propose it for later.
likelihood-exceptionally-unlikely = exceptionally unlikely
likelihood-very-unlikely = very unlikely
likelihood-unlikely = unlikely
likelihood-as-not = about as likely as not
likelihood-likely = likely
likelihood-very-likely = very likely
likelihood-virtually-certain = virtually certain
stability-certain = Certain, whatever the missing answers turn out to be: first { $kinds }.
stability-drawn = At present, first: { $kinds }. As answers are missing, this is not final: with the missing answers filled in at random and the weights varied, the same came first in { $share } % of trials. That it stays so is { $likelihood }.
class-undecided = undecided
but-limit-unknown = it is not known yet whether a condition is there: { $name }
order-explained = Order of the list: do first, then prepare, later, not needed; within each, what has the higher priority. What is undecided stands where it would stand if the missing answers turned out worst for it.
bar-legend = # certain   - not known yet   . not reached: the answers show it is missing

misfit-empty-ranking = Put at least one option in order; if none is wanted, say so in a note.
misfit-whole = Only whole numbers are taken here.
misfit-decimals = { $digits ->
        [one] At most one digit after the point is taken here.
       *[other] At most { $digits } digits after the point are taken here.
    }
misfit-class = There is no class “{ $value }”; use one of: { $known }.
