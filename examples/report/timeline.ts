import { daysBetween, type IsoDate, type Period } from "dojeong/time";
import { escapeHtml } from "./escape-html.ts";

/** One line of a timeline: a name, and what stands on it. */
export interface TimelineRow {
  readonly name: string;
  readonly bars: readonly TimelineBar[];
}

/** A stretch of days with words on it. */
export interface TimelineBar {
  readonly period: Period;
  readonly words: string;
  /** `refused` is drawn hatched: a stretch that cannot be served. */
  readonly look: "plan" | "term" | "refused";
}

const WIDTH = 640;
const BAR = 34;
/** A row is its name, and below it its bars. */
const ROW = 76;
const AXIS = 26;

/** Draws rows of periods above one axis of years, both ends of `axis` included. */
export function timeline(axis: Period, rows: readonly TimelineRow[], title: string): string {
  const total = daysBetween(axis.startsOn, axis.endsOn) + 1;
  const x = (date: IsoDate, after = 0): number =>
    Math.round(((daysBetween(axis.startsOn, date) + after) / total) * (WIDTH - 4)) + 2;
  const height = AXIS + rows.length * ROW;
  const years = yearsOf(axis).map((year) => {
    const at = x(`${year}-01-01` as IsoDate);
    return `<line x1="${at}" y1="0" x2="${at}" y2="${height}" class="grid"/><text x="${at + 6}" y="20" class="axis">${year}</text>`;
  });
  const lines = rows.map((row, index) => {
    const y = AXIS + index * ROW;
    const bars = row.bars.map((bar) => {
      const from = x(bar.period.startsOn);
      const until = x(bar.period.endsOn, 1);
      return `<rect x="${from}" y="${y + 34}" width="${Math.max(2, until - from - 2)}" height="${BAR}" rx="4" class="${bar.look}"/><text x="${from + 9}" y="${y + 58}" class="on-${bar.look}">${escapeHtml(bar.words)}</text>`;
    });
    return `<text x="6" y="${y + 27}" class="row">${escapeHtml(row.name)}</text>${bars.join("")}`;
  });
  const hatch =
    '<defs><pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="8" height="8" class="hatch"/><line x1="0" y1="0" x2="0" y2="8" class="hatching"/></pattern></defs>';
  return `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escapeHtml(title)}"><title>${escapeHtml(title)}</title>${hatch}${[...years, ...lines].join("")}</svg>`;
}

/** Shows steps in their order, one beside the other where there is room. */
export function steps(names: readonly string[], title: string): string {
  const items = names.map((name) => `<li>${escapeHtml(name)}</li>`);
  return `<ol class="steps" aria-label="${escapeHtml(title)}">${items.join("")}</ol>`;
}

function yearsOf(axis: Period): number[] {
  const first = Number(axis.startsOn.slice(0, 4));
  const last = Number(axis.endsOn.slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
