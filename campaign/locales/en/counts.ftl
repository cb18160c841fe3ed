# How many of what. A number and its noun, for use inside other sentences.
count-changes = { $count ->
    [one] { $count } change
   *[other] { $count } changes
}
count-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
count-items = { $count ->
    [one] { $count } item
   *[other] { $count } items
}
count-creators = { $count ->
    [one] { $count } creator
   *[other] { $count } creators
}
count-markets = { $count ->
    [one] { $count } market
   *[other] { $count } markets
}
count-threads = { $count ->
    [one] { $count } thread
   *[other] { $count } threads
}
count-comments = { $count ->
    [one] { $count } comment
   *[other] { $count } comments
}
count-conflicts = { $count ->
    [one] { $count } conflict
   *[other] { $count } conflicts
}
count-rounds = { $count ->
    [one] { $count } round
   *[other] { $count } rounds
}
count-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
count-working-days = { $count ->
    [one] { $count } working day
   *[other] { $count } working days
}
count-weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
}
count-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
count-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
count-devices = { $count ->
    [one] { $count } device
   *[other] { $count } devices
}
count-words = { $count ->
    [one] { $count } word
   *[other] { $count } words
}
count-files = { $count ->
    [one] { $count } file
   *[other] { $count } files
}
