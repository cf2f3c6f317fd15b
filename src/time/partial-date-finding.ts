import type { Finding } from "../decisions/finding.js";
import type { Json } from "../internal/json.js";
import type { TimeFindingCode } from "./finding-code.js";
import type { PartialDate } from "./partial-date.js";
import { possibleDays } from "./possible-days.js";

/** What a partial date says, as a finding; unknown where it names no stretch of the calendar. */
export function partialDateFinding(date: PartialDate): Finding<TimeFindingCode> {
  const days = possibleDays(date);
  const written: Facts = date.text === undefined ? {} : { text: date.text };
  switch (date.precision) {
    case "day-of-month": {
      const missing = date.year === undefined ? ["year", "month"] : ["month"];
      const year: Facts = date.year === undefined ? {} : { year: date.year };
      const facts = { dayOfMonth: date.dayOfMonth, ...year, ...written };
      return { code: "month-not-reported", outcome: "unknown", citations: [], facts, missing };
    }
    case "relative": {
      const facts = { to: date.to, side: date.side, ...written };
      return { code: "told-by-another-event", outcome: "unknown", citations: [], facts, missing: [date.to] };
    }
    case "not-announced":
      return {
        code: "date-not-announced",
        outcome: "unknown",
        citations: [],
        facts: { ...written },
        missing: ["date"],
      };
    default: {
      const facts = { startsOn: days?.earliest ?? "", endsOn: days?.latest ?? "", ...written };
      return date.precision === "month-part"
        ? { code: "month-part-by-convention", outcome: "yes", citations: [], facts, assumed: true }
        : { code: "date-stated", outcome: "yes", citations: [], facts };
    }
  }
}

type Facts = Readonly<Record<string, Json>>;
