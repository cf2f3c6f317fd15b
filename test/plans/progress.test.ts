import { itemStandings, PlanItemId, ProgressReport, progressOf } from "dojeong/plans";
import { day } from "dojeong/time";
import fc from "fast-check";
import { expect, test } from "vitest";
import { codes, count, items, onDay, plan, won } from "./support.ts";

const on = day("2024-12-31");
const report = (itemId: string, state: string, percent?: string, asOf = "2024-12-31"): ProgressReport =>
  ProgressReport.parse({ itemId, asOf, state, ...(percent === undefined ? {} : { percent }) });
const two = plan({
  items: [
    {
      id: "s",
      level: "strategy",
      name: "전략",
      items: [
        { id: "a", level: "task", name: "가", weight: "3", amount: won(100) },
        { id: "b", level: "task", name: "나", weight: "1", amount: won(300) },
      ],
    },
  ],
});

test.each([
  { weighting: "count", percent: "30.00" },
  { weighting: "weight", percent: "40.00" },
  { weighting: "budget", percent: "20.00" },
] as const)("50 % and 10 % by $weighting: $percent", ({ weighting, percent }) => {
  const reports = [report("a", "under-way", "50"), report("b", "under-way", "10")];
  const found = progressOf(two, reports, { on, weighting });
  expect(found).toMatchObject({ outcome: "yes", value: { percent, weighting, items: 2 } });
  expect(progressOf(two, reports, { on, weighting, under: PlanItemId.parse("s") })).toEqual(found);
});

test.each([
  {
    name: "done is 100, not started is 0",
    reports: [report("a", "done"), report("b", "not-started")],
    least: "50.00",
    most: "50.00",
  },
  { name: "not reported lies anywhere", reports: [report("a", "done")], least: "50.00", most: "100.00" },
  {
    name: "under way without a figure lies anywhere",
    reports: [report("a", "done"), report("b", "under-way")],
    least: "50.00",
    most: "100.00",
  },
  {
    name: "stopped without a figure lies anywhere",
    reports: [report("a", "done"), report("b", "stopped")],
    least: "50.00",
    most: "100.00",
  },
  {
    name: "the last report counts",
    reports: [
      report("a", "under-way", "10", "2024-06-30"),
      report("a", "under-way", "60"),
      report("b", "under-way", "20"),
    ],
    least: "40.00",
    most: "40.00",
  },
  {
    name: "later reports are passed over",
    reports: [
      report("a", "under-way", "10"),
      report("a", "done", undefined, "2025-01-01"),
      report("b", "under-way", "10"),
    ],
    least: "10.00",
    most: "10.00",
  },
  {
    name: "two reports of one day that differ leave it between them",
    reports: [report("a", "under-way", "10"), report("a", "under-way", "30"), report("b", "under-way", "10")],
    least: "10.00",
    most: "20.00",
  },
])("by count: $name", ({ reports, least, most }) => {
  for (const order of [reports, [...reports].reverse()]) {
    const found = progressOf(two, order, { on, weighting: "count" });
    if (least === most) expect(found).toMatchObject({ outcome: "yes", value: { percent: least } });
    else
      expect(found).toMatchObject({
        outcome: "unknown",
        missing: ["progress-report"],
        findings: [{ facts: { least, most } }],
      });
  }
});

test("the progress of a single item is its own", () => {
  const reports = [report("a", "under-way", "50"), report("b", "under-way", "10")];
  expect(progressOf(two, reports, { on, weighting: "count", under: PlanItemId.parse("b") })).toMatchObject({
    outcome: "yes",
    value: { percent: "10.00", items: 1 },
  });
});

test("a report more keeps the progress within what was said before", () => {
  const some = plan({ items: ["a", "b", "c"].map((id) => ({ id, level: "task", name: id })) });
  const figures = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(figures, fc.subarray([0, 1, 2]), (percents, known) => {
      const all = percents.map((it, index) => report(["a", "b", "c"][index] ?? "", "under-way", `${it}`));
      const told = known.flatMap((index) => all[index] ?? []);
      const before = progressOf(some, told, { on, weighting: "count" });
      const after = progressOf(some, all, { on, weighting: "count" });
      if (after.outcome !== "yes") throw new Error("not told");
      if (before.outcome === "yes") expect(after).toEqual(before);
      else {
        expect(Number(after.value.percent)).toBeGreaterThanOrEqual(Number(before.findings[0]?.facts.least));
        expect(Number(after.value.percent)).toBeLessThanOrEqual(Number(before.findings[0]?.facts.most));
      }
    }),
  );
});

test("learning the day on which an item is due never takes back whether it is overdue or at risk", () => {
  const states = fc.constantFrom("not-started", "under-way", "done", "cancelled");
  const asked = fc.integer({ min: 1, max: 12 });
  fc.assert(
    fc.property(
      asked,
      fc.integer({ min: 1, max: 28 }),
      fc.option(states, { nil: undefined }),
      asked,
      (month, date, state, now) => {
        const pad = (number: number) => String(number).padStart(2, "0");
        const of = (dueOn: object) => {
          const one = plan({ items: [{ id: "a", level: "task", name: "가", dueOn }] });
          const reports = state === undefined ? [] : [report("a", state, undefined, `2024-${pad(now)}-10`)];
          return itemStandings(one, reports, day(`2024-${pad(now)}-15`), { withinDays: 40 })[0];
        };
        const before = of({ precision: "month", year: 2024, month });
        const after = of(onDay(`2024-${pad(month)}-${pad(date)}`));
        for (const question of ["overdue", "atRisk"] as const) {
          const said = before?.[question].outcome;
          if (said !== "unknown") expect(after?.[question].outcome, question).toBe(said);
        }
      },
    ),
  );
});

test.each([
  ["a partial list within", { listing: "partial" }, "unknown"],
  ["a count within that the list falls short of", { counts: [count("task", 3)] }, "unknown"],
  ["a count within that the list meets", { counts: [count("task", 2)] }, "yes"],
  ["a count within of what is not listed at all", { counts: [count("project", 4)] }, "unknown"],
])("%s, of which the plan as a whole says nothing: %#", (_, more, outcome) => {
  const [strategy] = two.items ?? [];
  const told = plan({ items: [{ ...strategy, ...more }] });
  const reports = [report("a", "under-way", "50"), report("b", "under-way", "10")];
  expect(progressOf(told, reports, { on, weighting: "count" }).outcome).toBe(outcome);
});

test("a strategy whose tasks are counted and not listed does not stand in for them", () => {
  const told = plan({ items: [{ id: "s", level: "strategy", name: "전략", counts: [count("task", 5)] }] });
  expect(progressOf(told, [report("s", "under-way", "50")], { on, weighting: "count" })).toMatchObject({
    outcome: "unknown",
    missing: ["list-of-items"],
  });
});

test("a cancelled item is left out, and that is said to be assumed", () => {
  const found = progressOf(two, [report("a", "under-way", "50"), report("b", "cancelled")], { on, weighting: "count" });
  expect(found).toMatchObject({ outcome: "yes", value: { percent: "50.00", items: 1 } });
  expect(found.findings.find((it) => it.code === "cancelled-left-out")?.assumed).toBe(true);
});

test("of fifteen tasks announced and none listed nothing is rolled up", () => {
  const announced = plan({ counts: [count("strategy", 3), count("task", 15)], items: items("strategy", 3) });
  expect(progressOf(announced, [], { on, weighting: "count" })).toMatchObject({
    outcome: "unknown",
    missing: ["list-of-items"],
  });
  expect(progressOf(plan(), [], { on, weighting: "count" })).toMatchObject({
    outcome: "unknown",
    missing: ["list-of-items"],
  });
  const branches = plan({ items: items("strategy", 2, { counts: [count("task", 5)] }), counts: [count("task", 10)] });
  expect(progressOf(branches, [], { on, weighting: "count" })).toMatchObject({ missing: ["list-of-items"] });
});

const bounds = (of: ReturnType<typeof plan>, reports: ProgressReport[], weighting: "count" | "budget" | "weight") => {
  const found = progressOf(of, reports, { on, weighting });
  const [last] = found.findings.slice(-1);
  expect(found.outcome).toBe("unknown");
  return [last?.code, last?.facts.least, last?.facts.most];
};
const named = (...tasks: [id: string, amount?: number][]) =>
  tasks.map(([id, amount]) => ({
    id,
    level: "task",
    name: id,
    ...(amount === undefined ? {} : { amount: won(amount) }),
  }));
const done = (...ids: string[]) => ids.map((id) => report(id, "done"));

test("three of four tasks are done, and the fourth is not listed: between 75 and 100 percent", () => {
  const partly = plan({ counts: [count("task", 4)], items: named(["a"], ["b"], ["c"]), listing: "partial" });
  expect(bounds(partly, done("a", "b", "c"), "count")).toEqual(["items-partly-listed", "75.00", "100.00"]);
  expect(bounds(partly, done("a", "b"), "count")).toEqual(["items-partly-listed", "50.00", "100.00"]);
  const started = [...done("a", "b"), report("c", "under-way", "20")];
  expect(bounds(partly, started, "count")).toEqual(["items-partly-listed", "55.00", "80.00"]);
  expect(bounds(partly, [...done("a"), report("b", "cancelled"), report("c", "not-started")], "count")).toEqual([
    "items-partly-listed",
    "33.33",
    "66.67",
  ]);
  expect(bounds(partly, started, "weight")[0]).toBe("items-not-listed");
});

test("branches that announce their tasks say how many are not listed", () => {
  const branches = plan({
    items: [
      { level: "strategy", name: "하나", counts: [count("task", 3)], listing: "partial", items: named(["a"], ["b"]) },
      { level: "strategy", name: "둘", counts: [count("task", 5)] },
    ],
  });
  expect(bounds(branches, done("a", "b"), "count")).toEqual(["items-partly-listed", "25.00", "100.00"]);
  const [first, second] = branches.items ?? [];
  const untold = { ...branches, items: [first, { ...second, counts: [] }] } as typeof branches;
  expect(bounds(untold, done("a", "b"), "count")[0]).toBe("items-not-listed");
});

test("by budget what is not listed has the rest of the money, where all of it is told", () => {
  const of = (declared: object[]) =>
    plan({ items: named(["a", 30], ["b", 20], ["c"]), listing: "partial", budget: { declared } });
  expect(bounds(of([{ amount: won(100) }]), done("a"), "budget")).toEqual(["items-partly-listed", "30.00", "100.00"]);
  const settled = [...done("a"), report("b", "not-started")];
  expect(bounds(of([{ amount: won(100) }]), settled, "budget")).toEqual(["items-partly-listed", "30.00", "80.00"]);
  expect(bounds(of([{ amount: won(40) }]), settled, "budget")[0]).toBe("items-not-listed");
  expect(bounds(of([{ amount: won(100) }, { amount: won(90) }]), settled, "budget")[0]).toBe("items-not-listed");
  expect(bounds(of([]), settled, "budget")[0]).toBe("items-not-listed");
});

test("whatever turns out to be listed, progress lies between the bounds told before", () => {
  const percents = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(percents, fc.nat(7), (all, hidden) => {
      const listed = all.length - 1 - (hidden % (all.length - 1));
      const reports = all.map((percent, index) => report(`t${index}`, "under-way", String(percent)));
      const tasks = all.map((_, index) => ({ id: `t${index}`, level: "task", name: `t${index}` }));
      const counts = [count("task", all.length)];
      const whole = progressOf(plan({ counts, items: tasks }), reports, { on, weighting: "count" });
      const partly = plan({ counts, items: tasks.slice(0, listed), listing: "partial" });
      const [, least, most] = bounds(partly, reports, "count");
      const percent = Number(whole.outcome === "yes" ? whole.value.percent : "NaN");
      expect(Number(least)).toBeLessThanOrEqual(percent);
      expect(percent).toBeLessThanOrEqual(Number(most));
    }),
  );
});

test("without weights, or without exact money, there is no weighting by them", () => {
  const bare = plan({
    items: [
      { id: "a", level: "task", name: "가" },
      { id: "b", level: "task", name: "나", weight: "1", amount: { kind: "about", won: 1 } },
    ],
  });
  expect(progressOf(bare, [], { on, weighting: "weight" })).toMatchObject({ outcome: "unknown", missing: ["weight"] });
  expect(progressOf(bare, [], { on, weighting: "budget" })).toMatchObject({
    outcome: "unknown",
    missing: ["budget-figure"],
  });
  expect(() => progressOf(bare, [], { on, weighting: "count", under: PlanItemId.parse("nobody") })).toThrow(RangeError);
});

test("goals beside the tree are not worked on", () => {
  const levels = [
    { key: "goal", name: "목표", aside: true },
    { key: "task", name: "과제" },
  ];
  const one = plan({
    levels,
    items: [
      { level: "goal", name: "목표 하나" },
      { id: "a", level: "task", name: "가" },
    ],
  });
  expect(progressOf(one, [report("a", "done")], { on, weighting: "count" })).toMatchObject({
    outcome: "yes",
    value: { percent: "100.00", items: 1 },
  });
  expect(itemStandings(one, [], on, { withinDays: 1 }).map((it) => it.name)).toEqual(["가"]);
});

test("thirds are exact, and rounded half up only to be shown", () => {
  const three = plan({ items: ["a", "b", "c"].map((id) => ({ id, level: "task", name: id })) });
  const found = progressOf(three, [report("a", "done"), report("b", "done"), report("c", "not-started")], {
    on,
    weighting: "count",
  });
  expect(found).toMatchObject({ value: { percent: "66.67" } });
});

test("progress lies between its bounds whatever turns out, and one more report never widens them", () => {
  const state = fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined });
  fc.assert(
    fc.property(
      fc.array(state, { minLength: 1, maxLength: 8 }),
      fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 8, maxLength: 8 }),
      (known, truth) => {
        const list = plan({ items: known.map((_, index) => ({ id: `i${index}`, level: "task", name: `${index}` })) });
        const reported = known.flatMap((percent, index) =>
          percent === undefined ? [] : [report(`i${index}`, "under-way", String(percent))],
        );
        const all = known.map((percent, index) => report(`i${index}`, "under-way", String(percent ?? truth[index])));
        const open = progressOf(list, reported, { on, weighting: "count" });
        const closed = progressOf(list, all, { on, weighting: "count" });
        if (closed.outcome !== "yes") throw new Error("not told");
        if (open.outcome === "yes") expect(open).toEqual(closed);
        else {
          const facts = open.findings[0]?.facts ?? {};
          expect(Number(facts.least)).toBeLessThanOrEqual(Number(closed.value.percent));
          expect(Number(facts.most)).toBeGreaterThanOrEqual(Number(closed.value.percent));
        }
      },
    ),
    { numRuns: 60 },
  );
});

const due = (dueOn: object, more: object = {}) =>
  plan({ items: [{ id: "a", level: "task", name: "가", dueOn, ...more }] });

test.each([
  { name: "on its last day", on: "2024-12-31", reports: [], overdue: "no", code: "item-not-due-yet" },
  {
    name: "the day after, nothing reported since",
    on: "2025-01-01",
    reports: [report("a", "under-way", "99", "2024-12-31")],
    overdue: "unknown",
    code: "no-report-since-due",
  },
  {
    name: "the day after, nothing reported at all",
    on: "2025-01-01",
    reports: [],
    overdue: "unknown",
    code: "no-report-since-due",
  },
  {
    name: "the day after, reported open",
    on: "2025-01-01",
    reports: [report("a", "under-way", "99", "2025-01-01")],
    overdue: "yes",
    code: "item-overdue",
  },
  {
    name: "stopped, after it was due",
    on: "2025-03-01",
    reports: [report("a", "stopped", undefined, "2025-02-01")],
    overdue: "yes",
    code: "item-overdue",
  },
  {
    name: "done late is done",
    on: "2025-03-01",
    reports: [report("a", "done", undefined, "2025-02-01")],
    overdue: "no",
    code: "item-done",
  },
  {
    name: "cancelled",
    on: "2025-03-01",
    reports: [report("a", "cancelled", undefined, "2024-02-01")],
    overdue: "no",
    code: "item-cancelled",
  },
])("due on 2024-12-31, $name: $overdue", ({ on, reports, overdue, code }) => {
  const [found] = itemStandings(due(onDay("2024-12-31")), reports, day(on), { withinDays: 0 });
  expect(found?.overdue.outcome).toBe(overdue);
  expect(codes(found?.overdue.findings ?? [])).toEqual([code]);
});

test("due some day in December cannot be told on the 15th", () => {
  const december = due({ precision: "month", year: 2024, month: 12 });
  const code = (on: string) =>
    codes(itemStandings(december, [], day(on), { withinDays: 1 })[0]?.overdue.findings ?? []);
  expect(code("2024-12-01")).toEqual(["item-not-due-yet"]);
  expect(code("2024-12-15")).toEqual(["due-day-not-told"]);
  expect(code("2025-01-01")).toEqual(["no-report-since-due"]);
  expect(
    codes(itemStandings(due({ precision: "not-announced" }), [], on, { withinDays: 1 })[0]?.overdue.findings ?? []),
  ).toEqual(["due-not-stated"]);
});

test.each([
  { name: "30 days left, within 30", on: "2024-12-01", rule: { withinDays: 30 }, risk: "yes", code: "item-due-soon" },
  { name: "31 days left, within 30", on: "2024-11-30", rule: { withinDays: 30 }, risk: "no", code: "item-on-course" },
  { name: "50 % at half time", on: "2024-07-01", rule: { behindPoints: 0 }, risk: "no", code: "item-on-course" },
  {
    name: "50 % at half time and a day",
    on: "2024-07-02",
    rule: { behindPoints: 0 },
    risk: "yes",
    code: "item-behind",
  },
  {
    name: "50 % with all time gone, 50 points allowed",
    on: "2024-12-31",
    rule: { behindPoints: 50 },
    risk: "no",
    code: "item-on-course",
  },
  {
    name: "50 % with all time gone, 49 points allowed",
    on: "2024-12-31",
    rule: { behindPoints: 49 },
    risk: "yes",
    code: "item-behind",
  },
])("at risk: $name: $risk", ({ on, rule, risk, code }) => {
  // 2024 has 366 days: 183 of them are half
  const one = due(onDay("2024-12-31"), { startsOn: onDay("2024-01-01") });
  const [found] = itemStandings(one, [report("a", "under-way", "50", "2024-06-30")], day(on), rule);
  expect(found?.atRisk.outcome).toBe(risk);
  expect(codes(found?.atRisk.findings ?? [])).toEqual([code]);
});

test("at risk: what was not reported cannot be told, what is overdue no longer is, what is done never is", () => {
  const risk = (reports: ProgressReport[], on: string) =>
    codes(itemStandings(due(onDay("2024-12-31")), reports, day(on), { withinDays: 400 })[0]?.atRisk.findings ?? []);
  expect(risk([], "2024-06-30")).toEqual(["course-not-told"]);
  expect(risk([report("a", "under-way", "1", "2025-01-02")], "2025-01-02")).toEqual(["already-overdue"]);
  expect(risk([report("a", "done", undefined, "2024-06-01")], "2024-06-30")).toEqual(["item-done"]);
  expect(risk([], "2025-01-02")).toEqual(["no-report-since-due"]);
  expect(() => itemStandings(plan(), [], on, {})).toThrow(RangeError);
});
