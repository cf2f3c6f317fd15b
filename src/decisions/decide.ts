import { allOf } from "./all-of.js";
import type { Decision } from "./decision.js";
import type { Finding } from "./finding.js";

/**
 * Makes one decision of several findings: yes when all are in favour, no when one is against,
 * otherwise unknown. All findings are kept, in the order given.
 *
 * @param findings - Every reason, in a fixed order.
 * @returns The decision without a value.
 *
 * @example
 * ```ts
 * import { decide } from "dojeong/decisions";
 *
 * decide([
 *   { code: "in-province", outcome: "yes", citations: [], facts: { seat: "전주시" } },
 *   { code: "member-count-unknown", outcome: "unknown", citations: [], facts: {}, missing: ["members"] },
 * ]).outcome; // => "unknown"
 * ```
 */
export function decide<Code extends string>(findings: readonly Finding<Code>[]): Decision<never, Code>;
/**
 * The same, with the value that a yes brings.
 *
 * @param findings - Every reason, in a fixed order.
 * @param value - Makes the value; called only when the outcome is yes.
 */
export function decide<Value, Code extends string>(
  findings: readonly Finding<Code>[],
  value: () => Value,
): Decision<Value, Code>;
export function decide(findings: readonly Finding[], value?: () => unknown): Decision | Decision<unknown> {
  const outcome = allOf(findings.map((finding) => finding.outcome));
  if (outcome === "yes") return value ? { outcome, value: value(), findings } : { outcome, findings };
  if (outcome === "no") return { outcome, findings };
  return { outcome, missing: [...new Set(findings.flatMap((finding) => finding.missing ?? []))], findings };
}
