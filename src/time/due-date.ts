import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import { civilAct, generalActOnPublicAdministration, nationalTaxBasicAct } from "../internal/acts.js";
import { refuseOtherThan } from "../internal/refuse-other-than.js";
import { addDays } from "./add-days.js";
import { lastDayStays, type Step } from "./counting-steps.js";
import { countOut, deadlineDueOn, ending, ordinaryRule } from "./deadline-due-on.js";
import type { DueDateQuestion } from "./due-date-question.js";
import type { TimeFindingCode } from "./finding-code.js";
import type { IsoDate } from "./iso-date.js";
import { pastRestDays, pastTaxRestDays } from "./past-rest-days.js";
import { petitionDueOn } from "./petition-due-on.js";

/**
 * The day on which a period ends, by the rules that apply to it.
 *
 * @param question - What is counted, from when, and by which rules.
 * @returns The last day of the period; under `in-force` the first day in force. Every step is a finding with its
 * provision. Unknown, with `holidays.2031` and the like as missing, when the answer rests on a weekday of a year
 * that the table does not cover.
 * @throws RangeError when the length is not one, when the end lies outside the years 0001 to 9999, or when `receivedAt`
 * does not lie on `from`; TypeError when `regime`, or one of `harmful`, is none that is listed.
 *
 * @example
 * ```ts
 * import { holidays } from "dojeong/holidays";
 * import { day, dueDate } from "dojeong/time";
 *
 * const report = dueDate({ from: day("2026-08-01"), length: { days: 14 }, regime: "deadline", holidays });
 * report.outcome === "yes" && report.value; // => "2026-08-18"
 * report.findings.map((finding) => finding.code);
 * // => ["first-day-not-counted", "days-counted-out", "last-day-on-saturday", "last-day-on-sunday", "last-day-on-public-holiday"]
 * dueDate({ from: day("2099-01-05"), length: { days: 14 }, regime: "deadline", holidays }).outcome; // => "unknown"
 * ```
 */
export function dueDate(question: DueDateQuestion): Decision<IsoDate, TimeFindingCode> {
  switch (question.regime) {
    case "deadline":
      return deadlineDueOn(question);
    case "restriction":
      return restriction(question);
    case "in-force":
      return inForce(question);
    case "civil-petition":
      return petitionDueOn(question);
    case "national-tax":
      return nationalTax(question);
    default:
      throw new TypeError(`Not a regime of counting: ${question.regime satisfies never}`);
  }
}

/** 국세기본법 제4조: as in 민법, but 제5조① says which days move the end. */
function nationalTax(question: DueDateQuestion): Decision<IsoDate, TimeFindingCode> {
  const { from, length, startsAtMidnight, holidays } = question;
  const counted = countOut(from, length, startsAtMidnight === true, [
    nationalTaxBasicAct("제4조"),
    civilAct("제157조"),
  ]);
  return ending(counted.steps, pastTaxRestDays(counted.last, holidays));
}

/**
 * 행정기본법 제6조②: where a right is restricted or a duty lasts, the first day counts (1호) and a holiday does not
 * move the end (2호), save where that works against the citizen (단서).
 */
function restriction({ from, length, harmful, holidays }: DueDateQuestion): Decision<IsoDate, TimeFindingCode> {
  for (const standard of harmful ?? []) refuseOtherThan(["first-day-counted", "last-day-stays"], standard);
  const proviso = generalActOnPublicAdministration("제6조제2항");
  const steps: Step[] =
    harmful === undefined
      ? [
          {
            code: "no-harm-to-citizen-assumed",
            outcome: "yes",
            citations: [proviso],
            facts: { on: from },
            assumed: true,
          },
        ]
      : harmful.map((standard) => ({
          code: "counting-would-harm-citizen",
          outcome: "yes",
          citations: [proviso],
          facts: { standard },
        }));
  const counts = !harmful?.includes("first-day-counted");
  const rule = counts ? [generalActOnPublicAdministration("제6조제2항제1호")] : ordinaryRule();
  const counted = countOut(from, length, counts, rule);
  steps.push(...counted.steps);
  if (harmful?.includes("last-day-stays")) {
    return ending(steps, pastRestDays(counted.last, holidays, civilAct("제161조")));
  }
  const stays = lastDayStays(counted.last, [generalActOnPublicAdministration("제6조제2항제2호")]);
  return decide([...steps, stays], () => counted.last);
}

/**
 * 행정기본법 제7조: a law in force from the day on which a time has passed since promulgation. The day of promulgation
 * does not count (2호), a holiday does not move the end (3호), and the law is in force on the day after the end.
 */
function inForce({ from, length }: DueDateQuestion): Decision<IsoDate, TimeFindingCode> {
  const counted = countOut(from, length, false, [generalActOnPublicAdministration("제7조제2호")]);
  const value = addDays(counted.last, 1);
  const effective: Step = {
    code: "in-force-the-day-after",
    outcome: "yes",
    citations: [generalActOnPublicAdministration("제7조")],
    facts: { lastDay: counted.last, on: value },
  };
  const stays = lastDayStays(counted.last, [generalActOnPublicAdministration("제7조제3호")]);
  return decide([...counted.steps, stays, effective], () => value);
}
