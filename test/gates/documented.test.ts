import ts from "typescript";
import { expect, test } from "vitest";
import { placeOf, publishedNames, type SourceModule, sourceModules } from "../support/source-modules.ts";

const modules = sourceModules();
const published = new Set(
  modules
    .filter(({ path }) => /(^|\/)index\.ts$/.test(path))
    .flatMap(publishedNames)
    .map(({ name, path }) => `${path}#${name}`),
);

test("every field of every published interface has its sentence; only a discriminant needs none", () => {
  const bare = modules.flatMap((module) =>
    module.syntax.statements
      .filter(ts.isInterfaceDeclaration)
      .filter((it) => published.has(`${module.path}#${it.name.text}`))
      .flatMap((it) =>
        it.members.filter((member) => ts.isPropertySignature(member) && !isLiteral(member) && !isDocumented(member)),
      )
      .map((member) => `${placeOf(member, module)} ${member.getText(module.syntax)}`),
  );
  expect(bare).toEqual([]);
});

test("every exported declaration has a doc comment; an overload may lean on the first", () => {
  const bare = modules.flatMap((module) =>
    module.syntax.statements.filter((it) => isBare(it, module)).map((it) => placeOf(it, module)),
  );
  expect(bare).toEqual([]);
});

test("every published function ends an example in a result", () => {
  const without = modules.flatMap((module) =>
    module.syntax.statements
      .filter(
        (it) =>
          ts.isFunctionDeclaration(it) &&
          published.has(`${module.path}#${it.name?.text}`) &&
          firstOfItsName(it, module),
      )
      .filter((it) => !/@example[\s\S]*```ts[\s\S]*\/\/ =>/.test(docOf(it)))
      .map((it) => placeOf(it, module)),
  );
  expect(without).toEqual([]);
});

function isBare(statement: ts.Statement, module: SourceModule): boolean {
  const declares =
    ts.isVariableStatement(statement) ||
    ts.isFunctionDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement);
  if (!declares || !isExported(statement) || isDocumented(statement)) return false;
  return !ts.isFunctionDeclaration(statement) || firstOfItsName(statement, module);
}

function firstOfItsName(statement: ts.FunctionDeclaration, module: SourceModule): boolean {
  const name = statement.name?.text;
  return module.syntax.statements.find((it) => ts.isFunctionDeclaration(it) && it.name?.text === name) === statement;
}

function isLiteral(member: ts.TypeElement): boolean {
  return ts.isPropertySignature(member) && member.type !== undefined && ts.isLiteralTypeNode(member.type);
}

function isDocumented(node: ts.Node): boolean {
  return docOf(node) !== "";
}

function docOf(node: ts.Node): string {
  return ts
    .getJSDocCommentsAndTags(node)
    .map((it) => it.getText())
    .join("\n");
}

function isExported(node: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some((it) => it.kind === ts.SyntaxKind.ExportKeyword)
  );
}
