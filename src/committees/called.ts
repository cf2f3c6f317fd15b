import type { CommitteeFinding } from "./found.js";
import type { CommitteeLabel } from "./label.js";

/** The fact `name` of a finding: the label, as far as there is one, or the id. */
export function called(label: CommitteeLabel | string | undefined, id: string): CommitteeFinding["facts"] {
  if (label === undefined) return { name: id };
  return { name: typeof label === "string" ? { ko: label } : { ...label } };
}
