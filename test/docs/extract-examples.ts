import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** One fenced example, made into a module that checks itself. */
export interface Example {
  /** File and line on which it starts. */
  readonly from: string;
  /** The module made of it. */
  readonly file: string;
  /** How many results it states. */
  readonly results: number;
}

const ROOT = join(import.meta.dirname, "../..");
const FOLDER = join(ROOT, "test/.doc-examples");
const PLACES = ["src/**/*.ts", "docs/*.md", "*.md"];
const FENCE = /^([ \t]*(?:\* ?)?)```ts\n([\s\S]*?)^[ \t]*(?:\* ?)?```/gm;

/** Writes every `ts` fence of the sources and guides into a module of its own, each `x; // => y` made an assertion. */
export function extractExamples(): Example[] {
  mkdirSync(FOLDER, { recursive: true });
  const examples = PLACES.flatMap((place) => globSync(place, { cwd: ROOT }))
    .sort()
    .flatMap((path) => examplesOf(path.replaceAll("\\", "/"), readFileSync(join(ROOT, path), "utf8")));
  const wanted = new Set(examples.map((example) => example.file));
  for (const name of globSync("*", { cwd: FOLDER })) if (!wanted.has(join(FOLDER, name))) rmSync(join(FOLDER, name));
  return examples;
}

function examplesOf(path: string, text: string): Example[] {
  return [...text.matchAll(FENCE)].map((fence) => {
    const line = text.slice(0, fence.index).split("\n").length;
    const margin = (fence[1] ?? "").trimEnd();
    const code = (fence[2] ?? "")
      .split("\n")
      .map((each) => each.replace(margin.endsWith("*") ? /^[ \t]*\* ?/ : margin, ""))
      .join("\n");
    const made = withAssertions(code);
    const file = join(FOLDER, `${path.replaceAll("/", "--").replace(/\.\w+$/, "")}--${line}.ts`);
    const module = `import { expect as shown } from "vitest"; ${made.code}`;
    if (!existsSync(file) || readFileSync(file, "utf8") !== module) writeFileSync(file, module);
    return { from: `${path}:${line}`, file, results: made.results };
  });
}

/** Turns `x; // => y` into `shown(x).toEqual(y);`; the result may go on in comment lines of its own. */
function withAssertions(code: string): { code: string; results: number } {
  const syntax = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  let made = code;
  let results = 0;
  for (const statement of [...syntax.statements].reverse()) {
    const stated = /^[ \t]*\n?[ \t]*\/\/ ?=> ?(.*(?:\n[ \t]*\/\/(?! ?=>).*)*)/.exec(code.slice(statement.end));
    const value = stated && shownBy(statement);
    if (!stated || value === undefined) continue;
    const result = resultIn((stated[1] ?? "").replaceAll(/\n[ \t]*\/\//g, "\n"));
    const before = ts.isExpressionStatement(statement) ? "" : statement.getText(syntax);
    made = `${made.slice(0, statement.getStart(syntax))}${before} shown(${value}).toEqual(${result});${made.slice(statement.end)}`;
    results++;
  }
  return { code: made, results };
}

/** The longest run of lines, from the first, that is one expression: comment lines after a result are prose. */
function resultIn(text: string): string {
  const lines = text.split("\n");
  for (let count = lines.length; count > 1; count--) {
    const taken = lines.slice(0, count).join(" ");
    const { diagnostics } = ts.transpileModule(`(${taken});`, { reportDiagnostics: true });
    if (diagnostics?.length === 0) return taken;
  }
  return lines[0] ?? "";
}

function shownBy(statement: ts.Statement): string | undefined {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations[0]?.name.getText();
  if (!ts.isExpressionStatement(statement)) return undefined;
  const { expression } = statement;
  const printed = ts.isCallExpression(expression) && expression.expression.getText() === "console.log";
  return (printed ? expression.arguments[0] : expression)?.getText();
}

if (process.argv[1] === import.meta.filename) extractExamples();
