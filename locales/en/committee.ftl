# What a committee sees that compares several cities

lint-bands-order = A city is out up to { $found } and in from { $most }; the first must be lower than the second.
lint-gate-unknown = No criterion has the id “{ $found }”. A gate names one of the criteria.
