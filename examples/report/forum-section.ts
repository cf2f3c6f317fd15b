import { newJeonbukForum, newJeonbukForumSession } from "dojeong/datasets/jeonbuk-2024";
import { admits, fieldCoverage, type ProgrammePart } from "dojeong/forums";
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
      session(language),
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
            `${cadence.text ?? ""}(개최일은 정해지지 않음)`,
            `${cadence.times} times per ${cadence.per}, on no fixed days`,
          )
        : (cadence.text ?? cadence.kind),
    data: cadence,
  }));
}

function audience(language: Language): Line[] {
  const say = wordsOf(language);
  return (newJeonbukForum.audiences ?? []).map((rule) => {
    const { from, until, size } = rule;
    const since = from && pick(language, `${say.sayDate(from)}부터`, `from ${say.sayDate(from)}`);
    const through = until && pick(language, `${say.sayDate(until)}까지`, `until ${say.sayDate(until)}`);
    const days = [since, through].filter((part) => part !== undefined).join(" ");
    return {
      topic: pick(language, `참석 대상(${days})`, `Audience ${days}`),
      answer: [rule.text ?? "", ...(size === undefined ? [] : [say.sayHeadcount(size)])].join(", "),
      data: rule,
    };
  });
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

/** The session: what it was about, where, and its programme. */
function session(language: Language): Line {
  const { title = "", titleEn = title, on, place, programme = [] } = newJeonbukForumSession;
  const parts = programme.map((part) => programmePart(language, part));
  const heading = pick(language, `${title}(${place})`, titleEn);
  return {
    topic: pick(
      language,
      `${wordsOf(language).sayPartialDate(on)} 포럼`,
      `Session of ${wordsOf(language).sayPartialDate(on)}`,
    ),
    answer: [heading, ...parts].join(" / "),
    data: newJeonbukForumSession,
  };
}

function programmePart(
  language: Language,
  { role, title, titleEn, subjects = [], people = [] }: ProgrammePart,
): string {
  const roles: Readonly<Record<string, string>> = { lecture: "특강", discussion: "토론" };
  const speakers = people.map(({ name, affiliation }) =>
    [affiliation?.organization, affiliation?.title, name].join(" "),
  );
  const about = [pick(language, title, titleEn), ...pick(language, subjects, [])].filter((one) => one !== undefined);
  const what = pick(language, roles[role] ?? role, role);
  const who = speakers.length === 0 ? "" : `(${speakers.join(", ")})`;
  return `${what}${pick(language, who, "")}${about.length === 0 ? "" : ": "}${about.join(", ")}`;
}

/** The fields as announced, the catch-all among them; of each named one, whether a session was of it. */
function fields(language: Language): Line {
  const names = (newJeonbukForum.fields ?? []).map((one) => pick(language, one.name, one.nameEn ?? one.name));
  return {
    topic: pick(language, "예고된 분야", "Fields announced"),
    answer: names.join(", "),
    data: fieldCoverage(newJeonbukForum, [newJeonbukForumSession]),
  };
}
