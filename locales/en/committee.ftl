# What a committee sees that compares several cities

compare-title = { $ranked } cities ranked; { $select } to be chosen
compare-samples = { $count ->
        [one] One of them is an invented sample.
       *[other] { $count } of them are invented samples.
    }
compare-unread = { $unread } of { $all } documents could not be read and are not in here.
compare-more = … and { $count } more
compare-ranking = Ranking by the confirmed score
compare-lenses = Rank seen in other ways
compare-outside = Outside the ranking
compare-open = Not decided yet
compare-nothing-open = Nothing: every city is clearly in or clearly out.
compare-chosen = Best choice within the limits, by the sum of confirmed scores
compare-set = { $at }. ({ $total })
compare-margin = The best is { $margin } points ahead of the second best; one level on one question moves at most { $level }.
compare-tied = Effectively tied: the best is only { $margin } points ahead of the second best, no more than one level on one question can move ({ $level }). Choose on grounds outside the score and record them.
compare-not-proved = The search was cut short: this is the best choice found, not proved to be the best there is.
compare-core = In the best choice in at least 9 of 10 draws of the weights
compare-borderline = Now and then in the best choice when the weights move
compare-robust = Among the first however one looks at the scores
compare-nobody = none

column-rank = Rank
column-city = City
column-score = Score
column-known = Known
column-confidence = Confidence
column-ranks = Possible ranks
column-confirmed = In: confirmed
column-near = In: average
column-any = In: any weights
column-band = Reading
column-id = Id
column-gate = Gate { $criterion } ≥ { $least }

odds-never = never
odds-below = <1 %
odds-percent = { $percent } %
odds-above = >99 %
odds-always = always

band-in = in
band-depends = missing answers decide
band-contender = weights decide
band-out = out

gate-yes = passed
gate-no = failed
gate-unknown = not known

lens-confirmed = confirmed
lens-documents = documents only
lens-balance = weakest { $percent } %
lens-without = without { $criterion }

outside-criterion = not comparable; too little of “{ $criterion }” applies
outside-gate = fails the gate “{ $criterion } at least { $least }”; taking it in with --in needs a written reason

open-depends = depends on missing answers (in with what is confirmed: { $confirmed }; if what is missing turns out average: { $near })
open-contender = depends on the weights (in with what is confirmed: { $confirmed }; if what is missing turns out average: { $near })
open-missing = up to { $points } points: { $what }
open-criterion = “{ $criterion }”, through missing answers about practices and wishes
open-contest = stands before { $rival } in { $wins } of the draws
open-tipping = they change places if the weight of “{ $criterion }” goes from { $from } % to { $to } %
open-no-tipping = no change of a single weight makes them change places

impossible-too-few = No choice is possible: only { $there } cities can be chosen. Choose fewer or relax --out.
impossible-forced = No choice is possible: { $forced } cities are taken in by hand, more than are to be chosen.
impossible-missing = No choice is possible: “{ $id }” is taken in by hand but is left out as well, or cannot be ranked.
impossible-province = No choice is possible: the cities taken in by hand already exceed the limit for { $province }.
impossible-kind = No choice is possible: of the kind “{ $kind }” there are only { $there }.
impossible-together = No choice is possible: each limit can be kept by itself, but not all of them together. Relax one.

honest-title = What this rests on
honest-weights = Points
honest-changed = In brackets: the framework's own points. This ranking uses other ones.
honest-draws = { $draws } draws, seed { $seed }; random weights as steady as { $kappa } points. Each figure is within about one per cent at 10,000 draws; for all these cities at once it takes { $all }.
honest-province = At most { $most } of one province.
honest-kind = At least { $least } of the kind “{ $kind }”.
honest-in = Taken in by hand
honest-out = Left out by hand
honest-no-province = { $count ->
        [one] One city names no province; the limit does not hold it.
       *[other] { $count } cities name no province; the limit does not hold them.
    }
honest-method = Framework { $framework }, digest { $digest }…; citycap { $tool }.
honest-figures = “Score” is confirmed–possible; only the confirmed end ranks, so silence helps nobody. “In” is the share of draws in which a city is among the first: with weights near the points and what is missing at its lowest (confirmed), with the same weights and what is missing anywhere (average), with any weights at all.
honest-limits = Nothing here has been validated against outcomes. A score says what officials said and showed. When cities are close, choose on grounds outside the score and write them down.

fault-not-text = not UTF-8 text. Was the file damaged on the way?
fault-not-json = not complete JSON at line { $line }, column { $column }. Was the file cut off? Export it again.
fault-not-export = not an export of citycap (the field “format” should be “citycap-export”).
fault-version = an export of format version { $found }; this program reads version 1. Use a newer program, or export it again with this one.
fault-field = a field is missing or of another kind: { $why }
fault-limits = { $place } is outside its limits.
fault-name = { $place } is empty or stands twice.
fault-mismatch = { $place } is { $found }, but follows from the other figures as { $expected }. The file was changed after it was exported.

aside-framework = answers another framework ({ $name }, digest { $digest }…). To compare these instead: --framework-digest { $digest }
aside-differs = names the same framework but gives other points or constants for it. Export it again.
aside-same = the same as { $kept }
aside-older = an older state of the assessment in { $kept }
aside-city = an earlier assessment of the city in { $kept }; to use this one, leave the other file out
