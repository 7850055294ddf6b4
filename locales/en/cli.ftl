# The command line

cli = Interview city officials in Chinese and English, score capability, recommend assistance. Without a command, opens the terminal interface.
cli-lang = Language: zh, en or both
cli-data-dir = Data folder (otherwise the system's usual place)
cli-framework = Use a framework of your own from this folder
cli-help = Show this help
cli-version = Show the version
cli-new = Begin an assessment and print its id
cli-new-name-zh = The city's name in Chinese
cli-new-name-en = The city's name in English
cli-new-kind = city (unless said otherwise), district or cluster
cli-new-code = GB/T 2260 code, six digits
cli-author = Your name, kept on this laptop: it stands with everything you enter
cli-no-author = This laptop does not know who you are, and the trail must say who did this. Give your name once: --author NAME
cli-new-from = Begin from a filled-in sheet
cli-list = List the assessments
cli-interview = Begin or go on with an interview
cli-interview-id = The assessment's id, or the beginning of it
cli-interview-plain = Line by line, for screen readers and pipes
cli-interview-all = The full form rather than the core form (with --plain)
cli-answer = Enter one answer, for scripts
cli-answer-id = The assessment's id, or the beginning of it
cli-answer-question = The question's id, such as inv-78
cli-answer-answer = The answer: 3, 2-3, yes, an option's id, dk, declined, na:reason
cli-answer-evidence = Class of evidence: claim, named, seen or verified
cli-answer-citation = Document, date, page
cli-answer-confidence = Degree of confidence: low, medium or high
cli-answer-informant = Who answered
cli-answer-note = A note
cli-answer-accept = Accept the reason of "not applicable"
cli-answer-rater = Whose rating it is: assessor (unless said otherwise) or city
cli-answer-agreed = Settles a dispute: takes the place of every present answer; the reason
cli-answer-from = Enter a whole sheet
cli-score = Show scores and recommendations
cli-score-id = The assessment's id, or the beginning of it
cli-score-json = Everything, as JSON
cli-export = Write the export for the selection committee, or a report to read
cli-export-id = The assessment's id, or the beginning of it; with ndjson several
cli-export-format = Format: json (unless said otherwise), html, xlsx, csv, bundle (everything in one file), or ndjson (many assessments in one file, one a line)
cli-export-output = File (- is standard output)
cli-export-force = Replace a file that is there
cli-lint = Check a framework's files and list every problem
cli-lint-folder = The framework's folder (otherwise the shipped one)
cli-schema = Print the JSON Schema of the export
cli-demo = Open a temporary library with sample cities
cli-completions = Print completions for a shell
cli-completions-shell = The shell: bash, elvish, fish, powershell or zsh

cli-unknown-language = Unknown language “{ $code }”; use zh, en or both.
cli-wrong-unknown = “{ $name }” is not known. citycap --help lists commands and options.
cli-wrong-missing = { $name } is missing. citycap --help shows the usage.
cli-wrong-value = “{ $value }” cannot be used for { $name }. citycap --help shows the usage.
cli-wrong-conflict = { $name } cannot be combined with the other options given.
cli-wrong-other = The command was not understood. citycap --help shows the usage.
cli-io = Reading or writing failed: { $why }. No saved answer is lost.
cli-no-folder = This system names no data folder; give one with --data-dir.
cli-no-terminal = The interface needs a terminal window; in scripts and pipes use citycap interview --plain ID, or the commands answer, score and export.
cli-plain-needs-id = Which assessment? citycap interview --plain ID (citycap list prints the ids).
cli-new-no-name = Name the city with --name-zh or --name-en, or give a sheet with --from.
cli-no-question = The framework has no question “{ $question }”.
cli-misfit-at = Question { $question }:
cli-nothing-written = { $count ->
        [one] One place does not fit the framework, so nothing was written. Correct it and try again.
       *[other] { $count } places do not fit the framework, so nothing was written. Correct them and try again.
    }
cli-answers-saved = Answers saved: { $count }.
cli-list-empty = No assessments yet. Begin one with citycap or citycap new.
cli-list-damage = { $count ->
        [one] { $id }: one damaged line; everything else is readable.
       *[other] { $id }: { $count } damaged lines; everything else is readable.
    }
plain-intro = Question by question. Answer and press Enter; an empty line skips, < goes back, ? shows guidance, note: writes a note, q leaves. Also: dk (does not know), declined, na: reason (not applicable).
plain-end = No more questions.
demo-author = demonstration
lint-error = error
lint-warning = warning
lint-counts = { $files ->
        [one] One file
       *[other] { $files } files
    }, { $errors ->
        [one] { $errors } error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }.
cli-wrong-twice = { $name } is given twice.
cli-lint-no-folder = “{ $path }” is a file; lint wants the folder that the framework's files stand in.
cli-unlikely = Saved, but { $value } is outside the usual range ({ $low } to { $high }). If it is wrong, answer again.
cli-help-usage = Usage
cli-help-commands = Commands
cli-help-arguments = Arguments
cli-help-options = Options
plain-limits = From { $low } to { $high }; a range such as 2-3 is taken too.
