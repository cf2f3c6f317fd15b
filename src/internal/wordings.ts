/**
 * One sentence for each finding code, as a template. A code without a sentence is a type error.
 *
 * - `{endsOn}` inserts the fact of that name, `{term.endsOn}` a part of it. Without a format the value's shape decides:
 *   a day, period, partial date, length, ratio, amount or headcount is written out, a list is joined, `{ ko, en }` gives its
 *   language, a number stands in plain digits (`2026`), any other text as it is. A headcount brings its counter with it (`300여명`);
 *   another counter is written as its format (`{sites:개소}`, `{sites:sites}`), and
 *   `{sites:figure}` leaves it out (in Korean the words of the source stand, where they are given).
 * - A format says what the value cannot: `:won` money, `:count` digits in groups of three (write the counter yourself, `{members:count}명`),
 *   `:percent` a ratio, or a number of percent, `:name` a kebab-case value or the name of a fact as listed in the area's {@link Names},
 *   `{members:member|members}` in English the number with the word for one or for several, `{members:|is|are}` the word alone,
 *   `:date` a day and `:list` a list (both also happen by themselves). On a list each item is formatted.
 * - `{startsOn..endsOn}` inserts two facts as a range (2024년 3월 1일부터 2024년 3월 10일까지; 4~6), and one that ends where it begins as
 *   that one value. Words that belong to both bounds stand after it: `{least..most}회`.
 * - In Korean a particle is written as a pair, the form after a consonant first: `{이/가}` `{은/는}` `{을/를}` `{과/와}` `{으로/로}`
 *   `{이라/라}` `{이나/나}` `{이며/며}` `{이고/고}` `{이에요/예요}`. What stands before it decides, inserted or not.
 *
 * A sentence ends with a full stop. Every fact of a template is present in every finding of its code.
 */
export type Wordings<Code extends string> = Readonly<Record<Code, string>>;

/**
 * What the facts that may be missing, and the kebab-case values that stand in facts, are called in one language:
 * `{ "applicant.seat": "소재지", "postmark": "우편 소인" }`. For a path (`members.3.gender`) the full name, the path without its
 * numbers and then its last part are looked up.
 */
export type Names = Readonly<Record<string, string>>;
