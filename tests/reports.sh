#!/bin/sh
# Looks at the reports with other people's programs:
#   JSON      Python's jsonschema and Node's ajv check exports, lines, minutes and the shipped frameworks
#             against `citycap schema`; DuckDB reads the lines as they are
#   workbook  openpyxl opens it; no cell of it is a formula, numbers are numbers
#   tables    Python's csv reads them; no cell begins like a formula
#   page      headless Chromium draws it in both languages at several widths and prints it to A4
#
# Needs: python3 with openpyxl, jsonschema and duckdb; node with npm (fetches ajv into a temporary folder);
# chromium and pdftoppm (poppler-utils); a Chinese font, e.g. fonts-noto-cjk. What is not there is
# named and left out; the exit code is 0 only if all was there and passed.
#
# Usage: tests/reports.sh [CITYCAP] [FOLDER]    pictures and files stay in FOLDER
set -u
here=$(cd "$(dirname "$0")" && pwd)
citycap=$(realpath "${1:-$here/../target/debug/citycap}")
out=${2:-$(mktemp -d)}
mkdir -p "$out" && out=$(realpath "$out")
library=$out/library
failed=0
fail() { echo "FAILED: $1"; failed=1; }
missing() { echo "NOT RUN: $1 (needs $2)"; failed=1; }
tool() { "$citycap" --data-dir "$library" "$@"; }

rm -rf "$library"
python3 "$here/report_kit/sheets.py" "$here/../questionnaires" "$out" || missing "made sheets" python3
ids=""
for sheet in "$here"/../questionnaires/samples/*.json "$out"/made-*.json; do
    id=$(tool new --author test --from "$sheet") || fail "new $sheet"
    ids="$ids $id"
done
for of in export line minutes framework questionnaire glossary peers; do
    mkdir -p "$out/schemas" "$out/documents/$of"
    "$citycap" schema "$of" >"$out/schemas/$of.json" || fail "schema $of"
done
for file in "$here"/../questionnaires/cslcc/*.json "$here"/../questionnaires/short-example/*.json; do
    of=$(basename "$file" .json)
    case $of in framework | glossary | peers) ;; *) of=questionnaire ;; esac
    cp "$file" "$out/documents/$of/$(basename "$(dirname "$file")")-$(basename "$file")"
done
for id in $ids; do
    tool export "$id" --force -o "$out/documents/export/$id.json" >/dev/null || fail "json $id"
    for language in zh en both; do
        tool --lang "$language" export "$id" --format html --force -o "$out/$id-$language.html" >/dev/null || fail "html $id"
        tool --lang "$language" export "$id" --format xlsx --notes --force -o "$out/$id-$language.xlsx" >/dev/null || fail "xlsx $id"
    done
    for table in questions criteria assistance; do
        tool export "$id" --format csv --table "$table" --notes --force -o "$out/$id-$table.csv" >/dev/null || fail "csv $id"
    done
    tool export "$id" --format xlsx --lang zh --notes --force -o "$out/again.xlsx" >/dev/null
    cmp -s "$out/again.xlsx" "$out/$id-zh.xlsx" || fail "the workbook of $id is not the same twice"
    rm -f "$out/again.xlsx"
done
lines=$out/documents/line/all.ndjson
tool export --all --format ndjson --force -o "$lines" >/dev/null || fail "lines"
first=$(echo "$ids" | cut -d' ' -f2)
printf '{"format": "citycap-ex' >"$out/=broken.ndjson"
for language in zh en both; do
    # Every picture and every sheet has something in it: programmes of all, and a file that cannot be read.
    tool --lang "$language" compare "$lines" "$out/=broken.ndjson" --select 2 --draws 500 --force \
        --programme "$(echo $ids | tr ' ' ',')" --capacity 2,inventory=1 \
        --html "$out/committee-$language.html" --xlsx "$out/committee-$language.xlsx" \
        >"$out/committee-$language.txt" 2>/dev/null || fail "compare in $language"
done
tool compare "$lines" --select 2 --draws 500 --force --minutes "$out/documents/minutes/minutes.json" \
    --who "Sample committee" --decided "$first" --because "A sample" >/dev/null || fail "minutes"
tool verify "$out/documents/minutes/minutes.json" "$lines" >/dev/null || fail "the minutes do not hold"
echo "exported:$ids"

if python3 -c 'import duckdb' 2>/dev/null; then
    python3 "$here/report_kit/read_lines.py" "$lines" || fail "duckdb"
else missing "the reading of lines in DuckDB" "pip install duckdb"; fi

if python3 -c 'import jsonschema' 2>/dev/null; then
    python3 "$here/report_kit/check_json.py" "$out" || fail "jsonschema"
else missing "the check of JSON in Python" "pip install jsonschema"; fi

if command -v npm >/dev/null; then
    node_folder=$out/node
    mkdir -p "$node_folder"
    if (cd "$node_folder" && npm install --silent --no-save ajv@8 ajv-formats@3 >/dev/null 2>&1); then
        cp "$here/report_kit/check_json.cjs" "$node_folder/check.cjs"
        node "$node_folder/check.cjs" "$out" || fail "ajv"
    else missing "the check of JSON in Node" "npm install ajv"; fi
else missing "the check of JSON in Node" "node, npm"; fi

if python3 -c 'import openpyxl' 2>/dev/null; then
    python3 "$here/report_kit/check_tables.py" "$out" || fail "openpyxl"
else missing "the check of workbooks" "pip install openpyxl"; fi

browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
if [ -n "$browser" ]; then
    draw() { timeout 120 "$browser" --headless --no-sandbox --disable-gpu --hide-scrollbars "$@" >/dev/null 2>&1; }
    for page in "$out"/*.html; do
        name=${page%.html}
        for width in 500 800 1200; do
            draw --window-size="$width,2400" --screenshot="$name-$width.png" "file://$page"
            [ -s "$name-$width.png" ] || fail "$name at $width"
        done
        draw --no-pdf-header-footer --print-to-pdf="$name.pdf" "file://$page"
        [ -s "$name.pdf" ] || fail "$name.pdf"
        # What the browser found wrong or would not load.
        timeout 120 "$browser" --headless --no-sandbox --disable-gpu --enable-logging=stderr --v=0 \
            --dump-dom "file://$page" 2>"$name.log" >"$name.dom"
        if grep -i "refused to\|CONSOLE" "$name.log"; then fail "$name: the browser complains"; fi
        grep -q "<h1" "$name.dom" || fail "$name: nothing was drawn"
    done
    if command -v pdftoppm >/dev/null; then
        for print in "$out"/*.pdf; do pdftoppm -r 60 -png "$print" "${print%.pdf}-page"; done
    else missing "pages as pictures" poppler-utils; fi
else missing "pages in a browser" chromium; fi

echo "files: $out"
[ "$failed" = 0 ] && echo "reports: all passed"
exit "$failed"
