import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import { localSubsidiesAct, localSubsidiesActDecree } from "../internal/acts.js";
import type { Ratio } from "../quantities/ratio.js";
import type { Won } from "../quantities/won.js";
import type { Award } from "./award.js";
import type { GrantFindingCode } from "./finding-code.js";
import type { Settlement } from "./settlement.js";
import { sumTooLarge } from "./sum-too-large.js";

/** How the amount is confirmed. */
export interface SettlementRules {
  /**
   * Whether a shortfall of own money lowers the grant in the same proportion (자부담 비율 유지). A matter of the award's
   * conditions or of an ordinance: no default is taken.
   */
  readonly keepOwnShare?: boolean;
  /** What part of the planned work was done, where less than all of it was. */
  readonly workDone?: Ratio;
  /** Interest that a local government need not return (제31조② 단서, 영 제18조). */
  readonly interestKept?: Won;
  /** Where these rules stand. */
  readonly citations?: Finding["citations"];
}

/** Money in and out of one award. `paid + interest + toPay` equals `confirmed + toReturn`, to the won. */
export interface SettlementResult {
  /** The sum that was decided, in won. */
  readonly awarded: number;
  /** The sum paid so far, in won. */
  readonly paid: number;
  /** Interest that has to be returned with an excess. */
  readonly interest: number;
  /** The sum confirmed (확정액). */
  readonly confirmed: Won;
  /** What has to be given back in all. */
  readonly toReturn: Won;
  /** What is still to be paid. */
  readonly toPay: Won;
  /** What was given back already. */
  readonly returned: number;
  /** What is still to be given back; negative where too much was. */
  readonly outstanding: number;
}

/**
 * Settles an award: confirms its amount from the report, and says what goes back or is still to be paid.
 *
 * What was paid and the interest on it, less the confirmed amount, goes back (지방보조금법 제19조②, 제31조②). Awarded, paid
 * and confirmed are three figures, and they balance to the won.
 *
 * @param award - The award with its payments.
 * @param settlement - The report.
 * @param rules - How the amount is confirmed.
 * @returns The balance; unknown where interest, or own money that decides, is not reported.
 *
 * @example
 * ```ts
 * import { type Award, settleAward, type Settlement } from "dojeong/grants";
 *
 * const award = { id: "1", awarded: 20_000_000, payments: [{ on: "2024-04-10", won: 20_000_000 }] } as unknown as Award;
 * const report = { awardId: "1", spent: 18_500_000, interest: 12_345 } as unknown as Settlement;
 * const settled = settleAward(award, report);
 * settled.outcome === "yes" && settled.value.toReturn; // => 1512345
 * ```
 */
export function settleAward(
  award: Award,
  settlement: Settlement,
  rules: SettlementRules = {},
): Decision<SettlementResult, GrantFindingCode> {
  if (award.id !== settlement.awardId) throw new RangeError(`A settlement of another award: ${settlement.awardId}`);
  const missing = [
    ...(settlement.interest === undefined ? ["interest"] : []),
    ...(rules.keepOwnShare === true && settlement.ownSpent === undefined ? ["ownSpent"] : []),
    ...(rules.keepOwnShare === true && award.ownShare === undefined ? ["award.ownShare"] : []),
  ];
  const value = (): SettlementResult => balance(award, settlement, rules);
  if (missing.length > 0) {
    return decide(
      [{ code: "settlement-not-known", outcome: "unknown", citations: [], facts: { award: award.id }, missing }],
      value,
    );
  }
  const result = value();
  const [large] = sumTooLarge([result.paid + result.interest, result.returned], ["award.payments", "interest"]);
  if (large !== undefined) return decide([large], value);
  const citations = [localSubsidiesAct("제19조제2항"), ...(rules.citations ?? [])];
  const { spent, disallowed = 0 } = settlement;
  const limitedBy =
    limitsOf(award, settlement, rules).find(([, won]) => won === result.confirmed)?.[0] ?? "award-itself";
  const facts = { award: award.id, awarded: result.awarded, spent, disallowed, confirmed: result.confirmed, limitedBy };
  const confirmed: Finding<GrantFindingCode> = { code: "amount-confirmed", outcome: "yes", citations, facts };
  return decide([confirmed, ...moneyFinding(result, rules)], () => result);
}

function balance(award: Award, settlement: Settlement, rules: SettlementRules): SettlementResult {
  const paid = award.payments.reduce((sum, one) => sum + one.won, 0);
  const interest = Math.max(0, (settlement.interest ?? 0) - (rules.interestKept ?? 0));
  const confirmed = Math.min(...limitsOf(award, settlement, rules).map(([, won]) => won));
  const difference = paid + interest - confirmed;
  const returned = (settlement.returned ?? []).reduce((sum, one) => sum + one.won, 0);
  const toReturn = Math.max(0, difference);
  return {
    awarded: award.awarded,
    paid,
    interest,
    confirmed: confirmed as Won,
    toReturn: toReturn as Won,
    toPay: Math.max(0, -difference) as Won,
    returned,
    outstanding: toReturn - returned,
  };
}

/** The award itself, what was rightly spent, what the work done is worth, and what own money keeps up with. */
function limitsOf(
  award: Award,
  { spent, disallowed, ownSpent }: Settlement,
  { workDone, keepOwnShare }: SettlementRules,
): readonly (readonly [string, number])[] {
  const { awarded } = award;
  const own: number = award.ownShare ?? 0;
  const kept = { numerator: Math.min(ownSpent ?? 0, own), denominator: own };
  return [
    ["award-itself", awarded],
    ["rightly-spent", spent - (disallowed ?? 0)],
    ...(workDone === undefined ? [] : [["work-done", part(awarded, workDone)] as const]),
    ...(keepOwnShare === true && own > 0 ? [["own-share-kept", part(awarded, kept)] as const] : []),
  ];
}

function part(won: number, ratio: Ratio): number {
  return Number((BigInt(won) * BigInt(ratio.numerator)) / BigInt(ratio.denominator));
}

function moneyFinding(result: SettlementResult, rules: SettlementRules): readonly Finding<GrantFindingCode>[] {
  const { paid, interest, confirmed, toReturn, toPay } = result;
  const facts = { paid, interest, confirmed, toReturn, toPay };
  const kept = rules.interestKept === undefined ? [] : [localSubsidiesActDecree("제18조")];
  const citations = [localSubsidiesAct("제31조제2항"), ...kept];
  if (toReturn > 0) return [{ code: "excess-goes-back", outcome: "yes", citations, facts }];
  return [{ code: toPay > 0 ? "rest-to-be-paid" : "money-balanced", outcome: "yes", citations: [], facts }];
}
