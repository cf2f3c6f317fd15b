import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import type { Json } from "../internal/json.js";
import type { Won } from "../quantities/won.js";
import type { GrantFindingCode } from "./finding-code.js";
import type { FundingShare } from "./funding-share.js";
import type { GrantProgram } from "./grant-program.js";

/** What one payer carries of a sum. */
export interface FundedPart {
  /** Who pays. */
  readonly payer: FundingShare["payer"];
  /** Its name, where it has one. */
  readonly name?: string;
  /** Its part in won. */
  readonly won: Won;
}

/**
 * What each payer carries of a sum (국비 50, 도비 15, 시군비 35), by the program's shares and to the won: the parts make up the sum.
 *
 * Where the shares leave a fraction of a won, each is rounded down and the won left over go one by one to the largest fractions,
 * of equal ones to the first named. No law says so, and the finding is then marked as assumed.
 *
 * @param program - The program with its payers.
 * @param total - The sum that they share.
 * @returns The parts in the program's order; no where the shares do not make up the whole; unknown where one is not stated.
 *
 * @example
 * ```ts
 * import { fundingSplit, type GrantProgram } from "dojeong/grants";
 * import { wonOf } from "dojeong/quantities";
 *
 * const of = (payer: string, numerator: number) => ({ payer, share: { numerator, denominator: 100 } });
 * const program = { funding: [of("state", 50), of("province", 15), of("municipality", 35)] } as unknown as GrantProgram;
 * const split = fundingSplit(program, wonOf(30_000_000));
 * split.outcome === "yes" && split.value.map((one) => one.won); // => [15000000, 4500000, 10500000]
 * ```
 */
export function fundingSplit(
  program: Pick<GrantProgram, "funding">,
  total: Won,
): Decision<readonly FundedPart[], GrantFindingCode> {
  const shares = fundingFinding(program.funding ?? []);
  if (shares.outcome !== "yes") return decide([shares], () => []);
  const payers = program.funding ?? [];
  const exact = payers.map(({ share }) => {
    const [n, d] = [BigInt(share?.numerator ?? 0) * BigInt(total), BigInt(share?.denominator ?? 1)];
    return { whole: n / d, rest: n % d, of: d };
  });
  const left = Number(BigInt(total) - exact.reduce((sum, one) => sum + one.whole, 0n));
  const first = exact
    .map((one, at) => ({ ...one, at }))
    .sort((a, b) => Number(b.rest * a.of - a.rest * b.of) || a.at - b.at)
    .slice(0, left)
    .map((one) => one.at);
  const value = payers.map(({ payer, name }, at): FundedPart => {
    const won = (Number(exact[at]?.whole ?? 0n) + (first.includes(at) ? 1 : 0)) as Won;
    return name === undefined ? { payer, won } : { payer, name, won };
  });
  const facts = { total, parts: value as unknown as Json };
  const split: Finding<GrantFindingCode> = { code: "funding-split", outcome: "yes", citations: [], facts };
  return decide([shares, left === 0 ? split : { ...split, assumed: true }], () => value);
}

/** Whether the shares of all payers make up the whole. */
export function fundingFinding(funding: readonly FundingShare[]): Finding<GrantFindingCode> {
  const open = funding.filter((one) => one.share === undefined || one.purpose !== undefined);
  const facts = { payers: funding.map((one) => one.payer) };
  if (funding.length === 0 || open.length > 0) {
    const missing = funding.length === 0 ? ["funding"] : open.map((one) => `funding.${one.payer}.share`);
    return { code: "funding-shares-not-stated", outcome: "unknown", citations: [], facts, missing };
  }
  let [numerator, denominator] = [0n, 1n];
  for (const { share } of funding) {
    const [n, d] = [BigInt(share?.numerator ?? 0), BigInt(share?.denominator ?? 1)];
    [numerator, denominator] = [numerator * d + n * denominator, denominator * d];
  }
  return numerator === denominator
    ? { code: "funding-shares-make-the-whole", outcome: "yes", citations: [], facts }
    : { code: "funding-shares-do-not-make-the-whole", outcome: "no", citations: [], facts };
}
