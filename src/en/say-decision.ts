import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import { beforeFullStop } from "../internal/before-full-stop.js";
import { sayCitation } from "./say-citation.js";
import { sayFinding } from "./say-finding.js";
import { sayMissing } from "./say-missing.js";
import { sayOutcome } from "./say-outcome.js";

/**
 * Says a decision: the outcome, what would have to be known, then the reasons that carry it, each with its citations;
 * what all of them rest on alike is cited once, at the end.
 * Reasons that point another way are left out; `sayFinding` says each of them. Plain text: a page must escape it.
 *
 * @param decision - Any decision of the package.
 * @param own - Sentences for codes of your own; see `sayFinding`.
 *
 * @example
 * ```ts
 * import { decide } from "dojeong/decisions";
 * import { sayDecision } from "dojeong/en";
 *
 * const citations = [{ instrument: "민법", provision: "제160조제3항" }];
 * const decision = decide([{ code: "ended", outcome: "no", citations, facts: { endsOn: "2026-02-28" } }]);
 * sayDecision(decision, { ended: "The term ended on {endsOn}." }); // => "No. The term ended on 28 February 2026 (Civil Act, Article 160(3))."
 * ```
 */
export function sayDecision(decision: Decision, own?: Readonly<Record<string, string>>): string {
  const reasons = decision.findings.filter((finding) => finding.outcome === decision.outcome);
  const common = commonCitations(reasons);
  if (common === "") return [verdict(decision), ...reasons.map((finding) => reason(finding, own))].join(" ");
  return [verdict(decision), ...reasons.map((finding) => sayFinding(finding, own)), `Source: ${common}.`].join(" ");
}

function verdict(decision: Decision): string {
  const word = sayOutcome(decision.outcome);
  if (decision.outcome !== "unknown" || decision.missing.length === 0) return `${word}.`;
  return `${word} (to be found out: ${decision.missing.map((name) => sayMissing(name, decision)).join(", ")}).`;
}

function reason(finding: Finding, own: Readonly<Record<string, string>> | undefined): string {
  const citations = sayCitations(finding);
  return beforeFullStop(sayFinding(finding, own), citations && ` (${citations})`);
}

/** What several reasons all rest on alike, to be said once; empty where they do not. */
function commonCitations(reasons: readonly Finding[]): string {
  const [first = "", ...others] = reasons.map(sayCitations);
  return others.length > 0 && others.every((one) => one === first) ? first : "";
}

function sayCitations({ citations }: Finding): string {
  return citations.map(sayCitation).join("; ");
}
