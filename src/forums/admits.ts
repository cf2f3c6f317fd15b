import { allOf } from "../decisions/all-of.js";
import { anyOf } from "../decisions/any-of.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import type { Outcome } from "../decisions/outcome.js";
import type { Json } from "../internal/json.js";
import { lineRanks } from "../people/line-ranks.js";
import { localGrades } from "../people/local-grades.js";
import { rankAtLeast } from "../people/rank-at-least.js";
import { holdsOn } from "../time/contains-day.js";
import type { IsoDate } from "../time/iso-date.js";
import type {
  AudienceCondition,
  AudienceRule,
  InstitutionAudience,
  OpenAudience,
  PostAudience,
  RankAudience,
  SingleAudience,
} from "./audience-rule.js";
import type { ForumFindingCode } from "./finding-code.js";
import type { ForumSeries } from "./forum-series.js";
import type { Official } from "./official.js";

/**
 * Whether a series admits someone on a day. Its audience changes by date: the rules that hold on that day decide, and
 * whoever meets one of their conditions is admitted.
 *
 * @param series - The series, with its audience over time.
 * @param official - What is known of the person. What is not stated is never read as "no".
 * @param on - The day of the session.
 * @returns The findings that decide: those in favour when admitted, those that are open when it cannot be told, otherwise all.
 *
 * @example
 * ```ts
 * import { admits, ForumSeries } from "dojeong/forums";
 * import { day } from "dojeong/time";
 *
 * const series = ForumSeries.parse({
 *   id: "new-jeonbuk-forum",
 *   names: [{ name: "새로운 전북포럼" }],
 *   audiences: [
 *     { until: "2023-12-31", anyOf: [{ kind: "rank-at-least", rank: "실과장" }] },
 *     { from: "2024-01-01", anyOf: [{ kind: "rank-at-least", rank: "팀장급" }] },
 *   ],
 * });
 * admits(series, { ranks: ["팀장"] }, day("2023-12-31")).outcome; // => "no"
 * admits(series, { ranks: ["팀장"] }, day("2024-01-23")).outcome; // => "yes"
 * admits(series, {}, day("2024-01-23")).outcome; // => "unknown"
 * ```
 */
export function admits(series: ForumSeries, official: Official, on: IsoDate): Decision<never, ForumFindingCode> {
  const rules = (series.audiences ?? []).filter((rule) => holdsOn(rule, on));
  if (rules.length === 0) {
    const missing = ["audience"];
    const found = {
      code: "audience-not-announced",
      outcome: "unknown",
      citations: [],
      facts: { on },
      missing,
    } as const;
    return { outcome: "unknown", missing, findings: [found] };
  }
  const judged = rules.flatMap((rule) => rule.anyOf.map((one) => judgedBy(one, official, factsOf(rule, on))));
  const outcome = anyOf(judged.map((one) => one.outcome));
  const deciding = judged.filter((one) => one.outcome === outcome).flatMap((one) => one.findings);
  if (outcome !== "unknown") return { outcome, findings: deciding };
  return { outcome, missing: [...new Set(deciding.flatMap((finding) => finding.missing ?? []))], findings: deciding };
}

type Facts = { readonly [name: string]: Json };

function factsOf(rule: AudienceRule, on: IsoDate): Facts {
  return { on, ...(rule.from ? { from: rule.from } : {}), ...(rule.until ? { until: rule.until } : {}) };
}

/** What one condition comes to, and the findings that decide it. */
interface Judged {
  readonly outcome: Outcome;
  readonly findings: readonly Finding<ForumFindingCode>[];
}

function judgedBy(condition: AudienceCondition, official: Official, facts: Facts): Judged {
  if (condition.kind !== "all-of") {
    const finding = conditionFinding(condition, official, facts);
    return { outcome: finding.outcome, findings: [finding] };
  }
  const findings = condition.conditions.map((one) => conditionFinding(one, official, facts));
  const outcome = allOf(findings.map((finding) => finding.outcome));
  return { outcome, findings: findings.filter((finding) => finding.outcome === outcome) };
}

function conditionFinding(
  condition: SingleAudience | OpenAudience,
  official: Official,
  facts: Facts,
): Finding<ForumFindingCode> {
  switch (condition.kind) {
    case "rank-at-least":
      return rankFinding(condition, official, facts);
    case "post":
      return postFinding(condition, official, facts);
    case "institution":
      return institutionFinding(condition, official, facts);
    case "anyone":
      return { code: "open-to-anyone", outcome: "yes", citations: [], facts };
  }
}

/** A rank is compared in the order that names the minimum; where the series gives none, in the usual ones. */
function rankFinding({ rank, order }: RankAudience, official: Official, on: Facts): Finding<ForumFindingCode> {
  const orders = order ? [order] : [lineRanks, localGrades];
  const facts = { ...on, minimum: rank, ranks: official.ranks ?? [] };
  const base = { citations: [], facts, ...(order ? {} : { assumed: true as const }) };
  if (official.ranks === undefined) {
    return { code: "rank-of-official-not-stated", outcome: "unknown", ...base, missing: ["ranks"] };
  }
  const answers = official.ranks.flatMap((held) => orders.map((one) => rankAtLeast(one, held, rank).outcome));
  if (answers.includes("yes")) return { code: "rank-admitted", outcome: "yes", ...base };
  if (answers.includes("no") || official.ranks.length === 0) {
    return { code: "rank-below-audience", outcome: "no", ...base };
  }
  return { code: "rank-not-comparable", outcome: "unknown", ...base, missing: ["rank-order"] };
}

function postFinding({ posts }: PostAudience, official: Official, on: Facts): Finding<ForumFindingCode> {
  const base = { citations: [], facts: { ...on, posts } };
  if (official.posts === undefined)
    return { code: "posts-not-stated", outcome: "unknown", ...base, missing: ["posts"] };
  return official.posts.some((post) => posts.includes(post))
    ? { code: "post-admitted", outcome: "yes", ...base }
    : { code: "post-not-admitted", outcome: "no", ...base };
}

function institutionFinding(
  { kinds, headsOnly: heads }: InstitutionAudience,
  { institution, headsInstitution }: Official,
  on: Facts,
): Finding<ForumFindingCode> {
  const headsOnly = heads === true;
  const base = { citations: [], facts: { ...on, kinds, headsOnly } };
  const ofKind = institution === undefined ? "unknown" : kinds.includes(institution) ? "yes" : "no";
  const asHead = !headsOnly || headsInstitution === true ? "yes" : headsInstitution === undefined ? "unknown" : "no";
  if (ofKind === "no" || asHead === "no") return { code: "institution-not-admitted", outcome: "no", ...base };
  if (ofKind === "yes" && asHead === "yes") return { code: "institution-admitted", outcome: "yes", ...base };
  const missing = [
    ...(ofKind === "unknown" ? ["institution"] : []),
    ...(asHead === "unknown" ? ["headsInstitution"] : []),
  ];
  return { code: "institution-not-stated", outcome: "unknown", ...base, missing };
}
