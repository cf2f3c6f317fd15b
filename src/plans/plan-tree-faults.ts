import type { PlanItem } from "./plan-item.js";
import type { StrategicPlan } from "./strategic-plan.js";

/** A place in a plan document that cannot be so. */
export interface PlanFault {
  /** Where it stands. */
  readonly path: readonly (string | number)[];
  /** What it is, in kebab-case. */
  readonly code: string;
  /** In English, for a developer. */
  readonly error: string;
}

interface Standing {
  readonly item: PlanItem;
  /** Rank of the level it stands under; -1 at the top. */
  readonly under: number;
  readonly path: readonly (string | number)[];
}

/** As deep as items may stand inside each other. */
const DEEPEST = 12;

/**
 * What cannot be so in a plan whatever it says: a level key or an id that stands twice, a level nobody
 * named, an item under one of its own level or a deeper one, a partial list that is not there.
 */
export function planTreeFaults(plan: StrategicPlan): PlanFault[] {
  const faults: PlanFault[] = [];
  const rank = new Map(plan.levels.map((level, index) => [level.key, index]));
  const aside = new Set(plan.levels.filter((level) => level.aside).map((level) => level.key));
  const fault = (path: readonly (string | number)[], code: string, error: string) => faults.push({ path, code, error });

  if (rank.size !== plan.levels.length) fault(["levels"], "repeated-level", "A level key stands twice");
  if (plan.listing && !plan.items) fault(["listing"], "nothing-listed", "No list that could be partial");
  const named = (key: string, path: readonly (string | number)[]) => {
    if (!rank.has(key)) fault(path, "unknown-level", `No level has the key ${JSON.stringify(key)}`);
  };
  for (const [index, count] of (plan.counts ?? []).entries()) named(count.level, ["counts", index, "level"]);

  const ids = new Set<string>();
  const open: Standing[] = (plan.items ?? [])
    .map((item, index) => ({ item, under: -1, path: ["items", index] }))
    .reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { item, under, path } = next;
    const here = rank.get(item.level);
    named(item.level, [...path, "level"]);
    if (item.id !== undefined && ids.has(item.id)) fault([...path, "id"], "repeated-id", "An item id stands twice");
    if (item.id !== undefined) ids.add(item.id);
    if (here !== undefined && here <= under) {
      fault([...path, "level"], "not-a-deeper-level", "An item stands under one of a higher level");
    }
    if (aside.has(item.level) && (item.items !== undefined || under >= 0)) {
      fault([...path, "level"], "level-stands-aside", "A level beside the tree holds nothing and stands under nothing");
    }
    for (const [index, count] of (item.counts ?? []).entries()) {
      named(count.level, [...path, "counts", index, "level"]);
      const counted = rank.get(count.level);
      if (counted !== undefined && here !== undefined && counted <= here) {
        fault(
          [...path, "counts", index, "level"],
          "not-a-deeper-level",
          "A count of a level that is not below the item",
        );
      }
    }
    // below the limit the tree is refused as too deep, and is not walked
    const items = path.length < 2 * DEEPEST ? (item.items ?? []) : [];
    for (let index = items.length - 1; index >= 0; index--) {
      const inner = items[index];
      if (inner) open.push({ item: inner, under: here ?? under, path: [...path, "items", index] });
    }
  }

  const indicators = new Set<string>();
  for (const [index, indicator] of (plan.indicators ?? []).entries()) {
    if (indicators.has(indicator.id)) fault(["indicators", index, "id"], "repeated-id", "An indicator id stands twice");
    indicators.add(indicator.id);
    if (indicator.itemId !== undefined && !ids.has(indicator.itemId)) {
      fault(["indicators", index, "itemId"], "unknown-item", "No item has this id");
    }
  }
  const { fromYear, toYear } = plan.announced ?? {};
  if (fromYear !== undefined && toYear !== undefined && fromYear > toYear) {
    fault(["announced", "toYear"], "ends-before-it-starts", "The last year is before the first");
  }
  return faults;
}
