import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import type { Json } from "../internal/json.js";
import { addHeadcounts } from "../quantities/add-quantities.js";
import { checkAgreement } from "../quantities/check-agreement.js";
import type { Headcount } from "../quantities/headcount.js";
import { printedBoundsOf } from "../quantities/printed-bounds-of.js";
import type { IsoDate } from "../time/iso-date.js";
import { possibleDays } from "../time/possible-days.js";
import type { Alliance } from "./alliance.js";
import type { PartnerCount, PartnerMovement } from "./alliance-partner.js";
import type { AllianceFindingCode } from "./finding-code.js";

/**
 * Whether the numbers of partners reported over time can stand together, with everything that was found:
 *
 * - two counts of one time that differ;
 * - two counts and the movement reported between just these two times (65, and 23 more, are 88);
 * - a count that falls although nobody was reported to have left (65, and five months later about 40);
 * - the classes of one time against the count of all.
 *
 * Nothing is chosen: both claims stand in the finding with their days.
 *
 * @param alliance - The alliance.
 *
 * @example
 * ```ts
 * import { Alliance, checkPartners } from "dojeong/alliances";
 *
 * const on = (on: string) => ({ precision: "day", on });
 * const alliance = Alliance.parse({
 *   id: "re100",
 *   names: [{ name: "RE100 얼라이언스" }],
 *   timeline: [],
 *   counts: [
 *     { on: on("2024-05-21"), count: { kind: "exact", count: 65 } },
 *     { on: on("2025-07-21"), count: { kind: "exact", count: 88 } },
 *   ],
 *   movements: [{ kind: "joined", since: on("2024-05-21"), until: on("2025-07-21"), count: { kind: "exact", count: 23 } }],
 * });
 * checkPartners(alliance).findings.map((it) => it.code); // => ["partner-counts-add-up"]
 * ```
 */
export function checkPartners(alliance: Alliance): Decision<never, AllianceFindingCode> {
  const groups = groupsOf(alliance);
  const findings = [
    ...[...groups.values()].flatMap((group) => [
      ...sameDayFindings(group),
      ...movementFindings(group),
      ...courseFindings(group),
    ]),
    ...classFindings(alliance, groups),
  ];
  if (findings.length > 0) return decide(findings);
  const facts = { counts: alliance.counts?.length ?? 0 };
  if ((alliance.counts?.length ?? 0) > 1) {
    return decide([{ code: "partner-counts-consistent", outcome: "yes", citations: [], facts }]);
  }
  const missing = ["partner-count"];
  return decide([{ code: "partner-counts-not-checkable", outcome: "unknown", citations: [], facts, missing }]);
}

interface DatedCount {
  readonly count: PartnerCount;
  readonly earliest: IsoDate;
  readonly latest: IsoDate;
}

/** What is reported of one class, or of all partners. */
interface Group {
  readonly class: string | undefined;
  /** In the order of time. */
  readonly counts: readonly DatedCount[];
  readonly movements: readonly PartnerMovement[];
}

function groupsOf(alliance: Alliance): ReadonlyMap<string | undefined, Group> {
  const groups = new Map<
    string | undefined,
    { class: string | undefined; counts: DatedCount[]; movements: PartnerMovement[] }
  >();
  const groupOf = (key: string | undefined) => {
    const known = groups.get(key) ?? { class: key, counts: [], movements: [] };
    groups.set(key, known);
    return known;
  };
  for (const count of alliance.counts ?? []) {
    const days = possibleDays(count.on);
    if (days) groupOf(count.class).counts.push({ count, ...days });
  }
  for (const movement of alliance.movements ?? []) groupOf(movement.class).movements.push(movement);
  for (const group of groups.values()) {
    group.counts.sort((a, b) => order(a.latest, b.latest) || order(a.earliest, b.earliest));
  }
  return groups;
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function sameDayFindings(group: Group): Finding<AllianceFindingCode>[] {
  return group.counts.flatMap((one, index) => {
    const before = group.counts[index - 1];
    if (before === undefined || before.earliest !== one.earliest || before.latest !== one.latest) return [];
    const agreed = checkAgreement(before.count.count, one.count.count).outcome;
    return agreed === "no" ? [finding("partner-counts-do-not-add-up", "no", group, claims(before, one))] : [];
  });
}

/** Each movement whose two ends are counted. */
function movementFindings(group: Group): Finding<AllianceFindingCode>[] {
  const byDay = new Map(group.counts.map((one) => [JSON.stringify([one.earliest, one.latest]), one]));
  const spans = new Map<string, PartnerMovement[]>();
  for (const movement of group.movements) {
    if (movement.since === undefined) continue;
    const key = JSON.stringify([dayKey(movement.since), dayKey(movement.until)]);
    const known = spans.get(key);
    if (known) known.push(movement);
    else spans.set(key, [movement]);
  }
  return [...spans].flatMap(([key, movements]) => {
    const [from, to] = (JSON.parse(key) as string[]).map((day) => byDay.get(day));
    if (from === undefined || to === undefined) return [];
    const joined = movements.filter((one) => one.kind === "joined").map((one) => one.count);
    const left = movements.filter((one) => one.kind === "left").map((one) => one.count);
    // what there was and what came is what there is and what left
    const before = addHeadcounts([from.count.count, ...joined]);
    const after = addHeadcounts([to.count.count, ...left]);
    const facts = { ...claims(from, to), joined: joined.map(plain), left: left.map(plain) };
    if (before.outcome !== "yes" || after.outcome !== "yes") return [];
    const decision = checkAgreement(before.value, after.value);
    return decision.outcome === "no"
      ? [finding("partner-counts-do-not-add-up", "no", group, facts)]
      : [finding("partner-counts-add-up", "yes", group, facts)];
  });
}

function dayKey(date: PartnerMovement["until"]): string {
  const days = possibleDays(date);
  return JSON.stringify(days ? [days.earliest, days.latest] : null);
}

/** A count below an earlier one, where nobody was reported to have left in between. */
function courseFindings(group: Group): Finding<AllianceFindingCode>[] {
  const findings: Finding<AllianceFindingCode>[] = [];
  let highest: DatedCount | undefined;
  for (const one of group.counts) {
    if (highest !== undefined && highest.latest < one.earliest) {
      const fell = (printedBoundsOf(one.count.count).max ?? Infinity) < printedBoundsOf(highest.count.count).min;
      const left = fell && leftBetween(group, highest, one);
      if (fell && !left) findings.push(finding("partner-count-fell-unexplained", "no", group, claims(highest, one)));
    }
    if (highest === undefined || printedBoundsOf(one.count.count).min > printedBoundsOf(highest.count.count).min)
      highest = one;
  }
  return findings;
}

function leftBetween(group: Group, from: DatedCount, to: DatedCount): boolean {
  return group.movements.some((movement) => {
    const until = possibleDays(movement.until);
    return (
      movement.kind === "left" && until !== undefined && until.latest > from.earliest && until.earliest <= to.latest
    );
  });
}

/** The classes of one time against all of that time, where each class is counted. */
function classFindings(
  alliance: Alliance,
  groups: ReadonlyMap<string | undefined, Group>,
): Finding<AllianceFindingCode>[] {
  const classes = (alliance.partnerClasses ?? []).map((one) => groups.get(one.key));
  if (classes.length === 0) return [];
  return (groups.get(undefined)?.counts ?? []).flatMap((total) => {
    const parts = classes.map((group) =>
      group?.counts.find((one) => one.earliest === total.earliest && one.latest === total.latest),
    );
    const stated = parts.filter((part) => part !== undefined);
    if (stated.length < parts.length) return [];
    const sum = addHeadcounts(stated.map((part) => part.count.count));
    if (sum.outcome !== "yes") return [];
    const facts = { total: plain(total.count.count), sum: plain(sum.value), on: { ...total.count.on } };
    return checkAgreement(total.count.count, sum.value).outcome === "no"
      ? [finding("classes-do-not-add-up", "no", undefined, facts)]
      : [finding("classes-add-up", "yes", undefined, facts)];
  });
}

function claims(one: DatedCount, other: DatedCount): { readonly [name: string]: Json } {
  return {
    first: plain(one.count.count),
    firstOn: { ...one.count.on },
    second: plain(other.count.count),
    secondOn: { ...other.count.on },
  };
}

function plain(count: Headcount): Json {
  return { ...count };
}

function finding(
  code: AllianceFindingCode,
  outcome: "yes" | "no",
  group: Group | undefined,
  facts: { readonly [name: string]: Json },
): Finding<AllianceFindingCode> {
  const about = group?.class === undefined ? facts : { ...facts, class: group.class };
  return { code, outcome, citations: [], facts: about };
}
