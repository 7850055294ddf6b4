# From draft over review to the seal
key-review-submit = Review, hand in
key-review-seal = Review, seal
key-begin = Begin
seal-what = { $city }: handed in by { $by }, { $at }.
seal-alone = You handed it in yourself. Where there are two of you, let the other read the review and seal.
seal-now = Seal it
seal-not-yet = Not yet
not-sealed = Not sealed: still in review, and every answer can still be changed.
not-in-review = Only what is in review can be sent back.
confirm-in-review = This assessment is handed in and in review. Change an answer all the same?
