import ts from "typescript";
import { expect, test } from "vitest";
import { AREAS, INTERNAL, KERNEL, layerOf, roomOf } from "../support/layers.ts";
import { type Import, loadedWith, manifest, type SourceModule, sourceModules } from "../support/source-modules.ts";

const modules = sourceModules();
const byPath = new Map(modules.map((module) => [module.path, module]));

/** What an import does that it may not; nothing where it is in order. */
function breach(path: string, { target, typeOnly }: Import): string | undefined {
  if (target === undefined) return undefined;
  if (!byPath.has(target)) return "no such module";
  const [here, there] = [layerOf(path), layerOf(target)];
  // Two kinds of types may be named below where they stand: the kernel's (an act's helper returns a citation), and the
  // codes of all areas, which the wordings share.
  if (here === INTERNAL && typeOnly && (there === KERNEL || target.endsWith("/finding-code.ts"))) return undefined;
  if (there > here) return "points upward";
  if (roomOf(path) === roomOf(target) || there < here || here === KERNEL) return undefined;
  // Siblings may name each other's published types, and nothing of their insides.
  return here === AREAS && typeOnly && target.endsWith("/index.ts") ? undefined : "reaches into a sibling";
}

function problems(find: (module: SourceModule) => readonly string[]): string[] {
  return modules.flatMap((module) => find(module).map((what) => `${module.path}: ${what}`));
}

test("there are modules to look at", () => {
  expect(modules.length).toBeGreaterThan(30);
  expect(modules.flatMap((module) => module.imports).length).toBeGreaterThan(30);
});

test("imports point downward, and no area reaches into a sibling", () => {
  const found = problems(({ path, imports }) =>
    imports.flatMap((one) => (breach(path, one) === undefined ? [] : [`${breach(path, one)}: ${one.from}`])),
  );
  expect(found).toEqual([]);
});

test("nothing is re-exported by star, and only an index re-exports at all", () => {
  const found = problems(({ path, syntax, imports }) => [
    ...syntax.statements
      .filter(
        (it) =>
          ts.isExportDeclaration(it) && it.moduleSpecifier && !(it.exportClause && ts.isNamedExports(it.exportClause)),
      )
      .map((it) => it.getText(syntax)),
    ...imports.filter((it) => it.reExport && !path.endsWith("index.ts")).map((it) => `re-exports ${it.from}`),
  ]);
  expect(found).toEqual([]);
});

test("no function or schema of the internals is published; their types may be, since signatures name them", () => {
  const found = problems(({ imports }) =>
    imports
      .filter((it) => it.reExport && !it.typeOnly && it.target !== undefined && roomOf(it.target) === "internal")
      .map((it) => `publishes ${it.from}`),
  );
  expect(found).toEqual([]);
});

test("modules do not load each other in a circle", () => {
  const found = problems(({ path, imports }) =>
    imports
      .filter(({ target, typeOnly }) => !typeOnly && target !== undefined && loadedWith(target, byPath).has(path))
      .map(({ from }) => `is loaded by what it loads: ${from}`),
  );
  expect(found).toEqual([]);
});

/** Functions that are about the schema itself: one validates, one writes its JSON Schema. */
const ABOUT_SCHEMAS: ReadonlySet<string> = new Set([
  "criteria/parse-criterion.ts",
  "criteria/criterion-json-schema.ts",
]);

test("a module that exports a function loads no zod", () => {
  const found = problems(({ path, syntax }) =>
    layerOf(path) !== INTERNAL && !ABOUT_SCHEMAS.has(path) && loadedWith(path, byPath).has("zod")
      ? syntax.statements.flatMap(functionsOf).map((name) => `loads zod with ${name}`)
      : [],
  );
  expect([...new Set(found)]).toEqual([]);
});

test("what is imported from outside is a dependency or a peer, never a tool", () => {
  const { dependencies, peerDependencies } = manifest();
  const allowed = Object.keys({ ...dependencies, ...peerDependencies });
  const found = problems(({ imports }) =>
    imports
      .filter(
        (it) => it.target === undefined && !allowed.some((name) => it.from === name || it.from.startsWith(`${name}/`)),
      )
      .map((it) => it.from),
  );
  expect(found).toEqual([]);
});

/** Names of the functions that a statement exports, less those that make a schema. */
function functionsOf(statement: ts.Statement): string[] {
  if (ts.isFunctionDeclaration(statement)) {
    return isExported(statement) && !makesSchema(statement.type) ? [statement.name?.text ?? ""] : [];
  }
  if (!ts.isVariableStatement(statement) || !isExported(statement)) return [];
  return statement.declarationList.declarations
    .filter(({ initializer }) => initializer && ts.isArrowFunction(initializer) && !makesSchema(initializer.type))
    .map(({ name }) => name.getText());
}

function makesSchema(returned: ts.TypeNode | undefined): boolean {
  return /\b(EntitySchema|ZodType)\b/.test(returned?.getText() ?? "");
}

function isExported(node: ts.FunctionDeclaration | ts.VariableStatement): boolean {
  return node.modifiers?.some((it) => it.kind === ts.SyntaxKind.ExportKeyword) ?? false;
}
