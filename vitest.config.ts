import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const src = (path: string): string => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^dojeong$/, replacement: src("index.ts") },
      { find: /^dojeong\/(.+)$/, replacement: `${src("")}$1/index.ts` },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/packed/**", "test/bench/**"],
    testTimeout: 20_000,
  },
});
