// What one import costs a user's bundle: minified and gzipped, with everything it brings. One function without validators
// stays under the ceiling and brings no zod; one schema costs hardly more than the same fields written in plain zod.
// `--all` prints every line. Needs the build.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { plainSource } from "./plain-schema.mjs";

const ROOT = join(import.meta.dirname, "../..");
const FUNCTION_CEILING = 1024;
const SCHEMA_CEILING = 1.05;

const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
const allowances = JSON.parse(readFileSync(join(import.meta.dirname, "size-allowances.json"), "utf8"));
const optionalPeers = Object.keys(manifest.peerDependenciesMeta ?? {});
const rows = [];

for (const [subpath, target] of Object.entries(manifest.exports)) {
  if (subpath === "." || typeof target === "string") continue;
  const from = `dojeong${subpath.slice(1)}`;
  for (const [name, value] of Object.entries(await import(from))) {
    if (value?._zod) rows.push(await schemaRow(from, name, value));
    else if (typeof value === "function") rows.push(await functionRow(from, name));
  }
}

const unused = Object.keys(allowances).filter((key) => !rows.some((row) => `${row.from}#${row.name}` === key));
const broken = rows.filter((row) => row.problem);
print(
  "function",
  (row) => row.bytes,
  (row) => `${row.bytes} B`,
);
print(
  "schema",
  (row) => row.ratio,
  (row) => `${row.bytes} B, ${row.ratio.toFixed(3)} × plain zod`,
);
for (const row of broken) console.log(`TOO LARGE ${row.from} ${row.name}: ${row.problem}`);
for (const key of unused) console.log(`NOT NEEDED an allowance for ${key}, which is not exported`);
console.log(`${rows.length - broken.length} passed, ${broken.length + unused.length} failed`);
process.exitCode = broken.length + unused.length > 0 || rows.length === 0 ? 1 : 0;

async function functionRow(from, name) {
  const { bytes, zod } = await cost(`export { ${name} } from "${from}";`);
  const allowed = allowances[`${from}#${name}`];
  const ceiling = allowed?.bytes ?? FUNCTION_CEILING;
  const problem =
    bytes > ceiling ? `${bytes} B, ceiling ${ceiling}` : zod && !allowed?.zod ? "it brings zod" : undefined;
  return { kind: "function", from, name, bytes, problem };
}

async function schemaRow(from, name, schema) {
  const { bytes } = await cost(`export { ${name} } from "${from}";`);
  const plain = await cost(plainSource(schema));
  const ratio = bytes / plain.bytes;
  const ceiling = allowances[`${from}#${name}`]?.ratio ?? SCHEMA_CEILING;
  const problem =
    ratio > ceiling
      ? `${bytes} B is ${ratio.toFixed(3)} × the ${plain.bytes} B of plain zod, ceiling ${ceiling}`
      : undefined;
  return { kind: "schema", from, name, bytes, ratio, problem };
}

async function cost(contents) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: ROOT, loader: "js" },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    external: optionalPeers,
    write: false,
    metafile: true,
    logLevel: "error",
  });
  const [output] = Object.values(metafile.outputs);
  const zod = Object.entries(output.inputs).some(
    ([path, it]) => /node_modules\/zod\//.test(path) && it.bytesInOutput > 0,
  );
  return { bytes: gzipSync(outputFiles[0].contents, { level: 9 }).length, zod };
}

function print(kind, order, show) {
  const sorted = rows.filter((row) => row.kind === kind).sort((a, b) => order(b) - order(a));
  const shown = process.argv.includes("--all") ? sorted : sorted.slice(0, 12);
  console.log(`${sorted.length} exported ${kind}s, the largest first`);
  for (const row of shown) console.log(`  ${`${row.from} ${row.name}`.padEnd(56)} ${show(row)}`);
}
