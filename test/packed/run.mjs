// Packs the package as it would be published, installs it elsewhere, and uses every entry point of it there:
// on four runtimes, four compilers, two ways of resolving modules, and the oldest and newest zod it allows.
import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { promisify } from "node:util";

const HERE = import.meta.dirname;
const ROOT = join(HERE, "../..");
const RUNTIMES = { node20: "20.20.2", node22: "22.23.3", node24: "24.21.0", node26: "26.10.0" };
const COMPILERS = { ts55: "5.5.4", ts59: "5.9.3", ts60: "6.0.3", ts70: "7.0.2" };
const ZOD = { floor: "4.0.0", latest: "^4" };
const RESOLUTIONS = { nodenext: "nodenext", bundler: "esnext" };
/** What each of these entry points cannot do without; all others must. */
const NEEDS_PEER = { "./kysely": "kysely", "./rrule": "rrule-temporal" };
const AT_ONCE = 2;

const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
const subpaths = Object.keys(manifest.exports).filter((subpath) => subpath !== "./package.json");
const optionalPeers = Object.keys(manifest.peerDependenciesMeta ?? {});
const results = [];
const work = mkdtempSync(join(tmpdir(), "packed-"));

try {
  const tools = await installTools();
  await check("build", () => run("npm", ["run", "build", "--silent"], ROOT));
  const tarball = await pack();
  const consumers = Object.fromEntries(
    await Promise.all(
      Object.entries(ZOD).map(async ([name, version]) => [name, await consumer(name, version, tarball)]),
    ),
  );
  await inTurn([
    ...imports(tools, consumers),
    ...compilations(tools, consumers),
    () =>
      check("publint", () =>
        run("publint", ["run", join(consumers.latest, "node_modules/dojeong"), "--strict", "--pack", "false"]),
      ),
    () => check("arethetypeswrong", () => run("attw", [tarball, "--profile", "esm-only", "--no-emoji"])),
  ]);
  await check("import without the optional peers", () => importWithoutPeers(tools, consumers.floor));
} finally {
  rmSync(work, { recursive: true, force: true });
}

const failed = results.filter((result) => !result.ok);
for (const { name, output } of failed) console.log(`\n${name}\n${output}`);
console.log(`\n${results.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;

/** Runtimes and compilers, kept between runs for as long as their versions stay. */
async function installTools() {
  const folder = join(ROOT, "node_modules/.cache/packed-tools");
  const wanted = JSON.stringify({
    private: true,
    allowScripts: { node: true },
    dependencies: {
      ...Object.fromEntries(Object.entries(RUNTIMES).map(([name, version]) => [name, `npm:node@${version}`])),
      ...Object.fromEntries(Object.entries(COMPILERS).map(([name, version]) => [name, `npm:typescript@${version}`])),
    },
  });
  const stamp = join(folder, "installed.json");
  if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== wanted) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), wanted);
    await run("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock"], folder);
    writeFileSync(stamp, wanted);
  }
  for (const [name, version] of Object.entries(RUNTIMES)) {
    await check(`${name} is Node ${version}`, async () => {
      const shown = (await run(runtime(folder, name), ["--version"])).trim();
      if (shown !== `v${version}`) throw new Error(`It is ${shown}`);
    });
  }
  return folder;
}

/** Packs, and holds the list of files against what a user is meant to get. */
async function pack() {
  const packed = JSON.parse(await run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", work], ROOT));
  const { filename, files, size, unpackedSize } = Array.isArray(packed) ? packed[0] : Object.values(packed)[0];
  const paths = files.map((file) => file.path);
  await check("the tarball holds modules, declarations and documents, and nothing else", async () => {
    // What other languages read.
    const data = ["dist/criteria/conformance-cases.json", "dist/criteria/criterion-schema.json"];
    const documents = ["package.json", "LICENSE", "CHANGELOG.md", ...documentsOf("README.md"), ...data];
    const meant = /^dist\/.+\.(js|d\.ts)$/;
    const strays = paths.filter((path) => !documents.includes(path) && !meant.test(path));
    const absent = documents.filter((path) => !paths.includes(path));
    const unpaired = paths.filter((path) => path.endsWith(".js") && !paths.includes(path.replace(/\.js$/, ".d.ts")));
    if (strays.length + absent.length + unpaired.length > 0)
      throw new Error(JSON.stringify({ strays, absent, unpaired }));
  });
  console.log(`${paths.length} files, ${size} bytes packed, ${unpackedSize} unpacked`);
  return join(work, filename);
}

/** A document and every one that it leads to, by links between files of the package. */
function documentsOf(path, known = new Set()) {
  if (known.has(path)) return known;
  known.add(path);
  for (const [, link] of readFileSync(join(ROOT, path), "utf8").matchAll(/\]\((?!\w+:)([^)#]+\.md)(?:#[^)]*)?\)/g)) {
    documentsOf(relative(ROOT, resolve(ROOT, dirname(path), link)), known);
  }
  return known;
}

/** A project elsewhere that depends on the tarball. */
async function consumer(name, zod, tarball) {
  const folder = join(work, name);
  mkdirSync(folder);
  const peers = Object.fromEntries(
    optionalPeers.map((peer) => [peer, manifest.devDependencies?.[peer] ?? manifest.peerDependencies[peer]]),
  );
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ private: true, type: "module", dependencies: { dojeong: `file:${tarball}`, zod, ...peers } }),
  );
  await check(`install beside zod ${zod}`, () =>
    run("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts"], folder),
  );
  cpSync(join(HERE, "consumer"), folder, { recursive: true });
  writeFileSync(join(folder, "subpaths.ts"), everySubpath());
  const { version } = JSON.parse(readFileSync(join(folder, "node_modules/zod/package.json"), "utf8"));
  console.log(`${name}: zod ${version}`);
  return folder;
}

/** A module that names every subpath, so that all declarations are checked, and leaves no `any` in them. */
function everySubpath() {
  const lines = subpaths.map((subpath, index) => {
    const from = `dojeong${subpath.slice(1)}`;
    return `import * as m${index} from "${from}";\nexpectNone<Leaks<typeof m${index}>>(); // ${from}`;
  });
  return `import { expectNone, type Leaks } from "./no-any.js";\n${lines.join("\n")}\n`;
}

function imports(tools, consumers) {
  return Object.entries(consumers).flatMap(([zod, folder]) =>
    Object.keys(RUNTIMES).flatMap((name) =>
      ["import.mjs", "require.cjs"].map(
        (script) => () =>
          check(`${name}, zod ${zod}: ${script}`, () => run(runtime(tools, name), [script, ...subpaths], folder)),
      ),
    ),
  );
}

function compilations(tools, consumers) {
  return Object.entries(consumers).flatMap(([zod, folder]) =>
    Object.keys(COMPILERS).flatMap((compiler) =>
      Object.entries(RESOLUTIONS).map(([moduleResolution, module]) => () => {
        const config = `tsconfig.${compiler}.${moduleResolution}.json`;
        const compilerOptions = {
          strict: true,
          skipLibCheck: false,
          noEmit: true,
          target: "es2022",
          // zod's declarations name URL.
          lib: ["es2022", "dom"],
          types: [],
          module,
          moduleResolution,
        };
        writeFileSync(
          join(folder, config),
          JSON.stringify({ compilerOptions, files: ["subpaths.ts", "uses.ts", "no-any.ts"] }),
        );
        const tsc = join(tools, "node_modules", compiler, "bin/tsc");
        return check(`TypeScript ${COMPILERS[compiler]}, ${moduleResolution}, zod ${zod}`, () =>
          run(process.execPath, [tsc, "-p", config], folder),
        );
      }),
    ),
  );
}

async function importWithoutPeers(tools, folder) {
  for (const peer of optionalPeers) rmSync(join(folder, "node_modules", peer), { recursive: true });
  const others = subpaths.filter((subpath) => !optionalPeers.includes(NEEDS_PEER[subpath]));
  await run(runtime(tools, "node24"), ["import.mjs", ...others], folder);
}

function runtime(tools, name) {
  return join(tools, "node_modules", name, "bin/node");
}

/** Runs the tasks, a few at a time. */
async function inTurn(tasks) {
  const waiting = [...tasks];
  const worker = async () => {
    for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) await task();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

async function check(name, task) {
  const start = performance.now();
  const outcome = await Promise.resolve()
    .then(task)
    .then(
      () => ({ ok: true }),
      (error) => ({ ok: false, output: `${error.stderr ?? ""}${error.stdout ?? ""}`.slice(0, 6000) || String(error) }),
    );
  results.push({ name, ...outcome });
  console.log(`${outcome.ok ? "ok  " : "FAIL"} ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
}

async function run(command, parameters, cwd = ROOT) {
  const { stdout } = await promisify(execFile)(command, parameters, { cwd, maxBuffer: 1 << 26, timeout: 300_000 });
  return stdout;
}
