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
merge-begun = { $id }: new here, from { $from }: answers to { $answers } questions ({ $events } entries).
merge-twins = { $id } is about the same city as { $twins }, but they began separately, so they are kept apart. If they are one assessment, join them: citycap merge PATH --into ID
merge-joined = { $id }: taken in from { $from }: new answers to { $answers } questions ({ $events } entries).
merge-nothing-new = { $id }: everything in { $from } is here already.
merge-no-beginning = { $from }: nothing tells which assessment this belongs to, so nothing was taken in. Take in the whole folder of the assessment, or name the assessment with --into ID.
merge-apart = { $from }: this began separately from { $id }, which has the same name, so nothing was taken in. If they are one assessment, join them with --into { $id }.
merge-other-framework = { $from }: this answers other questionnaires than { $id }, so nothing was taken in. Move one of them to the other’s questionnaires first: citycap move ID --framework FOLDER
merge-disputed = { $count ->
        [one] One question has
       *[other] { $count } questions have
    } unequal answers now, all of them kept until someone settles them: { $questions }
merge-still-disputed = { $count ->
        [one] One question still has
       *[other] { $count } questions still have
    } unequal answers.
merge-city-disputed = { $id }: the city’s profile was written differently on two laptops; the results use one of the two until it is saved once more.
merge-late = { $id } is sealed, and the seal does not cover { $count ->
        [one] one entry
       *[other] { $count } entries
    } that came from elsewhere. To include them, amend the assessment and seal it again: citycap amend { $id } --reason …
merge-no-framework = { $id }: the questionnaires that it answers did not come with it, so it cannot be opened yet. Take in the whole folder of the assessment.
merge-no-journals = There is no journal in “{ $path }”. Nothing was changed. Name a journal (.jsonl), the folder of an assessment, a folder of such folders, or a bundle.
sync-no-exchange = “{ $path }” cannot be used for exchange: it belongs to this data folder, or is the folder of one assessment. Nothing was changed. Name a folder that the others can reach too, such as one on a memory stick.
sync-sent = { $id }: { $events ->
        [one] one entry
       *[other] { $events } entries
    } written for the others.
sync-equal = Nothing new on either side of “{ $path }”.
