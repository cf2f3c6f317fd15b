import type { Finding } from "dojeong/decisions";
import { StrategicPlan } from "dojeong/plans";

/** A plan document with the least it needs, and what the test adds. */
export function plan(more: Record<string, unknown> = {}): StrategicPlan {
  return StrategicPlan.parse({
    id: "plan",
    name: "계획",
    levels: [
      { key: "strategy", name: "전략" },
      { key: "task", name: "과제" },
      { key: "project", name: "사업" },
    ],
    ...more,
  });
}

export const exactly = (count: number) => ({ kind: "exact", count }) as const;
export const won = (sum: number) => ({ kind: "exact", won: sum }) as const;
export const years = (from: number, to: number) => ({ startsOn: `${from}-01-01`, endsOn: `${to}-12-31` });
export const onDay = (on: string) => ({ precision: "day", on }) as const;
export const count = (level: string, number: number, more: object = {}) => ({
  level,
  count: exactly(number),
  ...more,
});
export const items = (level: string, number: number, more: object = {}) =>
  Array.from({ length: number }, (_, index) => ({ level, name: `${level} ${index + 1}`, ...more }));

/** The codes of the findings, those of one outcome where it is named. */
export function codes(findings: readonly Finding[], outcome?: Finding["outcome"]): string[] {
  return findings.filter((it) => outcome === undefined || it.outcome === outcome).map((it) => it.code);
}
