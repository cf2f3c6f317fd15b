import type { SeasonSummary } from "./summary.ts";

const WIDTH = 760;
const BAR = 26;
const COLORS: { readonly [result: string]: string } = {
  awarded: "#1b7f5a",
  reserve: "#c98a12",
  "not-awarded": "#8a94a6",
  undetermined: "#b8433f",
};

/** One self-contained page with a bar for each end that applications came to. */
export function asPage(summary: SeasonSummary): string {
  const most = Math.max(1, ...summary.ends.map((end) => end.count));
  const bars = summary.ends.map((end, at) => {
    const y = at * BAR;
    const width = Math.max(1, Math.round((end.count / most) * (WIDTH - 380)));
    const color = COLORS[end.result] ?? "#8a94a6";
    return (
      `<text x="0" y="${y + 17}">${end.result}</text><text x="105" y="${y + 17}">${end.reason}</text>` +
      `<rect x="320" y="${y + 4}" width="${width}" height="18" fill="${color}"/><text x="${328 + width}" y="${y + 17}">${end.count}</text>`
    );
  });
  return [
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>A season of grants</title>',
    "<style>body{font:15px system-ui,sans-serif;margin:2rem;max-width:52rem}svg{font-size:12.5px;width:100%}</style>",
    `<h1>A season of grants</h1><p>${summary.applications} applications to ${summary.programs} programs with ${summary.tracks} tracks. All of it is made up.</p>`,
    `<svg viewBox="0 0 ${WIDTH} ${summary.ends.length * BAR}" role="img" aria-label="How applications ended">${bars.join("")}</svg></html>`,
  ].join("\n");
}
