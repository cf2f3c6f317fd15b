import { random } from "../kysely/random.ts";

/** An applicant as a screening sees it. Any fact may be missing. */
export interface Applicant {
  readonly id: string;
  readonly region: string | null;
  readonly legalForm: string | null;
  readonly members: number | null;
  readonly forProfit: boolean | null;
  readonly registeredOn: string | null;
  readonly requested: number | null;
  readonly projects: number | null;
  readonly office: boolean | null;
}

/** Applicants of whom some have facts missing, as parsed from JSON. */
export function applicants(count: number): readonly Applicant[] {
  const dice = random(2024);
  const orMissing = <T>(value: T): T | null => (dice.chance(0.03) ? null : value);
  const two = (value: number): string => String(value).padStart(2, "0");
  const rows = Array.from({ length: count }, (_, index) => ({
    id: `applicant-${index}`,
    region: orMissing(dice.pick(["KR-45", "KR-46", "KR-47", "KR-11"])),
    legalForm: orMissing(dice.pick(["npo", "corporation", "cooperative", "company"])),
    members: orMissing(dice.below(300)),
    forProfit: orMissing(dice.chance(0.1)),
    registeredOn: orMissing(`20${two(10 + dice.below(15))}-${two(1 + dice.below(12))}-${two(1 + dice.below(28))}`),
    requested: orMissing(dice.below(30_000_000)),
    projects: orMissing(dice.below(6)),
    office: orMissing(dice.chance(0.9)),
  }));
  return rows.map((row) => JSON.parse(JSON.stringify(row)));
}
