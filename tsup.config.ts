import { writeFile } from "node:fs/promises";
import { defineConfig } from "tsup";

/** One output module for each source module, so that users' bundlers drop what they do not import. Declarations come from `tsc` (see the build script). */
export default defineConfig({
  entry: ["src/**/*.ts"],
  format: ["esm"],
  target: "es2022",
  bundle: false,
  clean: true,
  onSuccess: writeDocuments,
});

/** What implementations in other languages read: the conformance cases of criteria, and the form of a criterion. */
async function writeDocuments(): Promise<void> {
  const built = new URL("./dist/criteria/index.js", import.meta.url);
  const { conformanceCases, criterionJsonSchema } = await import(built.href);
  const json = (value: unknown): string => `${JSON.stringify(value, undefined, 1)}\n`;
  await writeFile(new URL("conformance-cases.json", built), json(conformanceCases));
  await writeFile(new URL("criterion-schema.json", built), json(criterionJsonSchema()));
}
