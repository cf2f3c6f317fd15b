import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../support/source-modules.ts";

/** What a published package of this kind has at top level, and what is ignored or belongs to version control. */
const TOP =
  /^(src|test|docs|examples|package(-lock)?\.json|tsconfig\.json|tsup\.config\.ts|vitest\.config\.ts|biome\.json|CHANGELOG\.md|README(\.ko)?\.md|LICENSE|CONTRIBUTING\.md|VERSIONING\.md|SECURITY\.md|\.changeset|\.ci|\.github|\.gitignore|\.npmrc|\.gitattributes)$/;

const tracked = existsSync(join(ROOT, ".git"))
  ? execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { cwd: ROOT, encoding: "utf8" })
      .trim()
      .split("\n")
  : [];

test.runIf(tracked.length > 0)("the top level holds what a published package needs", () => {
  const top = [...new Set(tracked.map((path) => path.split("/", 1)[0] ?? ""))];
  expect(top.filter((name) => !TOP.test(name))).toEqual([]);
});

test.runIf(tracked.length > 0)("no file names a machine's folders or hosts", () => {
  const machine =
    /(?<![\w./])\/(work|root|home|tmp|Users)\/\w|\blocalhost:\d|\b127\.0\.0\.1\b|\b(10|192\.168)\.\d+\.\d+\.\d+\b|file:\/\/\//;
  const found = tracked
    .filter((path) => !path.endsWith("hygiene.test.ts") && existsSync(join(ROOT, path)))
    .flatMap((path) =>
      readFileSync(join(ROOT, path), "utf8")
        .split("\n")
        .flatMap((line, index) => (machine.test(line) ? [`${path}:${index + 1}: ${line.slice(0, 120)}`] : [])),
    );
  expect(found).toEqual([]);
});

test("the lock file names no host but the public registry's, and no package from elsewhere", () => {
  const lock = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")) as {
    readonly packages: Readonly<Record<string, { readonly resolved?: string; readonly link?: boolean }>>;
  };
  const odd = Object.entries(lock.packages).filter(
    ([, { resolved, link }]) => link || (resolved !== undefined && !resolved.startsWith("https://registry.npmjs.org/")),
  );
  expect(odd.map(([path]) => path)).toEqual([]);
});

test("test mirrors src: every room has its tests", () => {
  const rooms = readdirSync(join(ROOT, "src"), { withFileTypes: true }).filter((it) => it.isDirectory());
  expect(rooms.map((it) => it.name).filter((name) => !existsSync(join(ROOT, "test", name)))).toEqual([]);
});
