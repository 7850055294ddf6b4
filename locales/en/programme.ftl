# The programmes of several cities beside each other

joint-of-best = Programmes of the best choice together
joint-of-named = Programmes of the cities named, together
joint-nobody = Nobody is chosen, so there is nothing to add up. Name cities with --programme.
joint-cities = Cities
joint-silent-old = its export says nothing of a programme; export it again with this version
joint-silent-other = its export says other things of kinds, practices or months than the others do; it is left out of the figures
joint-empty = In none of these cities is any assistance certain enough to be in a programme yet.
joint-rule = In how many cities each kind runs, by month. A kind that runs in one city for one month counts as one expert-month: frameworks do not say how many people it takes.
joint-load = Expert-months, all kinds
joint-sum = sum
joint-no-capacity = No capacity was stated. Said in part 4 of the committee’s page, or with --capacity 6 or --capacity transport=2, the months in which more is needed are named.
joint-within = In no month is more needed than there is.
joint-over-month = month { $first }: { $needed } needed, { $there } there, { $more } too many
joint-over = months { $first }–{ $last }: { $needed } needed in each, { $there } there, { $more } too many
joint-later = { $city }, { $kind }: could start later by itself, by { $by } to be out of these months, by { $most } at most
joint-none-later = nothing that runs then could start late enough by itself
joint-later-note = By itself: everything else of the city stays where it is, and what waits for it does not wait longer. A later start may fill other months; which one, if any, is for the committee to say.
joint-beyond = { $city }: chosen but not in the figures, since the months do not suffice: { $kinds }
joint-undecided = { $city }: not decided until missing answers are known: { $kinds }
joint-peers = Who could help whom
joint-no-pairs = Among these cities nobody is confirmed to be strong where another has a confirmed gap.
joint-pair = { $helper } could help { $city }: it has already closed { $cover } % of what { $city } lacks
joint-pair-mutual = { $helper } could help { $city }, and the other way round: it has already closed { $cover } % of what { $city } lacks; { $city } has closed { $back } % of what it lacks itself
joint-why = { $practice }: { $own } now, { $target } to be reached, { $helper } there already
joint-directory = From the directory, { $peer } could help { $city }: it has already closed { $cover } % of what is lacking ({ $why })
joint-peers-note = Levels in points of 100. Only what is confirmed counts on both sides; an unknown level is no match. Facts and sources of the directory: citycap peers.
joint-chart = Each cell is the number of cities in which that kind runs in that month, the more, the darker. A thick frame and “!” mark months in which more is needed than there is.
joint-chart-title = Assistance needed, month by month

cli-compare-programme = Look at the programmes of these cities together, not at those of the best choice (with --minutes: of those decided on)
cli-compare-capacity = How many expert-months there are in a month, of all kinds (6) or of one (transport=2)
cli-compare-xlsx = Write the ranking, the choice and the programmes as an Excel workbook
compare-no-kind = No kind of assistance is called “{ $id }” in these exports; there are: { $known }.

book-ranking = Ranking
book-selection = Choice
book-programme = Programmes
book-peers = Peers
book-problems = Left out
book-kind = Kind
book-best-rank = Best rank possible
book-worst-rank = Worst rank possible
book-confirmed = Among the first on what is confirmed, %
book-near = Among the first on average, %
book-any = Among the first under any weights, %
book-proved = Proved
book-chosen = In the best choice, % of draws
book-state = State
book-sample = invented sample
book-criterion-low = { $criterion } ({ $points }), confirmed
book-criterion-high = { $criterion } ({ $points }), possible
book-choice = Choice
book-total = Sum of scores
book-assistance = Kind of assistance
book-there = Expert-months there
book-helped = City that is helped
book-helper = City that helps
book-practice = Practice
book-own = Level now
book-target = Level to be reached
book-level = Level of the helper
book-share = Closes, % of the gap
book-cover = All practices, % of the gap
book-from-directory = { $peer } (directory)
book-place = File, line or city
book-problem = What is wrong

compare-book-written = The workbook is in { $path }.
