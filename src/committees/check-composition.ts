import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { IsoDate } from "../time/iso-date.js";
import { called } from "./called.js";
import type { Circumstance } from "./circumstance.js";
import type { CommitteeMember } from "./committee-member.js";
import type { CommitteeRules } from "./committee-rules.js";
import type { CommitteeFindingCode } from "./finding-code.js";
import { type CommitteeFinding, found } from "./found.js";
import { isAppointed } from "./member-facts.js";
import { originOf } from "./origin-of.js";
import type { Quota } from "./quota.js";
import { quotaPlaces } from "./quota-places.js";
import { type QuotaStatus, quotaStatus } from "./quota-status.js";

/** What is known besides the members. */
export interface CompositionOptions {
  /** The day, where a quota asks for ages. Absent: only stated ages are used. */
  readonly on?: IsoDate;
  /** Circumstances in which a quota does not bind. */
  readonly circumstances?: readonly Circumstance[];
}

/** A lawful composition. */
export interface Composition {
  /** Members that count. */
  readonly members: number;
  /** Those of them who are appointed (위촉), as far as is known. */
  readonly appointed: number;
  /** Quotas to be striven for that are missed. */
  readonly missedEfforts: readonly string[];
}

/**
 * Whether the members are as many, and of the kinds, that the rules ask for. A quota that is a duty decides; one
 * that is to be striven for is reported. Each finding says what would keep it: how many to exchange, or to add.
 * A fact that is not known about a member makes the answer unknown only where it could change it.
 *
 * @param rules - The committee's rules.
 * @param members - All members, in any order.
 * @param options - The day, and circumstances.
 *
 * @example
 * ```ts
 * import { checkComposition, CommitteeMember, CommitteeRules } from "dojeong/committees";
 *
 * const rules = CommitteeRules.parse({
 *   id: "subsidy-act", level: "special-act",
 *   citations: [{ instrument: "지방자치단체 보조금 관리에 관한 법률", provision: "제26조제4항" }],
 *   quotas: [{
 *     id: "officials", counts: { of: "official" }, base: "all",
 *     atMost: { share: { numerator: 1, denominator: 4 } }, force: "duty",
 *   }],
 * });
 * const body = (officials: number, all: number) =>
 *   Array.from({ length: all }, (_, index) => CommitteeMember.parse({ official: index < officials }));
 *
 * checkComposition(rules, body(3, 12)).outcome; // => "yes"
 * checkComposition(rules, body(3, 11)).outcome; // => "no"
 * ```
 */
export function checkComposition(
  rules: CommitteeRules,
  members: readonly CommitteeMember[],
  options: CompositionOptions = {},
): Decision<Composition, CommitteeFindingCode> {
  const counted = members.filter((member) => member.nonVoting !== true);
  const quotas = (rules.quotas ?? []).map((quota) => quotaFinding(rules, quota, counted, options));
  return decide([size(rules, counted.length), ...quotas], () => ({
    members: counted.length,
    appointed: counted.filter((member) => isAppointed(member) === "yes").length,
    missedEfforts: (rules.quotas ?? [])
      .filter((_, index) => quotas[index]?.code === "effort-missed")
      .map(({ id }) => id),
  }));
}

function size(rules: CommitteeRules, members: number): CommitteeFinding {
  const { min, max } = rules.size ?? {};
  const rule = originOf(rules, "size", max === undefined ? "min" : "max");
  const facts = { members, ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
  if (min === undefined && max === undefined)
    return found("size-not-stated", "yes", { members }, { rule, assumed: true });
  if (min !== undefined && members < min)
    return found("too-few-members", "no", facts, { rule: originOf(rules, "size", "min") });
  return max !== undefined && members > max
    ? found("too-many-members", "no", facts, { rule })
    : found("size-within-bounds", "yes", facts, { rule });
}

function quotaFinding(
  rules: CommitteeRules,
  quota: Quota,
  members: readonly CommitteeMember[],
  options: CompositionOptions,
): CommitteeFinding {
  const rule = originOf(rules, "quotas", quota.id);
  const waived = quota.waivedWhen?.find((one) => options.circumstances?.includes(one));
  const name = { quota: quota.id, ...called(quota.label, quota.id) };
  if (waived !== undefined) return found("quota-waived", "yes", { ...name, circumstance: waived }, { rule });
  const { status, ...standing } = quotaStatus(quota, members, options.on);
  const facts = { ...name, ...standing };
  if (quota.force === "effort") {
    if (status === "yes") return found("effort-kept", "yes", facts, { rule });
    return status === "unknown"
      ? found("effort-not-known", "yes", facts, { rule })
      : found("effort-missed", "yes", { ...facts, ...remedy(quota, standing) }, { rule });
  }
  switch (status) {
    case "yes":
      return found("quota-kept", "yes", facts, { rule });
    case "unsatisfiable":
      return found("quota-unsatisfiable", "no", { ...facts, ...wayOut(quota, standing) }, { rule });
    case "no":
      return standing.atMost !== undefined && standing.counted > standing.atMost
        ? found("quota-exceeded", "no", { ...facts, ...remedy(quota, standing) }, { rule })
        : found("quota-not-reached", "no", { ...facts, ...remedy(quota, standing) }, { rule });
    case "unknown":
      return found("quota-not-known", "unknown", facts, { rule, missing: [`members.${missingFact(quota, standing)}`] });
  }
}

function missingFact({ counts, base }: Quota, { maybeBase }: Pick<QuotaStatus, "maybeBase">): string {
  if (maybeBase > 0) return base === "civilians" ? "official" : "appointed";
  switch (counts.of) {
    case "each-sex":
    case "sex":
      return "sex";
    case "each-residence":
      return "residence";
    case "civilian":
      return "official";
    case "age":
      return "bornOn";
    case "sector":
      return "sectors";
    case "qualification":
      return "qualifications";
    default:
      return counts.of;
  }
}

/**
 * What would keep a broken quota: how many counted members to exchange for others (or the reverse, where too few are
 * counted), or how many to add instead. Absent: adding does not help.
 */
function remedy(
  quota: Quota,
  { counted, base, atMost, atLeast }: Omit<QuotaStatus, "status">,
): { [name: string]: number } {
  if (atMost !== undefined && counted > atMost) {
    const add = leastAdded(base, (added) => (quotaPlaces(quota, base + added).atMost ?? counted) >= counted);
    return { exchange: counted - atMost, ...add };
  }
  if (atLeast === undefined || counted >= atLeast) return {};
  const add = leastAdded(base, (added) => (quotaPlaces(quota, base + added).atLeast ?? 0) <= counted + added);
  return { exchange: atLeast - counted, ...add };
}

/** How many to add so that a composition can keep the quota at all; absent where facts are missing, or nothing helps. */
function wayOut(quota: Quota, { counted, maybe, base }: Omit<QuotaStatus, "status">): { add?: number } {
  if (maybe > 0) return {};
  return leastAdded(base, (added) => {
    const { satisfiable, atMost = base + added, atLeast = 0 } = quotaPlaces(quota, base + added);
    return satisfiable && counted <= atMost && counted + added >= atLeast;
  });
}

/** The fewest members that, added, keep the quota; at most twenty times as many as there are are looked at. */
function leastAdded(base: number, keeps: (added: number) => boolean): { add?: number } {
  for (let add = 1; add <= base * 20 + 20; add += 1) if (keeps(add)) return { add };
  return {};
}
