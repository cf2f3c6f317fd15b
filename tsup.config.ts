import { defineConfig } from "tsup";

/** One output module for each source module, so that users' bundlers drop what they do not import. Declarations come from `tsc` (see the build script). */
export default defineConfig({
  entry: ["src/**/*.ts"],
  format: ["esm"],
  target: "es2022",
  bundle: false,
  clean: true,
});
