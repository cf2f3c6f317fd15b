import * as z from "zod";

/**
 * The rules by which a period is counted.
 *
 * | regime | first day | a last day on a Saturday or holiday | law |
 * | --- | --- | --- | --- |
 * | `deadline` | does not count, unless the period starts at midnight | moves to the next working day | 행정기본법 제6조①, 민법 제157·159–161조 |
 * | `restriction` | counts | stays | 행정기본법 제6조②: a right restricted, a duty lasting |
 * | `in-force` | does not count | stays | 행정기본법 제7조: "공포 후 6개월이 경과한 날부터"; the answer is the day in force |
 * | `civil-petition` | counts | 5 days or fewer: in working hours; 6 or more: rest days do not count; weeks, months, years: moves | 민원 처리에 관한 법률 제19조 |
 * | `national-tax` | does not count | moves, on 1 May (노동절) as well | 국세기본법 제4·5조 |
 */
export type CountingRegime = "deadline" | "restriction" | "in-force" | "civil-petition" | "national-tax";

/** Parses unknown data into a {@link CountingRegime}. */
export const CountingRegime: z.ZodType<CountingRegime> = z.enum([
  "deadline",
  "restriction",
  "in-force",
  "civil-petition",
  "national-tax",
]);
