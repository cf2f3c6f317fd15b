import type { Finding, Outcome } from "dojeong/decisions";
import { allOf } from "dojeong/decisions";
import * as en from "dojeong/en";
import * as ko from "dojeong/ko";
import { expect } from "vitest";
import { factPaths, holdsFact } from "./template-parts.ts";

/** What every decision is: its findings make its outcome, what is missing is what they miss, and all of it can be said. */
export function expectSound(decision: {
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
  readonly missing?: readonly string[];
  readonly value?: unknown;
}): void {
  expect(decision.outcome).toBe(allOf(decision.findings.map((finding) => finding.outcome)));
  expect(decision.findings.length).toBeGreaterThan(0);
  for (const finding of decision.findings) {
    if (finding.outcome === "unknown") expect(finding.missing?.length).toBeGreaterThan(0);
    else expect(finding.missing).toBeUndefined();
  }
  expectSayable(decision.findings);
  const missing = [...new Set(decision.findings.flatMap((finding) => finding.missing ?? []))];
  expect(decision.missing ?? []).toEqual(missing);
  if (decision.outcome !== "yes") expect("value" in decision).toBe(false);
  expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
}

/** Every finding has its sentence in both languages, with every fact that the sentence inserts, and what is missing has a name. */
export function expectSayable(findings: readonly Finding[]): void {
  for (const finding of findings) {
    for (const language of [ko, en]) {
      const template = (language.wordings as Readonly<Record<string, string>>)[finding.code] ?? "";
      expect(template, finding.code).not.toBe("");
      expect(factPaths(template).filter((path) => !holdsFact(finding.facts, path))).toEqual([]);
      expect(language.sayFinding(finding)).not.toMatch(/\{|\}|undefined|\[object|NaN|\(\)/);
      for (const name of finding.missing ?? []) {
        // a plain word (baseline) is its own name in English
        if (language === en && /^[a-z]+$/.test(name)) continue;
        if (/^[a-zA-Z.0-9]+$/.test(name)) expect(language.sayMissing(name), name).not.toBe(name);
      }
    }
  }
}
