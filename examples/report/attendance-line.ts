import { attendanceOf, type ForumSession } from "dojeong/forums";
import { type Language, pick, wordsOf } from "./language.ts";
import type { Line } from "./section.ts";

/** How many came: every report with where it stands, and what they come to together. */
export function attendanceLine(language: Language, session: ForumSession): Line {
  const say = wordsOf(language);
  const attendance = attendanceOf(session);
  const reports = attendance.claims.map(
    ({ at, value }) => (at === undefined ? "" : `${pick(language, at, PLACES[at] ?? at)} `) + say.sayHeadcount(value),
  );
  const verdict = attendance.claims.length > 1 ? attendance.findings.map((finding) => say.sayFinding(finding)) : [];
  const on = say.sayPartialDate(session.on);
  return {
    topic: pick(language, `${on} 참석 인원`, `Attendance on ${on}`),
    answer: [reports.join(", "), ...verdict].join(". "),
    data: attendance,
  };
}

/** Parts of a newspaper article, in English. */
const PLACES: Readonly<Record<string, string>> = { 본문: "body", 제목: "headline" };
