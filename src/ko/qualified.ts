const AFTER = {
  exact: "",
  "at-most": " 이내",
  "at-least": " 이상",
  over: " 초과",
  under: " 미만",
} as const;

/** A figure with the word that says how exact it is. */
export function qualified(figure: string, kind: keyof typeof AFTER): string {
  return figure + AFTER[kind];
}
