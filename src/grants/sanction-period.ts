import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import { generalActOnPublicAdministration, localSubsidiesAct, localSubsidiesActDecree } from "../internal/acts.js";
import type { IsoDate } from "../time/iso-date.js";
import { lastDayOfTerm } from "../time/last-day-of-term.js";
import type { Period } from "../time/period.js";
import type { GrantFindingCode } from "./finding-code.js";
import type { Sanction } from "./sanction.js";
import type { SanctionGround } from "./sanction-ground.js";

/** What may shorten the exclusion or do away with it. */
export interface SanctionFacts {
  /** The breach came of slight carelessness or error, so that the period may be shortened by up to half (영 제19조①③ 단서). */
  readonly minor?: boolean;
  /** A welfare or state-subsidised project or the like, whose operator is hard to replace (제32조②). */
  readonly hardToReplace?: boolean;
  /** A benefit that need not be withheld from a recipient: basic livelihood, disability, basic pension, single parents (제32조④). */
  readonly protectedBenefit?: boolean;
  /** What was decided about either: not to exclude; of an operator, after the committee deliberated. Absent: it has not been. */
  readonly spared?: boolean;
}

/** The days of an exclusion. */
export interface SanctionPeriod extends Period {
  /** The earliest last day, where the period may be shortened by up to half. */
  readonly earliestEndsOn?: IsoDate;
}

interface SanctionRule {
  /** From how many times on. */
  readonly from: number;
  readonly years: number;
  /** Whether slight carelessness may shorten it. */
  readonly reducible: boolean;
  readonly act: string;
  readonly decree: string;
}

const rules: { readonly [key: string]: SanctionRule } = {
  "operator fraud": { from: 1, years: 5, reducible: false, act: "제32조제1항제1호", decree: "제19조제1항제1호" },
  "operator misuse": { from: 2, years: 3, reducible: true, act: "제32조제1항제2호", decree: "제19조제1항제2호" },
  "operator breach": { from: 3, years: 2, reducible: true, act: "제32조제1항제3호", decree: "제19조제1항제3호" },
  "recipient fraud": { from: 1, years: 5, reducible: false, act: "제32조제3항제1호", decree: "제19조제3항제1호" },
  "recipient misuse": { from: 2, years: 3, reducible: true, act: "제32조제3항제2호", decree: "제19조제3항제2호" },
  "recipient not-entitled": { from: 3, years: 1, reducible: true, act: "제32조제3항제3호", decree: "제19조제3항제3호" },
  "contractor prison-over-one-year": {
    from: 1,
    years: 5,
    reducible: false,
    act: "제32조제5항",
    decree: "제19조제4항제1호",
  },
  "contractor prison-up-to-one-year": {
    from: 1,
    years: 3,
    reducible: false,
    act: "제32조제5항",
    decree: "제19조제4항제2호",
  },
  "contractor fine": { from: 1, years: 2, reducible: false, act: "제32조제5항", decree: "제19조제4항제3호" },
};

/**
 * For which days somebody is shut out from local subsidies: 5, 3 or 2 years by ground and count (지방보조금법 제32조, 영 제19조).
 *
 * The first day counts and a holiday does not move the end (행정기본법 제6조②). Slight carelessness may shorten the period by
 * up to half, save for fraud; by how much is for the authority, so both ends are given.
 *
 * @param ground - Who, on what ground, and for the how-manieth time.
 * @param startsOn - First day of the exclusion.
 * @param facts - What may shorten it or do away with it.
 * @returns Yes with the days; no where the count is not reached, or the committee spared the operator; unknown where that
 * is open, or the days lie before the provision took effect as it was read (2023-10-12).
 *
 * @example
 * ```ts
 * import { sanctionPeriod } from "dojeong/grants";
 * import { day } from "dojeong/time";
 *
 * const period = sanctionPeriod({ who: "operator", ground: "fraud", times: 1 }, day("2024-05-01"));
 * period.outcome === "yes" && period.value; // => { startsOn: "2024-05-01", endsOn: "2029-04-30" }
 * sanctionPeriod({ who: "operator", ground: "misuse", times: 1 }, day("2024-05-01")).outcome; // => "no"
 * ```
 */
export function sanctionPeriod(
  ground: SanctionGround,
  startsOn: IsoDate,
  facts: SanctionFacts = {},
): Decision<SanctionPeriod, GrantFindingCode> {
  const key = `${ground.who} ${ground.ground}`;
  const rule = Object.hasOwn(rules, key) ? rules[key] : undefined;
  if (rule === undefined) throw new TypeError(`Not a ground of exclusion: ${key}`);
  const citations = [localSubsidiesAct(rule.act), localSubsidiesActDecree(rule.decree)];
  const times = "times" in ground ? ground.times : 1;
  const told = { who: ground.who, ground: ground.ground, times, startsOn };
  const found = (
    code: GrantFindingCode,
    outcome: Finding["outcome"],
    missing?: readonly string[],
  ): Finding<GrantFindingCode> => {
    const finding = { code, outcome, citations, facts: { ...told, from: rule.from, years: rule.years } };
    return missing === undefined ? finding : { ...finding, missing };
  };
  const endsOn = lastDayOfTerm(startsOn, { years: rule.years });
  const period: SanctionPeriod = {
    startsOn,
    endsOn,
    ...(facts.minor === true && rule.reducible
      ? { earliestEndsOn: lastDayOfTerm(startsOn, { months: rule.years * 6 }) }
      : {}),
  };
  if (startsOn < "2023-10-12")
    return decide([found("law-of-that-day-not-held", "unknown", [`law on ${startsOn}`])], () => period);
  if (times < rule.from) return decide([found("sanction-count-not-reached", "no")], () => period);
  const mayBeSpared =
    (ground.who === "operator" && facts.hardToReplace === true) ||
    (ground.who === "recipient" && facts.protectedBenefit === true);
  const spared = mayBeSpared ? facts.spared : false;
  if (spared !== false) return decide([sparing(ground.who === "operator", spared)], () => period);
  const counted = { ...found("sanction-applies", "yes"), facts: { ...told, years: rule.years, ...period } };
  const days = [...citations, generalActOnPublicAdministration("제6조제2항")];
  return decide([{ ...counted, citations: days }], () => period);
}

/** 제32조② for operators, after the committee deliberated; 제32조④ for the benefits of recipients. */
function sparing(operator: boolean, spared: true | undefined): Finding<GrantFindingCode> {
  const citations = operator
    ? [localSubsidiesAct("제32조제2항"), localSubsidiesActDecree("제19조제2항")]
    : [localSubsidiesAct("제32조제4항")];
  if (spared === true) {
    return { code: operator ? "sanction-spared" : "benefit-not-withheld", outcome: "no", citations, facts: {} };
  }
  const code = operator ? "sanction-sparing-open" : "benefit-may-be-kept";
  const missing = [operator ? "committee's decision on sparing" : "spared"];
  return { code, outcome: "unknown", citations, facts: {}, missing };
}

/**
 * Whether somebody is shut out on a day by one of some exclusions, whichever local government ordered it: the others are
 * told and must follow (지방보조금법 제32조⑥⑦).
 *
 * @param sanctions - Exclusions, of anybody.
 * @param applicantId - Who is asked about.
 * @param on - The day.
 * @returns Yes where an exclusion runs on that day, with the one that ends last.
 *
 * @example
 * ```ts
 * import { excludedOn, type Sanction } from "dojeong/grants";
 * import { day } from "dojeong/time";
 *
 * const sanctions = [{ applicantId: "a", startsOn: "2024-05-01", endsOn: "2027-04-30" }] as unknown as Sanction[];
 * excludedOn(sanctions, "a", day("2027-04-30")).outcome; // => "yes"
 * excludedOn(sanctions, "a", day("2027-05-01")).outcome; // => "no"
 * ```
 */
export function excludedOn(
  sanctions: readonly Sanction[],
  applicantId: string,
  on: IsoDate,
): Decision<Sanction, GrantFindingCode> {
  const citations = [localSubsidiesAct("제32조제6항"), localSubsidiesAct("제32조제7항")];
  const [last] = sanctions
    .filter((one) => one.applicantId === applicantId && one.startsOn <= on && on <= one.endsOn)
    .sort((a, b) => (a.endsOn < b.endsOn ? 1 : -1));
  if (last === undefined)
    return { outcome: "no", findings: [{ code: "not-excluded", outcome: "no", citations, facts: { on } }] };
  const facts = { on, startsOn: last.startsOn, endsOn: last.endsOn };
  return {
    outcome: "yes",
    value: last,
    findings: [{ code: "excluded-on-that-day", outcome: "yes", citations, facts }],
  };
}
