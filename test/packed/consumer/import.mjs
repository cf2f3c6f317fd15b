// Imports each subpath that is named on the command line, and sees that nothing else happened.
import { strict as assert } from "node:assert";
import * as z from "zod";

// zod sets itself up with the first schemas that are made of it.
z.strictObject({ text: z.string().optional(), list: z.array(z.int()) })
  .refine(() => true)
  .safeParse({});
const before = {
  globals: Object.getOwnPropertyNames(globalThis),
  config: JSON.stringify(z.config()),
  registered: registered(),
};

for (const subpath of process.argv.slice(2)) {
  const names = Object.keys(await import(`dojeong${subpath.slice(1)}`));
  assert.ok(names.length > 0, `${subpath} exports something`);
  assert.ok(!names.includes("default"), `${subpath} has no default export`);
}

const { day, lastDayOfTerm } = await import("dojeong/time");
assert.equal(lastDayOfTerm(day("2024-01-01"), { years: 2 }), "2025-12-31");

assert.deepEqual(Object.getOwnPropertyNames(globalThis), before.globals);
assert.equal(JSON.stringify(z.config()), before.config);
assert.equal(registered(), before.registered);

function registered() {
  return z.globalRegistry._idmap.size;
}
