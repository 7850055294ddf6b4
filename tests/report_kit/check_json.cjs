// Checks every export in a folder against the schema beside them.
const fs = require("fs");
const path = require("path");
const Ajv = require("ajv/dist/2020").default;

const folder = process.argv[2];
const read = (name) => JSON.parse(fs.readFileSync(path.join(folder, name), "utf8"));
// Formats of numbers (uint32, double) are the schema writer's own.
const check = new Ajv({ allErrors: true, strict: false, validateFormats: false }).compile(read("schema.json"));
let count = 0, wrong = 0;
for (const name of fs.readdirSync(folder).sort()) {
  if (!name.endsWith(".json") || name === "schema.json" || name.startsWith("made-")) continue;
  count += 1;
  if (!check(read(name))) {
    for (const error of check.errors) console.log(`${name}: ${error.instancePath} ${error.message}`);
    wrong += 1;
  }
}
console.log(`ajv: ${count} exports, ${wrong} with errors`);
process.exit(wrong || !count ? 1 : 0);
