# Forms: hints about the fields, keys, and what is wrong

scope-one-field = Form of one field
scope-choice = Choice in a form
scope-city-form = City profile
scope-evidence-form = Evidence
scope-typing = Where text is typed

key-enter-save = Save
key-clear-field = Clear before the cursor
key-put-back = Put back what was cleared

field-folder = Folder
field-file-or-folder = File or folder

hint-name = Name, pinyin or initials: places of the official table are offered as you type, any other name is fine too. One of the two names will do.
hint-kind = A city that belongs to a cluster is a city; cluster means all of them as one.
hint-members = Separate several by commas or semicolons: Changsha 430100, Zhuzhou.
hint-author = Your name stands with every answer that is entered on this laptop.
hint-province = For reports, and for the committee to list cities of one province.
hint-code = Six digits, such as 370200; comes with a city from the table. Optional.
hint-population = Residents: 4200000, 4,200,000 or 4.2 million. Finds peers of similar size.
hint-gdp = In 100 million yuan, such as 3200; or 320 billion. For the export, not scored.
hint-area = The whole administrative area in square kilometres, such as 11,000.
hint-figures-year = The year that these figures belong to, such as 2024.
hint-climate = Thermal zone of the building code: finds peers with the same climate.
hint-economy = What the economy mainly lives on: finds peers.

hint-evidence = What supports this answer; with nothing to show, it is a statement only.
hint-citation = Such as: City government document 2024-7, March 2024, page 3; or a link.
hint-confidence = How sure you are that the answer is right: low means in doubt, high means certain. The kind of evidence proposes a value; change it freely. It moves no score, only how far the score can be relied on.
hint-informant = Name and office; whoever spoke last for this bureau is filled in.
hint-reason = Such as: the city has no projects of this kind. It is kept with the answer.
hint-accepted = Once accepted the question no longer counts; until then it counts as unknown.
hint-awaited-what = Such as: the energy balance of 2023.
hint-awaited-who = A bureau or a person.
hint-awaited-until = Such as 2026-04-30, or “before the next interview”.
hint-answer = As on the page of the question: 3, 2-3, dk.
hint-settle-reason = For instance which document settles it, or who confirmed it.
hint-path = A file name or a path; an existing file is never replaced without asking.
hint-folder = Where the folder is, for instance on a USB stick.
hint-file-or-folder = Where the file or the folder is.
hint-exports = Such as: qingdao.json, samples
hint-who = The committee or the person who decided.
hint-decided = Names or ids of cities, separated by commas.
hint-because = Needed where the choice is not the best one; otherwise it may stay empty.

misfit-not-a-number = “{ $value }” is not a number; enter one such as 40 or 1,200, or a range: 38-42.
misfit-population = No city has { $value } residents: from { $low } to { $high } can be right.
misfit-gdp = No city makes { $value } × 100 million yuan: from { $low } to { $high } can be right.
misfit-area = No city has { $value } km²: from { $low } to { $high } can be right.

climate-severe-cold = severe cold
climate-cold = cold
climate-hot-cold = hot summer and cold winter
climate-hot-warm = hot summer and warm winter
climate-temperate = temperate
economy-port = port
economy-manufacturing = manufacturing
economy-services = services
economy-resources = resources
economy-heavy = heavy industry
offers-words = A digit takes one of these; other words can be typed.
understood-population = = { $value } persons
understood-gdp = = { $value } × 100 million yuan
understood-area = = { $value } km²
offers-first = { -press-take-offer } takes the first
