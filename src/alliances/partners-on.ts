import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import { inFixedOrder } from "../internal/in-fixed-order.js";
import type { Json } from "../internal/json.js";
import { withoutValue } from "../internal/without-value.js";
import type { IsoDate } from "../time/iso-date.js";
import { possibleDays } from "../time/possible-days.js";
import type { Alliance } from "./alliance.js";
import type { AlliancePartner, PartnerCount } from "./alliance-partner.js";
import type { AllianceFindingCode } from "./finding-code.js";
import type { PartnerClass } from "./partner-class.js";
import { type AllianceStanding, statusOn } from "./status-on.js";

/** What is known of the partners of an alliance on a day. */
export interface PartnersOn {
  /** Partners that are named and certainly belonged to it. */
  readonly named: readonly AlliancePartner[];
  /** Partners that are named of whom it cannot be told: the day they came or went is not known. */
  readonly uncertain: readonly AlliancePartner[];
  /** How many there were in all, as last reported. */
  readonly total: Decision<PartnerCount, AllianceFindingCode>;
  /** How many there were of each class, as last reported. */
  readonly classes: readonly ClassCount[];
}

/** How many partners of a class there were. */
export interface ClassCount extends PartnerClass {
  /** As last reported. */
  readonly count: Decision<PartnerCount, AllianceFindingCode>;
}

/**
 * The partners of an alliance on a day: who is named, and how many were reported.
 *
 * The count is the last one reported for that day or before; a count of an earlier day is carried forward, and the finding
 * says that this is assumed. Two counts of one day that differ are both kept, and the answer is unknown. From the day of its dissolution on an
 * alliance has no partners.
 *
 * @param alliance - The alliance.
 * @param on - The day.
 *
 * @example
 * ```ts
 * import { Alliance, partnersOn } from "dojeong/alliances";
 * import { day } from "dojeong/time";
 *
 * const alliance = Alliance.parse({
 *   id: "re100",
 *   names: [{ name: "RE100 에너지 솔루션 얼라이언스" }],
 *   timeline: [],
 *   counts: [
 *     { on: { precision: "day", on: "2024-05-21" }, count: { kind: "exact", count: 65 } },
 *     { on: { precision: "day", on: "2025-07-21" }, count: { kind: "exact", count: 88 } },
 *   ],
 * });
 * const { total } = partnersOn(alliance, day("2025-01-01"));
 * total.outcome === "yes" && total.value.count; // => { kind: "exact", count: 65 }
 * partnersOn(alliance, day("2024-05-20")).total.outcome; // => "unknown"
 * ```
 */
export function partnersOn(alliance: Alliance, on: IsoDate): PartnersOn {
  const standing = statusOn(alliance, on);
  if (standing.outcome === "yes" && standing.value.status === "dissolved")
    return noneLeft(alliance, on, standing.value);
  const named: AlliancePartner[] = [];
  const uncertain: AlliancePartner[] = [];
  for (const partner of alliance.partners ?? []) {
    const belongs = belongsOn(partner, on);
    if (belongs === "yes") named.push(partner);
    if (belongs === "unknown") uncertain.push(partner);
  }
  return {
    named,
    uncertain,
    total: countOn(alliance, on, undefined),
    classes: (alliance.partnerClasses ?? []).map((one) => ({ ...one, count: countOn(alliance, on, one.key) })),
  };
}

function noneLeft(alliance: Alliance, on: IsoDate, { since }: AllianceStanding): PartnersOn {
  const facts: Facts = { on, since: { ...since } };
  const total = withoutValue<AllianceFindingCode>([
    { code: "alliance-dissolved", outcome: "no", citations: [], facts },
  ]);
  return {
    named: [],
    uncertain: [],
    total,
    classes: (alliance.partnerClasses ?? []).map((one) => ({ ...one, count: total })),
  };
}

function belongsOn({ joinedOn, leftOn }: AlliancePartner, on: IsoDate): "yes" | "no" | "unknown" {
  const joined = joinedOn && possibleDays(joinedOn);
  const left = leftOn && possibleDays(leftOn);
  if ((joined && on < joined.earliest) || (left && left.latest < on)) return "no";
  const stays = leftOn === undefined || (left !== undefined && on <= left.earliest);
  return joined && joined.latest <= on && stays ? "yes" : "unknown";
}

type Facts = { readonly [name: string]: Json };

/** The count last reported for a day or before, of one class or of all. */
export function countOn(
  alliance: Alliance,
  on: IsoDate,
  ofClass: string | undefined,
): Decision<PartnerCount, AllianceFindingCode> {
  const known = (alliance.counts ?? []).flatMap((count) => {
    const days = possibleDays(count.on);
    return days && count.class === ofClass && days.latest <= on ? [{ count, ...days }] : [];
  });
  let latest: IsoDate | undefined;
  for (const one of known) if (latest === undefined || one.latest > latest) latest = one.latest;
  const claims = inFixedOrder(known.filter((one) => one.latest === latest));
  const [claim] = claims;
  const about: Facts = ofClass === undefined ? { on } : { on, class: ofClass };
  if (claim === undefined) {
    const missing = ["partner-count"];
    return withoutValue([
      { code: "partner-count-not-reported", outcome: "unknown", citations: [], facts: about, missing },
    ]);
  }
  const counts = [...new Set(claims.map((one) => JSON.stringify({ ...one.count.count, text: undefined })))].sort();
  if (counts.length > 1) {
    const facts: Facts = { ...about, countedOn: latest ?? null, counts: claims.map((one) => ({ ...one.count.count })) };
    const missing = ["partner-count"];
    return withoutValue([{ code: "partner-counts-conflict", outcome: "unknown", citations: [], facts, missing }]);
  }
  const facts: Facts = { ...about, countedOn: latest ?? null, count: { ...claim.count.count } };
  const base = { outcome: "yes", citations: [], facts } as const;
  return decide<PartnerCount, AllianceFindingCode>(
    [
      claim.earliest === on
        ? { code: "partner-count-reported", ...base }
        : { code: "partner-count-carried-forward", ...base, assumed: true },
    ],
    () => claim.count,
  );
}
