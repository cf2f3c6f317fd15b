import { day, type IsoDate, type Length, type Period } from "dojeong/time";
import fc from "fast-check";
import { dateOfDayNumber } from "../../src/internal/civil-date.ts";

/** Any day from 2018-01-01 to 2040-12-31; the holiday table covers the first ten of these years. */
export const anyDay: fc.Arbitrary<IsoDate> = fc
  .integer({ min: 17_532, max: 25_932 })
  .map((number) => day(dateOfDayNumber(number)));

/** Any length that a rule may state, up to some years. */
export const anyLength: fc.Arbitrary<Length> = fc.oneof(
  fc.record({ years: fc.integer({ min: 1, max: 5 }) }),
  fc.record({ months: fc.integer({ min: 1, max: 60 }) }),
  fc.record({ years: fc.integer({ min: 1, max: 3 }), months: fc.integer({ min: 1, max: 11 }) }),
  fc.record({ weeks: fc.integer({ min: 1, max: 60 }) }),
  fc.record({ days: fc.integer({ min: 1, max: 400 }) }),
);

/** Any period of up to two years. */
export const anyPeriod: fc.Arbitrary<Period> = fc
  .tuple(fc.integer({ min: 17_532, max: 25_202 }), fc.integer({ min: 0, max: 730 }))
  .map(([first, more]) => ({ startsOn: day(dateOfDayNumber(first)), endsOn: day(dateOfDayNumber(first + more)) }));
