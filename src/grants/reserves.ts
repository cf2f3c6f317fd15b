import type { AllocationResult } from "./allocation.js";
import type { GrantFindingCode } from "./finding-code.js";
import type { Given } from "./hand-out.js";
import { refused } from "./refused.js";

/** Refusals that leave an application waiting: it would have been awarded, had there been more to hand out. */
const WAITING: ReadonlySet<GrantFindingCode> = new Set([
  "award-refused-no-slot",
  "award-refused-none-left",
  "award-refused-no-money",
  "award-held-for-quota",
] as const);

/**
 * Lets the first of those who were refused for want of a slot or of money stand by, in the order of their ranks. Whoever is still
 * open may come to wait as well, so that those behind have a first and a last possible place.
 */
export function withReserves(given: readonly Given[], reserves: number): readonly AllocationResult[] {
  const results: AllocationResult[] = [];
  let [surely, perhaps] = [0, 0];
  for (const group of groupsOf(given)) {
    const waits = group.filter(isWaiting);
    const sure = waits.filter((one) => one.doubt === undefined).length;
    const [first, last] = [surely + 1, surely + perhaps + waits.length];
    for (const one of group) results.push(isWaiting(one) ? placed(one, first, last, reserves) : one.result);
    surely += sure;
    perhaps += waits.length - sure + group.filter((one) => one.result.result === "undetermined").length;
  }
  return results;
}

function isWaiting({ result }: Given): boolean {
  return WAITING.has(result.reason.code);
}

function placed({ result, doubt }: Given, first: number, last: number, reserves: number): AllocationResult {
  if (first > reserves) return result;
  if (doubt === undefined && last <= reserves) {
    const { code, facts } = result.reason;
    const reason = {
      ...result.reason,
      code: "award-on-reserve",
      facts: { ...facts, reserve: first, wants: code },
    } as const;
    return { ...result, result: "reserve", reserve: first, reason };
  }
  const application = { id: result.applicationId } as never;
  const open = doubt ?? { code: "award-tied-at-cut" as const, missing: ["placeInRanking"] };
  const { result: undetermined, reason } = refused(application, open.code, {}, open.missing);
  return { ...result, result: undetermined, reason };
}

/** Results of one rank together, in their order; those without a rank each alone. */
function groupsOf(given: readonly Given[]): readonly (readonly Given[])[] {
  const groups: Given[][] = [];
  for (const one of given) {
    const last = groups[groups.length - 1];
    const rank = last?.[0]?.result.rank;
    if (last !== undefined && rank !== undefined && rank === one.result.rank) last.push(one);
    else groups.push([one]);
  }
  return groups;
}
