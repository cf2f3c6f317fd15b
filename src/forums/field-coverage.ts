import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import type { Json } from "../internal/json.js";
import type { ForumFindingCode } from "./finding-code.js";
import type { ForumSeries } from "./forum-series.js";
import type { ForumSession } from "./forum-session.js";
import type { ForumSessionId } from "./ids.js";

/** Whether a field that was announced has had a session. */
export interface FieldCoverage {
  /** The field, as the series names it. */
  readonly field: string;
  /** In English, where there is a rendering. */
  readonly fieldEn?: string;
  /** Yes with the sessions; no only where all sessions are on record and none is of the field. */
  readonly covered: Decision<readonly ForumSessionId[], ForumFindingCode>;
}

/** What is known of the records. */
export interface SessionRecords {
  /** Whether the sessions given are all there were. Without it, a session that is not on record may still have been held. */
  readonly complete?: boolean;
}

/**
 * Which of the fields announced for a series have had a session, and which have not.
 *
 * A session whose fields were not reported may have been of any of them. The catch-all (기타) is left out.
 *
 * @param series - The series with its fields.
 * @param sessions - Sessions in any order; those of other series are passed over.
 * @param records - Whether these are all.
 *
 * @example
 * ```ts
 * import { fieldCoverage, ForumSeries, ForumSession } from "dojeong/forums";
 *
 * const series = ForumSeries.parse({ id: "forum", names: [{ name: "포럼" }], fields: [{ name: "바이오" }, { name: "신산업" }] });
 * const session = ForumSession.parse({
 *   id: "1", seriesId: "forum", state: "held", fields: ["신산업"], on: { precision: "day", on: "2024-01-23" },
 * });
 * fieldCoverage(series, [session]).map((it) => it.covered.outcome); // => ["unknown", "yes"]
 * fieldCoverage(series, [session], { complete: true }).map((it) => it.covered.outcome); // => ["no", "yes"]
 * ```
 */
export function fieldCoverage(
  series: ForumSeries,
  sessions: readonly ForumSession[],
  records: SessionRecords = {},
): readonly FieldCoverage[] {
  const own = sessions.filter((session) => session.seriesId === series.id);
  const held = sessionsByField(own.filter((session) => session.state === "held"));
  const announced = sessionsByField(own.filter(isAhead));
  const unreported = own.filter((session) => session.state === "held" && session.fields === undefined).length;
  const missing = [...(records.complete ? [] : ["other-sessions"]), ...(unreported > 0 ? ["fields-of-sessions"] : [])];
  return (series.fields ?? [])
    .filter((field) => !field.others)
    .map(({ name, nameEn }) => ({
      field: name,
      ...(nameEn === undefined ? {} : { fieldEn: nameEn }),
      covered: covered(
        { ko: name, ...(nameEn === undefined ? {} : { en: nameEn }) },
        held.get(name) ?? [],
        announced.get(name) ?? [],
        missing,
      ),
    }));
}

/** Announced, or put off to a time that was named. */
function isAhead({ state, postponedTo }: ForumSession): boolean {
  return state === "announced" || (postponedTo !== undefined && postponedTo.precision !== "not-announced");
}

function sessionsByField(sessions: readonly ForumSession[]): ReadonlyMap<string, readonly ForumSessionId[]> {
  const found = new Map<string, ForumSessionId[]>();
  for (const { id, fields } of sessions) {
    for (const field of new Set(fields)) {
      const ids = found.get(field);
      if (ids) ids.push(id);
      else found.set(field, [id]);
    }
  }
  for (const ids of found.values()) ids.sort();
  return found;
}

function covered(
  field: Json,
  held: readonly ForumSessionId[],
  announced: readonly ForumSessionId[],
  missing: readonly string[],
): Decision<readonly ForumSessionId[], ForumFindingCode> {
  return decide([fieldFinding(field, held, announced, missing)], () => held);
}

function fieldFinding(
  field: Json,
  held: readonly ForumSessionId[],
  announced: readonly ForumSessionId[],
  missing: readonly string[],
): Finding<ForumFindingCode> {
  const base = { citations: [], facts: { field, sessions: held.length } };
  if (held.length > 0) return { code: "field-covered", outcome: "yes", ...base };
  if (announced.length > 0) {
    return { code: "field-only-announced", outcome: "unknown", ...base, missing: ["report-of-session"] };
  }
  if (missing.length > 0) return { code: "field-not-told", outcome: "unknown", ...base, missing };
  return { code: "field-without-session", outcome: "no", ...base };
}
