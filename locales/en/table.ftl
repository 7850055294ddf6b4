# Cities before the committee, on the screen

title-council = Committee
title-table = Committee
title-minutes = Minutes
title-ballot = Ranking as a page
intro-table = Exports of the cities: files and folders, several separated by commas; a path with a space in it stands in quotation marks. Each is checked before it is compared.
intro-minutes = Records the decision with every figure shown, so that anyone who has the exports can compute them again. Cities by name or id, separated by commas.
intro-ballot = Writes the ranking as one HTML page for the browser and for paper.
field-exports = Files, folders
field-decided = Cities decided on
field-who = Who decided
field-because = Why so
wrong-exports = Please enter at least one file or folder.
wrong-who = Please enter who decided.
wrong-decided = Please enter at least one city.
wrong-city = No city among those compared is called “{ $value }”.
wrong-cities = Several cities fit; enter one of the ids { $value }.
wrong-because = This is not the best choice: write down why.
confirm-table = Leave the committee page? The weights and limits set here are not kept; the minutes keep them.

scope-committee = Committee
key-committee = Compare cities
key-more = More / next part
key-less = Less / previous part
key-mark = Mark; in/out
key-province = Province
key-kind = Kind of city
key-reset = As it was
key-minutes = Minutes
key-ballot = Write page

table-reading = Reading, { $percent } %. Esc stops
table-counting = Counting, { $percent } %. Esc stops
table-stopped = Stopped; nothing was changed.
table-none = There is nothing to compare: none of these is an export that fits.
table-count-first = Making all draws first; it opens when they are made.
table-no-choice = No choice keeps all limits; relax one first (part 4).
table-no-points = One criterion at least must keep a point.
table-marked = Marked. Space on another city puts the two side by side.
table-some-not-in = { $count ->
        [one] One document is not in the ranking; part 9 says why.
       *[other] { $count } documents are not in the ranking; part 9 says why.
    }

table-ranking = Ranking
table-weights = Weights
table-choice = Choice
table-programme = Programmes
table-open = Open
table-stress = Stress
table-pairs = Pairs
table-sources = Files

table-state = { $ranked } cities ranked, { $select } to be chosen
table-sorted = sorted by { $column }
table-draws = figures from the first { $draws } of { $all } draws
table-no-city = No city fits this province and kind. F4 and F5 show others.
table-city = { $name }: { $kind }, { $province }, { $state }
table-known = Known { $known } %, confidence { $confidence }; on documents alone { $backed }; possible ranks { $ranks }; { $label } in the best choice
table-other-framework = answers another framework ({ $name }, check code { $digest }…). Enter compares the cities that answer that one
table-wider = { $count ->
        [one] One more column stands in a wider window.
       *[other] { $count } more columns stand in a wider window.
    }
table-no-limit = no limit
table-outside = outside the ranking
table-weights-how = ← and → take or give a point. Beside: rank and “Confirmed” with the framework's points → with these.
table-weights-head = points  share
table-effect-head = rank  Confirmed
table-changed = * not the framework's own points; F6 brings them back.

column-bar = Interval
column-label = Choice
column-gates = Gates
column-province = Province
label-core = core
label-borderline = borderline
label-exterior = exterior

lever-select = How many are chosen
lever-province = At most so many of one province
lever-kind = At least so many of the kind “{ $kind }”
lever-capacity = Expert-months there are in a month (for the programmes)
hand-in = in by hand
hand-out = out by hand

standing-who = { $kind }, { $province }, { $state }
standing-no-province = province not given
standing-sealed = sealed
standing-draft = not sealed
standing-rank = Rank { $rank } of { $all }; ranks { $ranks } are possible
standing-score = Score { $score }; on documents alone { $backed }; { $known } % known
standing-odds = Among the first { $select }: confirmed { $confirmed }, average { $near }, any weights { $any } ({ $band })
standing-chosen = In the best choice in { $share } of the draws of the weights ({ $label })
standing-lenses = Ranks when seen in other ways
standing-criterion = { $criterion }: { $value } (weight { $weight } %; on documents alone { $backed })
standing-open = Still open
standing-gaps = Largest gaps in technical work
standing-no-reasons = The kinds of assistance and the gaps stand in the export, which could not be read again as it was.

beside-title = { $one } and { $other } side by side
beside-row = { $what }: { $one } | { $other }
beside-against = Against each other

duel-wins = { $one } stands before { $other } in { $wins } of the draws
duel-always = { $one } beats { $other } whatever the weights and the missing answers are
duel-nearly = { $one } beats { $other } whatever the missing answers are, as long as no weight moves by more than { $tilt } % of itself
duel-dominance = Who beats whom for certain
duel-beats-always = { $one } beats under all weights and all missing answers: { $others }
duel-beats-nearly = { $one } beats under all missing answers and all weights near these: { $others }
duel-nobody = Nobody: between any two of the first cities weights or missing answers can decide.
duel-tipping = At which weights neighbours change places
duel-pair = { $one } and { $other }
duel-before = Before
duel-legend = In how many draws the city of the row stands before that of the column (missing answers anywhere, weights near the points). The numbers are those of the rows.

sources-unread = Could not be read
sources-aside = Set aside
sources-all = Every document given is in here.

cli-compare-screen = Show the comparison on the whole screen, where weights and limits can be changed
