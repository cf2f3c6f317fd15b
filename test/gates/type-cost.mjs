// What the package costs a user's type-checker: a consumer that parses every entity, reads its fields and
// keeps it in a list that it looks things up in, against the same consumer
// whose entities are plain interfaces without zod. Both have a form of their own in zod, as those have who bring the peer.
// And what the builder of criteria costs on a record of some forty facts, in instantiations alone.
// Instantiations are counted, since they repeat exactly and seconds do not.
// Needs the build.
import { spawnSync } from "node:child_process";
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import ts from "typescript";

const ROOT = join(import.meta.dirname, "../..");
const CEILING = 1.5;
const BUILDER_CEILING = 50_000;
const PLAIN_ZOD = `export interface ZodType<T> {
  parse(input: unknown): T;
  safeParse(input: unknown): { success: true; data: T } | { success: false; error: { issues: readonly object[] } };
}
export declare const $brand: unique symbol;
export interface $brand<Key extends string> { [$brand]: { [K in Key]: true } }
`;

const OWN_FORM = `import * as z from "zod";
export const Form = z.object({ name: z.string().min(1), seats: z.array(z.int()).optional() }).refine((it) => it.name !== "");
export const filled: z.infer<typeof Form> | undefined = Form.safeParse({}).data;
`;

const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
const rooms = Object.entries(manifest.exports)
  .filter(([subpath, target]) => subpath !== "." && typeof target === "object")
  .map(([subpath, target]) => ({ from: `dojeong${subpath.slice(1)}`, types: join(ROOT, target.types) }));
const work = mkdtempSync(join(tmpdir(), "type-cost-"));

try {
  const consumer = `${OWN_FORM}${consumerOf(rooms)}`;
  const entities = consumer.split("\n").filter((line) => line.startsWith("export function")).length;
  const ours = measure("ours", consumer, (text) => text);
  const again = measure("again", consumer, (text) => text);
  const plain = measure("plain", consumer, withoutZod);
  const ratio = ours.instantiations / plain.instantiations;
  console.log(`${entities} entities`);
  console.log(`plain interfaces: ${plain.instantiations} instantiations, ${plain.types} types`);
  console.log(`this package:     ${ours.instantiations} instantiations, ${ours.types} types`);
  console.log(`ratio ${ratio.toFixed(3)}, ceiling ${CEILING}`);
  const rule = measure("rule", readFileSync(join(ROOT, "test/support/applicant-rule.ts"), "utf8"), (text) => text);
  console.log(
    `criteriaFor<Applicant>() with 11 conditions: ${rule.instantiations} instantiations, ceiling ${BUILDER_CEILING}`,
  );
  const faults = [
    entities < 10 && "too few entities were found",
    ratio > CEILING && "the declarations cost too much",
    rule.instantiations > BUILDER_CEILING && "the builder of criteria costs too much",
    rule.instantiations < 5_000 && "the builder of criteria was not measured",
    again.instantiations !== ours.instantiations && "the count does not repeat",
  ].filter(Boolean);
  for (const fault of faults) console.log(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** A module that parses each entity, reads each of its fields, and looks it up in a list. */
function consumerOf(rooms) {
  const program = ts.createProgram(
    rooms.map((room) => room.types),
    {
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      skipLibCheck: true,
      types: [],
    },
  );
  const checker = program.getTypeChecker();
  return rooms
    .map(({ from, types }, index) => {
      const module = checker.getSymbolAtLocation(program.getSourceFile(types));
      const entities = checker.getExportsOfModule(module).filter((symbol) => {
        const { flags } = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
        return flags & ts.SymbolFlags.Variable && flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias);
      });
      const uses = entities.map((symbol) => {
        const declared = checker.getDeclaredTypeOfSymbol(checker.getAliasedSymbol(symbol));
        const fields = declared.isClassOrInterface()
          ? declared.getProperties().map((field) => `it.${field.name}`)
          : ["it"];
        const use = `const result = m${index}.${symbol.name}.safeParse(input); const it: m${index}.${symbol.name} = result.success ? result.data : m${index}.${symbol.name}.parse(input); const kept: readonly m${index}.${symbol.name}[] = [it]; return [kept.find((one) => one === it), ${fields.join(", ")}];`;
        return `export function use${index}${symbol.name}(input: unknown): readonly unknown[] { ${use} }`;
      });
      return entities.length === 0 ? "" : `import * as m${index} from "${from}";\n${uses.join("\n")}`;
    })
    .join("\n");
}

function measure(name, consumer, change) {
  const folder = join(work, name);
  const installed = join(folder, "node_modules/dojeong");
  for (const path of globSync("dist/**/*.d.ts", { cwd: ROOT })) {
    mkdirSync(dirname(join(installed, path)), { recursive: true });
    writeFileSync(join(installed, path), change(readFileSync(join(ROOT, path), "utf8")));
  }
  writeFileSync(join(installed, "package.json"), JSON.stringify(manifest));
  mkdirSync(join(folder, "node_modules/plain-zod"), { recursive: true });
  writeFileSync(join(folder, "node_modules/plain-zod/index.d.ts"), PLAIN_ZOD);
  writeFileSync(join(folder, "node_modules/plain-zod/package.json"), JSON.stringify({ types: "./index.d.ts" }));
  for (const name of ["zod", ...Object.keys({ ...manifest.dependencies, ...manifest.peerDependenciesMeta })]) {
    mkdirSync(dirname(join(folder, "node_modules", name)), { recursive: true });
    symlinkSync(join(ROOT, "node_modules", name), join(folder, "node_modules", name));
  }
  writeFileSync(join(folder, "consumer.ts"), consumer);
  const compilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: "es2022",
    lib: ["es2022", "dom"],
    types: [],
    module: "nodenext",
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["consumer.ts"] }));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
  const { stdout, status } = spawnSync(process.execPath, [tsc, "--extendedDiagnostics"], {
    cwd: folder,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${name} does not compile:\n${stdout.slice(0, 3000)}`);
  const count = (label) => Number(new RegExp(`^${label}:\\s+(\\d+)`, "m").exec(stdout)?.[1]);
  return { instantiations: count("Instantiations"), types: count("Types") };
}

/** The same declarations, on interfaces that owe nothing to zod. */
function withoutZod(text) {
  return text.replaceAll(/from "zod"/g, 'from "plain-zod"');
}
