import { newJeonbukForum, newJeonbukForumSession } from "dojeong/datasets/jeonbuk-2024";
import { admits, fieldCoverage } from "dojeong/forums";
import { day } from "dojeong/time";
import { attendanceLine } from "./attendance-line.ts";
import { type Language, pick, wordsOf } from "./language.ts";
import type { Line, Section } from "./section.ts";

/** The forum series and its session of 2024-01-23. */
export function forumSection(language: Language): Section {
  return {
    id: "forum",
    title: pick(language, "새로운 전북포럼", "New Jeonbuk Forum"),
    lines: [
      ...cadence(language),
      ...audience(language),
      ...teamLeader(language),
      attendanceLine(language, newJeonbukForumSession),
      fields(language),
    ],
  };
}

function cadence(language: Language): Line[] {
  return (newJeonbukForum.cadences ?? []).map(({ cadence }) => ({
    topic: pick(language, "개최 주기", "Cadence"),
    answer:
      cadence.kind === "times-per"
        ? pick(
            language,
            `${cadence.text ?? ""} (날짜는 정해지지 않음)`,
            `${cadence.times} times per ${cadence.per}, on no fixed days`,
          )
        : (cadence.text ?? cadence.kind),
    data: cadence,
  }));
}

function audience(language: Language): Line[] {
  const say = wordsOf(language);
  return (newJeonbukForum.audiences ?? []).map((rule) => ({
    topic: pick(language, "참석 대상", "Audience"),
    answer: [
      rule.text ?? "",
      rule.from === undefined
        ? undefined
        : pick(language, `${say.sayDate(rule.from)}부터`, `from ${say.sayDate(rule.from)}`),
      rule.until === undefined
        ? undefined
        : pick(language, `${say.sayDate(rule.until)}까지`, `until ${say.sayDate(rule.until)}`),
      rule.size === undefined ? undefined : say.sayHeadcount(rule.size),
    ]
      .filter((part) => part !== undefined)
      .join(", "),
    data: rule,
  }));
}

function teamLeader(language: Language): Line[] {
  const say = wordsOf(language);
  return [day("2023-12-31"), day("2024-01-23")].map((on) => {
    const decision = admits(newJeonbukForum, { ranks: ["팀장"] }, on);
    return {
      topic: pick(
        language,
        `팀장은 ${say.sayDate(on)}에 참석 대상인가`,
        `Is a team leader admitted on ${say.sayDate(on)}?`,
      ),
      answer: say.sayDecision(decision),
      data: decision,
    };
  });
}

function fields(language: Language): Line {
  const coverage = fieldCoverage(newJeonbukForum, [newJeonbukForumSession]);
  const names = coverage.map((one) => pick(language, one.field, one.fieldEn ?? one.field));
  return { topic: pick(language, "예고된 분야", "Fields announced"), answer: names.join(", "), data: coverage };
}
