// A letter or list of questions as elements, and as a page of its own.
import { type Make, type SvgElement, svgElement } from '@rhomboid/body';
import { htmlPage } from '../report/html.ts';
import type { Sheet } from './letter.ts';

/** Draws the sheet through `h`, such as Preact's. */
export function drawSheet<Node>(h: Make<Node>, sheet: Sheet): Node {
  return h(
    'article',
    { class: 'report sheet', lang: sheet.lang },
    h('h1', {}, sheet.title),
    ...sheet.head.map((line) => h('p', {}, line)),
    ...sheet.paragraphs.flatMap(({ title, text }) => [
      ...(title === null ? [] : [h('h2', {}, title)]),
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
