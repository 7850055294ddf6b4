# The end of a sitting: what is sent later

key-pause = To be sent later
title-pause = To be sent later
intro-pause = What those in the room send later. Empty fields take the note back.
intro-pause-leaving = Note what they will send later; { -press-back } leaves without a note.
field-awaited-what = What
field-awaited-who = Who sends it
field-awaited-until = Until when
saved-pause = Saved { $time }: what is sent later
saved-pause-off = Saved { $time }: nothing is awaited any more
awaited = Still to come: { $what }
awaited-from = from { $value }
awaited-until = until { $value }
awaited-more = … and { $count } more still to come
home-awaited = still to come: { $count }
report-awaited = Still to be sent: { $what }
history-pause = noted what is sent later
plain-pause = later: what; who; until when: notes what is sent later. later: alone shows it.
plain-nothing-awaited = Nothing is awaited.
