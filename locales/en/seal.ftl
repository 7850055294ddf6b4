# From draft over review to the seal
key-review-submit = Review, hand in
key-review-seal = Review, seal
key-begin = Begin
seal-what = { $city }: handed in by { $by }, { $at }.
seal-alone = You handed it in yourself. Where there are two of you, let the other read the review and seal.
seal-now = Seal it
seal-not-yet = Not yet
outline-sealed = Sealed: to be read only. { -press-export } writes the file for the committee.
not-sealed = Not sealed: still in review, and every answer can still be changed.
export-not-sealed = Not sealed ({ $state }, { $done } of { $all } answered): the file says so to the committee. To hand in and seal: { -press-back }, then { -press-review }.
not-in-review = Only what is in review can be sent back.
confirm-in-review = This assessment is handed in and in review. Change an answer all the same?
