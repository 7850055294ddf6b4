# Several people and laptops on one assessment.

# Stages
state-draft = draft
state-in-review = in review
state-sealed = sealed
state-is-sealed = This assessment is sealed, so nothing was recorded. To change it, first say why: citycap amend ID --reason …
state-not-sealed = This assessment is not sealed, so there is nothing to amend; it can simply be changed.
state-not-in-review = This assessment is not in review. Submit it first: citycap submit ID
state-not-draft = This assessment is no draft: it has been submitted or sealed already.
state-no-reason = Give the reason; whoever reads the history will want to know it.

# Taking in what others wrote
cli-merge = Take in the journals of other laptops: files, folders of assessments, bundles
cli-merge-paths = Journals, folders or bundles
cli-merge-into = Join all of it to this assessment, even if it began separately
cli-sync = Exchange with others through a shared folder or a memory stick
cli-sync-folder = The folder that the others use too
merge-begun = { $id }: new here, from { $from }. Questions answered: { $answers }; entries: { $events }.
merge-twins = { $id } is about the same city as { $twins }, but they began separately, so they are kept apart. If they are one assessment, join them: citycap merge PATH --into ID
merge-joined = { $id }: taken in from { $from }. Questions with new answers: { $answers }; new entries: { $events }.
merge-nothing-new = { $id }: everything in { $from } is here already.
merge-no-beginning = { $from }: nothing tells which assessment this belongs to, so nothing was taken in. Take in the whole folder of the assessment, or name the assessment with --into ID.
merge-apart = { $from }: this began separately from { $id }, which has the same name, so nothing was taken in. If they are one assessment, join them with --into { $id }.
merge-other-framework = { $from }: this answers other questionnaires than { $id }, so nothing was taken in. Move one of them to the other’s questionnaires first: citycap move ID --framework FOLDER
merge-disputed = Questions with unequal answers now: { $count }. All answers are kept until someone settles them: { $questions }
merge-still-disputed = Questions with unequal answers, as before: { $count }.
merge-city-disputed = { $id }: the city’s profile was written differently on two laptops; the results use one of the two until it is saved once more.
merge-late = { $id } is sealed, and the seal does not cover all that has come from elsewhere (entries: { $count }). To include it, amend the assessment and seal it again: citycap amend { $id } --reason …
merge-no-framework = { $id }: the questionnaires that it answers did not come with it, so it cannot be opened yet. Take in the whole folder of the assessment.
merge-no-journals = There is no journal in “{ $path }”. Nothing was changed. Name a journal (.jsonl), the folder of an assessment, a folder of such folders, or a bundle.
sync-no-exchange = “{ $path }” cannot be used for exchange: it belongs to this data folder, or is the folder of one assessment. Nothing was changed. Name a folder that the others can reach too, such as one on a memory stick.
sync-sent = { $id }: written for the others (entries: { $events }).
sync-equal = Nothing new on either side of “{ $path }”.

# History
cli-history = Show who said what when, and what stood there before
cli-history-id = The assessment's id, or the beginning of it
cli-history-question = Only this question
cli-history-by = Only entries by people whose name contains this
cli-history-day = Only entries of this day
cli-history-format = Format: text (unless said otherwise), csv or ndjson
cli-restore = Bring back an earlier answer, note or profile as a new entry
cli-restore-id = The assessment's id, or the beginning of it
cli-restore-event = The entry, by the beginning of its id as history shows it
history-empty = No such entries.
history-did = { $did }: { $after }
history-before = before: { $before }
history-begin = began, by the questionnaires
history-move = moved to the questionnaires
history-city = wrote the city’s profile
history-answer = answered
history-withdraw = cleared the answer
history-note = noted
history-comment = commented
history-flag = flagged
history-submit = submitted for review
history-send-back = sent back
history-seal = sealed, with the check code
history-amend = opened the seal for changes
history-unknown = did something that this version does not know
history-city-says = the city’s own rating
history-agreed = agreed
restore-no-event = There is no entry, or more than one, whose id begins with “{ $event }”. Nothing was changed. citycap history ID shows the ids.
restore-not-possible = The entry “{ $event }” is neither an answer, nor a note, nor a profile, so there is nothing to bring back. Nothing was changed.

# The way to a seal
cli-submit = Hand an assessment in for review
cli-submit-id = The assessment's id, or the beginning of it
cli-submit-note = What the reviewer should know
cli-send-back = Send an assessment back for more work
cli-send-back-id = The assessment's id, or the beginning of it
cli-send-back-reason = Why
cli-send-back-question = Mark a question to be looked at again, with a comment; may be given several times
cli-seal = Seal a reviewed assessment and print the check code of its content
cli-seal-id = The assessment's id, or the beginning of it
cli-seal-despite-disputes = Also with unequal answers that nobody has settled
cli-amend = Open a seal for changes
cli-amend-id = The assessment's id, or the beginning of it
cli-amend-reason = Why; it stays in the history and in every export
state-submitted = { $id } is in review since { $time }.
state-sent-back = { $id } is a draft again since { $time }.
state-sealed-now = { $id } is sealed since { $time }. The check code below names exactly this content; keep it with the minutes.
state-amended = { $id } can be changed again since { $time }; the reason is kept. When done, submit and seal it again.
state-disputed = Unequal answers are not settled yet, so nothing was sealed: { $questions }. Settle them, or seal all the same with --despite-disputes.

# Other questionnaires
cli-move = Let an assessment answer other questionnaires: those of --framework, or the shipped ones
cli-move-id = The assessment's id, or the beginning of it
cli-move-dry-run = Only say what would become of the answers
move-same = The assessment answers { $name } already. Name other questionnaires with --framework FOLDER.
move-done = Moved from { $from } to { $to }. No answer is lost; moving back brings everything back.
move-would = What moving from { $from } to { $to } would mean; nothing was changed.
move-kept = Answers that count there too ({ $count }): { $questions }
move-unfit = Answers that do not fit the question there and must be given again ({ $count }): { $questions }
move-gone = Answers to questions that do not exist there; they stay in the journal ({ $count }): { $questions }
move-fresh = New questions ({ $count }): { $questions }

# Bundles
cli-export-encrypt-to = Encrypt for this recipient (age1…); may be given several times
cli-export-passphrase = Encrypt with a passphrase, which is asked for
cli-export-passphrase-file = Encrypt with the passphrase in this file
cli-export-sign = Sign with this secret key; the signature stands beside the file
cli-export-sign-password-file = Read the key's password from this file
cli-import = Take in a bundle
cli-import-file = The bundle
cli-import-into = Join it to this assessment, even if it began separately
cli-import-identity = Decrypt with the identities in this file
cli-import-passphrase = Decrypt with a passphrase, which is asked for
cli-import-passphrase-file = Decrypt with the passphrase in this file
cli-import-signed-by = Take it in only if it was signed by this public key: a file, or the key itself
cli-key = Make keys for bundles
cli-key-new = Make a key to be written to and a key to sign with
cli-key-new-name = Name of the files, such as li-lei
cli-key-new-password-file = Protect the signing key with the password in this file
cli-key-new-no-password = Leave the signing key without a password
cli-key-new-yes = Do not ask for confirmation
bundle-refused = { $why ->
    [large] “{ $path }” is larger than a bundle can be (200 MB). Nothing was taken in.
    [many] “{ $path }” holds more files than a bundle can have (10,000). Nothing was taken in.
    [names] “{ $path }” holds a file whose name could lead out of its folder. Nothing was taken in. Do not use this file; ask its sender for another.
    [deep] “{ $path }” has folders within folders, which no bundle has. Nothing was taken in.
    [twice] “{ $path }” holds two files of one name. Nothing was taken in. Ask its sender for another.
   *[broken] “{ $path }” is damaged or incomplete. Nothing was taken in. Ask its sender for it once more.
}
bundle-encrypted = “{ $path }” is encrypted. Nothing was taken in. Open it with citycap import and --identity FILE or --passphrase.
bundle-no-key = “{ $path }” does not open: it was encrypted for somebody else or with another passphrase, or it was damaged on the way. Nothing was changed.
store-damage-altered = { $file }: the bundle was altered after it was packed. Only entries that are intact were taken in. Ask its sender for it once more.
key-unusable = “{ $path }” holds no usable key, or the password is wrong. Nothing was written.
key-no-recipient = “{ $text }” is not a recipient; one begins with age1. Nothing was written.
sign-wrong = The signature beside “{ $path }” is missing or is not by this key. Nothing was taken in. Ask the sender for the file with the extension .minisig and compare the public key.
sign-unchecked = A signature stands beside the file and was not checked; --signed-by KEY checks it.
secret-prompt = Passphrase:
secret-again = Once more:
secret-differs = The two were different. Nothing was written.
secret-empty = An empty passphrase protects nothing. Nothing was written.
secret-no-terminal = A passphrase can only be typed in a terminal; in scripts, give it in a file.
secret-confirm = If you have understood this, type the word keep.
secret-word = keep
key-warning = A key that is lost, or whose password is forgotten, cannot be recovered by anybody: what was encrypted for it stays closed for ever. Keep copies of the two secret files in two safe places before you give the public parts to others.
key-not-made = No key was made.
key-made = Made { $age } and { $sign }, both secret, and { $public } for everybody who checks your signature. Others encrypt for the recipient below.

# Verifying
cli-verify = Check that nothing was altered: journals, chain, questionnaires, seal, signature, export; or compute the figures of minutes again
cli-verify-path = An assessment's id or folder, a journal, a bundle or an export; or the minutes of a decision
cli-verify-identity = Decrypt with the identities in this file
cli-verify-passphrase = Decrypt with a passphrase, which is asked for
cli-verify-passphrase-file = Decrypt with the passphrase in this file
cli-verify-signed-by = Check the signature with this public key: a file, or the key itself
verify-all-holds = Everything that was checked holds.
verify-not-all-holds = Not everything holds; see above.
verify-journals = { $journals ->
        [one] Journals: every entry is as it was written and follows the one before ({ $entries } entries in one file).
       *[other] Journals: every entry is as it was written and follows the one before ({ $entries } entries in { $journals } files).
    }
verify-gap = { $file }, line { $line }: does not hold. An entry that stood before this one is missing. Take in an undamaged copy of this journal: citycap merge PATH
verify-altered = { $file }: does not hold. It was altered after the bundle was packed. Ask its sender for it once more.
verify-strange = { $file }: does not hold. This copy of the questionnaires is not what the assessment answers. No answer is lost. Copy the file from a laptop that has it.
verify-framework = Questionnaires: { $name }, unaltered.
verify-no-framework = The questionnaires that the assessment answers are missing or were altered. No answer is lost. Take in the whole folder of the assessment from a laptop that has it.
verify-no-seal = Seal: none; the assessment is at the stage “{ $stage }”.
verify-seal = Seal by { $by }, { $at }: what was sealed is unaltered.
verify-seal-broken = Seal by { $by }, { $at }: does not hold. What the journals say is not what was sealed. Compare with another copy of the assessment.
verify-seal-missing = Seal: does not hold. Entries that it covers are missing here, at least { $count }. Take in the journals of the other laptops.
verify-seal-late = Changed after the seal: question { $question }, by { $by }, { $at }, on { $device }. To include it, amend the assessment and seal it again.
verify-other-version = Written by version { $version }, which may count differently; only that version can compare it.
verify-signed = Signature: by this key ({ $comment }).
verify-signature = { $file }: the signature does not hold. It is missing, or by another key, or the file was altered.
verify-document = { $file }: unaltered since it was written.
verify-document-altered = { $file }: does not hold. It was altered after it was written. Export it once more.
verify-no-export = { $file }: does not hold. It is neither an export, a bundle nor a journal, or its end is damaged.
verify-no-journal = { $file }: no assessment here has the entries that it names, so it was not compared with a journal.
verify-export = { $file }: says what the journals say.
verify-export-differs = { $file }, line { $line }: does not hold. From here on it is not what the journals say. Export it once more.

# Without names
cli-export-anonymise = Without the names of people and laptops; with --anonymise=city also without the city's
anonymous-person = Person { $number }
anonymous-city = The city
anonymous-member = City { $number }
