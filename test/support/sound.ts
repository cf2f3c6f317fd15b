import type { Finding, Outcome } from "dojeong/decisions";
import { allOf } from "dojeong/decisions";
import { expect } from "vitest";

/** What every decision is: its findings make its outcome, and what is missing is what they miss. */
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
  const missing = [...new Set(decision.findings.flatMap((finding) => finding.missing ?? []))];
  expect(decision.missing ?? []).toEqual(missing);
  if (decision.outcome !== "yes") expect("value" in decision).toBe(false);
  expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
}
