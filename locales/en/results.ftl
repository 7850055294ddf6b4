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
