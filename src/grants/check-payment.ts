import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import { acrossReadings } from "./across-readings.js";
import { askerOf } from "./asker-of.js";
import type { Award } from "./award.js";
import { requirement } from "./check-eligibility.js";
import type { GrantFindingCode } from "./finding-code.js";
import type { GrantApplication } from "./grant-application.js";
import type { GrantProgram } from "./grant-program.js";

/** A payment that is about to be made. */
export interface PaymentQuestion {
  /** The award that is to be paid from, with what was paid so far. */
  readonly award: Award;
  /** The application behind it, whose facts the conditions are asked of. */
  readonly application: GrantApplication;
  /** The sum to be paid now. */
  readonly won: number;
  /** Which step of the payment plan has been reached, from 1. Absent: the last. */
  readonly step?: number;
}

/**
 * Whether a sum may be paid: the program's conditions before payment hold (last year's settlement closed, own share paid in),
 * no more is paid than was awarded, and no more than the payment plan allows at this step.
 *
 * Being chosen and being paid are different things: a condition that fails here leaves the award as it is.
 *
 * @param program - The program.
 * @param question - The award, the sum and the step.
 *
 * @example
 * ```ts
 * import { type Award, checkPayment, type GrantApplication, type GrantProgram } from "dojeong/grants";
 *
 * const settled = { kind: "eq", field: "facts.lastYearSettled", value: true };
 * const program = { window: { closes: { kind: "rolling" } }, tracks: [{ id: "all" }], beforePayment: [{ id: "settled", criterion: settled }] } as unknown as GrantProgram;
 * const award = { awarded: 10_000_000, payments: [] } as unknown as Award;
 * const application = { facts: { lastYearSettled: false } } as unknown as GrantApplication;
 * checkPayment(program, { award, application, won: 10_000_000 }).outcome; // => "no"
 * ```
 */
export function checkPayment(program: GrantProgram, question: PaymentQuestion): Decision<never, GrantFindingCode> {
  return acrossReadings(program, (reading) => {
    const ask = askerOf(reading, question.application);
    const conditions = (reading.beforePayment ?? []).map((rule) => paymentCondition(requirement(rule, ask)));
    return decide([...conditions, ...sumFindings(reading, question)]);
  });
}

function paymentCondition(found: Finding<GrantFindingCode>): Finding<GrantFindingCode> {
  const { outcome } = found;
  if (outcome === "yes") return { ...found, code: "payment-condition-met" };
  return outcome === "no"
    ? { ...found, code: "payment-condition-not-met" }
    : { ...found, code: "payment-condition-not-known" };
}

function sumFindings(
  program: GrantProgram,
  { award, won, step }: PaymentQuestion,
): readonly Finding<GrantFindingCode>[] {
  const paid = award.payments.reduce((sum, one) => sum + one.won, 0);
  const plan = program.payments?.[(step ?? program.payments.length) - 1];
  const limit = plan?.upTo;
  const allowed =
    limit === undefined
      ? award.awarded
      : Number((BigInt(award.awarded) * BigInt(limit.numerator)) / BigInt(limit.denominator));
  const facts = { awarded: award.awarded, paid, won, allowed };
  return paid + won <= allowed
    ? [{ code: "payment-within-award", outcome: "yes", citations: [], facts }]
    : [{ code: "payment-above-allowed", outcome: "no", citations: [], facts }];
}
