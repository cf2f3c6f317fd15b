import type { PlanItem } from "./plan-item.js";
import type { StrategicPlan } from "./strategic-plan.js";

/** How many items of one level stand under a plan or an item, as far as its document tells. */
export interface LevelTally {
  /** Items that are counted, those under extras included. */
  readonly known: number;
  /** Of these the ones under an extra. */
  readonly underExtra: number;
  /** Extras of the level itself; they are not counted in `known`. */
  readonly extra: number;
  /** Where the count comes from: items that are named, counts that are announced of the branches, or both. */
  readonly from: "nothing" | "list" | "branches" | "both";
  /** Whether nothing more can stand there: every list on the way is whole. */
  readonly whole: boolean;
  /** Whether it is whole but for what stands under extras, of which nothing is said. */
  readonly wholeButExtras: boolean;
}

/** The tallies of a plan by level key, and those of each of its items. */
export interface PlanTally {
  /** Of the whole plan, one for each level, in the order of the levels. */
  readonly plan: readonly LevelTally[];
  /** Of what stands under one item; for its own level and those above it nothing. */
  readonly under: (item: PlanItem) => readonly LevelTally[];
}

interface Counting {
  known: number;
  underExtra: number;
  extra: number;
  listed: boolean;
  branched: boolean;
  whole: boolean;
  wholeButExtras: boolean;
}

/** Where nothing is listed. */
const NOTHING: LevelTally = {
  known: 0,
  underExtra: 0,
  extra: 0,
  from: "nothing",
  whole: false,
  wholeButExtras: false,
};

/** Counts every level of a plan in one pass over its items, however deep they stand. */
export function tallyPlan(plan: StrategicPlan): PlanTally {
  const rank = new Map(plan.levels.map((level, index) => [level.key, index]));
  const aside = new Set(plan.levels.filter((level) => level.aside).map((level) => level.key));
  const tallies = new Map<PlanItem, readonly LevelTally[]>();
  const levels = plan.levels.length;
  for (const item of innermostFirst(plan.items ?? [])) {
    if (item.items === undefined || item.items.length === 0) continue;
    tallies.set(item, tallied(item.items, item.listing === "partial", { rank, aside, levels, tallies }));
  }
  const whole = tallied(plan.items, plan.listing === "partial", { rank, aside, levels, tallies });
  const nothing = plan.levels.map(() => NOTHING);
  return { plan: whole, under: (item) => tallies.get(item) ?? nothing };
}

interface Context {
  readonly rank: ReadonlyMap<string, number>;
  readonly aside: ReadonlySet<string>;
  readonly levels: number;
  readonly tallies: ReadonlyMap<PlanItem, readonly LevelTally[]>;
}

/** The items of a tree, each after all that stand under it. */
function innermostFirst(items: readonly PlanItem[]): PlanItem[] {
  const order: PlanItem[] = [];
  const open = [...items];
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    order.push(item);
    for (const inner of item.items ?? []) open.push(inner);
  }
  return order.reverse();
}

function tallied(
  items: readonly PlanItem[] | undefined,
  partial: boolean,
  { rank, aside, levels, tallies }: Context,
): readonly LevelTally[] {
  const whole = items !== undefined && !partial;
  const counting = Array.from(
    { length: levels },
    (): Counting => ({
      known: 0,
      underExtra: 0,
      extra: 0,
      listed: false,
      branched: false,
      whole,
      wholeButExtras: whole,
    }),
  );
  for (const item of items ?? []) {
    const own = rank.get(item.level) ?? 0;
    const inside = tallies.get(item);
    // what stands beside the tree holds nothing of it
    const last = aside.has(item.level) ? own + 1 : levels;
    for (let level = own; level < last; level++) {
      const count = counting[level];
      if (!count) continue;
      if (level === own) addItself(count, item);
      else addBranch(count, item, announcedFor(item, level, rank), inside?.[level]);
    }
  }
  return counting.map(finished);
}

function addItself(count: Counting, item: PlanItem): void {
  count.listed = true;
  if (item.extra) count.extra += 1;
  else count.known += 1;
}

function addBranch(
  count: Counting,
  item: PlanItem,
  announced: number | undefined,
  inside: LevelTally | undefined,
): void {
  const listed = inside !== undefined && inside.from !== "nothing" && (inside.whole || announced === undefined);
  if (listed) {
    count.listed ||= inside.from !== "branches";
    count.branched ||= inside.from !== "list";
    count.extra += inside.extra;
    count.whole &&= inside.whole;
    count.wholeButExtras &&= inside.wholeButExtras || item.extra === true;
  } else if (announced !== undefined) {
    count.branched = true;
  } else {
    count.whole = false;
    count.wholeButExtras &&= item.extra === true;
  }
  const added = listed ? inside.known : (announced ?? 0);
  count.known += added;
  count.underExtra += item.extra ? added : listed ? inside.underExtra : 0;
}

/** The exact number announced for a branch, where all that is announced for it agrees. */
function announcedFor(item: PlanItem, level: number, rank: ReadonlyMap<string, number>): number | undefined {
  let found: number | undefined;
  for (const { level: key, count, extra = 0 } of item.counts ?? []) {
    if (rank.get(key) !== level) continue;
    if (count.kind !== "exact" || (found !== undefined && found !== count.count + extra)) return undefined;
    found = count.count + extra;
  }
  return found;
}

function finished(count: Counting): LevelTally {
  const { known, underExtra, extra, listed, branched } = count;
  const from = listed ? (branched ? "both" : "list") : branched ? "branches" : "nothing";
  const said = from !== "nothing";
  return {
    known,
    underExtra,
    extra,
    from,
    whole: said && count.whole,
    wholeButExtras: said && count.wholeButExtras,
  };
}
