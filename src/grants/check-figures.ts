import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import type { Amount } from "../quantities/amount.js";
import { checkSum } from "../quantities/check-sum.js";
import type { QuantityFindingCode } from "../quantities/finding-code.js";
import type { Headcount } from "../quantities/headcount.js";
import { multiplyAmount } from "../quantities/multiply-amount.js";
import { acrossReadings } from "./across-readings.js";
import type { AnnouncedResult } from "./announced-result.js";
import type { GrantFindingCode } from "./finding-code.js";
import { fundingFinding } from "./funding-split.js";
import type { GrantProgram } from "./grant-program.js";
import { programTotal } from "./program-total.js";

/** Findings about figures: those of the program and those of sums. */
export type FigureFindingCode = GrantFindingCode | QuantityFindingCode;

type Reason = Finding<FigureFindingCode>;

/**
 * Whether the figures of a notice can stand together: its total and what the tracks come to, its slots and theirs, its payers'
 * shares and sums and the whole, and announced results with their own lists and counts.
 *
 * Exact figures must agree to the won; where words leave room (40곳 내외, 500만원에서 1,000만원) it is enough that they leave
 * room for both. Where they do not, the finding tells by how much: that is for a reader to clear up, and says nothing
 * about anyone's application.
 *
 * @param program - The program.
 * @returns One finding for each pair of figures that can be compared, named in `facts.figure`.
 *
 * @example
 * ```ts
 * import { checkFigures, type GrantProgram } from "dojeong/grants";
 * import { wonOf } from "dojeong/quantities";
 *
 * const each = { kind: "range", min: wonOf(5_000_000), max: wonOf(10_000_000) } as const;
 * const program = {
 *   tracks: [{ id: "all", slots: { kind: "about", count: 40 }, amount: each }],
 *   budget: { kind: "exact", won: wonOf(268_000_000) },
 * } as unknown as GrantProgram;
 * checkFigures(program).outcome; // => "yes"
 * ```
 */
export function checkFigures(program: GrantProgram): Decision<never, FigureFindingCode> {
  return acrossReadings(program, (reading) => {
    const findings = [
      ...budgetFindings(reading),
      ...slotFindings(reading),
      ...averageFindings(reading),
      ...fundingFindings(reading),
      ...(reading.announced ?? []).flatMap((one) => announcedFindings(one)),
    ];
    return decide(findings.length > 0 ? findings : [nothingToCompare()]) as Decision<never, GrantFindingCode>;
  });
}

function budgetFindings(program: GrantProgram): readonly Reason[] {
  if (program.budget === undefined) return [];
  const total = programTotal(program);
  if (total.outcome !== "yes") return [];
  const findings = named("budget", checkSum(program.budget, [total.value]).findings);
  const covers = program.budgetCovers;
  return covers === undefined ? findings : findings.map((one) => ({ ...one, facts: { ...one.facts, covers } }));
}

function slotFindings(program: GrantProgram): readonly Reason[] {
  const parts = program.tracks.flatMap((track) => (track.slots === undefined ? [] : [track.slots]));
  if (program.slots === undefined || parts.length < program.tracks.length) return [];
  return named("slots", checkSum(program.slots, parts).findings);
}

function averageFindings(program: GrantProgram): readonly Reason[] {
  if (program.averageAmount === undefined || program.slots === undefined || program.budget === undefined) return [];
  const product = multiplyAmount(program.averageAmount, program.slots);
  return product.outcome === "yes" ? named("average", checkSum(program.budget, [product.value]).findings) : [];
}

function fundingFindings({ funding, budget }: GrantProgram): readonly Reason[] {
  if (funding === undefined) return [];
  const sums = funding.flatMap((one): readonly Amount[] => (one.amount === undefined ? [] : [one.amount]));
  const bySum = budget !== undefined && sums.length === funding.length ? checkSum(budget, sums).findings : [];
  const shares = fundingFinding(funding);
  const byShare = shares.outcome === "unknown" ? [] : [{ ...shares, facts: { ...shares.facts, figure: "funding" } }];
  return [...named("funding", bySum), ...byShare];
}

function announcedFindings(result: AnnouncedResult): readonly Reason[] {
  const { awards, counts, selected, total, year } = result;
  const findings: Reason[] = [];
  if (selected !== undefined && awards !== undefined) {
    const listed: Headcount = { kind: "exact", count: awards.length };
    findings.push(...named(`announced.${year}.awards`, checkSum(selected, [listed]).findings));
  }
  if (selected !== undefined && counts !== undefined) {
    const parts = counts.map((one) => one.count);
    findings.push(...named(`announced.${year}.counts`, checkSum(selected, parts).findings));
  }
  const amounts = (awards ?? []).flatMap((one): readonly Amount[] => (one.amount === undefined ? [] : [one.amount]));
  if (total !== undefined && awards !== undefined && amounts.length === awards.length && amounts.length > 0) {
    findings.push(...named(`announced.${year}.total`, checkSum(total, amounts).findings));
  }
  return findings;
}

function named(figure: string, findings: readonly Finding<QuantityFindingCode>[]): readonly Reason[] {
  return findings.map((one) => ({ ...one, facts: { ...one.facts, figure } }));
}

function nothingToCompare(): Reason {
  return { code: "figures-not-comparable", outcome: "unknown", citations: [], facts: {}, missing: ["budget", "slots"] };
}
