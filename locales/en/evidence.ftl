# Several pieces of evidence behind one answer

key-add-piece = One more piece
key-remove-piece = Remove this piece
plain-pieces = evidence+: adds a piece of evidence to those that are there, evidence-: 2 takes the second away; redo says again what undo took back.
cli-answer-further = Add the evidence to what is there, instead of replacing the strongest piece
