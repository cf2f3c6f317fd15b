import { launchWindow, statusOn } from "dojeong/alliances";
import { energyForum, re100Alliance } from "dojeong/datasets/jeonbuk-2024";
import type { ForumBody } from "dojeong/forums";
import { nameOn } from "dojeong/people";
import { day } from "dojeong/time";
import { attendanceLine } from "./attendance-line.ts";
import { type Language, pick, wordsOf } from "./language.ts";
import type { Section } from "./section.ts";

/** The energy forum, and the alliance it prepared. */
export function allianceSection(language: Language): Section {
  const say = wordsOf(language);
  const on = day("2024-01-23");
  const named = ({ names, nameEn }: ForumBody) => pick(language, nameOn(names, on), nameEn) ?? nameOn(names, on) ?? "";
  const hosts = (energyForum.hosts ?? []).map(named);
  const organizers = (energyForum.organizers ?? []).map(named);
  const status = statusOn(re100Alliance, on);
  const launch = launchWindow(re100Alliance);
  return {
    id: "alliance",
    title: pick(
      language,
      "에너지 포럼과 RE100 에너지 솔루션 얼라이언스",
      "The energy forum and the RE100 Energy Solution Alliance",
    ),
    lines: [
      {
        topic: pick(
          language,
          `${say.sayPartialDate(energyForum.on)} 포럼`,
          `Forum of ${say.sayPartialDate(energyForum.on)}`,
        ),
        answer: pick(
          language,
          `${energyForum.title}(${energyForum.place})`,
          energyForum.titleEn ?? energyForum.title ?? "",
        ),
        data: { title: energyForum.title, on: energyForum.on, place: energyForum.place },
      },
      { topic: pick(language, "주최", "Hosts"), answer: hosts.join(", "), data: energyForum.hosts },
      { topic: pick(language, "주관", "Organisers"), answer: organizers.join(", "), data: energyForum.organizers },
      attendanceLine(language, energyForum),
      {
        topic: pick(
          language,
          `${say.sayDate(on)} 현재 얼라이언스의 상태`,
          `State of the alliance on ${say.sayDate(on)}`,
        ),
        answer: status.findings.map((finding) => say.sayFinding(finding)).join(" "),
        data: status,
      },
      {
        topic: pick(language, "출범 예정 기간(보도 기준)", "Launch window"),
        answer: launch.outcome === "yes" ? say.sayPeriod(launch.value) : say.sayDecision(launch),
        data: launch,
      },
    ],
  };
}
