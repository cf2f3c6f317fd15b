// Compares the declarations that users compile against with the recorded ones, room by room and without comments.
// `--update` records them anew: do so in the commit that changes them, where a reader of the change will see it.
import { spawnSync } from "node:child_process";
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");
const RECORDED = join(ROOT, "test/snapshots");
const { exports } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));

const emitted = emit();
const rooms = Object.entries(exports)
  .filter(([, target]) => typeof target === "object")
  .map(([, target]) => dirname(target.types.replace(/^\.\/dist\//, "")))
  .concat("internal");
const now = new Map(rooms.map((room) => [nameOf(room), textOf(room)]));
rmSync(emitted, { recursive: true });

if (process.argv.includes("--update")) {
  rmSync(RECORDED, { recursive: true, force: true });
  mkdirSync(RECORDED, { recursive: true });
  for (const [name, text] of now) writeFileSync(join(RECORDED, name), text);
  console.log(`${now.size} rooms recorded`);
} else {
  const names = [...new Set([...now.keys(), ...globSync("*.d.ts.txt", { cwd: RECORDED })])].sort();
  const changed = names.filter((name) => !same(name));
  console.log(`${names.length - changed.length} of ${names.length} rooms declare what is recorded`);
  if (changed.length > 0) console.log("Where the change is meant, run `npm run api:update` and commit test/snapshots.");
  if (changed.length > 0) process.exit(1);
}

/** The declarations, in a folder that is thrown away. */
function emit() {
  const folder = mkdtempSync(join(tmpdir(), "declarations-"));
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
  const { status } = spawnSync(process.execPath, [tsc, "-p", "src", "--outDir", folder, "--removeComments"], {
    cwd: ROOT,
    stdio: "inherit",
  });
  if (status !== 0) process.exit(1);
  return folder;
}

function nameOf(room) {
  return `${room === "." ? "index" : room.replaceAll("/", "-")}.d.ts.txt`;
}

function textOf(room) {
  return globSync(room === "." ? "index.d.ts" : `${room}/**/*.d.ts`, { cwd: emitted })
    .sort()
    .map((path) => `// ${path.replaceAll("\\", "/")}\n${readFileSync(join(emitted, path), "utf8")}`)
    .join("\n");
}

function same(name) {
  const file = join(RECORDED, name);
  const recorded = existsSync(file) ? readFileSync(file, "utf8") : "";
  const current = now.get(name) ?? "";
  if (recorded === current) return true;
  const [before, after] = [recorded.split("\n"), current.split("\n")];
  const gone = before.filter((line) => !after.includes(line)).map((line) => `  - ${line}`);
  const come = after.filter((line) => !before.includes(line)).map((line) => `  + ${line}`);
  console.log([name, ...gone, ...come].slice(0, 60).join("\n"));
  return false;
}
