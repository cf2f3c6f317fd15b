import { mkdtemp, readdir, rm } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

/** Bundles every benchmark of this folder as a user's build would, and runs it: `npm run bench`, or one by name. */
const here = fileURLToPath(new URL(".", import.meta.url));
const root = fileURLToPath(new URL("../../", import.meta.url));
const only = process.argv[2];
const names = (await readdir(here)).filter(
  (it) => it.endsWith(".bench.ts") && (only === undefined || it.startsWith(only)),
);
const out = await mkdtemp(`${root}node_modules/.bench-`);
try {
  for (const name of names) {
    const outfile = `${out}/${name.replace(".ts", ".mjs")}`;
    await build({
      entryPoints: [`${here}${name}`],
      outfile,
      bundle: true,
      format: "esm",
      platform: "node",
      target: "node20",
      packages: "external",
      alias: { dojeong: `${root}src` },
      logLevel: "error",
    });
    await import(pathToFileURL(outfile).href);
  }
} finally {
  await rm(out, { recursive: true });
}
