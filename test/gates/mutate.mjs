// Breaks the functions of each room on purpose, one operator at a time, in a copy of the project, and sees whether the room's
// own tests notice. A few breaks a room, spread evenly and always the same; `--per-room N` tries more, `--room NAME` one room.
import { execFile } from "node:child_process";
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs, promisify } from "node:util";
import ts from "typescript";

const ROOT = join(import.meta.dirname, "../..");
const { values } = parseArgs({ options: { "per-room": { type: "string", default: "4" }, room: { type: "string" } } });
const PER_ROOM = Number(values["per-room"]);
// Some breaks change nothing that can be seen: a bound that cannot be met, an order that does not matter.
const FLOOR = 0.8;
const AT_ONCE = 2;
const ENDLESS = 60_000;

const FLIPPED = {
  [ts.SyntaxKind.LessThanToken]: "<=",
  [ts.SyntaxKind.LessThanEqualsToken]: "<",
  [ts.SyntaxKind.GreaterThanToken]: ">=",
  [ts.SyntaxKind.GreaterThanEqualsToken]: ">",
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: "!==",
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: "===",
  [ts.SyntaxKind.AmpersandAmpersandToken]: "||",
  [ts.SyntaxKind.BarBarToken]: "&&",
  [ts.SyntaxKind.MinusToken]: "+",
  [ts.SyntaxKind.AsteriskToken]: "+",
};
const OTHER_OUTCOME = { yes: "no", no: "unknown", unknown: "yes" };

const breaks = globSync("src/*/index.ts", { cwd: ROOT })
  .map((path) => path.split(/[\\/]/)[1])
  .filter((room) => existsSync(join(ROOT, "test", room)) && (values.room ?? room) === room)
  .sort()
  .flatMap((room) => spread(breaksIn(room), PER_ROOM));
const work = mkdtempSync(join(tmpdir(), "mutate-"));
const survivors = [];

try {
  const copies = Array.from({ length: AT_ONCE }, (_, index) => copy(join(work, String(index))));
  for (const room of new Set(breaks.map((it) => it.room))) {
    if (!(await testsPass(room, copies[0], 5 * ENDLESS)))
      throw new Error(`The tests of ${room} fail before anything is broken`);
  }
  const waiting = [...breaks];
  await Promise.all(
    copies.map(async (folder) => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const noticed = await isNoticed(next, folder);
        console.log(`${noticed ? "noticed " : "SURVIVED"} ${next.path}:${next.line} ${next.text} -> ${next.instead}`);
        if (!noticed) survivors.push(next);
      }
    }),
  );
} finally {
  rmSync(work, { recursive: true, force: true });
}

const noticed = breaks.length - survivors.length;
const enough = breaks.length > 0 && noticed / breaks.length >= FLOOR;
console.log(`${noticed} of ${breaks.length} breaks noticed, at least ${Math.ceil(breaks.length * FLOOR)} wanted`);
console.log(`${enough ? 1 : 0} passed, ${enough ? 0 : 1} failed`);
process.exitCode = enough ? 0 : 1;

/** Every break of a room's functions, in the order of files and places. */
function breaksIn(room) {
  return globSync(`src/${room}/**/*.ts`, { cwd: ROOT })
    .sort()
    .flatMap((path) => {
      const text = readFileSync(join(ROOT, path), "utf8");
      const syntax = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
      const found = [];
      const look = (node) => {
        const instead = replacement(node, syntax);
        if (instead !== undefined) {
          const [start, end] = [node.getStart(syntax), node.end];
          const line = syntax.getLineAndCharacterOfPosition(start).line + 1;
          found.push({
            room,
            path: path.replaceAll("\\", "/"),
            line,
            start,
            end,
            text: text.slice(start, end),
            instead,
          });
        }
        if (!ts.isTypeNode(node) && !ts.isInterfaceDeclaration(node)) ts.forEachChild(node, look);
      };
      for (const statement of syntax.statements) if (ts.isFunctionDeclaration(statement)) look(statement);
      return found;
    });
}

function replacement(node, syntax) {
  if (ts.isBinaryExpression(node.parent ?? node) && node === node.parent?.operatorToken) return FLIPPED[node.kind];
  if (ts.isStringLiteral(node) && Object.hasOwn(OTHER_OUTCOME, node.text) && !ts.isTypeNode(node.parent)) {
    return JSON.stringify(OTHER_OUTCOME[node.text]);
  }
  if (ts.isConditionalExpression(node.parent ?? node) && node === node.parent?.condition)
    return `!(${node.getText(syntax)})`;
  if (ts.isIfStatement(node.parent ?? node) && node === node.parent?.expression) return `!(${node.getText(syntax)})`;
  return undefined;
}

/** Some of many, evenly spread. */
function spread(all, count) {
  if (all.length <= count) return all;
  return Array.from({ length: count }, (_, index) => all[Math.floor(((index + 0.5) * all.length) / count)]);
}

function copy(folder) {
  mkdirSync(folder);
  // Guides and examples too: some tests hold what those show against the code.
  for (const name of ["src", "test", "docs", "examples", "package.json", "tsconfig.json", "vitest.config.ts"]) {
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  return folder;
}

async function isNoticed({ room, path, start, end, instead }, folder) {
  const file = join(folder, path);
  const whole = readFileSync(file, "utf8");
  writeFileSync(file, `${whole.slice(0, start)}${instead}${whole.slice(end)}`);
  try {
    return !(await testsPass(room, folder));
  } finally {
    writeFileSync(file, whole);
  }
}

/** Whether a room's tests pass in a copy. A break may make a loop endless, so that its tests get no more than some time. */
async function testsPass(room, folder, timeout = ENDLESS) {
  const vitest = join(ROOT, "node_modules/vitest/vitest.mjs");
  const options = { cwd: folder, timeout, maxBuffer: 1 << 26 };
  return promisify(execFile)(process.execPath, [vitest, "run", `test/${room}/`, "--bail=1"], options).then(
    () => true,
    () => false,
  );
}
