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
  const chair = postNameOn(economicViceGovernor, day("2024-01-23"));
  const roster = checkRoster(rootIndustryCommittee, sampleRoster);
  const serving = rosterOn(rootIndustryCommittee, sampleAppointments, day("2026-01-05"), rules);
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
        topic: pick(language, "2024년 1월 23일의 위원장 직위", "Chair's post on 23 January 2024"),
        answer: chair.outcome === "yes" ? chair.value : say.sayDecision(chair),
        data: chair,
      },
      {
        topic: pick(language, "위원 구성 (표본 명단)", "Members (sample roster)"),
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
            ? `${say.sayDecision(renewal)} (${say.sayPeriod({ startsOn: renewal.value.startsOn, endsOn: renewal.value.endsOn })})`
            : say.sayDecision(renewal),
        data: renewal,
      },
      {
        topic: pick(language, "한 번 더 연임할 수 있는가", "And once more after that?"),
        answer: say.sayDecision(again),
        data: again,
      },
      {
        topic: pick(language, "최초 위원의 최장 재임일", "Last possible day of a first member"),
        answer: last.outcome === "yes" ? say.sayDate(last.value) : say.sayDecision(last),
        data: last,
      },
      {
        topic: pick(
          language,
          "2026년 1월 5일의 재적위원 (연임 기록이 없을 때)",
          "In office on 5 January 2026, no renewal on record",
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
  return [
    {
      topic: pick(language, "계획기간 안의 임기", "Terms within the plan"),
      answer:
        terms.outcome === "yes"
          ? terms.value
              .map((one) => `${say.sayPeriod(one.inside)}${one.whole ? "" : pick(language, " (일부)", " (in part)")}`)
              .join(" / ")
          : say.sayDecision(terms),
      data: terms,
    },
    {
      topic: pick(language, "최초 위원이 앉을 수 없는 계획기간", "Part of the plan that no first member can serve"),
      answer:
        coverage.outcome === "yes"
          ? reach.map((one: Period) => say.sayPeriod(one)).join(", ")
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
