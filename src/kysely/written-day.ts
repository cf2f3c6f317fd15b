import { type Expression, sql } from "kysely";

type Text = Expression<unknown>;

const from = (first: number, last: number, step = 1): readonly string[] =>
  Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, at) => String(first + at * step).padStart(2, "0"));

const DIGITS = [..."0123456789"];
const LEAPS = from(4, 96, 4);
const LONG_MONTHS = ["01", "03", "05", "07", "08", "10", "12"];

/**
 * Text where it is a day of the calendar, as `isCivilDate` knows it; otherwise NULL. Pieces of the text are held against
 * lists, which every database does in the same way, whatever its patterns and its order of letters.
 */
export function writtenDay(text: Text): Text {
  const [century, ofCentury, month, day] = [piece(text, 1, 2), piece(text, 3, 2), piece(text, 6, 2), piece(text, 9, 2)];
  const leap = sql`(${oneOf(ofCentury, LEAPS)} or (${ofCentury} = '00' and ${oneOf(century, LEAPS)}))`;
  const days = [
    oneOf(day, from(1, 28)),
    sql`(${oneOf(day, ["29", "30"])} and ${month} <> '02')`,
    sql`(${day} = '31' and ${oneOf(month, LONG_MONTHS)})`,
    sql`(${day} = '29' and ${month} = '02' and ${leap})`,
  ];
  const parts = [
    sql`length(${text}) = 10`,
    ...[1, 2, 3, 4].map((at) => oneOf(piece(text, at, 1), DIGITS)),
    sql`${piece(text, 1, 4)} <> '0000'`,
    sql`${piece(text, 5, 1)} = '-'`,
    oneOf(month, from(1, 12)),
    sql`${piece(text, 8, 1)} = '-'`,
    sql`(${sql.join(days, sql` or `)})`,
  ];
  return sql`(case when ${sql.join(parts, sql` and `)} then ${text} end)`;
}

function piece(text: Text, at: number, length: number): Text {
  return sql`substr(${text}, ${sql.lit(at)}, ${sql.lit(length)})`;
}

function oneOf(text: Text, values: readonly string[]): Text {
  return sql`${text} in (${sql.join(values.map((value) => sql.lit(value)))})`;
}
