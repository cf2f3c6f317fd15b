import ts from "typescript";
import { expect, test } from "vitest";
import { nodesOf, placeOf, type SourceModule, sourceModules } from "../support/source-modules.ts";

const modules = sourceModules();

/** What the language itself has for the clock, the locale, the surroundings, or making code of text; the rest is not in `lib`. */
const OUTSIDE_WORLD: ReadonlySet<string> = new Set(["Date", "Intl", "Temporal", "globalThis", "eval", "Function"]);
const OUTSIDE_METHODS: ReadonlySet<string> = new Set([
  "random",
  "toLocaleString",
  "toLocaleDateString",
  "toLocaleTimeString",
  "toLocaleLowerCase",
  "toLocaleUpperCase",
  "localeCompare",
]);
/** What writes to zod's global registry or settings. */
const GLOBAL_ZOD: ReadonlySet<string> = new Set(["meta", "register", "config", "globalRegistry", "describe"]);

function find(look: (node: ts.Node, module: SourceModule) => boolean): string[] {
  return modules.flatMap((module) =>
    [...nodesOf(module.syntax)]
      .filter((node) => look(node, module))
      .map((node) => `${placeOf(node, module)} ${node.getText(module.syntax).split("\n", 1)[0]}`),
  );
}

test("nothing happens at import: a module is imports and declarations alone", () => {
  const statements = modules.flatMap((module) =>
    module.syntax.statements
      .filter((it) => !DECLARATIONS.has(it.kind) || (ts.isImportDeclaration(it) && it.importClause === undefined))
      .map((it) => `${placeOf(it, module)} ${it.getText(module.syntax)}`),
  );
  expect(statements).toEqual([]);
});

const DECLARATIONS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.ImportDeclaration,
  ts.SyntaxKind.ExportDeclaration,
  ts.SyntaxKind.VariableStatement,
  ts.SyntaxKind.FunctionDeclaration,
  ts.SyntaxKind.InterfaceDeclaration,
  ts.SyntaxKind.TypeAliasDeclaration,
]);

test("module-wide variables are constants", () => {
  const found = modules.flatMap((module) =>
    module.syntax.statements
      .filter((it) => ts.isVariableStatement(it) && !(it.declarationList.flags & ts.NodeFlags.Const))
      .map((it) => placeOf(it, module)),
  );
  expect(found).toEqual([]);
});

test("no clock, locale, chance, surroundings or code made of text", () => {
  expect(find((node) => isGlobal(node, OUTSIDE_WORLD))).toEqual([]);
  expect(find((node) => ts.isPropertyAccessExpression(node) && OUTSIDE_METHODS.has(node.name.text))).toEqual([]);
});

test("no class, and nothing thrown but a programmer's RangeError or TypeError", () => {
  expect(find((node) => ts.isClassLike(node))).toEqual([]);
  expect(find((node) => ts.isThrowStatement(node) && !/^throw new (Range|Type)Error\(/.test(node.getText()))).toEqual(
    [],
  );
});

test("zod's global registry and settings are left alone", () => {
  const found = find(
    (node) =>
      ts.isPropertyAccessExpression(node) &&
      GLOBAL_ZOD.has(node.name.text) &&
      (node.expression.getText() === "z" || ts.isCallExpression(node.expression)),
  );
  expect(found).toEqual([]);
});

test("zod is imported whole, as bundlers need it to drop what is not used", () => {
  const found = modules.flatMap((module) =>
    module.syntax.statements
      .filter((it) => ts.isImportDeclaration(it) && /^["']zod/.test(it.moduleSpecifier.getText(module.syntax)))
      .map((it) => it.getText(module.syntax))
      .filter((text) => !/^import (type )?\* as z from "zod";$/.test(text)),
  );
  expect(found).toEqual([]);
});

/** Whether the node reads a global of that name: not a property, a type, a key or a declared name. */
function isGlobal(node: ts.Node, names: ReadonlySet<string>): boolean {
  if (!ts.isIdentifier(node) || !names.has(node.text)) return false;
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isTypeNode(parent) || ts.isTypeElement(parent) || ts.isQualifiedName(parent)) return false;
  return (parent as ts.Node & { readonly name?: ts.Node }).name !== node;
}
