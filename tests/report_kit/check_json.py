"""Checks every export in a folder against the schema beside them."""

import json
import pathlib
import sys

import jsonschema

folder = pathlib.Path(sys.argv[1])
schema = json.loads((folder / "schema.json").read_text("utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
count = wrong = 0
for path in sorted(folder.glob("*.json")):
    if path.name == "schema.json" or path.name.startswith("made-"):
        continue
    count += 1
    for error in validator.iter_errors(json.loads(path.read_text("utf-8"))):
        wrong += 1
        print(f"{path.name}: {error.json_path}: {error.message[:200]}")
print(f"jsonschema {getattr(jsonschema, '__version__', '')}: {count} exports, {wrong} errors")
sys.exit(1 if wrong or not count else 0)
