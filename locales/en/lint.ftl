# What is wrong with a framework's files: found, expected, what to do.

lint-anchor-outside = This goalpost lies outside the limits { $low } to { $high }, so no answer can reach it. Move the goalpost or widen the range.
lint-anchors-missing = The value of this number counts, but it has no goalposts. Add “anchors”: pairs of answer and value.
lint-anchors-order = The goalposts' answers must rise, but { $found } follows { $before }. Put them in order.
lint-anchors-values = The goalposts' values must go one way, from 0 to 1 or from 1 to 0. Correct the values.
lint-answer-form = An answer has exactly one field, its kind. Keep one of: { $known }.
lint-answer-unscored = An answer of this kind has no value, but the question stands in an indicator. Take “indicator” out, or choose a kind of answer that can be scored.
lint-backed-never = No evidence is strong enough to count as documented: the strongest has { $most }. Lower “backed_at”.
lint-bands-order = A city is out up to { $found } and in from { $most }; the first must be lower than the second.
lint-byte-order-mark = The file begins with an invisible byte order mark. Save it as UTF-8 without BOM.
lint-chinese-in-en = The English text contains “{ $found }”, a Chinese character or full-width mark. Write it in English.
lint-comment = JSON has no comments. Remove it, or say it in “guidance”.
lint-condition-form = This is no condition. Write one of: all; any; not; question with at_least, is or includes; city with is.
lint-core-gate = This question belongs to the core form, but “{ $question }”, which opens it, does not, so the core form never asks it. Add both or neither.
lint-core-long = The core form takes { $found } minutes; { $most } is the most for one sitting. Take questions out of it.
lint-criterion-computed = The criterion “{ $id }” is computed from assistance, but indicators count towards it as well. Take them out, or remove “from”.
lint-criterion-empty = Nothing counts towards the criterion “{ $id }”, so no city would have a score for it. Give it an indicator or remove it.
lint-default-above-cap = The default target { $found } is more than the programme can deliver, { $cap }. Lower it or raise “cap”.
lint-desired-level = The desired level is asked in “{ $question }”, which is not a level question. Name a level question.
lint-desired-scored = “{ $question }” asks what the city wishes, so it must not be scored in an indicator. Remove its “indicator”.
lint-duplicate-field = The field “{ $field }” stands here twice. Keep one.
lint-duplicate-id =
    The { $kind ->
        [framework] framework
        [questionnaire] questionnaire
        [criterion] criterion
        [indicator] indicator
        [scale] scale
        [evidence] class of evidence
        [confidence] degree of confidence
        [informant] informant
        [assistance] kind of assistance
        [option] option
        [term] term
        [peer] peer
        [rule] rule
       *[question] question
    } “{ $id }” exists already. Choose another id; questions and indicators must not share one.
lint-empty = Nothing is written here. Fill it in or remove the field.
lint-english-in-zh = The Chinese text has no Chinese character: “{ $found }”. Translate it.
lint-extra-file = Nothing names this file, so it is not used. Add it to “questionnaires” in framework.json or remove it.
lint-full-points = { $found ->
        [one] Full marks need one point, but all options together have { $most }. Lower “full”.
       *[other] Full marks need { $found } points, but all options together have { $most }. Lower “full”.
    }
lint-gate-unknown = No criterion has the id “{ $found }”. A gate names one of the criteria.
lint-hidden-always = “when_hidden” has no effect without “when”. Add the condition or remove it.
lint-hidden-character = The text contains the invisible character { $found }, which can garble or disguise what is shown. Remove it.
lint-hidden-gate = A question that drops out when hidden must not depend on “{ $question }”, which is scored: a better answer there could lower the score. Use “zero”.
lint-id-form = “{ $id }” cannot be an id. Use 1 to { $most } of a–z, 0–9 and “-”, beginning with a letter or digit.
lint-id-reserved = “{ $id }” is reserved as a file name. Choose another id.
lint-indicator-empty = No question counts towards the indicator “{ $id }”, so it never has a value. Give it a question or remove it.
lint-indicator-idle = The indicator “{ $id }” counts towards nothing. Give it a “criterion” or a “practice”.
lint-json-depth = Values are nested too deeply here. Make the structure flatter.
lint-json-empty = The file is empty. Fill it in or remove it.
lint-json-number = “{ $found }” is not a number that JSON knows. Write it like 12 or 0.5.
lint-json-pair = A field's name must be followed by a colon and a value. Complete it.
lint-json-quotes = Names and texts stand in straight double quotes. Put them around it.
lint-json-string = This string is not closed on its line, or contains a line break, a tab or an unknown escape. Close it and write \n or \t.
lint-json-unclosed = What begins here is never closed. Add the missing bracket or brace.
lint-json-unexpected = “{ $found }” cannot stand here. Look for a missing quote, comma or bracket before it.
lint-kind-long = This assistance takes { $found } months, but the programme lasts { $most }, so it never fits. Shorten one or lengthen the other.
lint-level-count = { $found ->
        [one] There is one level, but the scale “{ $scale }” has { $expected }. Write one text for each level of the scale.
       *[other] There are { $found } levels, but the scale “{ $scale }” has { $expected }. Write one text for each level of the scale.
    }
lint-level-number = The level begins with a number, which is shown beside it anyway. Remove the number.
lint-likely-outside = The likely answers reach beyond the limits { $low } to { $high }. Bring them inside.
lint-list-length = { $found ->
        [one] There is one value here; { $expected } are needed. Add what is missing or remove what is too much.
       *[other] There are { $found } values here; { $expected } are needed. Add what is missing or remove what is too much.
    }
lint-list-short = { $found ->
        [one] There is one element here; at least { $least } are needed. Add what is missing.
       *[other] There are { $found } elements here; at least { $least } are needed. Add what is missing.
    }
lint-marks-order = Each mark must be lower than the one before, so that confidence falls step by step. Put them in falling order.
lint-missing-comma = A comma is missing before this. Add it.
lint-missing-field = The field “{ $field }” is missing. Add it.
lint-missing-file = The file “{ $file }” is missing. Add it, or take its name out.
lint-need-and-merit = “{ $id }” makes the need of assistance and counts as merit too: the two would cancel out. Use separate questions.
lint-need-practice = Need is made of gaps, but “{ $ref }” has none. Name an indicator with a “practice”.
lint-never-used =
    The { $kind ->
        [framework] framework
        [questionnaire] questionnaire
        [criterion] criterion
        [indicator] indicator
        [scale] scale
        [evidence] class of evidence
        [confidence] degree of confidence
        [informant] informant
        [assistance] kind of assistance
        [option] option
        [term] term
       *[question] question
    } “{ $id }” is never used. Use it or remove it.
lint-number-huge = The number is too large to be read. Write a smaller one.
lint-number-outside =
    { $found } is not allowed: the number must be { $above ->
        [yes] more than
       *[no] at least
    } { $low } and at most { $high }. Correct it.
lint-number-whole = { $found } is not a whole number. Write one without sign, point or exponent.
lint-peer-practice = “{ $id }” is not a practice, so no city can be strong in it. Use one of: { $known }.
lint-points-unused = These points do nothing, because the question stands in no indicator. Remove them or add “indicator”.
lint-points-zero =
    All { $group ->
        [criteria] criteria
        [indicators] indicators of this criterion
        [questions] questions of this indicator
        [options] options
        [need] parts of need
        [demand] parts of demand
        [leverage] parts of leverage
       *[value] three weights
    } have zero points, so there is nothing to weigh. Give at least one some points.
lint-practice-unused = No kind of assistance needs the practice “{ $id }”, so its gap has no effect. Name it under “need” or remove it.
lint-preparation-long = Preparation takes { $found } months, but the programme lasts { $most }. Shorten it.
lint-punctuation-zh = A half-width “{ $found }” follows a Chinese character. Use the full-width mark.
lint-questionnaire-id = The id is “{ $found }”, but the file is named for “{ $expected }”. Make them equal.
lint-range-order = The lower limit { $low } is not below the upper limit { $high }. Correct them.
lint-ref-option = “{ $ref }” names no value: a ranking is referred to as question/option with an existing option, every other question by its id alone. Correct it.
lint-ref-twice = “{ $ref }” stands twice in this list. Keep one.
lint-ref-unscored = “{ $question }” takes free words or a date and has no value. Refer to another question.
lint-require-above-default = “{ $ref }” must reach { $least }, but its default target is only { $found }: what waits for it would never begin. Raise the target or ask for less.
lint-require-circle = These kinds of assistance wait for each other: { $way }. Remove one requirement.
lint-rule-alone = The rule “{ $id }” looks at one question only, so nothing can contradict it. Name another answer that does not go with it.
lint-strength-count = { $found ->
        [one] There is one strength for { $expected } degrees of confidence. Write one for each.
       *[other] There are { $found } strengths for { $expected } degrees of confidence. Write one for each.
    }
lint-strength-order = Strength must not fall with more confidence or with a stronger class of evidence. Correct the table.
lint-target-above-cap = The target { $found } is more than the programme can deliver, { $cap }, and counts only up to there. Lower it or raise “cap”.
lint-text-edges = The text begins or ends with a space, or has two in a row. Remove them.
lint-text-long = The text has { $count } characters; { $most } fit the screen. Shorten it.
lint-text-twice = The same words stand at number { $before } already, so nobody can tell the two apart. Word them differently.
lint-too-many = { $count ->
        [one] One more problem is not listed. Correct these first.
       *[other] { $count } more problems are not listed. Correct these first.
    }
lint-topic-twice = “{ $question }” has the same topic, so a list would not tell the two apart. Word one differently.
lint-trailing-comma = No comma may stand before a closing bracket or brace. Remove it.
lint-translation-missing =
    The { $tongue ->
        [zh] Chinese
       *[en] English
    } text is missing. Write it under “{ $tongue }”.
lint-unit-missing = The number has no unit. Add “unit”.
lint-unknown-field = The field “{ $field }” is not known here. Correct its name or remove it; known fields: { $known }.
lint-unknown-name =
    There is no { $kind ->
        [framework] framework
        [questionnaire] questionnaire
        [criterion] criterion
        [indicator] indicator
        [scale] scale
        [evidence] class of evidence
        [confidence] degree of confidence
        [informant] informant
        [assistance] kind of assistance
        [option] option
        [term] term
       *[question] question
    } “{ $id }”. Correct the name or add it; perhaps: { $known }.
lint-unknown-ref = “{ $ref }” is neither a question nor an indicator. Correct it; perhaps: { $known }.
lint-unknown-word = “{ $found }” is not known here. Use one of: { $known }.
lint-unreadable = The file cannot be read here: { $why }. Compare it with a file that works.
lint-value-missing = This option has no “{ $field }”, but the question counts. Add it.
lint-value-unused = “{ $field }” has no effect, because nothing uses the value of this question. Remove it, or use the question.
lint-values-count = { $found ->
        [one] There is one value for { $expected } levels. Write one for each.
       *[other] There are { $found } values for { $expected } levels. Write one for each.
    }
lint-values-order = The values of the levels must not fall and must lead from 0 to 1. Correct them.
lint-when-above = “{ $question }” reaches { $highest } at most, so this never holds. Ask for less.
lint-when-always = Every answer to “{ $question }” reaches this, so it decides nothing. Ask for more or remove it.
lint-when-behind = This question is never asked, because “{ $question }”, on which it depends, is never asked. Correct the condition there.
lint-when-deep = More than { $most } conditions hang on each other here. Shorten the chain.
lint-when-later = “{ $question }” does not come before “{ $here }”, so its answer is not known yet. Move it forward or ask about another.
lint-when-mismatch = “{ $test }” does not fit the kind of answer that “{ $question }” takes. Levels and numbers take “at_least”, single choices and yes/no “is”, several choices “includes”.
lint-when-never = No answers make this condition hold, so the question is never asked. Look for parts that contradict each other.
lint-when-option = “{ $question }” has no option “{ $option }”. Use one of: { $known }.
lint-wrong-type =
    Expected { $expected ->
        [object] an object in braces
        [list] a list in brackets
        [text] a text with “zh” and “en”
        [string] a string in double quotes
        [flag] true or false
        [null] null
       *[number] a number
    }, found { $found ->
        [object] an object in braces
        [list] a list in brackets
        [text] a text with “zh” and “en”
        [string] a string in double quotes
        [flag] true or false
        [null] null
       *[number] a number
    }. Change it.
lint-year-unit = A year has no unit and no decimals. Remove this field, or ask for a number.
