import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** The folder of the package. */
export const ROOT: string = fileURLToPath(new URL("../..", import.meta.url));

/** One source file, read as syntax alone. */
export interface SourceModule {
  /** Its path from `src`, with slashes (`time/period.ts`). */
  readonly path: string;
  /** Its syntax. */
  readonly syntax: ts.SourceFile;
  /** What it imports or re-exports, one entry for each statement. */
  readonly imports: readonly Import[];
}

/** One import or re-export. */
export interface Import {
  /** The specifier as written. */
  readonly from: string;
  /** The imported file's path from `src`; absent for a package. */
  readonly target?: string;
  /** Whether nothing of it is left at run time. */
  readonly typeOnly: boolean;
  /** Whether it is `export … from`. */
  readonly reExport: boolean;
}

/** Paths of the files under a folder of the package, from that folder, sorted. */
export function filesUnder(folder: string, ending: string): string[] {
  const top = join(ROOT, folder);
  return readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(top, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();
}

/** Every source module of the package. */
export function sourceModules(): readonly SourceModule[] {
  return filesUnder("src", ".ts").map((path) => {
    const file = join(ROOT, "src", path);
    const syntax = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);
    return { path, syntax, imports: syntax.statements.flatMap((statement) => importsOf(statement, path)) };
  });
}

function importsOf(statement: ts.Statement, path: string): Import[] {
  const isImport = ts.isImportDeclaration(statement);
  if (!isImport && !ts.isExportDeclaration(statement)) return [];
  const specifier = statement.moduleSpecifier;
  if (specifier === undefined || !ts.isStringLiteral(specifier)) return [];
  const from = specifier.text;
  const typeOnly = isImport
    ? statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
    : statement.isTypeOnly;
  const found = { from, typeOnly, reExport: !isImport };
  return [from.startsWith(".") ? { ...found, target: targetOf(from, path) } : found];
}

function targetOf(from: string, path: string): string {
  const source = join(ROOT, "src");
  return relative(source, resolve(source, dirname(path), from))
    .replaceAll("\\", "/")
    .replace(/\.js$/, ".ts");
}

/** Every module that is loaded with the given one, itself among them. */
export function loadedWith(path: string, modules: ReadonlyMap<string, SourceModule>): ReadonlySet<string> {
  const loaded = new Set<string>();
  const open = [path];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (loaded.has(next)) continue;
    loaded.add(next);
    for (const { target, typeOnly, from } of modules.get(next)?.imports ?? []) {
      if (!typeOnly) open.push(target ?? from);
    }
  }
  return loaded;
}

/** A name that an index re-exports, and the module it comes from. */
export interface PublishedName {
  readonly name: string;
  /** Path of the module from `src`. */
  readonly path: string;
}

/** Names that an index re-exports, values and types. */
export function publishedNames({ syntax, path }: SourceModule): PublishedName[] {
  return syntax.statements.filter(ts.isExportDeclaration).flatMap(({ exportClause, moduleSpecifier }) => {
    if (!exportClause || !ts.isNamedExports(exportClause)) return [];
    const from = moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? targetOf(moduleSpecifier.text, path) : path;
    return exportClause.elements.map((it) => ({ name: it.name.text, path: from }));
  });
}

/** The line on which a piece of syntax starts, as `time/period.ts:12`. */
export function placeOf(node: ts.Node, module: SourceModule): string {
  return `${module.path}:${module.syntax.getLineAndCharacterOfPosition(node.getStart(module.syntax)).line + 1}`;
}

/** Every piece of syntax in the module, from the top down. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  for (const child of children) yield* nodesOf(child);
}

/** What the gates read of `package.json`. */
export interface Manifest {
  /** The subpaths that users can import. */
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
  /** Packages that come with this one. */
  readonly dependencies?: Readonly<Record<string, string>>;
  /** Packages that the user brings. */
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** The package's own `package.json`. */
export function manifest(): Manifest {
  return JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as Manifest;
}
