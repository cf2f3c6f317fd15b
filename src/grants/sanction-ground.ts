import * as z from "zod";

/**
 * On what ground somebody is shut out from local subsidies (지방보조금법 제32조, 영 제19조).
 *
 * - One who carries a project out (지방보조사업자): `fraud` 거짓·부정 교부, `misuse` 용도 외 사용, `breach` 법령·조건·처분 위반, each after the decision was cancelled.
 * - One who is paid through it (지방보조금수령자): `fraud`, `misuse`, `not-entitled` 요건 미비, each after an order to return.
 * - A contractor convicted of fraud (부정계약업체): `prison-over-one-year`, `prison-up-to-one-year`, `fine`.
 */
export type SanctionGround =
  | { readonly who: "operator"; readonly ground: "fraud" | "misuse" | "breach"; readonly times: number }
  | { readonly who: "recipient"; readonly ground: "fraud" | "misuse" | "not-entitled"; readonly times: number }
  | { readonly who: "contractor"; readonly ground: "prison-over-one-year" | "prison-up-to-one-year" | "fine" };

const times = z.int().min(0).max(1000);

/** Parses unknown data into a {@link SanctionGround}. */
export const SanctionGround: z.ZodType<SanctionGround> = z.discriminatedUnion("who", [
  z.object({ who: z.literal("operator"), ground: z.enum(["fraud", "misuse", "breach"]), times }),
  z.object({ who: z.literal("recipient"), ground: z.enum(["fraud", "misuse", "not-entitled"]), times }),
  z.object({ who: z.literal("contractor"), ground: z.enum(["prison-over-one-year", "prison-up-to-one-year", "fine"]) }),
]);
