import { termsWithin } from "dojeong/committees";
import { rootIndustryPlan, rootIndustryTerm, waterProgram } from "dojeong/datasets/jeonbuk-2024";
import { outlinePlan } from "dojeong/plans";
import { rulesOfTerm } from "./committee-section.ts";
import { escapeHtml } from "./escape-html.ts";
import { type Language, pick, wordsOf } from "./language.ts";
import type { Section } from "./section.ts";
import { steps, type TimelineRow, timeline } from "./timeline.ts";

/** The whole report as one page that needs nothing else: styles and pictures stand in it. */
export function page(language: Language, sections: readonly Section[]): string {
  const title = pick(language, "2024년 1월, 전북의 네 가지 제도", "Four systems of Jeonbuk, January 2024");
  const pictures: Readonly<Record<string, () => string>> = {
    program: () => figure(pick(language, "심사 단계", "Review stages"), stages(language)),
    committee: () =>
      figure(pick(language, "위원 임기와 계획기간", "Committee terms against the plan's years"), terms(language)),
    plan: () => figure(pick(language, "계획의 얼개", "Outline of the plan"), outline(language)),
  };
  const body = sections.map(
    ({ id, title: heading, lines }) =>
      `<section id="${escapeHtml(id)}"><h2>${escapeHtml(heading)}</h2>${pictures[id]?.() ?? ""}<dl>${lines
        .map((line) => `<div><dt>${escapeHtml(line.topic)}</dt><dd>${escapeHtml(line.answer)}</dd></div>`)
        .join("")}</dl></section>`,
  );
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head><body><main><h1>${escapeHtml(title)}</h1>${body.join("")}</main></body></html>\n`;
}

function figure(caption: string, picture: string): string {
  return `<figure>${picture}<figcaption>${escapeHtml(caption)}</figcaption></figure>`;
}

function stages(language: Language): string {
  return steps(
    waterProgram.stages.map((stage) => stage.by ?? stage.name),
    pick(language, "심사 단계", "Review stages"),
  );
}

/** The plan above, the terms one person may serve below it, and the years that remain. */
function terms(language: Language): string {
  const { period } = rootIndustryPlan;
  const within = period === undefined ? undefined : termsWithin(rulesOfTerm(), rootIndustryTerm.startsOn, period);
  if (period === undefined || within?.outcome !== "yes") return "";
  const say = wordsOf(language);
  const limit = rulesOfTerm().renewal?.limit;
  const most = typeof limit === "number" ? limit + 1 : within.value.length;
  const rows: TimelineRow[] = [
    {
      name: pick(language, "계획기간", "Plan"),
      bars: [{ period, words: say.sayPeriod(period), look: "plan" }],
    },
    {
      name: pick(language, "최초 위원의 임기", "Terms of a first member"),
      bars: within.value.map(({ ordinal, inside }) => ({
        period: inside,
        words: ordinal > most ? pick(language, "재임 불가", "cannot sit") : name(language, ordinal),
        look: ordinal > most ? "refused" : "term",
      })),
    },
  ];
  return timeline(period, rows, pick(language, "위원 임기와 계획기간", "Committee terms against the plan's years"));
}

function name(language: Language, ordinal: number): string {
  if (ordinal === 1) return pick(language, "첫 임기", "first term");
  return pick(language, `연임 (${ordinal}번째 임기)`, `renewed (term ${ordinal})`);
}

function outline(language: Language): string {
  const { levels, rows } = outlinePlan(rootIndustryPlan);
  const listed = rows.map((row) => `<li>${escapeHtml(pick(language, row.name, row.nameEn ?? row.name))}</li>`);
  const counts = levels
    .filter((level) => level.state === "not-listed")
    .map((level) => {
      const announced = level.announced.map((one) => one.total ?? "").join(", ");
      return `<p class="open">${escapeHtml(
        pick(
          language,
          `${level.name} ${announced}개: 이름이 공개되지 않음`,
          `${announced} ${level.nameEn ?? level.name}s: none is named`,
        ),
      )}</p>`;
    });
  const vision = pick(language, rootIndustryPlan.vision, rootIndustryPlan.visionEn) ?? "";
  return `<div class="outline"><p class="vision">${escapeHtml(vision)}</p><ol>${listed.join("")}</ol>${counts.join("")}</div>`;
}

const STYLE = `
:root{color-scheme:light dark;--page:#f4f6f8;--card:#fff;--line:#dde3e9;--text:#1c2530;--quiet:#4a5866;--blue:#0b4f8a;--blue-pale:#eaf2fa;--green:#3b7d57;--green-pale:#cfe5d6;--red:#8e1f14;--red-line:#c0392b;--red-pale:#fbeceb}
@media (prefers-color-scheme:dark){:root{--page:#12171d;--card:#1b222a;--line:#333e49;--text:#e6ebf0;--quiet:#a9b6c3;--blue:#8cc4f5;--blue-pale:#20374d;--green:#7cc79a;--green-pale:#1f4630;--red:#ff9d92;--red-line:#e06b5e;--red-pale:#42201d}}
:root{font-family:"Noto Sans KR","Noto Sans CJK KR","Malgun Gothic","Apple SD Gothic Neo",sans-serif;line-height:1.6;color:var(--text)}
body{margin:0;background:var(--page)}main{max-width:60rem;margin:0 auto;padding:2rem 1rem}
h1{font-size:1.6rem;margin:0 0 1.5rem}h2{font-size:1.15rem;margin:0 0 1rem;color:var(--blue)}
section{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:1.25rem 1.5rem;margin:0 0 1.25rem}
dl{margin:0}dl div{display:grid;grid-template-columns:minmax(10rem,16rem) 1fr;gap:1rem;padding:.45rem 0;border-top:1px solid var(--line)}
dl div:first-child{border-top:0}dt{color:var(--quiet)}dd{margin:0;overflow-wrap:anywhere}dt,dd,li{word-break:keep-all}
figure{margin:0 0 1rem}figcaption{font-size:.85rem;color:var(--quiet);margin-top:.3rem}
svg{width:100%;height:auto;display:block;font-family:inherit}svg text{font-size:13px;fill:var(--text)}
svg .axis{fill:var(--quiet)}.grid{stroke:var(--line)}.plan{fill:var(--blue)}svg .on-plan{fill:var(--card)}.term{fill:var(--green-pale);stroke:var(--green)}
.refused{fill:url(#hatch);stroke:var(--red-line)}.hatch{fill:var(--red-pale)}.hatching{stroke:var(--red-line);stroke-width:2}svg .on-refused{fill:var(--red);font-weight:700;paint-order:stroke;stroke:var(--card);stroke-width:5px}
.steps{list-style:none;counter-reset:step;display:flex;flex-wrap:wrap;gap:.6rem 2rem;margin:0;padding:0}.steps li{counter-increment:step;position:relative;flex:1 1 9rem;text-align:center;background:var(--blue-pale);border:1px solid var(--blue);border-radius:6px;padding:.5rem .75rem}
.steps li::before{content:counter(step);display:block;font-size:.8rem;color:var(--blue)}.steps li+li::after{content:"→";position:absolute;left:-1.5rem;top:50%;transform:translateY(-50%);color:var(--blue)}
.outline{border:1px solid var(--line);border-radius:6px;padding:.75rem 1rem}.vision{font-weight:700;margin:0 0 .5rem}.outline ol{margin:0 0 .5rem;padding-left:1.4rem}.open{margin:0;color:var(--red)}
@media (max-width:36rem){section{padding:1rem}dl div{grid-template-columns:1fr;gap:0}svg text{font-size:22px}.steps{flex-direction:column;gap:1.6rem}.steps li{flex:none}.steps li+li::after{content:"↓";left:50%;top:-.85rem;transform:translate(-50%,-50%)}}
`;
