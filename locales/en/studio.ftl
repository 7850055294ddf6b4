# Looking up places, undo, marks, search and review

offers = digit takes one, F3 the first
key-take-offer = Take the first place offered
no-such-place = No place “{ $name }” is in the table; name it with --name-zh and --name-en.
several-places = “{ $name }” may be one of several; choose with --code: { $found }
cli-new-name = Look the city up by name, pinyin or English name
