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
role-needed = needed by another

text-overall = Overall { $value } of 100; { $coverage } % known; { $backed } if only documented answers count
text-confidence = Confidence
text-criterion = { $value } ({ $coverage } % known)
text-kind = need { $need }, value { $value }, feasibility { $feasibility }
text-practice = existing { $existing }, target { $target }, gap { $gap }
text-months = months { $first } to { $last }

lead-because = Because
lead-but = But
lead-after = After
lead-depends = Depends on
because-need = short of the target (+{ $points }): { $question } Answer: { $answer }
because-demand = the city asked for it (+{ $points }): { $answer }
because-leverage = the effect is large (+{ $points }): { $question } Answer: { $answer }
but-limit = only { $met } % of a condition is there: { $name }
answer-place = ranked number { $place }
answer-hidden = not asked because of an earlier answer; counts as the lowest
answer-disputed = disputed; the span counts

results-nothing = No kind of assistance applies yet.
kind-figures = Need { $need } · asked for { $demand } · leverage { $leverage } → value { $value }; feasibility { $feasibility }
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
programme-empty = Nothing can be scheduled yet: answer more questions, or put conditions in place first.
programme-prepare = Prepare “{ $kind }” (before month { $month } ends)
programme-find-out = Find out in month 1: “{ $kind }”
programme-beyond = “{ $kind }” does not fit into the programme; propose it for later.
likelihood-exceptionally-unlikely = exceptionally unlikely
likelihood-very-unlikely = very unlikely
likelihood-unlikely = unlikely
likelihood-as-not = about as likely as not
likelihood-likely = likely
likelihood-very-likely = very likely
likelihood-virtually-certain = virtually certain
stability-certain = The first two are certain: no missing answer can change them.
stability-drawn = Not settled: with missing answers filled in at random and weights varied, these two came first in { $share } % of trials ({ $likelihood }).
class-undecided = undecided
but-limit-unknown = it is not known yet whether a condition is there: { $name }
order-explained = Order: by the most cautious class, then by priority; what is undecided stands where its worst case puts it.
bar-legend = # confirmed   - not known yet   . lost

misfit-empty-ranking = Put at least one option in order; if none is wanted, say so in a note.
misfit-whole = Only whole numbers are taken here.
misfit-decimals = { $digits ->
        [one] At most one digit after the point is taken here.
       *[other] At most { $digits } digits after the point are taken here.
    }
misfit-class = There is no class “{ $value }”; use one of: { $known }.
