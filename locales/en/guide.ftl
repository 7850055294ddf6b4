# Going on step by step: what to press, and what has just happened

name-of-zh = 中文
name-of-en = English
name-of-both = Both 中英

how-to-begin = Enter answers this question
how-level = Press the digit that fits; { -press-unsure } for a range
how-choice = Press the digit that fits
how-multi = Digits of all that apply; 0 none; then Enter
how-ranking = Press digits in order, the most important first
more-below = { $lines ->
        [one] ↓ One more line
       *[other] ↓ { $lines } more lines
    } of answers below: press ↓
now-asking = The question is open now; press again to answer it.
last-question = The last question of the list; { -press-next-open } goes to the next without an answer.
all-answered = All of this list is answered. Next, { -press-review }: review and hand in; { -press-results }: results.
all-answered-more = All of this list is answered. Next, { -press-review }: review and hand in; { -press-results }: results; { -press-ask-next }: what beyond this list could still change the advice.
asked-as-planned = Once this is answered, { -press-ask-next } goes on to what is then best asked.
asked-beyond = Not in the core form, but its answer could still change the advice.
asked-exactly = An answer is here; a more exact one could still settle the advice.
type-first = Type an answer first; { -press-next-open } or → goes on without.
range-left = The range had only one end, so nothing was saved for that question.
asked-again = Not known so far; if somebody here knows, it could still change the advice.
guidance-ends = { -press-guidance } closes this, { -press-page-down } shows what is below.
said-between = Level { $low } to { $high }, not settled which
said-open = no answer
as-it-was = its former state

still-here = { $many ->
        [0] nothing on this list changes the advice
        [one] one can still change the advice
       *[other] { $many } can still change the advice
    }
still-only-beyond = { $many ->
        [one] nothing on this list changes the advice, one beyond it could
       *[other] nothing on this list changes the advice, { $many } beyond it could
    }
still-beyond = { $many ->
        [one] One more, not on this list, still could:
       *[other] { $many } more, not on this list, still could:
    } beyond the core form, for others, waiting for another answer, or not known when asked.
side-changed = { $mark } changed by the last answer

sealed-here = Sealed: nothing was recorded. { -press-results }, then { -press-step }, opens the seal.
saved-submitted = Handed in at { $time } and now in review; once reviewed, it is sealed.
saved-sent-back = Sent back at { $time }: it is a draft again.
saved-sealed = Sealed at { $time }. { -press-export } writes the file for the committee.
saved-amending = The seal was opened at { $time }. When all is changed, hand in and seal anew.
key-seal = Seal
key-amend = Open the seal

confirm-leave = { $open ->
        [one] One question is
       *[other] { $open } questions are
    } without an answer; every answer is saved. Leave this assessment?
leave-now = Leave
leave-awaited = First note what they will send later, then leave
leave-not = Stay here
cli-left = Everything is kept in { $folder }.
key-between = Range
key-maybe = May hold
saved-grounds = Saved { $time }: { $question } · evidence. { -press-undo } undoes
short-level = level { $level }
short-range = level { $low } to { $high }
short-option = option { $digits }
short-options = options { $digits }
short-maybe = maybe option { $digits }
short-order = order { $digits }
short-text = text
suspended = citycap waits in the background; type fg to come back. Every answer is saved.
cluster-here = “Your city” is the whole cluster. Where members differ, { -press-guidance } says how to answer.
