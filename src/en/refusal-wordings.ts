/** A sentence for the code of each refinement (`params.code`) in the package's schemas. */
export const refusalWordings: Readonly<Record<string, string>> = {
  "ends-before-it-starts": "The last day must not be before the first.",
  "min-above-max": "The lower bound must not be above the upper one.",
  "not-a-day": "This is not a day of the calendar, or not in the form YYYY-MM-DD.",
  "not-an-instant": "A moment must be written with its offset (2024-02-06T18:00:00+09:00).",
  "not-an-identifier": "An identifier has 1 to 200 characters, no control character, and no space at either end.",
  "repeated-key": "No key may stand twice.",
  "not-ascending": "These must be in ascending order, none twice.",
  "outside-covered-years": "A day lies outside the years covered.",
  "not-one-unit": "A length is stated in years and months, or weeks, or days.",
};
