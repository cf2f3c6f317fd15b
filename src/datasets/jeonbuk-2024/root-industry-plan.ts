import type { PlanId } from "../../plans/ids.js";
import type { StrategicPlan } from "../../plans/strategic-plan.js";
import { day } from "../../time/day.js";
import { provinceNames } from "./province.js";
import { reported } from "./reported.js";

/**
 * 제4차(2024~2028) 전북 뿌리산업 종합계획. Its 3 strategies are named; its 15 tasks are announced as a number, none is
 * named, and how they fall to the strategies was not reported.
 */
export const rootIndustryPlan: StrategicPlan = {
  id: "jeonbuk-root-industry-4" as PlanId,
  name: "전북 뿌리산업 종합계획",
  nameEn: "Jeonbuk Root Industry Comprehensive Plan",
  series: "jeonbuk-root-industry",
  edition: 4,
  issuer: { names: provinceNames },
  period: { startsOn: day("2024-01-01"), endsOn: day("2028-12-31") },
  announced: { fromYear: 2024, toYear: 2028, years: 5 },
  yearsRun: "calendar",
  cycle: {
    every: { years: 5 },
    citations: [
      {
        instrument: "전북특별자치도 뿌리산업 진흥 및 육성에 관한 조례",
        provision: "제5조제1항",
        address: "https://www.law.go.kr/자치법규/전북특별자치도뿌리산업진흥및육성에관한조례",
        asOf: day("2026-10-08"),
      },
    ],
  },
  vision: "첨단 융합 기반 전북 뿌리산업 고부가가치화",
  visionEn: "Higher added value for Jeonbuk's root industries by converging with advanced technology",
  levels: [
    { key: "strategy", name: "전략", nameEn: "strategy" },
    { key: "task", name: "과제", nameEn: "task" },
  ],
  counts: [
    { level: "strategy", count: { kind: "exact", count: 3 }, text: "3개 전략" },
    { level: "task", count: { kind: "exact", count: 15 }, text: "15개 과제" },
  ],
  items: [
    { level: "strategy", name: "첨단산업으로 전환 촉진", nameEn: "Speed the shift to advanced industry" },
    { level: "strategy", name: "전북 뿌리산업 일자리 안정화", nameEn: "Stabilise the industry's jobs" },
    {
      level: "strategy",
      name: "전북 뿌리기업 미래 성장 기반 구축",
      nameEn: "Build the base for the firms' future growth",
    },
  ],
  expectedEffects: [
    "연구개발 지원을 통한 6대 기반 및 차세대 핵심 뿌리기술 확보",
    "근로환경 개선을 통한 인력난 해소",
    "기술혁신 기반 구축",
  ],
  timeline: [
    {
      kind: "deliberated",
      on: { precision: "day", on: day("2024-01-23") },
      by: "전북특별자치도 뿌리산업발전위원회",
      place: "전북특별자치도청",
      source: reported,
    },
  ],
  basis: [
    {
      instrument: "전북특별자치도 뿌리산업 진흥 및 육성에 관한 조례",
      provision: "제5조제1항",
      address: "https://www.law.go.kr/자치법규/전북특별자치도뿌리산업진흥및육성에관한조례",
      asOf: day("2026-10-08"),
    },
  ],
  sources: [reported],
};
