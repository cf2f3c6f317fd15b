// What one import costs a user's bundle: minified and gzipped, with everything it brings. One function without validators
// stays under 1 KB and brings no zod, a decision with all its reasons under 4 KB; one schema costs hardly more than the
// same fields written in plain zod. What needs more says why in size-allowances.json.
// `--all` prints every line, and what is too large is printed with its heaviest parts. Needs the build.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import ts from "typescript";
import { publishedNames, sourceModules } from "../support/source-modules.ts";
import { plainSource } from "./plain-schema.mjs";

const ROOT = join(import.meta.dirname, "../..");
const FUNCTION_CEILING = 1024;
const DECISION_CEILING = 4096;
const SCHEMA_CEILING = 1.05;

const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
const groups = JSON.parse(readFileSync(join(import.meta.dirname, "size-allowances.json"), "utf8"));
const allowances = Object.fromEntries(groups.flatMap(({ names, ...group }) => names.map((name) => [name, group])));
const optionalPeers = Object.keys(manifest.peerDependenciesMeta ?? {});
const decisions = decidingFunctions();
const tasks = [];

for (const [subpath, target] of Object.entries(manifest.exports)) {
  if (subpath === "." || typeof target === "string") continue;
  const from = `dojeong${subpath.slice(1)}`;
  for (const [name, value] of Object.entries(await import(from))) {
    if (value?._zod) tasks.push(() => schemaRow(from, name, value));
    else if (typeof value === "function") tasks.push(() => functionRow(from, name));
  }
}

const rows = await inTurn(tasks);
const small = rows.filter((row) => row.kind === "function" && row.bytes <= FUNCTION_CEILING).length;
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
console.log(`${small} functions within ${FUNCTION_CEILING} B`);
for (const row of broken) console.log(`TOO LARGE ${row.from} ${row.name}: ${row.problem}; ${row.heaviest}`);
for (const key of unused) console.log(`NOT NEEDED an allowance for ${key}, which is not exported`);
console.log(`${rows.length - broken.length} passed, ${broken.length + unused.length} failed`);
process.exitCode = broken.length + unused.length > 0 || rows.length === 0 ? 1 : 0;

/** The published functions whose answer is a decision, as `dojeong/time#dueDate`. */
function decidingFunctions() {
  const modules = new Map(sourceModules().map((module) => [module.path, module]));
  const found = new Set();
  for (const index of modules.values()) {
    if (!index.path.endsWith("/index.ts")) continue;
    for (const { name, path } of publishedNames(index)) {
      const statements = modules.get(path)?.syntax.statements ?? [];
      const declared = statements.filter((it) => ts.isFunctionDeclaration(it) && it.name?.text === name);
      if (declared.some((it) => /(Decision|Finding)\b/.test(it.type?.getText() ?? ""))) {
        found.add(`dojeong/${index.path.replace(/\/index\.ts$/, "")}#${name}`);
      }
    }
  }
  return found;
}

async function functionRow(from, name) {
  const { bytes, zod, heaviest } = await cost(`export { ${name} } from "${from}";`);
  const allowed = allowances[`${from}#${name}`];
  const ceiling = allowed?.bytes ?? (decisions.has(`${from}#${name}`) ? DECISION_CEILING : FUNCTION_CEILING);
  const problem =
    bytes > ceiling ? `${bytes} B, ceiling ${ceiling}` : zod && !allowed?.zod ? "it brings zod" : undefined;
  return { kind: "function", from, name, bytes, problem, heaviest };
}

async function schemaRow(from, name, schema) {
  const { bytes, heaviest } = await cost(`export { ${name} } from "${from}";`);
  const plain = await cost(plainSource(schema));
  const ratio = bytes / plain.bytes;
  const ceiling = allowances[`${from}#${name}`]?.ratio ?? SCHEMA_CEILING;
  const problem =
    ratio > ceiling
      ? `${bytes} B is ${ratio.toFixed(3)} × the ${plain.bytes} B of plain zod, ceiling ${ceiling}`
      : undefined;
  return { kind: "schema", from, name, bytes, ratio, problem, heaviest };
}

async function cost(contents) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: ROOT, loader: "js" },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    // Without the project's own paths, which lead to the sources: what is weighed is the build.
    tsconfigRaw: {},
    external: optionalPeers,
    write: false,
    metafile: true,
    logLevel: "error",
  });
  const [output] = Object.values(metafile.outputs);
  const zod = Object.entries(output.inputs).some(
    ([path, it]) => /node_modules\/zod\//.test(path) && it.bytesInOutput > 0,
  );
  return { bytes: gzipSync(outputFiles[0].contents, { level: 9 }).length, zod, heaviest: heaviestOf(output.inputs) };
}

/** The modules that weigh most, zod aside, with their bytes before compression. */
function heaviestOf(inputs) {
  return Object.entries(inputs)
    .map(([path, { bytesInOutput }]) => ({ path: path.replace(/^dist\//, ""), bytesInOutput }))
    .filter(({ path }) => !path.includes("node_modules/zod/"))
    .sort((a, b) => b.bytesInOutput - a.bytesInOutput)
    .slice(0, 5)
    .map(({ path, bytesInOutput }) => `${path} ${bytesInOutput}`)
    .join(", ");
}

/** Runs the tasks, a few at a time, and gives their results in order. */
async function inTurn(tasks) {
  const results = [];
  const open = tasks.entries();
  const worker = async () => {
    for (const [index, task] of open) results[index] = await task();
  };
  await Promise.all(Array.from({ length: 4 }, worker));
  return results;
}

function print(kind, order, show) {
  const sorted = rows.filter((row) => row.kind === kind).sort((a, b) => order(b) - order(a));
  const shown = process.argv.includes("--all") ? sorted : sorted.slice(0, 12);
  console.log(`${sorted.length} exported ${kind}s, the largest first`);
  for (const row of shown) console.log(`  ${`${row.from} ${row.name}`.padEnd(56)} ${show(row)}`);
}
