import { rootIndustryPlan } from "dojeong/datasets/jeonbuk-2024";
import { checkPlan, type LevelOutline, outlinePlan, planYearOf } from "dojeong/plans";
import { day } from "dojeong/time";
import { type Language, pick, wordsOf } from "./language.ts";
import type { Section } from "./section.ts";

/** The plan: what is announced of it, what is listed, and where in it a day lies. */
export function planSection(language: Language): Section {
  const say = wordsOf(language);
  const outline = outlinePlan(rootIndustryPlan);
  const check = checkPlan(rootIndustryPlan);
  const on = day("2026-11-22");
  const year = planYearOf(rootIndustryPlan, on);
  return {
    id: "plan",
    title: pick(
      language,
      `제${rootIndustryPlan.edition}차 ${rootIndustryPlan.name}`,
      `${rootIndustryPlan.nameEn}, edition ${rootIndustryPlan.edition}`,
    ),
    lines: [
      ...outline.levels.map((level) => ({
        topic: pick(language, level.name, level.nameEn ?? level.name),
        answer: levelAnswer(language, level),
        data: level,
      })),
      {
        topic: pick(language, "발표된 수와 목록의 일치 여부", "Does the plan agree with itself?"),
        answer: say.sayDecision(check),
        data: check,
      },
      {
        topic: pick(language, `${say.sayDate(on)}의 계획 연차`, `Year of the plan on ${say.sayDate(on)}`),
        answer:
          year.outcome === "yes"
            ? pick(language, `${year.value.ordinal}차년도`, `year ${year.value.ordinal}`)
            : say.sayDecision(year),
        data: year,
      },
    ],
  };
}

/** How many were announced, and which are named. */
function levelAnswer(language: Language, level: LevelOutline): string {
  const announced = level.announced.map((one) => wordsOf(language).sayHeadcount(one.count, pick(language, "개", "")));
  const names = outlinePlan(rootIndustryPlan)
    .rows.filter((row) => row.level === level.name)
    .map((row) => pick(language, row.name, row.nameEn ?? row.name));
  const listed =
    level.listed === 0
      ? pick(language, `(${level.name}명은 공개되지 않음)`, ", none of them named")
      : pick(language, `, ${level.listed}개 공개: ${names.join(", ")}`, `, ${level.listed} named: ${names.join("; ")}`);
  return pick(language, `${announced.join(", ")} 발표${listed}`, `${announced.join(", ").trim()} announced${listed}`);
}
