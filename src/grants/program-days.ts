import { instantMillis, koreanDate } from "../internal/instant-millis.js";
import type { IsoDate } from "../time/iso-date.js";
import type { PartialDate } from "../time/partial-date.js";
import type { GrantApplication } from "./grant-application.js";
import type { GrantProgram } from "./grant-program.js";

/** Days by the names that criteria use in `asOf`. */
export interface NamedDays {
  readonly [name: string]: IsoDate;
}

/**
 * The days that a program and an application give: `notice` 공고일, `closing` 마감일 (as last moved), `application` 접수일, and
 * the program's own. A day that is not named in full is left out: what is asked as of it stays unknown.
 *
 * @param program - The program.
 * @param application - The application, for its own day; absent: that day is left out.
 *
 * @example
 * ```ts
 * import { sampleEligibleApplication, waterProgram } from "dojeong/datasets/jeonbuk-2024";
 * import { programDays } from "dojeong/grants";
 *
 * programDays(waterProgram); // => { closing: "2024-02-06" }
 * programDays(waterProgram, sampleEligibleApplication); // => { closing: "2024-02-06", application: "2024-02-06" }
 * ```
 */
export function programDays(program: GrantProgram, application?: Pick<GrantApplication, "submission">): NamedDays {
  const days: { [name: string]: IsoDate } = {};
  for (const { name, on } of program.days ?? []) put(days, name, dayOf(on));
  put(days, "notice", dayOf(program.noticeOn));
  put(days, "closing", closingDay(program));
  const { at, on } = application?.submission ?? {};
  put(days, "application", on ?? (at === undefined ? undefined : (koreanDate(instantMillis(at)) as IsoDate)));
  return days;
}

/** Of rounds, each has its own: none is the closing day. */
function closingDay({ window }: GrantProgram): IsoDate | undefined {
  if (window.closes.kind === "rounds") return undefined;
  const changes = [...(window.changes ?? [])].sort((a, b) => (a.announcedOn < b.announcedOn ? -1 : 1));
  const last = changes[changes.length - 1];
  if (last !== undefined) return koreanDate(instantMillis(last.to)) as IsoDate;
  if (window.closes.kind === "at") return koreanDate(instantMillis(window.closes.at)) as IsoDate;
  return window.closes.kind === "on" ? dayOf(window.closes.on) : undefined;
}

function dayOf(date: PartialDate | undefined): IsoDate | undefined {
  return date?.precision === "day" ? date.on : undefined;
}

function put(days: { [name: string]: IsoDate }, name: string, on: IsoDate | undefined): void {
  if (on !== undefined) days[name] = on;
}
