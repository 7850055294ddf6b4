# What a person may change about the interface, and faults of the program itself

cli-theme = Look: sixteen, mono or high-contrast
cli-unknown-theme = There is no look “{ $name }”. Choose one of: { $names }.
cli-config = Show the configuration: where it stands, what holds, what is wrong with it

config-file = Configuration: { $path }
config-none = There is no configuration yet. It would stand in { $path }
config-by-enter = not set: Enter goes on, a digit stays

# Mistakes in it
config-notice = Of your configuration { $count } could not be used, the first on line { $line } of { $path }; the usual holds there. “citycap config” says what is wrong.
config-syntax = This is not JSON with comments: a comma, a quotation mark or a bracket is missing near here. The whole file is passed over until it is mended.
config-no-object = The file should hold one object: { "{" } "keys": …, "theme": …, "move_on": … { "}" }. It is passed over.
config-twice = “{ $name }” stands twice. The first holds; delete this one.
config-unknown-field = “{ $name }” cannot be set. Did you mean “{ $nearest }”? Known are: { $names }.
config-theme = There is no such look. Expected one of these in quotation marks: { $names }. The usual look holds.
config-move-on = Expected true (go on after every answer) or false (never by itself). The usual holds: Enter goes on, a digit stays.
config-keys = Expected an object of actions with their keys, such as { "{" } "what-if": "Ctrl-W" { "}" }.
config-unknown-action = There is no action “{ $name }”. Did you mean “{ $nearest }”? “citycap config” lists all of them.
config-key-type = Expected the keys of “{ $name }” as text: one in quotation marks, or several in a list. Its usual keys hold.
config-no-key = “{ $name }” has no key left. Give at least one; its usual keys hold.
config-unknown-key = There is no key “{ $key }”. Write F1 to F12, Ctrl- with a letter, Up, Down, Left, Right, Home, End, PgUp, PgDn, Enter, Esc, Tab, Shift-Tab, Del, Insert, Backspace, Space, or one character. The usual keys hold.
config-key-twice = “{ $key }” stands twice in this list; once is enough.
config-key-lost = A terminal sends { $as } for “{ $key }”, so the program cannot tell them apart. Choose another key; the usual keys hold.
config-only-letters = “{ $name }” would have letters only, and an input method or a field takes those. Add a key that is no letter; its usual keys hold.
config-out-of-reach = “{ $name }” must work everywhere, in fields too. Give it Esc, an F-key or Ctrl- with a letter other than U and Y; its usual keys hold.
config-clash = { $key } already means “{ $other }” in the same place, so “{ $name }” keeps its usual keys. Choose another key, or give “{ $other }” another one.

# Faults of the program
broke-report = The program has a fault and had to stop. Everything that it said was saved is saved. What is needed to find the fault is in “{ $path }”, without any answer or name; please pass it on to those who look after the program. Start it again to go on.
broke = The program has a fault and had to stop. Everything that it said was saved is saved. A report about the fault could not be written. Start it again to go on.
