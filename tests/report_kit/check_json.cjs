// Checks every document in FOLDER/documents/NAME against FOLDER/schemas/NAME.json.
const fs = require("fs");
const path = require("path");
const Ajv = require("ajv/dist/2020").default;

const folder = process.argv[2];
const text = (...parts) => fs.readFileSync(path.join(folder, ...parts), "utf8");
let count = 0, wrong = 0;
for (const schema of fs.readdirSync(path.join(folder, "schemas")).sort()) {
  const of = schema.replace(/\.json$/, "");
  // Formats of numbers (uint32, double) are the schema writer's own.
  const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false });
  const check = ajv.compile(JSON.parse(text("schemas", schema)));
  let some = 0;
  for (const name of fs.readdirSync(path.join(folder, "documents", of)).sort()) {
    const whole = text("documents", of, name);
    const documents = name.endsWith(".ndjson") ? whole.split("\n").filter((line) => line) : [whole];
    for (const document of documents) {
      some += 1;
      if (check(JSON.parse(document))) continue;
      for (const error of check.errors) console.log(`${of}/${name}: ${error.instancePath} ${error.message}`);
      wrong += 1;
    }
  }
  if (!some) { console.log(`${of}: nothing to check`); wrong += 1; }
  count += some;
}
console.log(`ajv: ${count} documents, ${wrong} with errors`);
process.exit(wrong || !count ? 1 : 0);
