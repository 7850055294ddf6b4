# What a committee sees that compares several cities

compare-title = { $ranked ->
        [one] One city ranked; { $select } to be chosen
       *[other] { $ranked } cities ranked; { $select } to be chosen
    }
compare-samples = { $count ->
        [one] One of them is an invented sample.
       *[other] { $count } of them are invented samples.
    }
compare-drafts = { $count ->
        [one] The assessment of one of them is not sealed: it is not finished.
       *[other] The assessments of { $count } of them are not sealed: they are not finished.
    }
compare-amended = { $count ->
        [one] The seal of one of them was opened for changes: its export tells when and why.
       *[other] The seals of { $count } of them were opened for changes: their exports tell when and why.
    }
compare-unread = { $unread ->
        [one] One of { $all } documents could not be read and is not in here.
       *[other] { $unread } of { $all } documents could not be read and are not in here.
    }
compare-more = … and { $count } more
compare-ranking = Ranking by the confirmed score (Confirmed, Average, Any: how often among the first; see the end)
compare-lenses = First when seen in other ways
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
column-ranks = Ranks
column-confirmed = Confirmed
column-near = Average
column-any = Any
column-band = Reading
column-id = Id
column-gate = Gate { $criterion } ≥ { $least }

odds-never = never
odds-below = <1 %
odds-percent = { $percent } %
odds-above = >99 %
odds-always = always

band-in = in
band-depends = answers decide
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
open-overtaken = could overtake it once their missing answers are known: { $cities }
open-no-tipping = no change of a single weight makes them change places

impossible-too-few = { $there ->
        [one] No choice is possible: only one city can be chosen. Choose fewer or relax --out.
       *[other] No choice is possible: only { $there } cities can be chosen. Choose fewer or relax --out.
    }
impossible-forced = No choice is possible: { $forced } cities are taken in by hand, more than are to be chosen.
impossible-missing = No choice is possible: “{ $id }” is taken in by hand but is left out as well, or cannot be ranked.
impossible-province = No choice is possible: the cities taken in by hand already exceed the limit for { $province }.
impossible-kind = No choice is possible: of the kind “{ $kind }” there are only { $there }.
impossible-together = No choice is possible: each limit can be kept by itself, but not all of them together. Relax one.

honest-title = What this rests on
honest-weights = Points
honest-changed = In brackets: the framework's own points. This ranking uses other ones.
honest-draws = { $draws ->
        [one] One draw, seed { $seed }; random weights as steady as { $kappa } points. Each figure is within about one per cent at 10,000 draws; for all these cities at once it takes { $all }.
       *[other] { $draws } draws, seed { $seed }; random weights as steady as { $kappa } points. Each figure is within about one per cent at 10,000 draws; for all these cities at once it takes { $all }.
    }
honest-province = At most { $most } of one province.
honest-kind = At least { $least } of the kind “{ $kind }”.
honest-in = Taken in by hand
honest-out = Left out by hand
honest-no-province = { $count ->
        [one] One city names no province; the limit does not hold it.
       *[other] { $count } cities name no province; the limit does not hold them.
    }
honest-method = Framework { $framework }, check code { $digest }…; citycap { $tool }.
honest-figures = “Score” is confirmed–possible; only the confirmed end ranks, so silence helps nobody. The three shares say in how many draws a city is among the first: “Confirmed” with weights near the points and what is missing at its lowest, “Average” with the same weights and what is missing anywhere, “Any” with any weights at all.
honest-limits = Nothing here has been validated against outcomes. A score says what officials said and showed. When cities are close, choose on grounds outside the score and write them down.

fault-not-text = not UTF-8 text. Was the file damaged on the way?
fault-not-json = not complete JSON at line { $line }, column { $column }. Was the file cut off? Export it again.
fault-altered = its bytes are not those that its own check code was taken of: it was changed after it was exported. Export it again.
fault-not-export = not an export of citycap (the field “format” should be “citycap-export”).
fault-version = an export of format version { $found }; this program reads version 1. Use a newer program, or export it again with this one.
fault-field = a field is missing or of another kind: { $why }
fault-limits = { $place } is outside its limits.
fault-name = { $place } is empty or stands twice.
fault-mismatch = { $place } is { $found }, but follows from the other figures as { $expected }. The file was changed after it was exported.

aside-framework = answers another framework ({ $name }, check code { $digest }…). To compare these instead: --framework-digest { $digest }
aside-differs = names the same framework but gives other points or constants for it. Export it again.
aside-same = the same as { $kept }
aside-older = an older state of the assessment in { $kept }
aside-city = an earlier assessment of the city in { $kept }; to use this one, leave the other file out

cli-export-all = All assessments of the data folder (with ndjson)
cli-export-one = Name one assessment; only --format ndjson takes several.
cli-export-sign-nowhere = A signature stands beside its file. Name a file with --output, or leave out --sign.
cli-export-left-out = { $id } is left out:
cli-compare = Compare cities from their exports, and record what was decided
cli-compare-paths = Exports: files, folders of them, files with one export a line, or - for standard input
cli-compare-select = How many cities are to be chosen (4 unless said otherwise)
cli-compare-max-per-province = At most so many of one province
cli-compare-at-least = At least so many of a kind: city=2, district=1 or cluster=1
cli-compare-in = Choose these cities in any case: ids, the beginnings of ids, or names
cli-compare-out = Choose these cities in no case
cli-compare-weights = Other points for criteria, such as goals=5,interest=3
cli-compare-seed = Where random numbers start (otherwise the framework's)
cli-compare-draws = How many random draws (otherwise the framework's)
cli-compare-sort = Sort the table by score, confirmed, near, any, known, name or province
cli-compare-lens = Sort by another way to look: documents, balance-50, balance-100, without-goals …
cli-compare-province = Show only cities whose province contains this; ranks stay those among all
cli-compare-kind = Show only cities of this kind: city, district or cluster; ranks stay those among all
cli-compare-rows = Show so many cities (40 unless said otherwise; 0 for all)
cli-compare-framework-digest = Compare the cities that answer the framework with this check code
cli-compare-json = Everything, as JSON
cli-compare-minutes = Record the decision in this file
cli-compare-decided = The cities decided on (with --minutes)
cli-compare-who = Who decided (with --minutes)
cli-compare-because = Why; needed where the decision differs from the best choice
cli-compare-force = Replace minutes or a page that are there
cli-verify-exports = With minutes: the exports they were made from: files, folders, files with one export a line
cli-schema-of = Of what: export (unless said otherwise), line or minutes; or of a file of a framework: framework, questionnaire, glossary or peers

compare-working = Comparing
compare-place = { $path }, line { $line }
compare-fault = { $place }: { $why }
compare-faults = { $count ->
        [one] … and one more file or line that could not be read.
       *[other] … and { $count } more files or lines that could not be read.
    }
compare-none = There is nothing to compare: none of the files is an export that fits. Export with citycap export --format ndjson --all.
compare-stopped = Stopped. Nothing was written.
compare-no-city = No city among those compared is called “{ $id }”. The last column of the ranking has the ids.
compare-no-criterion = The framework has no criterion “{ $id }”; it has { $known }.
compare-no-points = All criteria have zero points, so there is nothing to rank by.
compare-no-lens = There is no lens “{ $lens }”; there are { $known }.

minutes-incomplete = Minutes need --who and --decided: who decided, and which cities.
minutes-no-reason = The decision differs from the best choice, so the minutes need --because with the reason. Added: { $added }. Passed over: { $passed }. In spite of a gate or not comparable: { $overridden }.
minutes-written = Minutes written to { $path }.
minutes-unreadable = “{ $path }” cannot be read as minutes: { $why }
minutes-decided = { $at }: { $who } chose { $cities }
minutes-because = Reason: { $because }
minutes-hold = The minutes hold.
minutes-do-not-hold = The minutes do not hold.
check-documents = { $count ->
        [one] The one export is there, byte for byte.
       *[other] All { $count } exports are there, byte for byte.
    }
check-missing = The export of { $id } is not among the files given.
check-changed = The export of { $id } is not the one that was compared: its bytes differ.
check-later = The export of { $id } is a later one: the assessment went on after the decision. Give the one that was compared.
check-more = { $count ->
        [one] One more export was given; the minutes do not speak of it.
       *[other] { $count } more exports were given; the minutes do not speak of them.
    }
check-framework = Points or constants of the framework in the minutes are not those in the exports.
check-setting = In the minutes, setting.{ $place } is outside its limits or contradicts the framework; nothing was computed with it.
check-not-computed = Without all exports as they were, no figure could be computed again.
check-figures = { $count ->
        [one] The one figure comes out as recorded.
       *[other] All { $count } figures come out as recorded.
    }
check-differs = { $place }: { $recorded } is recorded, { $found } comes out.
check-differs-more = { $count ->
        [one] … and one more figure differs.
       *[other] … and { $count } more figures differ.
    }
check-decision = How the decision differs from the best choice is recorded correctly.
check-decision-differs = How the decision differs from the best choice is not recorded correctly.
check-no-reason = The decision differs from the best choice and no reason is recorded.
check-tool = Version { $version } of citycap wrote the minutes; this is another one.
