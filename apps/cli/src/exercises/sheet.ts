// The contact sheet: the steps of all exercises on one page, as SVG or as a page for a browser.
import {
  type Figure,
  figureStyle,
  type SvgElement,
  stillSteps,
  stillStrip,
  svgElement,
  svgString,
} from '@rhomboid/body';

/** An exercise as it stands on the sheet. */
export interface SheetItem {
  readonly name: string;
  readonly figure: Figure;
}

const columns = 4;
const cell = { width: 460, height: 290, head: 34, gap: 16 } as const;

/** The sheet as one SVG file. */
export function sheetSvg(items: readonly SheetItem[]): string {
  const rows = Math.ceil(items.length / columns);
  const width = columns * (cell.width + cell.gap) + cell.gap;
  const height = rows * (cell.height + cell.gap) + cell.gap;
  const drawing = svgElement(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height },
    svgElement('title', {}, 'Exercises'),
    svgElement('style', {}, `${colours}text{font-family:system-ui,sans-serif}`),
    svgElement('rect', { width, height, fill: 'var(--sheet-paper)' }),
    ...items.map((item, i) =>
      cellOf(
        item,
        cell.gap + (i % columns) * (cell.width + cell.gap),
        cell.gap + Math.floor(i / columns) * (cell.height + cell.gap),
      ),
    ),
  );
  return `${svgString(drawing)}\n`;
}

function cellOf({ name, figure }: SheetItem, x: number, y: number): SvgElement {
  const size = { x: 10, y: cell.head, width: cell.width - 20, height: cell.height - cell.head - 10 };
  const strip = stillStrip(svgElement, figure, { shape: size.width / size.height });
  return svgElement(
    'g',
    { transform: `translate(${x} ${y})` },
    svgElement('rect', { width: cell.width, height: cell.height, rx: 16, fill: 'var(--sheet-ground)' }),
    svgElement(
      'text',
      { x: 14, y: 24, 'font-size': 16, 'font-weight': 700, fill: 'var(--sheet-ink)' },
      `${figure.id} ${name}`,
    ),
    { ...strip, attributes: { ...strip.attributes, ...size } },
  );
}

/** The sheet as a page: captions are text, and it prints. */
export function sheetPage(items: readonly SheetItem[]): string {
  const articles = items.map(({ name, figure }) => {
    const captions = stillSteps(figure).map(({ caption }) => svgString(svgElement('li', {}, caption)));
    const title = svgString(svgElement('h2', {}, `${figure.id} ${name}`));
    return `<article>${title}${svgString(stillStrip(svgElement, figure))}<ol>${captions.join('')}</ol></article>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Exercises</title>
<style>${colours}${pageStyle}</style>
<main>
<h1>Exercises</h1>
${articles.join('\n')}
</main>
</html>
`;
}

const colours = [
  figureStyle,
  ':root{color-scheme:light dark;--sheet-paper:#F9F6F1;--sheet-ground:#EFE9E1;--sheet-ink:#2A1A2E}',
  '@media (prefers-color-scheme:dark){:root{--sheet-paper:#1A141D;--sheet-ground:#120D14;--sheet-ink:#F5EEF1}}',
  '@media print{:root{--sheet-paper:#FFFFFF;--sheet-ground:#FFFFFF;--sheet-ink:#000000}}',
].join('');

const pageStyle = [
  'body{margin:0;background:var(--sheet-paper);color:var(--sheet-ink);font:16px/1.4 system-ui,sans-serif}',
  'main{display:grid;gap:16px;padding:16px;grid-template-columns:repeat(auto-fill,minmax(min(100%,420px),1fr))}',
  'h1{grid-column:1/-1;margin:0}h2{margin:0 0 8px;font-size:18px}ol{margin:8px 0 0;padding-left:24px}',
  'article{padding:14px;border-radius:16px;background:var(--sheet-ground);break-inside:avoid}',
  'svg{display:block;width:100%;height:220px}',
].join('');
