import { rootIndustryPlan } from "dojeong/datasets/jeonbuk-2024";
import { checkPlan, outlinePlan, planYearOf } from "dojeong/plans";
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
      `Fourth ${rootIndustryPlan.nameEn}`,
    ),
    lines: [
      ...outline.levels.map((level) => ({
        topic: pick(language, level.name, level.nameEn ?? level.name),
        answer: pick(
          language,
          `${level.announced.map((one) => one.text ?? say.sayHeadcount(one.count)).join(", ")} 발표, ${level.listed}개 이름 공개`,
          `${level.announced.map((one) => one.total).join(", ")} announced, ${level.listed} named`,
        ),
        data: level,
      })),
      {
        topic: pick(language, "계획의 자체 점검", "Does the plan agree with itself?"),
        answer: say.sayDecision(check),
        data: check,
      },
      {
        topic: pick(language, `${say.sayDate(on)}의 연차`, `Year of the plan on ${say.sayDate(on)}`),
        answer:
          year.outcome === "yes"
            ? pick(language, `${year.value.ordinal}차년도`, `year ${year.value.ordinal}`)
            : say.sayDecision(year),
        data: year,
      },
    ],
  };
}
