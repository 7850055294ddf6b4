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
