// An import preview to read in a terminal.
import { problemLine } from '@rhomboid/ground';
import { describeRow, type ImportPreview, importNames, type NameOf } from '@rhomboid/notebook';
import { counted } from '../words/counted.ts';
import { bullets, WIDTH, wrap } from '../words/wrap.ts';

/** Good rows that are shown, and bad ones. */
const GOOD_SHOWN = 10;
const BAD_SHOWN = 40;

const FORMATS: Readonly<Record<ImportPreview['format'], string>> = {
  rhomboid: 'a notebook of Rhomboid',
  bearable: 'an export of Bearable',
  daylio: 'an export of Daylio',
  flaredown: 'an export of Flaredown',
  'apple-health': 'an export of Apple Health',
  csv: 'a table',
};

/** What would be written, what cannot be, and what to know. */
export function previewText(file: string, preview: ImportPreview, names: NameOf): string {
  const { good, bad, notes, format } = preview;
  const nameOf = importNames(preview, names);
  const shown = good
    .slice(0, GOOD_SHOWN)
    .map((row) => `  line ${row.line}  ${describeRow(row, nameOf)}`.slice(0, WIDTH));
  return [
    `${file}: ${FORMATS[format]}`,
    '',
    heading(`${counted(good.length, 'entry', 'entries')} can be written`, good.length, GOOD_SHOWN),
    ...shown,
    ...(bad.length === 0
      ? []
      : [
          '',
          heading(`${counted(bad.length, 'row')} cannot be used`, bad.length, BAD_SHOWN),
          ...bad.slice(0, BAD_SHOWN).map(({ line, problem }) => wrap(problemLine(problem), `  line ${line}  `)),
        ]),
    ...(notes.length === 0 ? [] : ['', 'To know', bullets(notes, '  - ')]),
  ].join('\n');
}

function heading(text: string, count: number, shown: number): string {
  return count > shown ? `${text}; the first ${shown}` : text;
}
