import {
  admits,
  checkCadence,
  checkOrdinals,
  ForumSeries,
  type ForumSession,
  fieldCoverage,
  planSessions,
} from "dojeong/forums";
import { holidays } from "dojeong/holidays";
import { addDays, day } from "dojeong/time";
import { expect, test } from "vitest";

const first = day("1000-01-01");
const series = ForumSeries.parse({
  id: "forum",
  names: [{ name: "포럼" }],
  fields: [{ name: "바이오" }, { name: "신산업" }],
  cadences: [{ cadence: { kind: "times-per", times: 2, per: "month" } }],
  audiences: [{ anyOf: [{ kind: "rank-at-least", rank: "팀장" }] }],
});

const weekly = ForumSeries.parse({
  id: "forum",
  names: [{ name: "포럼" }],
  cadences: [{ cadence: { kind: "weekly", weekdays: [3] } }],
});

function sessionsOf(count: number): readonly ForumSession[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `${index}`,
    seriesId: "forum",
    state: "held",
    ordinal: index + 1,
    fields: ["신산업"],
    on: { precision: "day", on: addDays(first, index) },
  })) as never;
}

/** Measured again where the machine was busy with something else; what grows too fast fails each time. */
const TIMED = { retry: 2 };

/** Time the processor spent on it, which does not grow when other work is done beside it. */
function milliseconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

test.each<[string, (sessions: readonly ForumSession[]) => void]>([
  [
    "checkCadence",
    (sessions) =>
      checkCadence(series, sessions, { startsOn: first, endsOn: addDays(first, sessions.length) }, { complete: true }),
  ],
  [
    "checkCadence of a fixed day",
    (sessions) =>
      checkCadence(weekly, sessions, { startsOn: first, endsOn: addDays(first, sessions.length) }, { complete: true }),
  ],
  ["checkOrdinals of a fixed day", (sessions) => checkOrdinals(weekly, sessions)],
  ["checkOrdinals", (sessions) => checkOrdinals(series, sessions)],
  ["fieldCoverage", (sessions) => fieldCoverage(series, sessions)],
  [
    "admits",
    (sessions) => {
      for (const _ of sessions) admits(series, { ranks: ["팀장"] }, first);
    },
  ],
])(
  "%s: 100,000 sessions well under a second, and five times the sessions cost about five times as much",
  TIMED,
  (_, work) => {
    work(sessionsOf(1_000));
    const time = (count: number): number => {
      const sessions = sessionsOf(count);
      return Math.min(...[0, 1, 2].map(() => milliseconds(() => work(sessions))));
    };
    const small = time(20_000);
    const large = time(100_000);
    expect(large).toBeLessThan(1_000);
    expect(large).toBeLessThan(15 * Math.max(small, 20));
  },
);

test("a session on each day of eight years is planned in a moment", TIMED, () => {
  const period = { startsOn: day("2019-01-01"), endsOn: day("2026-12-31") };
  const days = Array.from({ length: 2922 }, (_, index) => addDays(period.startsOn, index));
  expect(milliseconds(() => planSessions({ rule: "", period, holidays, onClash: "drop" }, () => days))).toBeLessThan(
    1_500,
  );
});
