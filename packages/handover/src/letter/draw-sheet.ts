// A letter or list of questions as elements, and as a page of its own.
import { type Make, type SvgElement, svgElement } from '@rhomboid/body';
import { htmlPage } from '../report/html.ts';
import type { Sheet } from './letter.ts';

/** Draws the sheet through `h`, such as Preact's, with its main heading at a level. */
export function drawSheet<Node>(h: Make<Node>, sheet: Sheet, heading: 1 | 2 = 1): Node {
  return h(
    'article',
    { class: 'report sheet', lang: sheet.lang },
    h(`h${heading}`, { class: 'report-title' }, sheet.title),
    ...sheet.head.map((line) => h('p', {}, line)),
    ...sheet.paragraphs.flatMap(({ title, text }) => [
      ...(title === null ? [] : [h(heading === 1 ? 'h2' : 'h3', { class: 'report-sub' }, title)]),
      h('p', {}, text),
    ]),
    ...(sheet.questions.length === 0
      ? []
      : [
          h(
            'ol',
            {},
            ...sheet.questions.map((question) =>
              h(
                'li',
                {},
                question,
                h('span', { class: 'lines', 'aria-hidden': 'true' }),
                h('span', { class: 'lines', 'aria-hidden': 'true' }),
              ),
            ),
          ),
        ]),
  );
}

/** The sheet as an HTML document. */
export function sheetHtml(sheet: Sheet): string {
  return htmlPage(drawSheet<SvgElement>(svgElement, sheet), sheet);
}
