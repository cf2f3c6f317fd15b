/** The parts of a rule document, each a question that a rule may answer or leave open. */
export type RulePart =
  | "size"
  | "offices"
  | "actingChair"
  | "term"
  | "termCaps"
  | "renewal"
  | "substitute"
  | "bySeat"
  | "vacancy"
  | "holdover"
  | "earlyEnd"
  | "reappointmentBan"
  | "quotas"
  | "serviceLimit"
  | "opening"
  | "deciding"
  | "tie"
  | "recusal"
  | "writing"
  | "deputies"
  | "panel"
  | "subcommittees"
  | "notice"
  | "lifetime";

/** All parts, in the order in which a rule document names them. */
export const ruleParts: readonly RulePart[] = [
  "size",
  "offices",
  "actingChair",
  "term",
  "termCaps",
  "renewal",
  "substitute",
  "bySeat",
  "vacancy",
  "holdover",
  "earlyEnd",
  "reappointmentBan",
  "quotas",
  "serviceLimit",
  "opening",
  "deciding",
  "tie",
  "recusal",
  "writing",
  "deputies",
  "panel",
  "subcommittees",
  "notice",
  "lifetime",
];
