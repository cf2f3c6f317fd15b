// What a user writes, against the published declarations.
import { type Criterion, criteriaFor } from "dojeong/criteria";
import type { Decision, Finding, Outcome } from "dojeong/decisions";
import { allOf, decide } from "dojeong/decisions";
import type { IsoDate } from "dojeong/time";
import { day, lastDayOfTerm, Period } from "dojeong/time";
import type * as z from "zod";

const outcome: Outcome = allOf(["yes", "unknown"]);

const end: IsoDate = lastDayOfTerm(day("2024-01-01"), { years: 2 });
// @ts-expect-error a day is not any text
const unparsed: IsoDate = "2024-01-01";

const parsed = Period.safeParse({ startsOn: "2024-01-01", endsOn: "2025-12-31" });
export const last: IsoDate | undefined = parsed.success ? parsed.data.endsOn : undefined;
// A form checks one field alone.
export const field: z.ZodType<IsoDate> = Period.shape.startsOn;
// @ts-expect-error a field that the period has not
Period.shape.middle;

const finding: Finding<"term-ended"> = { code: "term-ended", outcome: "no", citations: [], facts: { endsOn: end } };
const decision: Decision<IsoDate, "term-ended"> = decide([finding], () => end);
export const decided: IsoDate | readonly string[] =
  decision.outcome === "yes" ? decision.value : decision.outcome === "unknown" ? decision.missing : [];
// @ts-expect-error a refusal has no value
export const refused = decision.outcome === "no" ? decision.value : undefined;
export const shown = { outcome, unparsed };

interface Facts {
  readonly seat: { readonly region: "KR-45" | "KR-46"; readonly city?: string };
  readonly members?: number;
  readonly foundedOn?: IsoDate | null;
  readonly projects: readonly { readonly status: "open" | "closed"; readonly cost?: number }[];
}
const c = criteriaFor<Facts>();
export const rule: Criterion = c.all([
  c.eq("seat.region", "KR-45"),
  c.gte("members", 100),
  c.lte("foundedOn", { asOf: "notice" }),
  c.some("projects", (project) => project.gt("cost", 0)),
]);
// @ts-expect-error no such path
c.eq("seat.regoin", "KR-45");
// @ts-expect-error no such value
c.eq("seat.region", "KR-47");
// @ts-expect-error a number is compared with a number
c.gte("members", "100");
