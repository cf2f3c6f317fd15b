import { defineConfig } from "vitest/config";
import base from "../vitest.config.ts";

/** Documents drawn at random, many more than the tests draw: `npm run fuzz`. */
// biome-ignore lint/style/noDefaultExport: vitest reads the default export
export default defineConfig({ ...base, test: { ...base.test, include: ["test/**/*.fuzz.ts"], testTimeout: 600_000 } });
