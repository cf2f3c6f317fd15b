// Requires each subpath that is named on the command line.
const assert = require("node:assert/strict");

for (const subpath of process.argv.slice(2)) {
  assert.ok(Object.keys(require(`dojeong${subpath.slice(1)}`)).length > 0, `${subpath} exports something`);
}
const { day, lastDayOfTerm } = require("dojeong/time");
assert.equal(lastDayOfTerm(day("2024-01-01"), { years: 2 }), "2025-12-31");
