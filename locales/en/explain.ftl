# Where a number comes from

explain-nothing-applies = nothing in it applies, so there is no score
explain-not-counted = It has no value of its own or does not apply, so it is not counted here.
explain-no-answer = no answer yet
explain-criterion-weight = { $points ->
        [one] It makes up { $share } % of the overall score (one point of weight). { $why }
       *[other] It makes up { $share } % of the overall score ({ $points } points of weight). { $why }
    }
explain-backed = If only documented answers counted, it would be { $value } of 100.
explain-part = { $name }: { $value } of 100. It carries { $weight } of the 100 points of “{ $whole }”: { $brings } reached, { $unknown } not known yet, { $lost } not reached.
explain-answer = { $question } Answer: { $answer }
explain-evidence = Behind the answer: { $class }; confidence { $confidence }; strength { $strength } of 100; { $citation }
explain-no-citation = no document named

explain-target-default = Target { $target }: the framework's default, because the city named no level.
explain-target-city = Target { $target }: the city named this level itself.
explain-target-goal = Target { $target }: a goal of the city requires it: { $goal }
explain-target-goal-cap = Target { $target }: a goal of the city requires more, but this is the most the programme can deliver: { $goal }
explain-target-city-cap = Target { $target }: the city wants more, but this is the most the programme can deliver.
explain-target-possible = The target would be { $target }, were it known that this goal is reached: { $goal }
explain-levels = Framework's default { $default }; named by the city: { $wish }; at most { $cap }
explain-no-wish = none

explain-kind-not-applicable = not applicable: no practice that it answers applies to this city
explain-gives = What the city gets
explain-value = Value { $value } of 100; from { $mark } it is worth doing. Every point of what is certain, answer by answer:
explain-need = Need, how far practice is from the target: { $value } of 100. It is { $weight } % of the value and brings { $brings }.
explain-demand = The city’s own wish: { $value } of 100. It is { $weight } % of the value and brings { $brings }.
explain-leverage = Effect, how much it would set in motion: { $value } of 100. It is { $weight } % of the value and brings { $brings }.
explain-feasibility = Feasibility { $value } of 100: as much as its weakest condition is there. From { $mark } on it can start at once.
explain-condition = { $limits ->
        [yes] Weakest condition: { $name } – { $value } of the { $needed } points needed, so { $met } % is there
       *[no] Condition: { $name } – { $value } of the { $needed } points needed, so { $met } % is there
    }
explain-condition-none = Condition that does not apply: { $name }
explain-priority = Priority { $value } of 100: value times feasibility.
explain-requires = Has to come first: “{ $kind }”. This can start once the city’s own level of “{ $measure }” has reached { $needed } of 100.
explain-requires-met = “{ $kind }” does not have to come first: the city’s own level of “{ $measure }” has reached the { $needed } of 100 needed.
explain-change = Smallest change that would give another class: were the answer to { $question } “{ $answer }” instead of “{ $now }”, the class would be “{ $class }”.
explain-no-change = No other single answer would give it another class.
explain-months = In the programme, { $months }: { $role }; { $why }
explain-not-chosen = Not in the programme: it is neither to be done first nor to be prepared, and no chosen kind needs it.
timing-at-once = nothing has to come before
timing-prepared = its conditions are put in place before
timing-after = finished before: { $kinds }
timing-room = before, as many kinds are running as may run at the same time
obstacle-another = does not fit into the programme, because what has to come first does not fit either
obstacle-too-late = does not fit into the programme, because too few months are left from its earliest start
obstacle-room = does not fit into the programme, because too many kinds are running until its last possible start

explain-asked-because = Why it is asked
explain-waiting = Whether it is asked depends on an earlier answer that is missing; until then it counts as unknown.
explain-value-of = The answer is worth { $value } of 100.
explain-value-option = “{ $option }” is worth { $value } of 100.
explain-question-weight = It carries { $weight } of the 100 points of its criterion ({ $overall } % of the overall score): { $brings } reached, { $unknown } not known yet, { $lost } not reached.
explain-feeds-nothing = It counts towards nothing; it is there for the people who read the report.
explain-feeds-indicator = Counts in the indicator “{ $name }”.
explain-feeds-wish = Names the level that the city wants of “{ $name }”.
explain-feeds-target = Can raise the target of “{ $name }”. { $why }
explain-feeds-need = Shows how much the city needs “{ $kind }”.
explain-feeds-demand = Shows whether the city itself wants “{ $kind }”.
explain-feeds-leverage = Shows how much “{ $kind }” would set in motion.
explain-feeds-condition = Condition of “{ $kind }”: { $name } – { $why }
explain-feeds-requirement = Shows whether what must come before “{ $kind }” is there already. { $why }
explain-feeds-question = Decides whether this is asked: { $question }
explain-decides = Its answer can now decide the class of “{ $kind }”.
explain-unknown-what = Nothing in this framework is called “{ $what }”. Give the id of a criterion, indicator, kind of assistance or question, or nothing for everything.

chart-month = Month
chart-legend = # running   = preparation
chart-prepare = Months 1 to { $month }: put in place for “{ $kind }”: { $name }
chart-find-out = Month 1: find out for “{ $kind }”: { $question }
chart-find-out-more = { $more } more to find out for “{ $kind }”; --explain { $id } names them
chart-beyond = “{ $kind }” { $why }

cli-score-explain = Explain where the numbers come from: id of a criterion, indicator, kind of assistance or question; everything, if none is given
