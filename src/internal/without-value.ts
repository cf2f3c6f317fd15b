import type { No, Unknown } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";

/**
 * The decision of findings of which at least one is not in favour: no when one is against, otherwise unknown.
 * There is no value to give.
 *
 * @throws TypeError when all findings are in favour.
 */
export function withoutValue<Code extends string>(findings: readonly Finding<Code>[]): No<Code> | Unknown<Code> {
  if (findings.some((finding) => finding.outcome === "no")) return { outcome: "no", findings };
  if (!findings.some((finding) => finding.outcome === "unknown")) throw new TypeError("Every finding is in favour");
  return { outcome: "unknown", missing: [...new Set(findings.flatMap((finding) => finding.missing ?? []))], findings };
}
