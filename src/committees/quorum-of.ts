import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import { called } from "./called.js";
import type { CommitteeRules } from "./committee-rules.js";
import type { CommitteeFindingCode } from "./finding-code.js";
import { type CommitteeFinding, found } from "./found.js";
import type { Meeting } from "./meeting.js";
import type { Motion } from "./motion.js";
import { neededOf } from "./needed-of.js";
import type { GroupQuorum } from "./opening-rule.js";
import { originOf } from "./origin-of.js";
import { undecided } from "./undecided.js";

/** How many must come. */
export interface Quorum {
  /** Members in office (재적), recused ones taken out only where the rule says so. Absent: the rule counts something else. */
  readonly inOffice?: number;
  /** What the quorum is counted of. */
  readonly base: number;
  /** How many must come, that number included. */
  readonly needed: number;
}

/**
 * How many members must come for a meeting to open (의사정족수), and whether so many came where that is known. Vacant
 * seats are not in office. A recused member stays in the base unless the rule takes him out of it
 * (대법원 2008다1521, on company boards, by analogy). Deputies count only where the rule allows them.
 *
 * @param rules - The committee's rules.
 * @param meeting - Who is in office, and who came.
 * @param motion - The item, where members are recused from it.
 * @returns The number; `no` where fewer came.
 *
 * @example
 * ```ts
 * import { CommitteeRules, quorumOf } from "dojeong/committees";
 *
 * const rules = CommitteeRules.parse({
 *   id: "ordinance", level: "special-ordinance", citations: [{ instrument: "뿌리산업 조례", provision: "제12조제2항" }],
 *   opening: { attend: { kind: "majority" }, of: "in-office" },
 * });
 *
 * const quorum = quorumOf(rules, { seats: 15, vacant: 2 }, { recused: 1 });
 * quorum.outcome === "yes" && quorum.value; // => { inOffice: 13, base: 13, needed: 7 }
 * quorumOf(rules, { inOffice: 13, present: 6 }).outcome; // => "no"
 * ```
 */
export function quorumOf(
  rules: CommitteeRules,
  meeting: Meeting,
  motion: Motion = {},
): Decision<Quorum, CommitteeFindingCode> {
  const { of = "in-office" } = rules.opening ?? {};
  const special = rules.deciding?.special?.find((one) => one.matter === motion.matter)?.attend;
  const attend = special ?? rules.opening?.attend;
  const rule = special === undefined ? originOf(rules, "opening", "attend") : originOf(rules, "deciding", "special");
  const office = officeOf(rules, meeting, motion);
  const base = of === "in-office" ? office : { count: of === "panel" ? meeting.panel : meeting.seats, findings: [] };
  if (attend === undefined)
    return undecided([found("quorum-rule-not-stated", "unknown", {}, { rule, missing: ["opening.attend"] })]);
  if (base.count === undefined) {
    if (of === "in-office") return undecided(base.findings);
    const missing = [of === "panel" ? "meeting.panel" : "meeting.seats"];
    return undecided([
      of === "panel"
        ? found("panel-not-known", "unknown", {}, { rule, missing })
        : found("seats-not-known", "unknown", {}, { rule, missing }),
    ]);
  }
  const needed = neededOf(attend, base.count);
  const stated = found(
    "quorum-needed",
    "yes",
    { of: of === "seats" ? "all-seats" : of, base: base.count, needed },
    { rule, assumed: rules.opening?.of === undefined },
  );
  const came = attendance(rules, meeting, motion, needed, rule);
  const groups = (rules.opening?.groups ?? []).flatMap((group) => groupFinding(rules, group, meeting));
  const quorum = { base: base.count, needed };
  const inOffice = office.count;
  return decide([...base.findings, stated, ...came, ...groups], () =>
    inOffice === undefined ? quorum : { inOffice, ...quorum },
  );
}

/** The members in office for an item: seats without the vacant ones, and without the recused where the rule says so. */
export function officeOf(
  rules: CommitteeRules,
  { seats, vacant, inOffice }: Meeting,
  { recused = 0 }: Motion,
): { readonly count?: number; readonly findings: readonly CommitteeFinding[] } {
  const members = inOffice ?? (seats !== undefined && vacant !== undefined ? seats - vacant : undefined);
  if (members === undefined)
    return { findings: [found("in-office-not-known", "unknown", {}, { missing: ["meeting.inOffice"] })] };
  const counted = found("in-office-counted", "yes", { inOffice: members, ...(vacant === undefined ? {} : { vacant }) });
  if (recused === 0) return { count: members, findings: [counted] };
  const rule = originOf(rules, "recusal", "inOffice");
  const stated = rules.recusal?.inOffice;
  return stated === "not-counted"
    ? {
        count: Math.max(0, members - recused),
        findings: [counted, found("recused-leave-office", "yes", { recused }, { rule })],
      }
    : {
        count: members,
        findings: [
          counted,
          found("recused-stay-in-office", "yes", { recused }, { rule, assumed: stated !== "counted" }),
        ],
      };
}

/** Those who came, as far as they count: members, and deputies where the rule allows them. */
export interface Attendees {
  /** Those who count for certain. Absent: not known. */
  readonly count?: number;
  /** Deputies of whom it is not known whether they count. */
  readonly maybe: number;
  readonly findings: readonly CommitteeFinding[];
}

/** Those who came, as far as they count for opening. */
export function attendeesOf(rules: CommitteeRules, meeting: Meeting, { recusedPresent = 0 }: Motion): Attendees {
  const { present, deputies: all = 0, deputiesOfAppointed = 0, circumstances } = meeting;
  if (present === undefined) return { maybe: 0, findings: [] };
  const members = rules.recusal?.inOffice === "not-counted" ? present - recusedPresent : present;
  if (all === 0) return { count: members, maybe: 0, findings: [] };
  const { allowed, when, of } = rules.deputies ?? {};
  if (allowed === true && of !== "all" && deputiesOfAppointed > 0) {
    const others = { ...meeting, deputies: Math.max(0, all - deputiesOfAppointed), deputiesOfAppointed: 0 };
    const { findings, ...counted } = attendeesOf(rules, others, { recusedPresent });
    const facts = { deputies: Math.min(all, deputiesOfAppointed) };
    const rule = originOf(rules, "deputies", "of");
    return {
      ...counted,
      findings: [...findings, found("deputies-not-counted", "yes", facts, { rule, assumed: of === undefined })],
    };
  }
  const deputies = all;
  const rule = originOf(rules, "deputies", "allowed");
  if (allowed === true && (when === undefined || circumstances?.includes(when)))
    return {
      count: members + deputies,
      maybe: 0,
      findings: [found("deputies-counted", "yes", { deputies }, { rule })],
    };
  if (allowed === true && circumstances === undefined) return { count: members, maybe: deputies, findings: [] };
  const assumed = allowed === undefined;
  return {
    count: members,
    maybe: 0,
    findings: [found("deputies-not-counted", "yes", { deputies }, { rule, assumed })],
  };
}

function attendance(
  rules: CommitteeRules,
  meeting: Meeting,
  motion: Motion,
  needed: number,
  rule: ReturnType<typeof originOf>,
): CommitteeFinding[] {
  const { count, maybe, findings } = attendeesOf(rules, meeting, motion);
  if (count === undefined) return [];
  const facts = { present: count, needed };
  if (count >= needed) return [...findings, found("quorum-reached", "yes", facts, { rule })];
  if (count + maybe < needed) return [...findings, found("quorum-not-reached", "no", facts, { rule })];
  const missing = ["meeting.circumstances"];
  return [
    found(
      "deputies-not-known-to-count",
      "unknown",
      { ...facts, deputies: maybe },
      { rule: originOf(rules, "deputies", "when"), missing },
    ),
  ];
}

function groupFinding(
  rules: CommitteeRules,
  { group, label, attend, waivedWhen }: GroupQuorum,
  meeting: Meeting,
): CommitteeFinding[] {
  const rule = originOf(rules, "opening", "groups");
  const named = { group, ...called(label, group) };
  const waived = waivedWhen?.find((one) => meeting.circumstances?.includes(one));
  if (waived !== undefined) return [found("group-quorum-waived", "yes", { ...named, circumstance: waived }, { rule })];
  const came = meeting.groups?.find((one) => one.group === group);
  if (came?.present === undefined) {
    if (meeting.present === undefined) return [];
    return [found("group-attendance-not-known", "unknown", named, { rule, missing: [`meeting.groups.${group}`] })];
  }
  const needed = neededOf(attend, came.inOffice);
  const facts = { ...named, present: came.present, needed };
  if (came.present >= needed) return [found("group-quorum-reached", "yes", facts, { rule })];
  return [found("group-quorum-not-reached", "no", facts, { rule })];
}
