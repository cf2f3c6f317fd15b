import type { Finding } from "../decisions/finding.js";
import { refuseOtherThan } from "../internal/refuse-other-than.js";
import { checkCourse } from "./check-course.js";
import type { Claim } from "./claim.js";
import { distinctValues } from "./distinct-values.js";
import type { ClaimFindingCode } from "./finding-code.js";
import { relateClaims } from "./relate-claims.js";

/** What several claims of one matter come to. All of them are kept, in the order given; none is chosen. */
export interface Reconciliation<T> {
  /**
   * `agreed`: all say the same, or there is only one; `compatible`: what one says leaves room for the others;
   * `conflicting`: they cannot all be right; `unreported`: there is no claim.
   */
  readonly standing: "agreed" | "compatible" | "conflicting" | "unreported";
  /** What all say. Present only where they agree. */
  readonly value?: T;
  /** The claims, as given. */
  readonly claims: readonly Claim<T>[];
  /** Why. */
  readonly findings: readonly Finding<ClaimFindingCode>[];
}

/** What is known of how the value changes over time. */
export interface ReconcileOptions {
  /**
   * `free` (unless stated): claims of different days are not held against each other; `constant`: the day makes no
   * difference; `never-falls` and `never-rises`: a later figure is not below, or not above, an earlier one.
   */
  readonly course?: "free" | "constant" | "never-falls" | "never-rises";
}

/**
 * Holds claims of one matter against each other.
 *
 * Sums and counts are compared by what their words leave room for, dates by the days they may turn out to be (3월 말 and
 * 2024-03-29 are compatible), plain numbers and days likewise, everything else as JSON. 300여명 and 200여명 conflict: the words of the second would leave room
 * for more than 300, but 여 is not used so; the finding says that this is assumed.
 *
 * Claims of different days (`asOf`) need not agree; `options.course` says what may still be expected of them.
 *
 * @param claims - The claims, in any order; the order changes nothing but the order of `claims`.
 * @param options - What is known of how the value changes over time.
 * @throws TypeError when `options.course` is none of the four.
 *
 * @example
 * ```ts
 * import { reconcile } from "dojeong/claims";
 *
 * const source = { title: "지역신문 기사" };
 * const attendance = reconcile([
 *   { value: { kind: "a-little-over", count: 300 }, source, at: "본문" },
 *   { value: { kind: "a-little-over", count: 200 }, source, at: "제목" },
 * ]);
 * attendance.standing; // => "conflicting"
 * attendance.claims.length; // => 2
 * attendance.findings[0]?.code; // => "claims-conflict-as-printed"
 * ```
 */
export function reconcile<T>(claims: readonly Claim<T>[], options: ReconcileOptions = {}): Reconciliation<T> {
  const { course = "free" } = options;
  refuseOtherThan(["free", "constant", "never-falls", "never-rises"], course);
  const [first] = claims;
  if (first === undefined) {
    const missing = ["claims"];
    const none = { code: "no-claim", outcome: "unknown", citations: [], facts: {}, missing } as const;
    return { standing: "unreported", claims, findings: [none] };
  }
  const groups = course === "constant" ? [claims] : byDay(claims);
  const findings = groups.map((group) => relateClaims(group));
  const between = groups.length > 1 ? checkCourse(groups, course) : [];
  const all = [...findings, ...between];
  if (all.some((finding) => finding.outcome === "no")) return { standing: "conflicting", claims, findings: all };
  const agreed = groups.length === 1 && (findings[0]?.code === "claims-agree" || findings[0]?.code === "single-claim");
  return agreed
    ? { standing: "agreed", value: common(claims) ?? first.value, claims, findings: all }
    : { standing: "compatible", claims, findings: all };
}

/** The value of agreeing claims: the same one whatever their order, where their words differ. */
function common<T>(claims: readonly Claim<T>[]): T | undefined {
  return distinctValues(claims.map((claim) => claim.value))[0] as T | undefined;
}

/** The claims by the day they are of, earliest day first; those of no stated day come first of all. */
function byDay<T>(claims: readonly Claim<T>[]): readonly (readonly Claim<T>[])[] {
  const groups = new Map<string, Claim<T>[]>();
  for (const claim of claims) {
    const group = groups.get(claim.asOf ?? "");
    if (group) group.push(claim);
    else groups.set(claim.asOf ?? "", [claim]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}
