# The list of assessments

home-amending = opened again
home-amended = sealed, amended
home-altered = ! changed after the seal
home-members = cluster of { $names }
