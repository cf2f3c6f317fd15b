import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Finding } from "dojeong/decisions";
import * as en from "dojeong/en";
import * as ko from "dojeong/ko";
import { beforeAll, expect, test } from "vitest";
import { factPaths, holdsFact } from "../support/template-parts.ts";
import { watchFindings } from "../support/watch-findings.ts";

const findings = new Map<string, Finding>();

beforeAll(async () => {
  watchFindings((finding) => findings.set(`${finding.code} ${Object.keys(finding.facts).sort()}`, finding));
  const { KINDS, runKind } = await import("../cases/run.ts");
  for (const kind of KINDS.filter((one) => existsSync(new URL(`../cases/${one}`, import.meta.url))))
    await runKind(kind);
}, 60_000);

test("the real cases show findings enough to judge by", () => {
  expect(new Set([...findings.values()].map((finding) => finding.code)).size).toBeGreaterThan(25);
});

test("every finding of the real cases has its sentence, in both languages, with every fact that it inserts", () => {
  const gaps: string[] = [];
  for (const finding of findings.values()) {
    for (const [language, wordings] of [ko.wordings, en.wordings].entries()) {
      const template = (wordings as Readonly<Record<string, string>>)[finding.code];
      if (template === undefined) gaps.push(`${finding.code}: no sentence`);
      else
        for (const path of factPaths(template))
          if (!holdsFact(finding.facts, path))
            gaps.push(`${finding.code}: [${path}] in ${language === 0 ? "ko" : "en"}`);
    }
  }
  expect([...new Set(gaps)].sort()).toEqual([]);
});

test("every sentence comes out whole: no gap, no template left over, no undefined", () => {
  for (const finding of findings.values()) {
    for (const sentence of [ko.sayFinding(finding), en.sayFinding(finding)]) {
      expect(sentence).not.toMatch(/\{|\}|undefined|\[object|NaN/);
      expect(sentence).toMatch(/\.$/);
    }
    expect(ko.sayFinding(finding)).not.toMatch(/[은을이와]\([는를가과]\)/);
  }
});

// What a document itself names (a question left to judgement, a fact of its own) has no name but that.
test("every fact that the real cases miss is called by a name", () => {
  const folder = new URL("../cases/", import.meta.url);
  const values = new Set<string>();
  for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((one) =>
    one.endsWith(".json"),
  )) {
    const { documents, questions } = JSON.parse(readFileSync(new URL(path, folder), "utf8"));
    collectText([
      documents,
      questions.map((one: { steps: { with: unknown }[] }) => one.steps.map((step) => step.with)),
    ]);
  }
  function collectText(value: unknown): void {
    if (typeof value === "string") values.add(value);
    else if (typeof value === "object" && value !== null) for (const part of Object.values(value)) collectText(part);
  }
  const own = (name: string): boolean =>
    name.includes(".facts.") || name.split(/[.:]/).some((part) => values.has(part));
  const missing = new Set([...findings.values()].flatMap((finding) => finding.missing ?? []));
  const unnamed = [...missing].filter((name) => ko.sayMissing(name) === name);
  expect(unnamed.filter((name) => !own(name)).sort()).toEqual([]);
});
