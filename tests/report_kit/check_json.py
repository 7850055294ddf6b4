"""Checks every document in FOLDER/documents/NAME against FOLDER/schemas/NAME.json."""

import json
import pathlib
import sys

import jsonschema

folder = pathlib.Path(sys.argv[1])
count = wrong = 0
for path in sorted((folder / "schemas").glob("*.json")):
    schema = json.loads(path.read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    some = 0
    for file in sorted((folder / "documents" / path.stem).iterdir()):
        text = file.read_text("utf-8")
        for document in text.splitlines() if file.suffix == ".ndjson" else [text]:
            some += 1
            for error in validator.iter_errors(json.loads(document)):
                wrong += 1
                print(f"{path.stem}/{file.name}: {error.json_path}: {error.message[:200]}")
    if not some:
        wrong += 1
        print(f"{path.stem}: nothing to check")
    count += some
print(f"jsonschema {getattr(jsonschema, '__version__', '')}: {count} documents, {wrong} errors")
sys.exit(1 if wrong or not count else 0)
