import {
  type Appointment,
  CommitteeRules,
  checkAppointment,
  coverageOf,
  decideAppointment,
  decideRenewal,
  lastPossibleDay,
  resolveRules,
  SeatId,
  substituteTerm,
  termOf,
  termsWithin,
} from "dojeong/committees";
import { day, overlapOf, type Period, unionOf } from "dojeong/time";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rules, term } from "./sample.ts";

const seatId = (id: string) => SeatId.parse(id);
const given = <T>(decision: { outcome: string } & ({ value: T } | object)): T | string =>
  "value" in decision ? (decision.value as T) : decision.outcome;

// two years and once more for all; councillors for as long as they are, the young for a year and no longer
const mixed = rules({
  term: { length: { years: 2 } },
  renewal: { kind: "consecutive", limit: 1 },
  substitute: { term: "remainder" },
  bySeat: [
    { id: "councillors", seats: ["councillor"], term: { endsWith: "의원의 임기" }, renewal: { limit: "unlimited" } },
    {
      id: "youth",
      seats: ["y1", "y2"],
      term: { length: { years: 1 } },
      renewal: { kind: "consecutive", limit: 0 },
      substitute: { term: "fresh" },
      citations: [{ instrument: "조례", provision: "제5조제3항 단서" }],
    },
  ],
});
const from = day("2024-03-01");

describe("seats under rules of their own", () => {
  test.each([
    ["expert", "2026-02-28"],
    ["y1", "2025-02-28"],
    ["y2", "2025-02-28"],
  ])("the term in seat %s ends on %s", (seat, endsOn) => {
    expect(given(termOf(mixed, from, { seatId: seatId(seat) }))).toEqual({ startsOn: from, endsOn });
    expect(checkAppointment(mixed, term(from, endsOn, { seatId: seat })).outcome).toBe("yes");
  });

  test("one that lasts until an event asks for it", () => {
    const council = { seatId: seatId("councillor") };
    expect(termOf(mixed, from, council).outcome).toBe("unknown");
    const until = given(termOf(mixed, from, { ...council, endsWithOn: day("2026-06-30") }));
    expect(until).toEqual({ startsOn: from, endsOn: "2026-06-30" });
  });

  test("the seat of the appointment decides on renewal, and on the last day", () => {
    const on = day("2025-02-01");
    const expert = term("2024-03-01", "2026-02-28", { seatId: "expert" });
    const young = term("2024-03-01", "2025-02-28", { seatId: "y1" });
    expect(decideRenewal(mixed, expert, on).outcome).toBe("yes");
    expect(decideRenewal(mixed, young, on).outcome).toBe("no");
    expect(given(lastPossibleDay(mixed, expert))).toBe("2028-02-29");
    expect(given(lastPossibleDay(mixed, young))).toBe("2025-02-28");
    expect(given(lastPossibleDay(mixed, from, { seatId: seatId("y2") }))).toBe("2025-02-28");
    expect(decideAppointment(mixed, day("2025-03-01"), { history: [young], seatId: seatId("y1") }).outcome).toBe("no");
    expect(decideAppointment(mixed, day("2025-03-01"), { history: [young], seatId: seatId("expert") }).outcome).toBe(
      "yes",
    );
  });

  test("a substitute and the terms within a period too", () => {
    const substitution = { startsOn: day("2024-09-01"), predecessorEndsOn: day("2025-02-28") };
    const endOf = (seat: string) => {
      const decision = substituteTerm(mixed, { ...substitution, seatId: seatId(seat) });
      return decision.outcome === "yes" && decision.value.endsOn;
    };
    expect([endOf("y1"), endOf("expert")]).toEqual(["2025-08-31", "2025-02-28"]);
    const plan = { startsOn: from, endsOn: day("2028-02-29") };
    const terms = termsWithin(mixed, from, plan, { seatId: seatId("y1") });
    expect(terms.outcome === "yes" && terms.value.length).toBe(4);
  });

  test("the finding names the entry's provision, or the document's", () => {
    const cited = termOf(mixed, from, { seatId: seatId("y1") }).findings[0];
    expect(cited?.citations).toEqual([{ instrument: "조례", provision: "제5조제3항 단서" }]);
    expect(termOf(mixed, from, { seatId: seatId("expert") }).findings[0]?.citations).toEqual(mixed.citations);
  });

  test("without the seat nothing is known", () => {
    for (const decision of [
      termOf(mixed, from),
      lastPossibleDay(mixed, from),
      decideRenewal(mixed, term("2024-03-01", "2026-02-28"), from),
      checkAppointment(mixed, term("2024-03-01", "2026-02-28")),
      decideAppointment(mixed, from, { history: [] }),
      substituteTerm(mixed, { startsOn: from }),
      termsWithin(mixed, from, { startsOn: from, endsOn: from }),
    ])
      expect(decision.outcome === "unknown" && decision.missing).toEqual(["appointment.seatId"]);
  });

  test("entries of several layers add up, and name their layer", () => {
    const { bySeat, ...common } = mixed;
    const decision = resolveRules([{ ...common, id: "act", level: "act" }, rules({ id: "own", bySeat })], from);
    const resolved = decision.outcome === "yes" ? decision.value : mixed;
    expect(termOf(resolved, from, { seatId: seatId("y1") }).findings[0]?.facts.layer).toBe("own");
    expect(termOf(resolved, from, { seatId: seatId("expert") }).findings[0]?.facts.layer).toBe("act");
    expect(CommitteeRules.parse(resolved)).toEqual(resolved);
  });

  test("a clause that keeps them for the running term leaves the next to the new ones", () => {
    const young = (years: number, limit: number) => [
      { id: "youth", seats: ["y1"], term: { length: { years } }, renewal: { kind: "consecutive", limit } },
    ];
    const layers = [
      rules({ id: "old", validity: { until: "2024-12-31" }, bySeat: young(2, 2) }),
      rules({
        id: "new",
        validity: { from: "2025-01-01" },
        bySeat: young(1, 1),
        transitions: [{ parts: ["bySeat"], termsBegunBefore: "former-rule" }],
      }),
    ];
    const decision = resolveRules(layers, day("2025-06-01"), { termStartedOn: from });
    const kept = decision.outcome === "yes" ? decision.value : mixed;
    // one renewal of two years under the old rule, none after it under the new
    expect(given(lastPossibleDay(kept, term("2024-03-01", "2026-02-28", { seatId: "y1" })))).toBe("2028-02-29");
  });
});

describe("the coverage is what each of the members can serve, taken together", () => {
  const period = { startsOn: day("2024-01-01"), endsOn: day("2034-12-31") };
  const services = fc.array(
    fc.record({
      person: fc.integer({ min: 0, max: 5 }),
      start: fc.integer({ min: 2018, max: 2032 }),
      month: fc.integer({ min: 1, max: 12 }),
      seat: fc.constantFrom("expert", "y1"),
      renewals: fc.integer({ min: 0, max: 1 }),
    }),
    { minLength: 1, maxLength: 6 },
  );

  test("and agrees with the last possible day of each", () => {
    fc.assert(
      fc.property(services, (drawn) => {
        const one = new Map<number, Appointment>();
        for (const { person, start, month, seat, renewals } of drawn) {
          const startsOn = day(`${start}-${String(month).padStart(2, "0")}-01`);
          const due = termOf(mixed, startsOn, { seatId: seatId(seat) });
          if (due.outcome !== "yes") continue;
          const basis = renewals === 0 ? "first" : "renewal";
          one.set(person, term(startsOn, due.value.endsOn, { seatId: seat, personId: `p${person}`, renewals, basis }));
        }
        const members = [...one.values()];
        const reach: Period[] = members.flatMap((it) => {
          const last = lastPossibleDay(mixed, it);
          return last.outcome === "yes" ? [{ startsOn: it.startsOn, endsOn: last.value }] : [];
        });
        const inside = unionOf(reach.flatMap((it) => overlapOf(period, it) ?? []));
        const coverage = coverageOf(period, mixed, members);
        const covered = coverage.outcome === "yes" ? [...coverage.value.inTerm, ...coverage.value.ifRenewed] : [];
        expect(unionOf(covered)).toEqual(inside);
      }),
    );
  });

  test("a member whose seat is not told may reach any day", () => {
    const untold = coverageOf(period, mixed, [term("2024-01-01", "2025-12-31")]);
    expect(untold.outcome).toBe("unknown");
  });
});
