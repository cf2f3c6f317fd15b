import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { AREAS, layerOf } from "../support/layers.ts";
import { manifest, publishedNames, ROOT, sourceModules } from "../support/source-modules.ts";

const { exports } = manifest();
const published = Object.keys(exports).filter((subpath) => subpath !== "./package.json");
const rooms = sourceModules().filter(({ path }) => /(^|\/)index\.ts$/.test(path));
const indexes = rooms.map(({ path }) => path);

test("every index under src has its subpath, and every subpath its index", () => {
  const subpathOf = (index: string) => (index === "index.ts" ? "." : `./${index.replace(/\/index\.ts$/, "")}`);
  expect([...published].sort()).toEqual(indexes.map(subpathOf).sort());
});

test.each(published)("%s names the declarations and the module that the build emits", (subpath) => {
  const output = subpath === "." ? "./dist/index" : `./dist/${subpath.slice(2)}/index`;
  expect(exports[subpath]).toEqual({ types: `${output}.d.ts`, default: `${output}.js` });
});

test("internals have no index", () => {
  expect(existsSync(join(ROOT, "src/internal/index.ts"))).toBe(false);
});

test("a name is published by one room alone, and by the root wherever it stands below the datasets", () => {
  const owners = new Map<string, string>();
  for (const room of rooms.filter((it) => layerOf(it.path) <= AREAS)) {
    for (const { name } of publishedNames(room)) {
      expect(owners.get(name) ?? room.path, name).toBe(room.path);
      owners.set(name, room.path);
    }
  }
  const root = rooms.find((it) => it.path === "index.ts");
  expect(
    root &&
      publishedNames(root)
        .map(({ name }) => name)
        .sort(),
  ).toEqual([...owners.keys()].sort());
});
