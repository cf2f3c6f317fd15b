import { sampleApplications, waterProgram } from "dojeong/datasets/jeonbuk-2024";
import { checkEligibility, programTotal, windowStatus } from "dojeong/grants";
import { day, instant } from "dojeong/time";
import { type Language, pick, wordsOf } from "./language.ts";
import type { Line, Section } from "./section.ts";

/** The water program: tracks, total, window, and three sample applicants. */
export function programSection(language: Language): Section {
  return {
    id: "program",
    title: pick(language, waterProgram.name, "Resident-participation water management support 2024"),
    lines: [...tracks(language), total(language), ...window(language), ...samples(language), results(language)],
  };
}

function tracks(language: Language): Line[] {
  const say = wordsOf(language);
  return waterProgram.tracks.map((track) => ({
    topic: track.name,
    answer: [
      ...(track.slots === undefined ? [] : [say.sayHeadcount(track.slots, pick(language, "개소", "site"))]),
      ...(track.amount === undefined ? [] : [say.sayAmount(track.amount)]),
      ...(track.note === undefined
        ? []
        : [pick(language, track.note, "the word for 'about' may belong to all three amounts")]),
    ].join(", "),
    data: { slots: track.slots, amount: track.amount, note: track.note },
  }));
}

function total(language: Language): Line {
  const say = wordsOf(language);
  const decision = programTotal(waterProgram);
  const about = waterProgram.tracks.filter((track) => track.amount?.kind === "about").map((track) => track.name);
  const why = pick(
    language,
    `(${about.join(", ")} 금액이 '내외'로 정해져 있어 합계도 어림액임)`,
    ` (the amount for ${about.join(", ")} is only given as "about", so the total is too)`,
  );
  return {
    topic: pick(language, "지원금 합계", "Support in all"),
    answer:
      decision.outcome === "yes"
        ? say.sayAmount(decision.value) + (about.length > 0 ? why : "")
        : say.sayDecision(decision),
    data: decision,
  };
}

function window(language: Language): Line[] {
  const say = wordsOf(language);
  return [instant("2024-02-06T18:00:00+09:00"), instant("2024-02-06T18:00:01+09:00")].map((at) => {
    const decision = windowStatus(waterProgram.window, at);
    return {
      topic: pick(language, `${say.sayInstant(at)}에 접수 중인가`, `Open at ${say.sayInstant(at)}?`),
      answer: say.sayDecision(decision),
      data: decision,
    };
  });
}

function samples(language: Language): Line[] {
  const say = wordsOf(language);
  return sampleApplications.map((application) => {
    const decision = checkEligibility(waterProgram, application, { asOf: day("2024-02-06") });
    const name = application.applicant.name ?? application.applicant.id;
    return {
      topic: pick(language, `${name}: 신청 자격이 있는가`, `${application.applicant.id} (sample): eligible?`),
      answer: say.sayDecision(decision),
      data: decision,
    };
  });
}

function results(language: Language): Line {
  const say = wordsOf(language);
  const { resultsOn, projectsStartOn } = waterProgram;
  return {
    topic: pick(language, "결과 발표와 사업 시작", "Results and start"),
    answer: [resultsOn, projectsStartOn]
      .flatMap((when) => (when === undefined ? [] : [say.sayPartialDate(when)]))
      .join(" / "),
    data: { resultsOn, projectsStartOn },
  };
}
