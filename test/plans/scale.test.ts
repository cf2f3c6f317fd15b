import {
  budgetBy,
  checkPlan,
  countByItem,
  type IndicatorActual,
  indicatorsAttained,
  itemStandings,
  outlinePlan,
  type ProgressReport,
  progressOf,
  type StrategicPlan,
} from "dojeong/plans";
import { day } from "dojeong/time";
import { expect, test } from "vitest";

const on = day("2026-01-01");
const dueOn = { precision: "day", on: day("2025-12-31") } as const;

/** 10 strategies, and as many tasks as asked for, spread over them; made as data, since parsing is timed apart. */
function planOf(tasks: number): StrategicPlan {
  const items = Array.from({ length: 10 }, (_, s) => ({
    level: "strategy",
    name: `전략 ${s}`,
    counts: [{ level: "task", count: { kind: "exact", count: tasks / 10 } }],
    items: Array.from({ length: tasks / 10 }, (_, t) => ({
      id: `${s}-${t}`,
      level: "task",
      name: `과제 ${s}-${t}`,
      amount: { kind: "exact", won: 1_000_000 },
      weight: "1",
      startsOn: { precision: "day", on: "2024-01-01" },
      dueOn,
    })),
  }));
  const lines = Array.from({ length: tasks }, (_, t) => ({
    item: `${t}`,
    year: 2024 + (t % 5),
    amount: { kind: "exact", won: 7 },
  }));
  return {
    id: "big",
    name: "큰 계획",
    period: { startsOn: "2024-01-01", endsOn: "2028-12-31" },
    levels: [
      { key: "strategy", name: "전략" },
      { key: "task", name: "과제" },
    ],
    counts: [{ level: "task", count: { kind: "exact", count: tasks } }],
    items,
    indicators: Array.from({ length: tasks }, (_, t) => ({
      id: `i${t}`,
      name: `지표 ${t}`,
      unit: "명",
      better: "higher",
      weight: "1",
      targets: [{ year: 2025, value: { kind: "exact", value: `${100 + (t % 50)}` } }],
    })),
    budget: { declared: [{ amount: { kind: "exact", won: 7 * tasks } }], tables: [{ by: ["item", "year"], lines }] },
  } as unknown as StrategicPlan;
}

const reportsOf = (tasks: number): readonly ProgressReport[] =>
  Array.from({ length: tasks }, (_, t) => ({
    itemId: `${t % 10}-${Math.floor(t / 10)}`,
    asOf: "2026-01-01",
    state: "under-way",
    percent: "50",
  })) as never;

const actualsOf = (tasks: number): readonly IndicatorActual[] =>
  Array.from({ length: tasks }, (_, t) => ({
    indicatorId: `i${t}`,
    year: 2025,
    value: { kind: "exact", value: "120.5" },
  })) as never;

/** Time the processor spent on it, which does not grow when other work is done beside it. */
function milliseconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

/** Measured again where the machine was busy with something else; what grows too fast fails each time. */
const TIMED = { retry: 2 };

type Work = (plan: StrategicPlan, reports: readonly ProgressReport[], actuals: readonly IndicatorActual[]) => void;

test.each<[string, Work]>([
  ["outlinePlan", (plan) => outlinePlan(plan)],
  ["checkPlan", (plan) => checkPlan(plan)],
  ["countByItem", (plan) => countByItem(plan, "task", "strategy")],
  ["budgetBy", (plan) => budgetBy(plan, "year")],
  ["progressOf", (plan, reports) => progressOf(plan, reports, { on, weighting: "weight" })],
  ["indicatorsAttained", (plan, _, actuals) => indicatorsAttained(plan, actuals, { year: 2025, weighting: "weight" })],
  ["itemStandings", (plan, reports) => itemStandings(plan, reports, on, { withinDays: 30, behindPoints: 10 })],
])(
  "%s: 100,000 tasks well under a second, and five times the tasks cost about five times as much",
  TIMED,
  (_, work) => {
    const time = (tasks: number): number => {
      const [plan, reports, actuals] = [planOf(tasks), reportsOf(tasks), actualsOf(tasks)];
      return Math.min(...[0, 1, 2].map(() => milliseconds(() => work(plan, reports, actuals))));
    };
    work(planOf(1_000), reportsOf(1_000), actualsOf(1_000));
    const small = time(20_000);
    const large = time(100_000);
    expect(large).toBeLessThan(1_000);
    // a quadratic one would take twenty-five times as long; below 20 ms the collector of memory weighs more than the work
    expect(large).toBeLessThan(15 * Math.max(small, 20));
  },
);
