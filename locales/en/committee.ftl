# What a committee sees that compares several cities

