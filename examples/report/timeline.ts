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

const LEFT = 190;
const WIDTH = 900;
const ROW = 46;

/** Draws rows of periods above one axis of years, both ends of `axis` included. */
export function timeline(axis: Period, rows: readonly TimelineRow[], title: string): string {
  const total = daysBetween(axis.startsOn, axis.endsOn) + 1;
  const x = (date: IsoDate, after = 0): number =>
    Math.round(LEFT + ((daysBetween(axis.startsOn, date) + after) / total) * (WIDTH - LEFT - 10));
  const height = rows.length * ROW + 40;
  const years = yearsOf(axis).map((year) => {
    const at = x(`${year}-01-01` as IsoDate);
    return `<line x1="${at}" y1="28" x2="${at}" y2="${height}" class="grid"/><text x="${at + 6}" y="18" class="axis">${year}</text>`;
  });
  const lines = rows.map((row, index) => {
    const y = 34 + index * ROW;
    const bars = row.bars.map((bar) => {
      const from = x(bar.period.startsOn);
      const until = x(bar.period.endsOn, 1);
      return `<rect x="${from}" y="${y}" width="${Math.max(2, until - from - 2)}" height="${ROW - 12}" rx="4" class="${bar.look}"/><text x="${from + 9}" y="${y + 22}" class="on-${bar.look}">${escapeHtml(bar.words)}</text>`;
    });
    return `<text x="0" y="${y + 22}" class="row">${escapeHtml(row.name)}</text>${bars.join("")}`;
  });
  return svg(WIDTH, height, title, [...years, ...lines].join(""));
}

/** Draws steps in their order, each led to by an arrow. */
export function steps(names: readonly string[], title: string): string {
  const gap = 26;
  const width = (WIDTH - gap * (names.length - 1)) / names.length;
  const boxes = names.map((name, index) => {
    const x = index * (width + gap);
    const arrow = index === 0 ? "" : `<path d="M${x - gap + 3} 36 h${gap - 10} m-6 -5 l6 5 l-6 5" class="arrow"/>`;
    return `${arrow}<rect x="${x}" y="4" width="${width}" height="64" rx="6" class="step"/><text x="${x + width / 2}" y="26" class="number">${index + 1}</text>${centred(name, x + width / 2, 48)}`;
  });
  return svg(WIDTH, 74, title, boxes.join(""));
}

function centred(words: string, x: number, y: number): string {
  return `<text x="${x}" y="${y}" text-anchor="middle" class="words">${escapeHtml(words)}</text>`;
}

function svg(width: number, height: number, title: string, content: string): string {
  return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(title)}"><title>${escapeHtml(title)}</title><defs><pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="8" height="8" fill="#fbeceb"/><line x1="0" y1="0" x2="0" y2="8" stroke="#c0392b" stroke-width="2"/></pattern></defs>${content}</svg>`;
}

function yearsOf(axis: Period): number[] {
  const first = Number(axis.startsOn.slice(0, 4));
  const last = Number(axis.endsOn.slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
