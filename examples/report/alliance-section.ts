import { launchWindow, statusOn } from "dojeong/alliances";
import { energyForum, re100Alliance } from "dojeong/datasets/jeonbuk-2024";
import { nameOn } from "dojeong/people";
import { day } from "dojeong/time";
import { attendanceLine } from "./attendance-line.ts";
import { type Language, pick, wordsOf } from "./language.ts";
import type { Section } from "./section.ts";

/** The energy forum, and the alliance it prepared. */
export function allianceSection(language: Language): Section {
  const say = wordsOf(language);
  const on = day("2024-01-23");
  const hosts = (energyForum.hosts ?? []).map((host) => nameOn(host.names, on) ?? "");
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
      { topic: pick(language, "포럼 주최", "Hosts of the forum"), answer: hosts.join(", "), data: energyForum.hosts },
      attendanceLine(language, energyForum),
      {
        topic: pick(language, `${say.sayDate(on)}의 상태`, `State on ${say.sayDate(on)}`),
        answer: say.sayDecision(status),
        data: status,
      },
      {
        topic: pick(language, "출범 예정 기간", "Launch window"),
        answer: launch.outcome === "yes" ? say.sayPeriod(launch.value) : say.sayDecision(launch),
        data: launch,
      },
    ],
  };
}
