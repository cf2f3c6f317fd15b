import * as z from "zod";

/**
 * Under which law a program pays: `local-subsidy` 지방보조금 (지방자치단체 보조금 관리에 관한 법률), `state-subsidy` 국고보조금
 * (보조금 관리에 관한 법률), or `neither` (a contribution, a prize, a fund with rules of its own).
 */
export type LegalRegime = "local-subsidy" | "state-subsidy" | "neither";

/** Parses unknown data into a {@link LegalRegime}. */
export const LegalRegime: z.ZodType<LegalRegime> = z.enum(["local-subsidy", "state-subsidy", "neither"]);
