import type { Finding } from "../decisions/finding.js";
import { dateOfDayNumber } from "../internal/civil-date.js";
import type { Json } from "../internal/json.js";
import type { Claim } from "./claim.js";
import { distinctValues } from "./distinct-values.js";
import type { ClaimFindingCode } from "./finding-code.js";
import { relateKeyed } from "./relate-keyed.js";
import { type Ends, type ValueEnds, valueEnds } from "./value-ends.js";

/** How the claims about one moment stand to each other. */
export function relateClaims(claims: readonly Claim<unknown>[]): Finding<ClaimFindingCode> {
  if (claims.length === 1) return found("single-claim", { claims: 1, values: [claims[0]?.value as Json] });
  return relateValues(distinctValues(claims.map((claim) => claim.value)), claims.length);
}

/** The same for the different values of so many claims. */
function relateValues(distinct: readonly unknown[], claims: number): Finding<ClaimFindingCode> {
  const facts = { claims, values: distinct.slice(0, 10) as readonly Json[] };
  if (distinct.length === 1) return found("claims-agree", facts);
  const keyed = relateKeyed(distinct, (amounts) => standingOf(relateValues(distinctValues(amounts), amounts.length)));
  if (keyed?.standing === "conflict") return found("claims-conflict", { ...facts, conflicting: keyed.conflicting });
  if (keyed?.standing === "agree") return found("claims-agree", facts);
  const ends = distinct.map((value) => valueEnds(value)).filter((end) => end !== undefined);
  const comparable = ends.length === distinct.length && new Set(ends.map((end) => end.scale)).size === 1;
  if (!comparable) return found("claims-conflict", facts);
  const sure = common(ends, "guaranteed");
  if (sure === undefined) return found("claims-conflict", { ...facts, readings: readings(ends, "guaranteed") });
  const usual = common(ends, "printed");
  if (usual === undefined)
    return found("claims-conflict-as-printed", { ...facts, readings: readings(ends, "printed") });
  const assumed = ends.some((end) => !sameEnds(end.guaranteed, end.printed));
  const between = shown(usual, ends[0]?.scale);
  return found(assumed ? "claims-compatible-as-printed" : "claims-compatible", { ...facts, between });
}

function standingOf({ code, outcome }: Finding): "agree" | "compatible" | "conflict" {
  if (outcome === "no") return "conflict";
  return code === "claims-agree" ? "agree" : "compatible";
}

/** Makes a finding; the code tells what it says to the question whether the claims can stand together. */
export function found(code: ClaimFindingCode, facts: Finding["facts"]): Finding<ClaimFindingCode> {
  const against = code.startsWith("claims-conflict") || code.startsWith("claims-against");
  const base = { code, outcome: against ? "no" : "yes", citations: [], facts } as const;
  return code.endsWith("-as-printed") ? { ...base, assumed: true } : base;
}

/** What all leave open in common; `undefined` where nothing is. */
function common(all: readonly ValueEnds[], reading: "guaranteed" | "printed"): Ends | undefined {
  let [min, max] = [-Infinity, Infinity];
  const days = new Set<number>();
  for (const ends of all) {
    min = Math.max(min, ends[reading].min);
    max = Math.min(max, ends[reading].max);
    if (ends.dayOfMonth !== undefined) days.add(ends.dayOfMonth);
  }
  if (min > max || days.size > 1) return undefined;
  const [only] = days;
  return only === undefined || hasDayOfMonth(min, max, only) ? { min, max } : undefined;
}

/** Whether some month between two days has the given day; always so within 100 days. */
function hasDayOfMonth(min: number, max: number, dayOfMonth: number): boolean {
  if (max - min >= 100) return true;
  for (let at = min; at <= max; at++) if (Number(dateOfDayNumber(at).slice(8)) === dayOfMonth) return true;
  return false;
}

function sameEnds(a: Ends, b: Ends): boolean {
  return a.min === b.min && a.max === b.max;
}

function readings(ends: readonly ValueEnds[], reading: "guaranteed" | "printed"): readonly Json[] {
  return ends.slice(0, 10).map((end) => shown(end[reading], end.scale));
}

/** Ends as a fact: figures from `min` to `max`, days `from` one `until` another, an open end left out. */
function shown(ends: Ends, scale: ValueEnds["scale"] | undefined): Json {
  const write = (end: number): Json => (scale === "day" ? dateOfDayNumber(end) : end);
  const [lower, upper] = scale === "day" ? ["from", "until"] : ["min", "max"];
  return {
    ...(Number.isFinite(ends.min) ? { [lower]: write(ends.min) } : {}),
    ...(Number.isFinite(ends.max) ? { [upper]: write(ends.max) } : {}),
  };
}
