// The style of handover pages, in one place for browser, file and paper. Sizes are in em, so that a host sets one of them.
import { type Paper, SECTIONS } from './report.ts';

/** Colours of the drawings on paper, for pages that stand alone. */
const PAPER_COLOURS =
  '--paper:#fff;--surface:#fff;--sunk:#fff;--ink:#000;--ink2:#333;--line:#999;--edge:#444;--action:#000;--p1:#e4e4e4;--p2:#bbb;--p3:#000;--sens:#333;--body:#fff;--shade:#e6e6e6;--hair:#ddd;--body-line:#000';

/** In one column the sections stand in the order of reading, whichever column of the sheet they are in. */
const IN_ORDER = SECTIONS.map((id, i) => `.report-${id}{order:${i}}`).join('');

export const HANDOVER_STYLE: string = `
.report{color:var(--ink);font-size:1em;line-height:1.28;font-family:system-ui,sans-serif;overflow-wrap:anywhere}
.report :is(h1,h2,h3,p,ul,table){margin:0;max-width:none}
.report .report-title{font-size:1.42em;line-height:1.2;font-weight:700;display:flex;gap:.45em;align-items:center;letter-spacing:-.01em}
.report-title svg{flex:none;width:1.5em;height:1.5em}
.report .report-sub{font-size:1em;line-height:1.28;font-weight:700;letter-spacing:0;margin-bottom:.12em}
.report-head{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.3em 1.4em;border-bottom:2px solid var(--ink);padding-bottom:.4em}
.report-who{text-align:right;flex:1 1 20em}
.report-about{color:var(--ink2);font-size:.9em;margin:.3em 0!important}
.report-alert{border:2px solid var(--ink);padding:.5em .7em;break-inside:avoid}
.report-alert p+p{margin-top:.25em}
.report .report-shape{display:inline-block;width:1.35em;height:1.35em;vertical-align:-.3em;margin-right:.45em}
.report-columns{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:0 1.6em;margin-top:.5em}
.report-section{padding:.26em 0;border-bottom:1px solid var(--line);break-inside:avoid}
.report-section:last-child{border-bottom:0}
.report table{width:100%;border-collapse:collapse}
.report caption{text-align:left;color:var(--ink2);font-size:.9em}
.report :is(th,td){text-align:left;vertical-align:top;font-weight:400;padding:.06em 0}
.report th{padding-right:.8em;min-width:8.5em}
.report td{font-variant-numeric:tabular-nums;text-align:right}
.report ul{padding:0;list-style:none}
.report li{font-weight:700;font-size:1.08em}
.report-map{display:flex;flex-wrap:wrap;gap:.3em .7em}
.report-map svg{flex:1 1 9em;min-width:0;max-width:13em;max-height:13em;border:1px solid var(--line)}
.report-map p{flex:1.2 1 10em}
.report-map.report-two p{flex-basis:100%}
.report-course,.report-bars{display:block;width:100%;height:auto}
.report-bars{max-height:4.6em}
.report-foot{border-top:2px solid var(--ink);padding-top:.4em;margin-top:.5em;break-inside:avoid}
.report-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.sheet{max-width:42em}
.sheet :is(p,ol,dl){margin:0 0 .8em!important}
.sheet .report-sub{margin-top:1em}
.sheet .lines{display:block;border-bottom:1px solid var(--edge);height:1.9em}
@media screen and (max-width:44em){.report{container-type:inline-size}.report-columns{grid-template-columns:minmax(0,1fr)}.report-column{display:contents}${IN_ORDER}.report-who{text-align:left}}
@container (max-width:17em){.report :is(th,td){display:block;text-align:left}.report th{color:var(--ink2);min-width:0}}
@media (min-width:60em){.report .report-short{white-space:nowrap}}
@media print{.report{font-size:9.5pt}.report .report-short{white-space:nowrap}.sheet{font-size:11pt;max-width:none}}
`;

/** The size and margin of the sheet. */
export function pageStyle(paper: Paper): string {
  return `@page{size:${paper === 'A4' ? 'A4' : 'letter'};margin:11mm}`;
}

/** The whole style of a page that stands alone. */
export function standaloneStyle(paper: Paper): string {
  return `:root{${PAPER_COLOURS}}html{background:#fff;font-size:16px}body{margin:0 auto;max-width:62em;padding:1.2em}@media print{body{padding:0;max-width:none}}${HANDOVER_STYLE}${pageStyle(paper)}`;
}
