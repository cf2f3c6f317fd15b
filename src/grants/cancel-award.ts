import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import { localSubsidiesAct, localSubsidiesActDecree } from "../internal/acts.js";
import type { Won } from "../quantities/won.js";
import type { Award } from "./award.js";
import type { GrantFindingCode } from "./finding-code.js";
import { sumTooLarge } from "./sum-too-large.js";

/** A cancellation as it is meant. */
export interface CancellationQuestion {
  /** `circumstances` 사정변경 (제11조), `violation` 법령 위반 등 (제12조). */
  readonly ground: "circumstances" | "violation";
  /** What is cancelled: all of the award that may be, or a sum. */
  readonly cancelled: "all" | Won;
  /** The part of the award that stands for work already done. Absent: not known. */
  readonly finished?: Won;
  /** Interest that the money to be returned bore. Absent: not known. */
  readonly interest?: Won;
}

/** What a cancellation comes to, in won. */
export interface Cancellation {
  /** The sum cancelled. */
  readonly cancelled: Won;
  /** What remains of the award. */
  readonly remaining: Won;
  /** What was paid for the cancelled part and goes back. */
  readonly principal: Won;
  /** Interest on the principal that goes back with it. */
  readonly interest: Won;
  /** Principal and interest. */
  readonly toReturn: Won;
}

/**
 * What cancelling a grant decision comes to.
 *
 * A change of circumstances leaves the part already carried out untouched (지방보조금법 제11조① 단서); a violation does not protect
 * it (제12조①). What was paid for the cancelled part goes back with its interest (제31조①).
 *
 * @param award - The award with its payments.
 * @param question - The ground, and what is meant to be cancelled.
 * @returns The sums; no where the cancellation reaches into protected work; unknown where what was done, or the interest,
 * is not known and matters.
 *
 * @example
 * ```ts
 * import { type Award, cancelAward } from "dojeong/grants";
 * import { wonOf } from "dojeong/quantities";
 *
 * const award = { id: "1", awarded: 20_000_000, payments: [{ on: "2024-04-10", won: 20_000_000 }] } as unknown as Award;
 * const done = { finished: wonOf(8_000_000), interest: wonOf(1_000), cancelled: "all" } as const;
 * const changed = cancelAward(award, { ...done, ground: "circumstances" });
 * changed.outcome === "yes" && changed.value.toReturn; // => 12001000
 * const broken = cancelAward(award, { ...done, ground: "violation" });
 * broken.outcome === "yes" && broken.value.toReturn; // => 20001000
 * ```
 */
export function cancelAward(award: Award, question: CancellationQuestion): Decision<Cancellation, GrantFindingCode> {
  const { ground, finished } = question;
  const protects = ground === "circumstances";
  const open = protects ? Math.max(0, award.awarded - (finished ?? 0)) : award.awarded;
  const cancelled = question.cancelled === "all" ? open : question.cancelled;
  const remaining = award.awarded - cancelled;
  const paid = award.payments.reduce((sum, one) => sum + one.won, 0);
  const principal = Math.max(0, paid - Math.max(0, remaining));
  const citations = groundsOf(protects);
  const facts = { award: award.id, ground, awarded: award.awarded, cancelled, finished: finished ?? null };
  const findings: Finding<GrantFindingCode>[] = [];
  if (protects && finished === undefined) {
    findings.push({ code: "finished-part-not-known", outcome: "unknown", citations, facts, missing: ["finished"] });
  } else if (cancelled > award.awarded) {
    findings.push({ code: "cancels-more-than-awarded", outcome: "no", citations, facts });
  } else if (protects && cancelled > open) {
    findings.push({ code: "finished-part-protected", outcome: "no", citations, facts });
  } else {
    findings.push({
      code: protects ? "finished-part-kept" : "finished-part-not-protected",
      outcome: "yes",
      citations,
      facts,
    });
  }
  findings.push(...returnFinding(principal, question.interest));
  findings.push(...sumTooLarge([paid, principal + (question.interest ?? 0)], ["award.payments", "interest"]));
  return decide(findings, () => {
    const interest = principal > 0 ? (question.interest ?? 0) : 0;
    const sums = { cancelled, remaining, principal, interest, toReturn: principal + interest };
    return sums as unknown as Cancellation;
  });
}

function groundsOf(protects: boolean): Finding["citations"] {
  return protects
    ? [localSubsidiesAct("제11조제1항"), localSubsidiesActDecree("제6조제1항")]
    : [localSubsidiesAct("제12조제1항")];
}

function returnFinding(principal: number, interest: number | undefined): readonly Finding<GrantFindingCode>[] {
  const citations = [localSubsidiesAct("제31조제1항")];
  if (principal === 0) return [{ code: "nothing-to-return", outcome: "yes", citations, facts: { principal } }];
  if (interest === undefined) {
    return [{ code: "interest-not-known", outcome: "unknown", citations, facts: { principal }, missing: ["interest"] }];
  }
  return [{ code: "cancelled-part-goes-back", outcome: "yes", citations, facts: { principal, interest } }];
}
