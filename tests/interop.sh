#!/bin/sh
# Exchanges encrypted and signed bundles with the ordinary programs age, age-keygen and minisign,
# in both directions. Needs them installed (Debian: apt-get install age minisign).
set -eu
cd "$(dirname "$0")/.."
for program in age age-keygen minisign unzip; do
    command -v "$program" >/dev/null || { echo "$program is not installed" >&2; exit 1; }
done
cargo build --quiet
citycap="$PWD/target/debug/citycap"
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cd "$place"
export LANG=C
id=$("$citycap" --data-dir one new --name-en Sample --name-zh 样例市 --author Tester)
"$citycap" --data-dir one answer "$id" int-01 1 2>/dev/null

# Ours to theirs.
"$citycap" key new lead --no-password --yes 2>/dev/null >recipient
"$citycap" --data-dir one export "$id" --format bundle -o plain.zip >/dev/null
"$citycap" --data-dir one export "$id" --format bundle -o b.age \
    --encrypt-to "$(cat recipient)" --sign lead.sign.key >/dev/null
minisign -V -q -m b.age -p lead.sign.pub
age -d -i lead.age.key -o opened.zip b.age
cmp plain.zip opened.zip
unzip -q -t opened.zip
[ "$(age-keygen -y lead.age.key)" = "$(cat recipient)" ]
printf 'secret words' >words
"$citycap" --data-dir one export "$id" --format bundle -o p.age --passphrase-file words >/dev/null

# Theirs to ours.
age-keygen -o theirs.key 2>/dev/null
minisign -G -W -f -p theirs.pub -s theirs.sec >/dev/null
age -r "$(age-keygen -y theirs.key)" -o t.age plain.zip
minisign -S -s theirs.sec -m t.age >/dev/null
"$citycap" --data-dir two import t.age --identity theirs.key --signed-by theirs.pub 2>/dev/null
"$citycap" --data-dir three import p.age --passphrase-file words 2>/dev/null

# Keys with a password, made by either.
printf 'pass\npass\n' | minisign -G -f -p w.pub -s w.sec >/dev/null 2>&1
printf 'pass' >pass
"$citycap" --data-dir one export "$id" -o w.json --sign w.sec --sign-password-file pass >/dev/null
minisign -V -q -m w.json -p w.pub
"$citycap" key new with --password-file pass --yes >/dev/null 2>&1
printf 'pass\n' | minisign -S -s with.sign.key -m plain.zip >/dev/null 2>&1
minisign -V -q -m plain.zip -p with.sign.pub
"$citycap" --data-dir two import plain.zip --signed-by with.sign.pub >/dev/null 2>&1
echo "age $(age --version), $(minisign -v): both directions work"
