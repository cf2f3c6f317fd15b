import type { Finding } from "../decisions/finding.js";
import type { Json } from "../internal/json.js";
import { type CountState, compareCount } from "./compare-count.js";
import type { DeclaredCount } from "./declared-count.js";
import type { PlanFindingCode } from "./finding-code.js";
import { inBothLanguages } from "./in-both-languages.js";
import { type LevelTally, type PlanTally, tallyPlan } from "./level-tally.js";
import type { PlanItem } from "./plan-item.js";
import type { StrategicPlan } from "./strategic-plan.js";

/** Every announced count of a plan, set against what is listed; first those of the plan, then those of its items in order. */
export function countFindings(plan: StrategicPlan): Finding<PlanFindingCode>[] {
  const tally = tallyPlan(plan);
  const findings = findingsOf(plan, plan.counts ?? [], tally.plan, undefined);
  const open = [...(plan.items ?? [])].reverse();
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    if (item.counts) findings.push(...branchFindings(plan, item, tally));
    const inner = item.items ?? [];
    for (let index = inner.length - 1; index >= 0; index--) open.push(inner[index] as PlanItem);
  }
  return findings;
}

/** A branch that is counted and not listed is no gap of its own: its count stands in for the list. */
function branchFindings(plan: StrategicPlan, item: PlanItem, tally: PlanTally): Finding<PlanFindingCode>[] {
  return findingsOf(plan, item.counts ?? [], tally.under(item), item).filter(
    (finding) => finding.code !== "count-announced-not-listed",
  );
}

function findingsOf(
  plan: StrategicPlan,
  counts: readonly DeclaredCount[],
  tallies: readonly LevelTally[],
  item: PlanItem | undefined,
): Finding<PlanFindingCode>[] {
  return plan.levels.flatMap((level, index) => {
    const declared = counts.filter((count) => count.level === level.key);
    const tally = tallies[index];
    if (declared.length === 0 || tally === undefined) return [];
    const facts = { level: inBothLanguages(level), under: inBothLanguages(item ?? plan) };
    return [...amongEachOther(declared, facts), ...declared.map((count) => finding(count, tally, facts))];
  });
}

type Facts = { readonly [name: string]: Json };

/** Two reports that count differently contradict each other, whichever is right. */
function amongEachOther(declared: readonly DeclaredCount[], facts: Facts): Finding<PlanFindingCode>[] {
  if (declared.length < 2) return [];
  const counts = declared.map(({ count, extra = 0 }) => ({ count: { ...count } as Json, extra }));
  const same =
    new Set(declared.map(({ count, extra = 0 }) => JSON.stringify([{ ...count, text: "" }, extra]))).size === 1;
  const base = { citations: [], facts: { ...facts, counts } };
  return same
    ? [{ code: "announced-counts-agree", outcome: "yes", ...base }]
    : [{ code: "announced-counts-differ", outcome: "no", ...base }];
}

function finding(declared: DeclaredCount, tally: LevelTally, about: Facts): Finding<PlanFindingCode> {
  const { known, extra, underExtra } = tally;
  const count: Json = { ...declared.count };
  const composition: Facts = declared.extra === undefined ? {} : { announcedExtra: declared.extra };
  const facts: Facts = { ...about, announced: count, ...composition, known, extra, underExtra };
  const state = compareCount(declared, tally);
  const base = { citations: [], facts };
  if (state === "agrees") {
    return tally.from === "list"
      ? { code: "count-agrees-with-list", outcome: "yes", ...base }
      : { code: "count-agrees-with-branches", outcome: "yes", ...base };
  }
  if (state === "differs") {
    return tally.from === "list"
      ? { code: "count-differs-from-list", outcome: "no", ...base }
      : { code: "count-differs-from-branches", outcome: "no", ...base };
  }
  return { ...base, ...GAPS[state], outcome: "unknown", missing: ["list-of-items"] };
}

const GAPS: Readonly<Record<Exclude<CountState, "agrees" | "differs">, { readonly code: PlanFindingCode }>> = {
  "not-listed": { code: "count-announced-not-listed" },
  "partly-listed": { code: "count-partly-listed" },
};
