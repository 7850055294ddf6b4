# When the disk refuses. Every message says what happened, what became of the data, and what next.
# $deed is what was being done: record (an answer), write (another file), read, or lost (an answer, by a command that
# ends with the failure).
store-kept = { $deed ->
    [record] Nothing is lost: the answer is kept in memory and will be written with the next one.
    [lost] This was not saved; everything saved before it is safe.
    [read] Nothing was changed.
   *[write] Nothing was overwritten.
}
store-read-only = “{ $path }” is on a read-only disk. { store-kept } Make the disk writable or choose another data folder, then try again.
store-permission = You may not open “{ $path }”. { store-kept } Ask for access to it or choose another data folder, then try again.
store-disk-full = There is no room left for “{ $path }”. { store-kept } Make room on the disk, then try again.
store-busy = Another program is using “{ $path }”. { store-kept } Close that program or wait a moment, then try again.
store-missing = “{ $path }” is not there. { store-kept } If it is on a memory stick or a network drive, connect it, then try again.
store-in-the-way = Something else stands where “{ $path }” should be: a folder in a file’s place, or a file in a folder’s. { store-kept } Move it away, then try again.
store-disk = The system could not use “{ $path }” (its error number: { $code }). { store-kept } Check the disk, then try again.

# Assessments and frameworks.
store-not-found = There is no assessment “{ $id }”. Nothing was changed. List the assessments to see what each is called.
store-ambiguous = Several assessments begin with “{ $id }”: { $fits }. Nothing was changed. Type a few more characters.
store-no-beginning = The journals of “{ $id }” do not say how the assessment began. Nothing was changed, and what is there stays. If it is still being copied, wait; otherwise fetch the missing journal from the device that began it.
store-copy-damaged = The questionnaires in “{ $path }” are missing or are not those this assessment began with. No answer is lost. Copy the folder again from a device that has it.
store-framework = The questionnaires cannot be read; mistakes found: { $count }, the first in “{ $file }”. Nothing was changed. Check the folder with lint to see them all.
store-name = “{ $name }” cannot be a file name on every system. Nothing was changed. Rename the file, then try again.
store-not-text = “{ $path }” is not UTF-8 text. Nothing was changed. Save it as UTF-8, then try again.
store-too-large = “{ $path }” is larger than { $megabytes } MB, too large for a questionnaire. Nothing was changed. Check that this is the right folder.
store-too-many = “{ $path }” holds more than { $files } JSON files, too many for a framework. Nothing was changed. Check that this is the right folder.

# Writing files.
store-exists = “{ $path }” exists already and was left as it is. Choose another name, or say that it may be replaced.
store-read-back = “{ $path }” reads back differently from what was written. The assessment itself is safe. Do not pass this file on; check the disk and write it somewhere else.
store-unsayable = This entry cannot be stored, for instance because a number in it is not a finite one. It was not recorded; everything before it is safe. Enter it again.
store-no-random = The system gives no random numbers, so nothing new can be given a name. Nothing was changed. Restart the computer, then try again.

# Damaged places of a journal.
store-damage-torn = { $file }, line { $line }: the last line stops in the middle. Either a write was cut off before it was confirmed as saved, or the file is still being copied and the rest will come. Everything before it has been read.
store-damage-garbage = { $file }, line { $line }: this is not an entry of a journal. It was left out and stays in the file; all other lines have been read.
store-damage-changed = { $file }, line { $line }: this entry was changed or damaged after it was written. It was left out and stays in the file; all other lines have been read. An undamaged copy from another device brings it back.
store-damage-shape = { $file }, line { $line }: this entry is intact, but this version does not understand its form. It was left out and stays in the file. A newer version may read it.
store-damage-unreadable = { $file }: the file cannot be opened. What it says is missing here; all other files have been read. Check who may read it.
store-sheet = “{ $path }” is not a sheet: { $why }. Nothing was written; correct it and try again.
