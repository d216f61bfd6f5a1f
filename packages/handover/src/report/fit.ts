// How much room a page needs, in lines of its support text, so that it is one sheet wherever it is printed. Measured in
// Chromium with the widest of the usual system fonts; a little is kept back for others.
import type { Block, Paper, Report, ReportSection } from './report.ts';
import { textOf } from './rich.ts';

/** Lines that the columns may have below a head and above a foot of usual height. */
const LINES: Readonly<Record<Paper, number>> = { A4: 63.6, Letter: 59.5 };
/** Characters in a line of one column, and across the page. */
const COLUMN = 49;
const PAGE = 100;
/** Characters in a line beside the title. */
const WHO = 56;
const HEAD = 0.5;
const SECTION = 1.45;
const MAP = 10.5;
const COURSE = 8.4;
const BARS = 3.8;
/** Lines that a break of the reading order must save to be worth it. */
const TURN = 3;

/** Whether the page is one sheet. */
export function fits(report: Report): boolean {
  return linesOf(report) <= LINES[report.paper];
}

/** Lines that a page needs. */
export function linesOf(report: Report): number {
  const alert = report.alert.lines.reduce((sum, parts) => sum + linesIn(textOf(parts), PAGE - 4), 1.2);
  const foot = report.advice.length === 0 ? 0 : 1.4 + linesIn(textOf(report.advice), PAGE - 12);
  const columns = Math.max(...report.columns.map((sections) => heightOf(sections)));
  const who = report.who.reduce((sum, line) => sum + linesIn(line, WHO), HEAD);
  return who + linesIn(report.about, PAGE) + alert + columns + foot;
}

/** Two columns in the order of reading: as it should be read, where the sheet holds it. */
export function splitInOrder(sections: readonly ReportSection[]): Report['columns'] {
  const cuts = sections.map((_, i): Report['columns'] => [sections.slice(0, i + 1), sections.slice(i + 1)]);
  const taller = ([left, right]: Report['columns']): number => Math.max(heightOf(left), heightOf(right));
  return cuts.sort((a, b) => taller(a) - taller(b))[0] ?? [[], []];
}

/**
 * Shares sections out to two columns of nearly one height. The first stays first, and both keep their order; of equal
 * shares the one that keeps the reading order together is taken.
 */
export function splitColumns(sections: readonly ReportSection[]): Report['columns'] {
  const heights = sections.map((section) => heightOf([section]));
  const whole = heights.reduce((sum, height) => sum + height, 0);
  let best = { right: 0, cost: whole };
  for (let right = 0; right < 2 ** sections.length; right += 2) {
    let moved = 0;
    let turns = 0;
    for (let i = 0; i < sections.length; i++) {
      const bit = (right >> i) & 1;
      moved += bit * heights[i]!;
      turns += bit === ((right >> (i + 1)) & 1) ? 0 : 1;
    }
    const cost = Math.max(moved, whole - moved) + turns * TURN;
    if (cost < best.cost) best = { right, cost };
  }
  const inRight = (i: number): boolean => ((best.right >> i) & 1) === 1;
  return [sections.filter((_, i) => !inRight(i)), sections.filter((_, i) => inRight(i))];
}

function heightOf(sections: readonly ReportSection[]): number {
  return sections.reduce(
    (sum, { blocks }) => sum + SECTION + blocks.reduce((lines, block) => lines + blockLines(block), 0),
    0,
  );
}

function blockLines(block: Block): number {
  switch (block.kind) {
    case 'words':
      return linesIn(textOf(block.parts), COLUMN) + 0.2;
    case 'facts':
      return (
        (block.caption === '' ? 0 : 1) +
        block.rows.reduce((sum, { name, value }) => sum + rowLines(name.length, value.length) + 0.13, 0)
      );
    case 'list':
      return block.items.reduce((sum, item) => sum + linesIn(item, COLUMN * 0.86) * 1.15 + 0.2, 0);
    case 'map':
      return block.views.length > 1
        ? MAP + linesIn(textOf(block.parts), COLUMN)
        : Math.max(MAP, linesIn(textOf(block.parts), COLUMN * 0.5));
    case 'course':
      return COURSE;
    case 'bars':
      return BARS;
  }
}

/** Short values keep their line; longer ones share the width with the name. */
function rowLines(name: number, value: number): number {
  const own = value <= 26 ? value + 2 : Math.min(COLUMN * 0.62, value);
  return Math.max(Math.ceil(name / Math.max(12, COLUMN - own - 1)), Math.ceil(value / own));
}

function linesIn(text: string, width: number): number {
  return Math.max(1, Math.ceil(text.length / width));
}
