# Two raters, disputes, and the pages behind the results

rater-assessor = Assessor
rater-city = City's own rating
rater-agreed = Agreed
rater-now-city = Answers are now entered as the city's own rating. Ctrl-R goes back to the assessor's.
rater-now-assessor = Answers are now entered as the assessor's rating.
key-rater = City/assessor
key-settle = Settle the dispute
scope-dispute = Dispute
title-dispute = Dispute
title-settle = Settle the dispute
intro-settle = The answers that stand against each other stay in the history. Say why this is to hold.
field-answer = Answer
field-settle-reason = Reason
wrong-settle-reason = Please say why: a later reader must be able to follow it.
settle-both = Leave it open between them: { $answer }
settle-another = None of these; enter another answer
nothing-disputed = Nothing is disputed here.
disputed-short = disputed

key-plan = Plan the time
key-type-minutes = Type minutes
key-more-minutes = 5 min more
key-fewer-minutes = 5 min less
scope-plan = Plan the time
title-plan = What to ask in the time left
plan-no-limit = no time limit; type the minutes you have
plan-minutes = { $minutes ->
        [one] one minute left
       *[other] { $minutes } minutes left
    }
plan-room = { $room }: { $budget }
plan-deciding = { $many ->
        [one] One question here (◆) could
       *[other] { $many } questions here (◆) could
    } still change the advice; { $fitting ->
        [one] one fits
       *[other] { $fitting } fit
    } into the time.
plan-deciding-all = { $many ->
        [one] One question here (◆) could
       *[other] { $many } questions here (◆) could
    } still change the advice.
plan-first-two = Settled: { $settled } of { $all } kinds of assistance, and which two come first.
plan-not-first-two = Settled: { $settled } of { $all } kinds of assistance; not yet which two come first.
plan-end = { $minutes ->
        [one] — one minute; what follows does not fit any more —
       *[other] — { $minutes } minutes; what follows does not fit any more —
    }
plan-figures = { $minutes } min
plan-legend = Order: what settles most for its minutes. Once a question is answered, { -press-ask-next } goes on to what is then best asked.
still-deciding = { $many ->
        [0] Nothing left on this list changes the advice.
        [one] One open question could still change the advice.
       *[other] { $many } open questions could still change the advice.
    }

key-what-if = What if
scratch-title = WHAT IF, NOT SAVED
scratch-begun = What if: answer as you like; nothing is saved. Ctrl-W ends it, F9 compares.
scratch-dropped = Back to what was really said.
scratch-tried = Tried; not saved.
scratch-first = End the trial first (Ctrl-W): the file is made of what was really said.
confirm-scratch = Answers tried: { $count }. What becomes of them?
scratch-forget = Forget them
scratch-keep = Save them as real answers
scratch-go-on = Go on trying
saved-several = Saved { $time }: { $count } things
part-what-if = What if
what-if-tried = Tried
what-if-now = now
what-if-then = then
what-if-nothing = Nothing is tried yet. Press { -press-what-if } at a question first; from then on answers are only tried and nothing is saved. This page then shows what they would change. { -press-what-if } again ends the trial.
what-if-intro = What holds now beside what would hold then. Nothing of it is saved.
what-if-no-answer = no answer
what-if-no-months = not in the programme
what-if-changed = { $now } → { $then }
what-if-unchanged = { $value } (no change)

part-peers = Peers
peers-intro = Cities that have demonstrably done what is lacking here, from the list of cities with published experience that comes with the questionnaires. What is not known of a city never counts as a match.
peers-none = No city of that list is known to have closed the gaps that are confirmed so far.
peers-no-gap = No gap is confirmed yet: the answers on existing practice are missing, so there is nothing to match.
peers-covers = { $peer } has already closed { $cover } % of this city’s whole gap, as far as it is confirmed; the lines below add up to that
peers-likeness = Alike in size, climate, economy and memberships, as far as both are known: { $likeness } %
peers-likeness-unknown = How alike the two are is not known.
peers-helps = { $practice }: { $share } of the { $cover } %
peers-fact = { $fact } ({ $year }; { $source })
peers-others = { $count ->
        [one] One more city helps with less.
       *[other] { $count } more cities help with less.
    }

part-raters = Raters
raters-intro = The assessor's rating and the city's own. Where they differ the score takes the span until a person settles it; the figures use both as first given.
raters-none = No question has been rated by both with one exact value. Ctrl-R on a question enters the city's own rating.
raters-pairs = Rated by both: { $count }
raters-exact = The same rating: { $share } %
raters-difference = Mean difference: { $difference } points of 100
raters-reliable = Krippendorff's alpha { $alpha }: reliable
raters-tentative = Krippendorff's alpha { $alpha }: for tentative conclusions only
raters-reconvene = Krippendorff's alpha { $alpha }: too low; meet again over what differs
raters-too-few = Too few questions for a coefficient (fewer than 10).
raters-no-variation = All ratings are the same: no variation, so no coefficient.
raters-differing = Where they differ

part-progress = Progress
progress-intro = Only what was known equally well both times and rose is progress; knowing more is not.
progress-rounds = { $before } → { $after }
progress-change = { $before } before, { $after } now
progress-not-both = does not apply both times
progress-certain = Improved for certain: by { $bounds } points
progress-bounds = Change somewhere from { $bounds } points: not certain
progress-real = Real: { $points }
progress-newly-known = Newly known: { $points }
progress-lost = No longer known: { $points }
progress-assistance = From needs that changed: { $points }
progress-scope = From what is counted: { $points }
progress-noise = No more than raters differ by, or than one level of one question.
progress-gap = gap { $before } before, { $after } now
progress-closed = Closed: { $share } % of the gap
progress-target-moved = The target moved too.
progress-choose = Choose the other assessment of this city; this one is compared with it. Enter compares.
progress-no-other = There is no other assessment in the library to compare with. Bring the earlier one here first.
key-why = Why?
key-peer-language = Language of peers
peers-language = Shown: only cities that work in { $language }. Space changes the language.
peers-any-language = Shown: cities of every language. Space shows only those that work in one language.
results-no-link = This line has nothing further behind it; lines with › have.
progress-other-framework = The two assessments cannot be compared: they do not answer the same questions.

cli-next = What to ask next, and whether anything still needs asking
cli-next-id = The assessment's id, or the beginning of it
cli-next-informant = Only questions for this informant (may be repeated)
cli-next-minutes = Only what fits into so many minutes
cli-peers = Cities to connect with, for which gap, and why
cli-peers-id = The assessment's id, or the beginning of it
cli-peers-language = Only cities that can exchange in this language, such as zh (may be repeated)
cli-raters = How far the assessor and the city itself agree
cli-raters-id = The assessment's id, or the beginning of it
cli-progress = What changed between two assessments of a city, and how much of it is real
cli-progress-before = The earlier assessment
cli-progress-after = The later assessment
cli-score-if = Try an answer without saving it: what would change (may be repeated)
next-no-informant = There is no informant “{ $informant }”; use one of: { $known }.
next-decides = { $question } ({ $minutes } min; could still change the advice)
next-informs = { $question } ({ $minutes } min)

part-trail = State, history
trail-state = State
trail-late = Changed after the seal: { $count ->
        [one] one entry
       *[other] { $count } entries
    } that the seal does not cover. Amend and seal anew.
trail-missing = { $count ->
        [one] One entry
       *[other] { $count } entries
    } that the seal covers are not on this laptop. Bring them here (merge or sync).
trail-history = History, the latest first
trail-submitted = Handed in for review by { $by }, { $at }. { $reason }
trail-sent-back = Sent back by { $by }, { $at }. Reason: { $reason }
trail-sealed = Sealed by { $by }, { $at }. Check code: { $reason }
trail-amended = Opened for changes by { $by }, { $at }. Reason: { $reason }
key-trail = History of the question
key-step = Hand in, seal
key-send-back = Send back
key-restore = Restore
scope-trail = History of a question
title-trail = History
title-submit = Hand in for review
title-send-back = Send back
title-amend = Amend
intro-submit = { -press-enter-save } hands the assessment in as it stands, for somebody to review and then seal. A note is optional. To look at anything first, { -press-back } goes back to the review.
intro-send-back = Say what is missing. Questions can be flagged and commented on their own pages.
intro-amend = A reason opens the seal. The reason is shown wherever the assessment is, also after it is sealed anew.
field-step-note = Note for the reviewer
field-step-reason = Reason
confirm-seal = Seal? From then on nothing can be changed without a reason that everybody sees.
confirm-seal-despite = Seal although these are still disputed: { $questions }? The score keeps their span.
confirm-restore = Say this once more? What stands now remains in the history.
restore-not-this = This entry cannot be restored.
explain-counts-kind = { $kind }: its value counts { $value } of 100 here; the two largest, at each end, make the criterion.

key-exchange = Sync
key-author = Who works here
key-take-in = Import
title-exchange = Sync with colleagues
title-take-in = Import from another laptop
title-told = What came of it
intro-exchange = A folder that the laptops share, or a USB stick. What is there and missing here is imported; what is missing there is written. No file of another laptop is touched.
intro-take-in = A journal, or a folder with assessments, from another laptop. Nothing here is overwritten; repeats do no harm.
