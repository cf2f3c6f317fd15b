import { Appointment, Committee, CommitteeMember, CommitteeRules, Seat } from "dojeong/committees";
import { PersonId } from "dojeong/people";

/** Rules that state what is given, and nothing else. */
export function rules(stated: object = {}): CommitteeRules {
  return CommitteeRules.parse({ id: "r", level: "special-ordinance", citations: [{ instrument: "조례" }], ...stated });
}

/** Two years, renewable once: the rule of most committees. */
export const twoYearsOnce: CommitteeRules = rules({
  term: { length: { years: 2 } },
  renewal: { kind: "consecutive", limit: 1 },
  substitute: { term: "remainder" },
});

/** A majority of those in office opens, a majority of those present decides. */
export const byMajority: CommitteeRules = rules({
  opening: { attend: { kind: "majority" }, of: "in-office" },
  deciding: { inFavour: { kind: "majority" }, of: "present" },
});

/** One term; a first one where nothing else is given. */
export function term(startsOn: string, endsOn?: string, more: Readonly<Record<string, unknown>> = {}): Appointment {
  return Appointment.parse({ committeeId: "c", startsOn, endsOn, renewals: 0, basis: "first", ...more });
}

export function committee(more: Readonly<Record<string, unknown>> = {}): Committee {
  return Committee.parse({ id: "c", names: [{ name: "위원회" }], ...more });
}

export function seat(tenure: Seat["tenure"], more: Readonly<Record<string, unknown>> = {}): Seat {
  return Seat.parse({ id: "s", tenure, ...more });
}

export function member(facts: Readonly<Record<string, unknown>> = {}): CommitteeMember {
  return CommitteeMember.parse(facts);
}

/** So many members of one kind. */
export function members(count: number, facts: Readonly<Record<string, unknown>>): CommitteeMember[] {
  return Array.from({ length: count }, () => member(facts));
}

export const person: (id: string) => PersonId = (id) => PersonId.parse(id);
