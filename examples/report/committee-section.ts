import {
  checkRoster,
  coverageOf,
  decideRenewal,
  lastPossibleDay,
  resolveRules,
  rosterOn,
  termsWithin,
} from "dojeong/committees";
import {
  economicViceGovernor,
  rootIndustryCommittee,
  rootIndustryLayers,
  rootIndustryPlan,
  rootIndustryTerm,
  sampleAppointments,
  sampleRoster,
} from "dojeong/datasets/jeonbuk-2024";
import { postNameOn } from "dojeong/people";
import { day, type Period } from "dojeong/time";
import { type Language, pick, wordsOf } from "./language.ts";
import type { Line, Section } from "./section.ts";

/** The root industry committee: its size, its terms, and how far they reach into the plan. */
export function committeeSection(language: Language): Section {
  const rules = rulesOfTerm();
  const say = wordsOf(language);
  const on = day("2025-11-22");
  const later = day("2026-01-05");
  const met = day("2024-01-23");
  const chair = postNameOn(economicViceGovernor, met);
  const roster = checkRoster(rootIndustryCommittee, sampleRoster);
  const serving = rosterOn(rootIndustryCommittee, sampleAppointments, later, rules);
  const [member] = sampleAppointments;
  if (member === undefined) throw new TypeError("The sample roster is empty");
  const renewal = decideRenewal(rules, member, on);
  const last = lastPossibleDay(rules, rootIndustryTerm.startsOn);
  const again = renewal.outcome === "yes" ? decideRenewal(rules, renewal.value, day("2027-11-22")) : renewal;

  return {
    id: "committee",
    title: pick(language, "전북특별자치도 뿌리산업발전위원회", "Jeonbuk Root Industry Development Committee"),
    lines: [
      {
        topic: pick(language, `위원장이 되는 직위(${say.sayDate(met)} 기준)`, `Chair's post on ${say.sayDate(met)}`),
        answer: chair.outcome === "yes" ? chair.value : say.sayDecision(chair),
        data: chair,
      },
      {
        topic: pick(language, "위원 구성(표본 명단)", "Members (sample roster)"),
        answer: say.sayDecision(roster),
        data: roster,
      },
      {
        topic: pick(language, "임기", "Term"),
        answer: say.sayPeriod(rootIndustryTerm),
        data: rootIndustryTerm,
      },
      {
        topic: pick(
          language,
          `${say.sayDate(on)}에 연임을 결정할 수 있는가`,
          `May a member be renewed on ${say.sayDate(on)}?`,
        ),
        answer:
          renewal.outcome === "yes" && renewal.value.endsOn !== undefined
            ? `${say.sayDecision(renewal)} ${pick(language, "연임 임기", "Renewed term")}: ${say.sayPeriod({ startsOn: renewal.value.startsOn, endsOn: renewal.value.endsOn })}`
            : say.sayDecision(renewal),
        data: renewal,
      },
      {
        topic: pick(language, "한 번 더 연임할 수 있는가", "And once more after that?"),
        answer: say.sayDecision(again),
        data: again,
      },
      {
        topic: pick(language, "최초 위원이 재임할 수 있는 마지막 날", "Last possible day of a first member"),
        answer: last.outcome === "yes" ? say.sayDate(last.value) : say.sayDecision(last),
        data: last,
      },
      {
        topic: pick(
          language,
          `${say.sayDate(later)} 현재 재임 중인 위촉위원(연임 기록이 없는 경우)`,
          `Appointed members in office on ${say.sayDate(later)}, no renewal on record`,
        ),
        answer: pick(language, `${serving.members.length}명`, String(serving.members.length)),
        data: serving,
      },
      ...planYears(language),
    ],
  };
}

function planYears(language: Language): Line[] {
  const { period } = rootIndustryPlan;
  if (period === undefined) return [];
  const say = wordsOf(language);
  const terms = termsWithin(rulesOfTerm(), rootIndustryTerm.startsOn, period);
  const coverage = coverageOf(period, rulesOfTerm(), sampleAppointments);
  const reach = coverage.outcome === "yes" ? coverage.value.outOfReach : [];
  const last = lastPossibleDay(rulesOfTerm(), rootIndustryTerm.startsOn);
  const beyond =
    last.outcome === "yes" && last.value < period.endsOn
      ? pick(
          language,
          `(계획은 ${say.sayDate(period.endsOn)}까지이나 최초 위원은 연임하여도 ${say.sayDate(last.value)}까지만 재임)`,
          ` (the plan runs to ${say.sayDate(period.endsOn)}, a first member to ${say.sayDate(last.value)} at the latest)`,
        )
      : "";
  return [
    {
      topic: pick(language, "계획기간 안의 임기", "Terms within the plan"),
      answer:
        terms.outcome === "yes"
          ? terms.value
              .map(
                (one) =>
                  `${say.sayPeriod(one.inside)}${one.whole ? "" : pick(language, "(임기의 일부)", " (in part)")}`,
              )
              .join(" / ")
          : say.sayDecision(terms),
      data: terms,
    },
    {
      topic: pick(language, "최초 위원이 재임할 수 없는 계획기간", "Part of the plan that no first member can serve"),
      answer:
        coverage.outcome === "yes"
          ? reach.map((one: Period) => say.sayPeriod(one)).join(", ") + beyond
          : say.sayDecision(coverage),
      data: coverage,
    },
  ];
}

/** The rules in force on the day of the meeting. */
export function rulesOfTerm() {
  const rules = resolveRules(rootIndustryLayers, day("2024-01-23"));
  if (rules.outcome !== "yes") throw new TypeError("The committee's rules do not settle its terms");
  return rules.value;
}
