import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import type { Json } from "../internal/json.js";
import { addAmounts } from "../quantities/add-quantities.js";
import type { Amount } from "../quantities/amount.js";
import type { Headcount } from "../quantities/headcount.js";
import { multiplyAmount } from "../quantities/multiply-amount.js";
import type { GrantFindingCode } from "./finding-code.js";
import type { GrantProgram } from "./grant-program.js";
import type { Track } from "./track.js";

/**
 * What the tracks of a program come to: slots times amount of each, or the track's own money, added up.
 *
 * The words of every part are carried into the total: 2,300만원, 2,000만원 and 2,000만원 내외 make about 63,000,000 won. The
 * stated total of a notice plays no part here; `checkFigures` holds the two against each other.
 *
 * @param program - The program.
 * @returns The total; unknown where a track states no amount or no number of slots.
 *
 * @example
 * ```ts
 * import { type GrantProgram, programTotal } from "dojeong/grants";
 * import { wonOf } from "dojeong/quantities";
 *
 * const one = { kind: "exact", count: 1 } as const;
 * const tracks = [
 *   { id: "geum", name: "금강·만경강 수계", slots: one, amount: { kind: "exact", won: wonOf(23_000_000) } },
 *   { id: "dongjin", name: "동진강 수계", slots: one, amount: { kind: "about", won: wonOf(20_000_000) } },
 * ] as unknown as GrantProgram["tracks"];
 * const total = programTotal({ tracks });
 * total.outcome === "yes" && total.value; // => { kind: "about", won: 43000000 }
 * ```
 */
export function programTotal(program: Pick<GrantProgram, "tracks">): Decision<Amount, GrantFindingCode> {
  const parts = program.tracks.map((track) => trackTotal(track));
  const sum = addAmounts(parts.flatMap((part) => (part.total === undefined ? [] : [part.total])));
  const findings = parts.flatMap((part) => part.findings);
  if (sum.outcome === "unknown") findings.push(missing("amount-not-stated", { total: true }, sum.missing));
  else if (sum.outcome === "yes" && findings.every((one) => one.outcome === "yes")) {
    findings.push({ code: "parts-added-up", outcome: "yes", citations: [], facts: { total: json(sum.value) } });
  }
  return decide(findings, () => {
    if (sum.outcome !== "yes") throw new TypeError("A sum that is not known was told as known");
    return sum.value;
  });
}

/** One track's part of the total, and how it was come by. */
function trackTotal(track: Track): {
  readonly total?: Amount;
  readonly findings: readonly Finding<GrantFindingCode>[];
} {
  const facts = { track: track.id, name: track.name };
  if (track.budget !== undefined)
    return { total: track.budget, findings: [added({ ...facts, total: json(track.budget) })] };
  const findings: Finding<GrantFindingCode>[] = [];
  if (track.amount === undefined || track.amount.kind === "undetermined") {
    findings.push(missing("amount-not-stated", facts, [`tracks.${track.id}.amount`]));
  }
  if (track.per !== undefined) {
    const lacks = track.per.map((one) => `tracks.${track.id}.per.${one.field}`);
    findings.push(missing("amount-not-stated", facts, lacks));
  }
  if (track.slots === undefined || track.slots.kind === "undetermined") {
    findings.push(missing("slots-not-stated", facts, [`tracks.${track.id}.slots`]));
  }
  if (track.amount === undefined || track.slots === undefined || findings.length > 0) return { findings };
  const product = byRank(track.amount, track.slots) ?? multiplyAmount(track.amount, track.slots);
  if (product.outcome !== "yes") {
    const lacks = product.outcome === "unknown" ? product.missing : [];
    return { findings: [missing("amount-not-stated", facts, lacks)] };
  }
  const { amount, slots } = track;
  return {
    total: product.value,
    findings: [added({ ...facts, amount: json(amount), slots: json(slots), total: json(product.value) })],
  };
}

/** Of sums for the places, those of all places that there are; nothing where it is not sums by place, or one is not listed. */
function byRank(amount: Amount, slots: Headcount): ReturnType<typeof addAmounts> | undefined {
  if (amount.kind !== "per-key" || amount.key !== "rank" || slots.kind !== "exact") return undefined;
  const listed = amount.amounts.filter((one) => Number(one.of) >= 1 && Number(one.of) <= slots.count);
  return listed.length === slots.count ? addAmounts(listed.map((one) => one.amount)) : undefined;
}

function added(facts: Finding["facts"]): Finding<GrantFindingCode> {
  return { code: "track-total-reckoned", outcome: "yes", citations: [], facts };
}

function missing(
  code: "amount-not-stated" | "slots-not-stated",
  facts: Finding["facts"],
  names: readonly string[],
): Finding<GrantFindingCode> {
  return { code, outcome: "unknown", citations: [], facts, missing: names };
}

function json(value: object): Json {
  return value as unknown as Json;
}
