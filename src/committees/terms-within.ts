import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import { addDays } from "../internal/civil-date.js";
import type { IsoDate } from "../time/iso-date.js";
import { overlapOf } from "../time/overlap-of.js";
import type { Period } from "../time/period.js";
import type { CommitteeRules } from "./committee-rules.js";
import type { CommitteeFindingCode } from "./finding-code.js";
import { found } from "./found.js";
import { fullTermEnd } from "./full-term-end.js";
import { originOf } from "./origin-of.js";
import type { TermContext } from "./service-context.js";
import { termOf } from "./term-of.js";
import { underSeat } from "./under-seat.js";

/** One term of a seat, as far as it lies in a period. */
export interface TermWithin {
  /** 1 for the first term that begins on the day given, 2 for the one after it. */
  readonly ordinal: number;
  /** The whole term. */
  readonly term: Period;
  /** The days of it that lie in the period. */
  readonly inside: Period;
  /** Whether the whole term lies in the period. */
  readonly whole: boolean;
}

/**
 * The terms of a seat that touch a period, one after another, whoever serves them. How many of them one person may serve
 * is another question (`lastPossibleDay`).
 *
 * @param rules - The committee's rules.
 * @param firstStartsOn - First day of the first term.
 * @param period - The period, a plan's for example.
 * @param context - What the first term is anchored to, where the rule asks.
 *
 * @example
 * ```ts
 * import { CommitteeRules, termsWithin } from "dojeong/committees";
 * import { day } from "dojeong/time";
 *
 * const rules = CommitteeRules.parse({
 *   id: "ordinance", level: "special-ordinance", citations: [{ instrument: "뿌리산업 조례", provision: "제8조제4항" }],
 *   term: { length: { years: 2 } },
 * });
 *
 * const terms = termsWithin(rules, day("2024-01-01"), { startsOn: day("2024-01-01"), endsOn: day("2028-12-31") });
 * terms.outcome === "yes" && terms.value[2]?.inside; // => { startsOn: "2028-01-01", endsOn: "2028-12-31" }
 * ```
 */
export function termsWithin(
  rules: CommitteeRules,
  firstStartsOn: IsoDate,
  period: Period,
  context: TermContext = {},
): Decision<readonly TermWithin[], CommitteeFindingCode> {
  return underSeat(rules, context.seatId, (own) => counted(own, firstStartsOn, period, context));
}

function counted(
  rules: CommitteeRules,
  firstStartsOn: IsoDate,
  period: Period,
  context: TermContext,
): Decision<readonly TermWithin[], CommitteeFindingCode> {
  const first = termOf(rules, firstStartsOn, context);
  if (first.outcome !== "yes") return first;
  const terms: TermWithin[] = [];
  for (let term = first.value, ordinal = 1; term.startsOn <= period.endsOn; ordinal += 1) {
    terms.push(...within(ordinal, term, period));
    if (term.endsOn >= period.endsOn) break;
    const startsOn = addDays(term.endsOn, 1) as IsoDate;
    const endsOn = fullTermEnd(rules, startsOn);
    if (endsOn === undefined) break;
    term = { startsOn, endsOn };
  }
  const finding = found(
    "terms-counted",
    "yes",
    { terms: terms.length, startsOn: period.startsOn, endsOn: period.endsOn },
    { rule: originOf(rules, "term", "length") },
  );
  return decide([...first.findings, finding], () => terms);
}

function within(ordinal: number, term: Period, period: Period): TermWithin[] {
  const inside = overlapOf(term, period);
  if (inside === undefined) return [];
  return [{ ordinal, term, inside, whole: inside.startsOn === term.startsOn && inside.endsOn === term.endsOn }];
}
