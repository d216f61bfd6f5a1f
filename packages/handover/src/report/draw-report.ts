// The page as elements: headings, tables with headers, drawings with their sentence. Browser and terminal share it.
import { areasOf, drawMap, logo, type Make, type PainMap, type Part, placeOf } from '@rhomboid/body';
import { drawBars } from './draw-bars.ts';
import { drawCourse } from './draw-course.ts';
import { drawShape } from './draw-shape.ts';
import type { Block, FactRow, Report, ReportSection } from './report.ts';
import { words } from './words-en.ts';

/** What a host adds to the page. */
export interface DrawOptions {
  /** Begins every id on the page. */
  readonly idPrefix: string;
  /** Level of its main heading: 2 where the page around it has one; 1 unless told. */
  readonly heading?: 1 | 2;
}

/** Draws the report through `h`, such as Preact's. */
export function drawReport<Node>(h: Make<Node>, report: Report, { idPrefix, heading = 1 }: DrawOptions): Node {
  const sub = heading === 1 ? 'h2' : 'h3';
  const { columns, alert, advice } = report;
  const column = (sections: readonly ReportSection[], side: number): Node =>
    h(
      'div',
      { class: 'report-column' },
      ...sections.map((section) => drawSection(h, section, `${idPrefix}-${side}`, sub)),
    );
  return h(
    'article',
    { class: 'report', lang: report.lang },
    h(
      'header',
      { class: 'report-head' },
      h(
        `h${heading}`,
        { class: 'report-title' },
        logo(h, { size: 30, blades: 'var(--ink)', centre: 'var(--ink)' }),
        ` ${report.title}`,
      ),
      h('div', { class: 'report-who' }, ...report.who.map((line) => h('p', {}, line))),
    ),
    h('p', { class: 'report-about' }, report.about),
    h(
      'section',
      { class: 'report-alert', 'aria-labelledby': `${idPrefix}-alert` },
      h(sub, { class: 'report-sub report-hidden', id: `${idPrefix}-alert` }, words.alert.heading),
      ...alert.lines.map((parts, i) =>
        h('p', {}, ...(i === 0 && alert.shape !== null ? [drawShape(h, alert.shape)] : []), ...rich(h, parts)),
      ),
    ),
    h('div', { class: 'report-columns' }, column(columns[0], 0), column(columns[1], 1)),
    ...(advice.length === 0 ? [] : [h('footer', { class: 'report-foot' }, h('p', {}, ...rich(h, advice)))]),
  );
}

function drawSection<Node>(h: Make<Node>, { id, title, blocks }: ReportSection, prefix: string, sub: string): Node {
  return h(
    'section',
    { class: `report-section report-${id}` },
    h(sub, { class: 'report-sub' }, title),
    ...blocks.map((block, i) => drawBlock(h, block, `${prefix}-${id}-${i}`, title)),
  );
}

function drawBlock<Node>(h: Make<Node>, block: Block, prefix: string, title: string): Node {
  switch (block.kind) {
    case 'words':
      return h('p', {}, ...rich(h, block.parts));
    case 'facts':
      return table(h, block.rows, block.caption, title);
    case 'list':
      return h('ul', {}, ...block.items.map((item) => h('li', {}, `“${item}”`)));
    case 'map':
      return h(
        'div',
        { class: block.views.length > 1 ? 'report-map report-two' : 'report-map' },
        ...block.views.map((view, i) =>
          drawMap(h, {
            view,
            map: block.map,
            idPrefix: `${prefix}-${view}`,
            regionLines: false,
            insets: showsHands(block.map),
            attributes: { role: 'img', 'aria-label': i === 0 ? block.alt : words.site.alsoFrom(view) },
          }),
        ),
        h('p', {}, ...rich(h, block.parts)),
      );
    case 'course':
      return drawCourse(h, block.course, block.alt, prefix);
    case 'bars':
      return drawBars(h, block);
  }
}

/** The small hands beside the body are there where they show something. */
function showsHands(map: PainMap): boolean {
  return areasOf(map).some(({ region }) => placeOf(region).view.endsWith('-hand'));
}

/** Values up to this length are not broken. */
const SHORT = 26;

/** A caption is read and shown; without one the title of the section names the table. */
function table<Node>(h: Make<Node>, rows: readonly FactRow[], caption: string, title: string): Node {
  return h(
    'table',
    caption === '' ? { 'aria-label': title } : {},
    ...(caption === '' ? [] : [h('caption', {}, caption)]),
    h(
      'tbody',
      {},
      ...rows.map(({ name, value }) =>
        h(
          'tr',
          {},
          h('th', { scope: 'row' }, name),
          h('td', value.length <= SHORT ? { class: 'report-short' } : {}, value),
        ),
      ),
    ),
  );
}

/** Sentences with their bold words. */
export function rich<Node>(h: Make<Node>, parts: readonly Part[]): readonly (Node | string)[] {
  return parts.map(({ text, strong }) => (strong ? h('b', {}, text) : text));
}
