const BEFORE = {
  exact: "",
  about: "about ",
  "at-most": "at most ",
  "at-least": "at least ",
  over: "more than ",
  under: "less than ",
  "a-little-over": "a little over ",
} as const;

/** A figure with the words that say how exact it is. */
export function qualified(figure: string, kind: keyof typeof BEFORE): string {
  return BEFORE[kind] + figure;
}
