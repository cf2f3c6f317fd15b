import { GrantProgram } from "dojeong/grants";
import type { Random } from "./random.ts";

const FIELDS = ["environment", "culture", "welfare", "farming", "youth"] as const;
const won = (kind: string, amount: number) => ({ kind, won: amount * 10_000 });

/** Makes so many programs of one province, each a document of its own, and parses them. */
export function makePrograms(count: number, random: Random): GrantProgram[] {
  return Array.from({ length: count }, (_, at) => GrantProgram.parse(programDocument(at + 1, random)));
}

function programDocument(number: number, random: Random): unknown {
  const field = random.pick(FIELDS);
  const tracks = Array.from({ length: random.whole(1, 3) }, (_, at) => trackDocument(at + 1, random));
  return {
    id: `program-${String(number).padStart(3, "0")}`,
    name: `가상 지원사업 ${number}호`,
    series: `가상 지원사업 ${number}`,
    year: 2025,
    regime: "local-subsidy",
    solicitation: { kind: "open-call" },
    hosts: [{ name: "전북특별자치도", region: "52" }],
    tracks,
    ...(random.chance(50) ? { tracksExclusive: true } : {}),
    selection: [
      {
        id: "non-profit",
        criterion: { kind: "in", field: "applicant.form", values: ["association", "nonprofit-corporation"] },
      },
      {
        id: "field",
        criterion: { kind: "some", field: "applicant.fields", where: { kind: "eq", field: ".", value: field } },
      },
      ...(random.chance(40)
        ? [
            {
              id: "members",
              criterion: { kind: "gte", field: "applicant.members", value: random.pick([5, 10, 30, 100]) },
            },
          ]
        : []),
    ],
    exclusions: [
      { id: "outside", criterion: { kind: "not", of: { kind: "startsWith", field: "applicant.region", value: "52" } } },
      { id: "for-profit", criterion: { kind: "eq", field: "applicant.forProfit", value: true } },
    ],
    ownShare: {
      base: random.pick(["total", "grant"]),
      min: { numerator: random.pick([5, 7, 10, 20]), denominator: 100 },
    },
    window: {
      opens: { kind: "on", on: { precision: "day", on: "2025-02-03" } },
      closes: { kind: "at", at: "2025-02-28T18:00:00+09:00" },
      channels: [
        { kind: "visit" },
        { kind: "mail", rule: random.pick(["arrival", "postmark"]) },
        { kind: "online", portal: "보탬e" },
      ],
    },
    stages: [
      { id: "document", name: "서면심사", kind: "document" },
      { id: "committee", name: "지방보조금관리위원회 심의", kind: "deliberation" },
    ],
    rubric: {
      items: [
        { id: "plan", name: "사업계획", max: 50 },
        { id: "capacity", name: "수행능력", max: 30 },
        { id: "effect", name: "기대효과", max: 20 },
      ],
      total: 100,
      pass: { mark: 60, bound: "at-least", counts: "with-bonus" },
      ...(random.chance(50) ? { reviewers: { drop: "highest-and-lowest", dropFrom: 5 } } : {}),
      ...(random.chance(50)
        ? {
            bonuses: [
              {
                id: "rural",
                name: "군 지역",
                points: 2.5,
                when: { kind: "startsWith", field: "applicant.region", value: "527" },
              },
            ],
            bonusCap: 5,
          }
        : {}),
    },
    ...(random.chance(70)
      ? {
          tieBreakers: [
            { by: "item", item: "plan" },
            { by: "item", item: "capacity" },
          ],
        }
      : {}),
  };
}

function trackDocument(number: number, random: Random): unknown {
  const amount = random.whole(3, 30) * 100;
  const slots = random.whole(3, 12);
  return {
    id: `track-${number}`,
    name: `${number}분야`,
    slots: { kind: random.chance(80) ? "exact" : "about", count: slots },
    amount: random.pick([
      won("exact", amount),
      won("at-most", amount),
      { kind: "range", min: amount * 5000, max: amount * 10_000 },
    ]),
    ...(random.chance(50) ? { budget: won("exact", Math.ceil(amount * slots * 0.8)) } : {}),
    ...(random.chance(40) ? { reserves: random.whole(1, 3) } : {}),
    ...(random.chance(20)
      ? {
          quotas: [
            {
              id: "rural",
              who: { kind: "startsWith", field: "applicant.region", value: "527" },
              min: { numerator: 30, denominator: 100 },
            },
          ],
        }
      : {}),
  };
}
