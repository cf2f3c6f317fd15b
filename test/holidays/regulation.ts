import { Temporal } from "temporal-polyfill";

/**
 * The public holidays of a year as the text of 관공서의 공휴일에 관한 규정 gives them, written apart from the package
 * and from the table it uses. What the text does not fix by the sun is stated: the days of the lunar calendar, the
 * elections, and the days the government named.
 */
export interface YearFacts {
  /** 설날 (lunar 1 January). */
  readonly seollal: string;
  /** 부처님 오신 날 (lunar 8 April). */
  readonly buddha: string;
  /** 추석 (lunar 15 August). */
  readonly chuseok: string;
  /** Elections at the end of a term (제10호의2) and days named by the government (제11호). */
  readonly named: readonly string[];
}

/** 2024–2027: lunar days of the Korean almanac; elections and named days from the gazette. */
export const YEARS: Readonly<Record<number, YearFacts>> = {
  2024: { seollal: "2024-02-10", buddha: "2024-05-15", chuseok: "2024-09-17", named: ["2024-04-10", "2024-10-01"] },
  2025: { seollal: "2025-01-29", buddha: "2025-05-05", chuseok: "2025-10-06", named: ["2025-01-27", "2025-06-03"] },
  2026: { seollal: "2026-02-17", buddha: "2026-05-24", chuseok: "2026-09-25", named: ["2026-06-03"] },
  2027: { seollal: "2027-02-07", buddha: "2027-05-13", chuseok: "2027-09-15", named: [] },
};

interface Listed {
  readonly on: string;
  /** Which overlap gives a substitute: `weekend` 제3조①1호, `sunday` 제3조①2호, `none`. */
  readonly substitute: "weekend" | "sunday" | "none";
}

/** Every holiday of the year but Sundays, ascending. */
export function holidaysByRegulation(year: number): string[] {
  const facts = YEARS[year];
  if (!facts) throw new Error(`No facts of ${year}`);
  const listed = listedHolidays(year, facts);
  const taken = new Set([...listed.map((it) => it.on), ...facts.named]);
  const seen = new Set<string>();
  for (const { on, substitute } of [...listed].sort((a, b) => (a.on < b.on ? -1 : 1))) {
    const weekday = Temporal.PlainDate.from(on).dayOfWeek;
    const onWeekend = weekday >= 6;
    const lost =
      (substitute === "weekend" && onWeekend) ||
      (substitute === "sunday" && weekday === 7) ||
      // 제3호: on a weekday it meets another listed holiday; one day is lost, so one day is given
      (substitute !== "none" && !onWeekend && seen.has(on));
    seen.add(on);
    if (lost) taken.add(firstFreeDayAfter(on, taken));
  }
  return [...taken].sort();
}

function listedHolidays(year: number, facts: YearFacts): Listed[] {
  const nationalDays = ["03-01", "08-15", "10-03", "10-09"];
  // 제헌절 and 노동절 came with the amendment of 2026-04-30 (제36290호), in force in May 2026
  if (year >= 2026) nationalDays.push("07-17", "05-01");
  return [
    ...[...nationalDays, "05-05", "12-25"].map((day): Listed => ({ on: `${year}-${day}`, substitute: "weekend" })),
    { on: facts.buddha, substitute: "weekend" },
    { on: `${year}-01-01`, substitute: "none" },
    { on: `${year}-06-06`, substitute: "none" },
    ...[facts.seollal, facts.chuseok].flatMap((day) =>
      [-1, 0, 1].map((days): Listed => ({ on: shift(day, days), substitute: "sunday" })),
    ),
  ];
}

/** 제3조①–③: the first day after that is no holiday, Sundays being holidays; on from a Saturday. */
function firstFreeDayAfter(on: string, taken: ReadonlySet<string>): string {
  for (let day = shift(on, 1); ; day = shift(day, 1)) {
    if (Temporal.PlainDate.from(day).dayOfWeek < 6 && !taken.has(day)) return day;
  }
}

function shift(on: string, days: number): string {
  return Temporal.PlainDate.from(on).add({ days }).toString();
}
