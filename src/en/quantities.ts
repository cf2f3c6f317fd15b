import type { Names, Wordings } from "../internal/wordings.js";
import type { QuantityFindingCode } from "../quantities/finding-code.js";

/** The English sentences of `dojeong/quantities`. */
export const quantityWording: Wordings<QuantityFindingCode> = {
  "figure-stated": "A sum is stated for {of}.",
  "sum-of-exact-figures": "{count:exact figure|exact figures} {count:|was|were} added.",
  "sum-of-qualified-figures":
    "{qualifiedCount:count} of {count:figure|figures} {qualifiedCount:|is|are} not exact, and neither is the sum.",
  "product-of-exact-figures": "Exact figures were multiplied.",
  "product-of-qualified-figures": "A figure that is not exact was multiplied, and the result is not exact either.",
  "figure-not-stated": "Figure {part} is not stated.",
  "figure-for-key-not-stated": "No sum is stated for {of}.",
  "figure-depends-on-key": "Sum {part} depends on {key:name}.",
  "key-value-not-listed": "No sum is listed for {of} as {key:name}.",
  "figure-too-large": "The result passes 9,007,199,254,740,991 and cannot be held exactly.",
  "figure-to-compare-not-stated": "A figure to compare is not stated.",
  "figures-equal": "Both figures are {figure:figure}.",
  "figures-within-bounds": "{figure:figure} and {other:figure} can both be right.",
  "figures-agree-as-printed": "{figure:figure} and {other:figure} are taken to agree at the digits printed.",
  "figures-differ-by-rounding":
    "The difference between {figure:figure} and {other:figure} is taken to come from rounding.",
  "figures-differ-as-printed": "{figure:figure} and {other:figure} are taken to differ at the digits printed.",
  "figures-differ": "{figure:figure} and {other:figure} cannot both be right.",
  "sum-equals-total": "The sum, {sum:figure}, equals the total.",
  "sum-within-bounds": "The total, {total:figure}, is possible with a sum of {sum:figure}.",
  "sum-agrees-as-printed":
    "The sum, {sum:figure}, and the total, {total:figure}, are taken to agree at the digits printed.",
  "sum-differs-by-rounding":
    "The sum, {sum:figure}, and the total, {total:figure}, differ by {gap:figure}, taken to come from rounding.",
  "sum-differs-from-total": "The sum, {sum:figure}, and the total, {total:figure}, differ by {gap:figure}.",
  "sum-differs-as-printed":
    "The sum, {sum:figure}, and the total, {total:figure}, differ by {gap:figure}, taken to be more than the digits printed explain.",
  "total-not-stated": "The total is not stated.",
  "printed-exactly": "The computed {computed}% is the printed {printed}%.",
  "printed-by-rounding": "The computed {computed}% is taken to be rounded to the printed {printed}%.",
  "printed-by-truncation": "The computed {computed}% is taken to be cut off to the printed {printed}%.",
  "printed-otherwise": "The printed {printed}% is not the computed {computed}%.",
  "no-base-to-compare": "The base is 0, so {printed}% cannot be checked.",
  "base-before-growth":
    "{after:won} is {printed}% more than before, so the sum before is taken to be about {won:won} (from {min:won} to {max:won}).",
};

/** What the missing facts of `dojeong/quantities` are called in English. */
export const quantityNames: Names = {
  figures: "the figure",
  figure: "the figure",
  other: "the other figure",
  total: "the total",
  base: "the base",
  exactFigure: "the exact figure",
  min: "at least",
  max: "at most",
  genre: "field",
};
