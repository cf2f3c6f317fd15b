import type { CommitteeRules } from "../../committees/committee-rules.js";
import type { Citation } from "../../decisions/citation.js";
import { genderEqualityAct, localAutonomyActDecree } from "../../internal/acts.js";
import type { PostId } from "../../people/post-id.js";
import { day } from "../../time/day.js";

function ordinance(provision: string): Citation {
  return {
    instrument: "전북특별자치도 뿌리산업 진흥 및 육성에 관한 조례",
    provision,
    address: "https://www.law.go.kr/자치법규/전북특별자치도뿌리산업진흥및육성에관한조례",
    asOf: day("2026-10-08"),
  };
}

function generalOrdinance(provision: string): Citation {
  return {
    instrument: "전북특별자치도 각종 위원회 구성 및 운영에 관한 조례",
    provision,
    address: "https://www.law.go.kr/자치법규/전북특별자치도각종위원회구성및운영에관한조례",
    asOf: day("2026-10-08"),
  };
}

/** What the ordinance on root industries says of its committee (제8조–제16조). Cited as law, apart from what was reported. */
export const rootIndustryOrdinance: CommitteeRules = {
  id: "root-industry-ordinance",
  level: "special-ordinance",
  citations: [ordinance("제8조")],
  size: { min: 11, max: 20, citations: [ordinance("제8조제2항")] },
  offices: [
    {
      office: "chair",
      filled: "by-post",
      postId: "jeonbuk-economic-vice-governor" as PostId,
      citations: [ordinance("제8조제3항")],
    },
    { office: "vice-chair", filled: "elected", from: "all", citations: [ordinance("제8조제3항")] },
    { office: "secretary", filled: "named", outsideMembership: true, citations: [ordinance("제14조")] },
  ],
  actingChair: { order: ["vice-chair", "named"], citations: [ordinance("제11조제2항")] },
  term: { length: { years: 2 }, citations: [ordinance("제8조제4항")] },
  renewal: { kind: "consecutive", limit: 1, citations: [ordinance("제8조제4항")] },
  substitute: { term: "remainder", citations: [ordinance("제8조제4항")] },
  quotas: [
    {
      id: "appointed",
      counts: { of: "appointed" },
      base: "all",
      atLeast: { share: { numerator: 1, denominator: 2 } },
      force: "duty",
      citations: [ordinance("제8조제2항")],
    },
  ],
  opening: { attend: { kind: "majority" }, of: "in-office", citations: [ordinance("제12조제2항")] },
  deciding: { inFavour: { kind: "majority" }, of: "present", citations: [ordinance("제12조제2항")] },
};

/**
 * What the ordinance on all of the province's committees adds where the special one is silent, in the version in force
 * since 2024-07-05. What its earlier version said was not read: nothing is taken from it before that day.
 */
export const provincialCommitteesOrdinance: CommitteeRules = {
  id: "provincial-committees-ordinance",
  level: "general-ordinance",
  citations: [generalOrdinance("제3조")],
  validity: { from: day("2024-07-05") },
  termCaps: [
    {
      id: "three-years",
      of: "non-officials",
      longest: { years: 3 },
      yields: true,
      citations: [generalOrdinance("제6조제3항")],
    },
  ],
  renewal: { kind: "consecutive", limit: 2, citations: [generalOrdinance("제6조제4항")] },
  quotas: [
    {
      id: "sex",
      counts: { of: "each-sex" },
      base: "appointed",
      atMost: { share: { numerator: 6, denominator: 10 } },
      force: "duty",
      citations: [generalOrdinance("제6조제2항")],
    },
    {
      id: "residence",
      counts: { of: "each-residence" },
      base: "appointed",
      atMost: { share: { numerator: 4, denominator: 10 } },
      force: "effort",
      citations: [generalOrdinance("제6조제2항")],
    },
    {
      id: "officials",
      counts: { of: "official" },
      base: "all",
      atMost: { share: { numerator: 3, denominator: 10 } },
      force: "effort",
      citations: [generalOrdinance("제6조제6항")],
    },
  ],
  serviceLimit: {
    committees: 3,
    liftedWhen: ["scarce-field", "ad-hoc"],
    citations: [generalOrdinance("제6조제4항")],
  },
  notice: {
    notice: 7,
    papers: 3,
    publish: 7,
    waivedWhen: ["closed", "urgent"],
    citations: [generalOrdinance("제10조제2항"), generalOrdinance("제12조")],
  },
};

/** What the acts say of every committee: the share of one sex, and the longest term of members who are not officials. */
export const actsOnCommittees: CommitteeRules = {
  id: "acts-on-committees",
  level: "act",
  citations: [genderEqualityAct("제21조제2항"), localAutonomyActDecree("제79조제2항")],
  termCaps: [
    {
      id: "three-years",
      of: "non-officials",
      longest: { years: 3 },
      citations: [localAutonomyActDecree("제79조제2항")],
    },
  ],
  quotas: [
    {
      id: "sex",
      counts: { of: "each-sex" },
      base: "appointed",
      atMost: { share: { numerator: 6, denominator: 10 } },
      force: "duty",
      waivedWhen: ["exception-resolved"],
      citations: [genderEqualityAct("제21조제2항")],
    },
  ],
};

/** All layers of rules for the committee, in any order; `resolveRules` makes one of them for a day. */
export const rootIndustryLayers: readonly CommitteeRules[] = [
  rootIndustryOrdinance,
  provincialCommitteesOrdinance,
  actsOnCommittees,
];
