import * as z from "zod";

/**
 * The six cases in which a local subsidy need not be put to an open call (지방보조금법 제7조제2항제1호–제6호), in the order of the act.
 *
 * - `method-set-by-law`: statute or ordinance sets another way of choosing the recipient.
 * - `named-in-state-project`: a state-subsidised project whose recipient is designated.
 * - `earmarked-donation`: a donation given for this use.
 * - `applicant-indispensable`: budgeted on the applicant's own request, and only that applicant can reach its aim.
 * - `head-of-local-government`: the project is carried out by the head of a local government.
 * - `unavoidable`: a natural disaster or another unavoidable cause makes an open call unsuitable.
 */
export type OpenCallException =
  | "method-set-by-law"
  | "named-in-state-project"
  | "earmarked-donation"
  | "applicant-indispensable"
  | "head-of-local-government"
  | "unavoidable";

/** How applications are found: by an open call (공모), or without one on one of the act's six grounds. */
export type Solicitation =
  | {
      /** An open call. */
      readonly kind: "open-call";
    }
  | {
      /** No open call. */
      readonly kind: "without-open-call";
      /** The ground; absent where it is not reported. */
      readonly ground?: OpenCallException;
    };

/** Parses unknown data into a {@link Solicitation}. */
export const Solicitation: z.ZodType<Solicitation> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("open-call") }),
  z.strictObject({
    kind: z.literal("without-open-call"),
    ground: z
      .enum([
        "method-set-by-law",
        "named-in-state-project",
        "earmarked-donation",
        "applicant-indispensable",
        "head-of-local-government",
        "unavoidable",
      ])
      .optional(),
  }),
]);
