import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import type { Json } from "../internal/json.js";
import { addAmounts } from "../quantities/add-quantities.js";
import type { Amount } from "../quantities/amount.js";
import { multiplyAmount } from "../quantities/multiply-amount.js";
import type { GrantFindingCode } from "./finding-code.js";
import type { SupportSchedule } from "./support-schedule.js";

/** From which step on, and how many steps. */
export interface TotalSupportOptions {
  /** The step at which support begins; absent: the first. */
  readonly from?: string;
  /** The last step that is paid; absent: the last of the schedule. */
  readonly until?: string;
}

/**
 * What support paid over time comes to, from one step of its schedule to another.
 *
 * @param schedule - The steps, with what is paid how often in each.
 * @param options - First and last step.
 * @throws RangeError when a step is not in the schedule.
 *
 * @example
 * ```ts
 * import { type SupportSchedule, totalSupport } from "dojeong/grants";
 *
 * const schedule = {
 *   key: "farmingYear",
 *   steps: [
 *     { of: "1", amount: { kind: "exact", won: 1_100_000 }, every: "month", times: 12 },
 *     { of: "2", amount: { kind: "exact", won: 1_000_000 }, every: "month", times: 12 },
 *   ],
 * } as unknown as SupportSchedule;
 * const all = totalSupport(schedule);
 * all.outcome === "yes" && all.value; // => { kind: "exact", won: 25200000 }
 * ```
 */
export function totalSupport(
  schedule: SupportSchedule,
  options: TotalSupportOptions = {},
): Decision<Amount, GrantFindingCode> {
  const first = options.from === undefined ? 0 : indexOf(schedule, options.from);
  const last = options.until === undefined ? schedule.steps.length - 1 : indexOf(schedule, options.until);
  const steps = schedule.steps.slice(first, last + 1);
  const products = steps.map((step) => multiplyAmount(step.amount, step.times));
  const sum = addAmounts(products.flatMap((one) => (one.outcome === "yes" ? [one.value] : [])));
  const lacks = [...products, sum].flatMap((one) => (one.outcome === "unknown" ? one.missing : []));
  const facts = { key: schedule.key, steps: steps.map((step) => step.of) };
  if (sum.outcome !== "yes" || lacks.length > 0) {
    const missing = [...new Set(lacks)];
    const open: Finding<GrantFindingCode> = {
      code: "amount-not-stated",
      outcome: "unknown",
      citations: [],
      facts,
      missing,
    };
    return decide([open], (): Amount => ({ kind: "undetermined" }));
  }
  const total = sum.value as unknown as Json;
  return decide(
    [{ code: "parts-added-up", outcome: "yes", citations: [], facts: { ...facts, total } }],
    () => sum.value,
  );
}

function indexOf(schedule: SupportSchedule, step: string): number {
  const index = schedule.steps.findIndex((one) => one.of === step);
  if (index < 0) throw new RangeError(`Not a step of the schedule: ${step}`);
  return index;
}
