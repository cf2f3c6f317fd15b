import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import { called } from "./called.js";
import type { Committee } from "./committee.js";
import type { CommitteeMember } from "./committee-member.js";
import type { CommitteeRules } from "./committee-rules.js";
import type { CommitteeFindingCode } from "./finding-code.js";
import { type CommitteeFinding, found } from "./found.js";
import { entryOf, officesOf } from "./offices-of.js";
import { originOf } from "./origin-of.js";

/**
 * Whether a list of members can be the committee: as many as it was announced with, one chair among them (or co-chairs), every
 * seat that is recorded filled and none twice, nobody listed twice.
 *
 * @param committee - The committee as announced, with its seats where they are recorded.
 * @param members - All its members on one day, in any order.
 * @param rules - The committee's rules, where they state how many hold an office. Absent: one chair, or co-chairs.
 *
 * @example
 * ```ts
 * import { checkRoster, Committee, CommitteeMember } from "dojeong/committees";
 *
 * const committee = Committee.parse({ id: "root", names: [{ name: "뿌리산업발전위원회" }], memberCount: 2 });
 * const chair = CommitteeMember.parse({ office: "chair", tenure: "by-post" });
 * const member = CommitteeMember.parse({ tenure: "fixed-term" });
 *
 * checkRoster(committee, [chair, member]).outcome; // => "yes"
 * checkRoster(committee, [member, member, member]).findings.map((one) => one.code);
 * // => ["roster-count-not-as-announced", "chair-missing"]
 * ```
 */
export function checkRoster(
  committee: Committee,
  members: readonly CommitteeMember[],
  rules?: CommitteeRules,
): Decision<never, CommitteeFindingCode> {
  const voting = members.filter((member) => member.nonVoting !== true);
  const held = offices(rules, voting);
  return decide([...count(committee, voting), chair(voting), ...held, ...seats(committee, members), ...people(voting)]);
}

function count({ memberCount }: Committee, members: readonly CommitteeMember[]): CommitteeFinding[] {
  if (memberCount === undefined) return [];
  const facts = { members: members.length, announced: memberCount };
  return [
    members.length === memberCount
      ? found("roster-count-as-announced", "yes", facts)
      : found("roster-count-not-as-announced", "no", facts),
  ];
}

function chair(members: readonly CommitteeMember[]): CommitteeFinding {
  const chairs = members.filter((member) => member.office === "chair").length;
  const coChairs = members.filter((member) => member.office === "co-chair").length;
  if (chairs > 1) return found("several-chairs", "no", { chairs });
  return chairs + coChairs > 0 ? found("chair-present", "yes", { chairs, coChairs }) : found("chair-missing", "no", {});
}

/** Offices of which the rules state how many hold them; the chair apart, who is asked for in any case. */
function offices(rules: CommitteeRules | undefined, members: readonly CommitteeMember[]): CommitteeFinding[] {
  if (rules === undefined) return [];
  return (["co-chair", "vice-chair", "secretary"] as const).flatMap((office) => {
    const entries = officesOf(rules, office).filter((one) => one.outsideMembership !== true);
    const [first] = entries;
    if (first === undefined || (entries.length === 1 && first.holders === undefined)) return [];
    const holders = entries.reduce((sum, one) => sum + (one.holders ?? 1), 0);
    const count = members.filter((member) => member.office === office).length;
    const rule = originOf(rules, "offices", entryOf(office, first));
    const facts = { office, count, holders };
    return [
      count === holders
        ? found("office-held", "yes", facts, { rule })
        : found("office-not-held", "no", facts, { rule }),
    ];
  });
}

/** Seat by seat, where the committee's seats are recorded and the members' seats too. */
function seats(committee: Committee, members: readonly CommitteeMember[]): CommitteeFinding[] {
  if (committee.seats === undefined || members.every((member) => member.seatId === undefined)) return [];
  const held = new Map<string, number>();
  for (const { seatId } of members) {
    if (seatId !== undefined) held.set(seatId, (held.get(seatId) ?? 0) + 1);
  }
  const findings = committee.seats.map(({ id, places = 1, label, office }) => {
    const filled = held.get(id) ?? 0;
    held.delete(id);
    const facts = { seat: id, ...called(label, office ?? id), filled, places };
    if (filled === places) return found("seat-filled", "yes", facts);
    return filled < places ? found("seat-vacant", "no", facts) : found("seat-overfilled", "no", facts);
  });
  return [...findings, ...[...held.keys()].sort().map((seat) => found("seat-not-listed", "no", { seat }))];
}

function people(members: readonly CommitteeMember[]): CommitteeFinding[] {
  const seen = new Map<string, number>();
  for (const { personId } of members) {
    if (personId !== undefined) seen.set(personId, (seen.get(personId) ?? 0) + 1);
  }
  return [...seen]
    .filter(([, times]) => times > 1)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([person, times]) => found("person-seated-twice", "no", { person, times }));
}
