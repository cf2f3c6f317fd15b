import { defineConfig } from "vitest/config";
import base from "../../vitest.config.ts";

/** The full comparison of memory and databases: `npm run parity`. */
// biome-ignore lint/style/noDefaultExport: vitest reads the default export
export default defineConfig({ ...base, test: { ...base.test, include: ["test/kysely/*.full.ts"] } });
