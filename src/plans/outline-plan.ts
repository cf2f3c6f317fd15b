import type { Headcount } from "../quantities/headcount.js";
import { type CountState, compareCount } from "./compare-count.js";
import type { DeclaredCount } from "./declared-count.js";
import { type LevelTally, tallyPlan } from "./level-tally.js";
import type { PlanItem } from "./plan-item.js";
import type { PlanLevel } from "./plan-level.js";
import type { StrategicPlan } from "./strategic-plan.js";

/** One level of a plan: what is announced of it beside what is listed. */
export interface LevelOutline {
  /** Key of the level. */
  readonly key: string;
  /** The plan's own word for it. */
  readonly name: string;
  /** In English, where there is a rendering. */
  readonly nameEn?: string;
  /** Present where the level stands beside the tree. */
  readonly aside?: true;
  /** Counts announced for the whole plan, each as its source has it. Empty: none is. */
  readonly announced: readonly AnnouncedLevelCount[];
  /** How many are named in the document, extras apart. */
  readonly listed: number;
  /** How many more are named as extras. */
  readonly extra: number;
  /** How many there are at least, by the list and by the counts announced of branches. */
  readonly known: number;
  /**
   * `agrees`: everything announced is met by the list or by the branches; `differs`: something announced is contradicted;
   * `not-listed` and `partly-listed`: it cannot be told yet; `not-announced`: listed without a count; `nothing-said`.
   */
  readonly state: CountState | "not-announced" | "nothing-said";
}

/** An announced count with its composition. */
export interface AnnouncedLevelCount {
  /** The count as its source has it. */
  readonly count: Headcount;
  /** The ones counted apart (the one of "4+1"); 0 where there is none. */
  readonly extra: number;
  /** Both together, where the count is exact. */
  readonly total?: number;
  /** As it was written. */
  readonly text?: string;
}

/** One listed item, where it stands. */
export interface OutlineRow {
  /** How deep it stands; 0 at the top. */
  readonly depth: number;
  /** Its place among those beside it, from 1, for each depth: the second task of the first strategy is `[1, 2]`. */
  readonly position: readonly number[];
  /** The plan's own word for its level. */
  readonly level: string;
  /** Its name. */
  readonly name: string;
  /** In English, where there is a rendering. */
  readonly nameEn?: string;
  /** Present where it is an extra. */
  readonly extra?: true;
}

/** A plan at a glance. */
export interface PlanOutline {
  /** Its levels, from the top down. */
  readonly levels: readonly LevelOutline[];
  /** What is listed, in the plan's order. Empty: nothing is. */
  readonly rows: readonly OutlineRow[];
}

/**
 * Outlines a plan: for each level how many items are announced and how many are listed, and the list itself.
 * What is announced and not listed stays a number; no item is made up for it.
 *
 * @param plan - The plan.
 *
 * @example
 * ```ts
 * import { outlinePlan, StrategicPlan } from "dojeong/plans";
 *
 * const plan = StrategicPlan.parse({
 *   id: "root-4",
 *   name: "전북 뿌리산업 종합계획",
 *   levels: [{ key: "strategy", name: "전략" }, { key: "task", name: "과제" }],
 *   counts: [
 *     { level: "strategy", count: { kind: "exact", count: 3 } },
 *     { level: "task", count: { kind: "exact", count: 15 } },
 *   ],
 *   items: ["전환 촉진", "일자리 안정화", "성장 기반 구축"].map((name) => ({ level: "strategy", name })),
 * });
 * outlinePlan(plan).levels.map(({ name, listed, state }) => [name, listed, state]);
 * // => [["전략", 3, "agrees"], ["과제", 0, "not-listed"]]
 * outlinePlan(plan).rows.length; // => 3
 * ```
 */
export function outlinePlan(plan: StrategicPlan): PlanOutline {
  const tally = tallyPlan(plan).plan;
  const names = new Map(plan.levels.map((level) => [level.key, level.name]));
  const listed = new Map<string, number>();
  const rows: OutlineRow[] = [];
  walk(plan.items ?? [], (item, position) => {
    rows.push(outlineRow(item, names.get(item.level) ?? item.level, position));
    if (!item.extra) listed.set(item.level, (listed.get(item.level) ?? 0) + 1);
  });
  const levels = plan.levels.map((level, index) =>
    outlined(level, plan.counts ?? [], listed.get(level.key) ?? 0, tally[index]),
  );
  return { levels, rows };
}

function outlined(
  level: PlanLevel,
  counts: readonly DeclaredCount[],
  listed: number,
  tally: LevelTally | undefined,
): LevelOutline {
  const declared = counts.filter((count) => count.level === level.key);
  const states = tally ? declared.map((count) => compareCount(count, tally)) : [];
  return {
    ...level,
    announced: declared.map(announcedLevelCount),
    listed,
    extra: tally?.extra ?? 0,
    known: tally?.known ?? 0,
    state: worst(states) ?? (tally && tally.from !== "nothing" ? "not-announced" : "nothing-said"),
  };
}

function worst(states: readonly CountState[]): CountState | undefined {
  return (["differs", "not-listed", "partly-listed", "agrees"] as const).find((state) => states.includes(state));
}

function announcedLevelCount({ count, extra = 0, text }: DeclaredCount): AnnouncedLevelCount {
  const total = count.kind === "exact" ? { total: count.count + extra } : {};
  return { count, extra, ...total, ...(text === undefined ? {} : { text }) };
}

function outlineRow(item: PlanItem, level: string, position: readonly number[]): OutlineRow {
  const { name, nameEn, extra } = item;
  return {
    depth: position.length - 1,
    position,
    level,
    name,
    ...(nameEn === undefined ? {} : { nameEn }),
    ...(extra ? { extra } : {}),
  };
}

/** Calls for each item of a tree in its order, with the place of each among those beside it. */
function walk(items: readonly PlanItem[], visit: (item: PlanItem, position: readonly number[]) => void): void {
  const open = [{ items, next: 0 }];
  for (let here = open.at(-1); here !== undefined; here = open.at(-1)) {
    const item = here.items[here.next];
    if (item === undefined) {
      open.pop();
      continue;
    }
    here.next += 1;
    visit(
      item,
      open.map((one) => one.next),
    );
    if (item.items) open.push({ items: item.items, next: 0 });
  }
}
