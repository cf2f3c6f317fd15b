import { Criterion } from "dojeong/criteria";
import fc from "fast-check";
import { type Random, random } from "../kysely/random.ts";
import { type Row, randomCriterion, randomRow } from "../kysely/random-cases.ts";

/** A criterion and a record that belong together, told by a seed. */
export const drawn: fc.Arbitrary<{ criterion: Criterion; record: Row; dice: Random }> = fc
  .integer()
  .map((seed) => {
    const dice = random(seed);
    return { criterion: randomCriterion(dice, 1 + dice.below(4)), record: randomRow(dice), dice };
  })
  .filter(({ criterion }) => Criterion.safeParse(criterion).success);
