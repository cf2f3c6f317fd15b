import {
  type Appointment,
  Committee,
  CommitteeRules,
  committeesPerPerson,
  coverageOf,
  expiringWithin,
  rosterOn,
  vacanciesOn,
} from "dojeong/committees";
import { addDays, day } from "dojeong/time";
import { describe, expect, test } from "vitest";

const rules = CommitteeRules.parse({
  id: "r",
  level: "special-ordinance",
  citations: [{ instrument: "조례" }],
  term: { length: { years: 2 } },
  renewal: { kind: "consecutive", limit: 1 },
  holdover: { kind: "must" },
});
const one = Committee.parse({
  id: "c",
  names: [{ name: "위원회" }],
  seats: Array.from({ length: 1000 }, (_, seat) => ({ id: `s${seat}`, tenure: "fixed-term", places: 40 })),
});

/** 100,000 appointments of one committee over twenty years, each of its own person, in no order. */
const many: readonly Appointment[] = Array.from({ length: 100_000 }, (_, index) => {
  const startsOn = addDays(day("2004-01-01"), (index * 7919) % 7300);
  return {
    committeeId: one.id,
    seatId: one.seats?.[index % 1000]?.id,
    personId: `p${index % 60_000}`,
    startsOn,
    endsOn: addDays(startsOn, 729),
    renewals: 0,
  } as Appointment;
});
const on = day("2020-06-15");

/** Milliseconds of processor time, the best of three runs: a busy machine does not fail the build. */
function milliseconds(run: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const from = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** Measured again where the machine was busy with something else; what grows too fast fails each time. */
const TIMED = { retry: 2 };

describe("100,000 appointments in well under a second", TIMED, () => {
  test.each([
    ["rosterOn", () => rosterOn(one, many, on, rules)],
    ["vacanciesOn", () => vacanciesOn(one, many, on, rules)],
    ["expiringWithin", () => expiringWithin(many, on, { months: 3 })],
    ["coverageOf", () => coverageOf({ startsOn: day("2020-01-01"), endsOn: day("2028-12-31") }, rules, many, { on })],
    [
      "coverageOf, everybody",
      () => coverageOf({ startsOn: day("2004-01-01"), endsOn: day("2038-12-31") }, rules, many),
    ],
    ["committeesPerPerson", () => committeesPerPerson(many, on)],
  ])("%s", (_name, run) => {
    const time = milliseconds(run);
    expect(time).toBeLessThan(900);
  });
});

describe("the time grows about as the number of appointments does", TIMED, () => {
  const quarter = many.slice(0, 25_000);
  const wide = { startsOn: day("2004-01-01"), endsOn: day("2038-12-31") };
  test.each<[string, (some: readonly Appointment[]) => unknown]>([
    ["rosterOn", (some) => rosterOn(one, some, on, rules)],
    ["vacanciesOn", (some) => vacanciesOn(one, some, on, rules)],
    ["expiringWithin", (some) => expiringWithin(some, on, { months: 3 })],
    ["coverageOf", (some) => coverageOf(wide, rules, some)],
  ])("%s", (_name, run) => {
    const [few, all] = [milliseconds(() => run(quarter)), milliseconds(() => run(many))];
    // four times as many in at most twelve times as long: were it quadratic, it would take sixteen
    expect(all).toBeLessThan(few * 12 + 30);
  });
});

test("and the answers are those of a plain count", () => {
  const inTerm = many.filter((it) => it.startsOn <= on && on <= (it.endsOn ?? on)).length;
  expect(rosterOn(one, many, on).members.length).toBe(inTerm);
  const ending = many.filter((it) => it.endsOn !== undefined && it.endsOn >= on && it.endsOn <= "2020-09-14").length;
  expect(expiringWithin(many, on, { months: 3 }).length).toBe(ending);
});
