// `rhomboid notebook import FILE`: what a foreign diary would bring, and bringing it.
import { existsSync } from 'node:fs';
import { problemLine } from '@rhomboid/ground';
import {
  type ColumnMapping,
  type DateOrder,
  type DecimalMark,
  decimalOf,
  guessMapping,
  type ImportFormat,
  type ImportOptions,
  type ImportPreview,
  type Notebook,
  openNotebook,
  parseColumns,
  StoreError,
  toEvents,
} from '@rhomboid/notebook';
import { type Command, choiceOption, readOptions, seeHelp } from '../command.ts';
import { badInput, problemsLine, wrongUsage } from '../failure.ts';
import { type ForeignFile, openForeign, previewFile, tableOf } from '../notebook/import-file.ts';
import { jsonLinesStore } from '../notebook/json-lines-store.ts';
import { namesOf } from '../notebook/names.ts';
import { previewText } from '../notebook/preview-text.ts';
import { readNotebook } from '../notebook/read-notebook.ts';
import { today } from '../notebook/today.ts';
import { openKnowledge } from '../open-knowledge.ts';
import { counted } from '../words/counted.ts';

const NAME = 'notebook import';
const FORMATS: readonly ImportFormat[] = ['rhomboid', 'bearable', 'daylio', 'flaredown', 'apple-health', 'csv'];
const ORDERS: readonly DateOrder[] = ['ymd', 'dmy', 'mdy'];
const MARKS = { point: '.', comma: ',' } as const satisfies Readonly<Record<string, DecimalMark>>;

const HELP = `rhomboid notebook import FILE [--into NOTEBOOK.jsonl] [--dry-run]
                               [--format F] [--columns LIST]
                               [--dates ORDER] [--decimal MARK]

Shows what FILE would bring: good rows, bad rows with their lines and how to
mend them, and what to know. It writes only with --into, and then only the good
rows. A file that is imported twice adds nothing the second time, and what was
changed or deleted in the notebook stays so.

  --into FILE     the notebook to write to; it is made if it is not there
  --dry-run       with --into: compare with the notebook, but write nothing
  --format F      what FILE is, if it is not found out rightly:
                  ${FORMATS.join(', ')}
  --columns LIST  what the columns of a table are, as role=Column with commas
                  between: day=Date,pain=Pain level,stress=Stress,note=Notes.
                  Roles: day, time, pain, now, worst, average, medicine, dose,
                  treatment, minutes, note; the id of a factor; or yes-no,
                  amount and scale for factors of your own. pain/100=VAS is a
                  scale that ends at 100
  --dates ORDER   ymd, dmy or mdy, where the dates fit more than one
  --decimal MARK  point or comma

Apple Health gives a zip file: unpack it, and import export.xml.`;

export const notebookImportCommand: Command = {
  name: NAME,
  summary: 'bring in a diary from another app, or from a table',
  help: HELP,
  async run(args) {
    const given = readOptions(NAME, args, OPTIONS, 1);
    const [file] = given.rest;
    if (file === undefined) throw wrongUsage(`Name the file to import. ${seeHelp(NAME)}`);
    const into = given.text('into');
    const format = choiceOption(given, 'format', FORMATS);
    const [dates, decimal] = [
      choiceOption(given, 'dates', ORDERS),
      choiceOption(given, 'decimal', ['point', 'comma'] as const),
    ];
    const columns = given.text('columns');
    if (given.has('dry-run') && into === undefined) throw wrongUsage(`--dry-run needs --into. ${seeHelp(NAME)}`);
    const foreign = openForeign(file, format ?? (columns === undefined ? null : 'csv'));
    const knowledge = openKnowledge();
    const known = into === undefined || !existsSync(into) ? null : openNotebook(readNotebook(into));
    const options: ImportOptions = { ...knowledge, today: today(), named: known?.timeless ?? null };
    const mark = decimal === null ? null : MARKS[decimal];
    const mapping = foreign.format === 'csv' ? mappingOf(foreign, columns, { dates, decimal: mark }, options) : null;
    const preview = await previewFile(foreign, options, mapping);
    refuseUseless(file, preview);
    const done = await finish(preview, known, into, given.has('dry-run'));
    process.stdout.write(`${previewText(file, preview, namesOf(knowledge))}\n\n${done}\n`);
    return 0;
  },
};

const OPTIONS = {
  into: { type: 'string' },
  'dry-run': { type: 'boolean' },
  format: { type: 'string' },
  columns: { type: 'string' },
  dates: { type: 'string' },
  decimal: { type: 'string' },
} as const;

/** How to read a table: as it was told, the rest as it is guessed. */
function mappingOf(
  foreign: ForeignFile,
  columns: string | undefined,
  how: Omit<ColumnMapping, 'columns'>,
  { factors }: ImportOptions,
): ColumnMapping {
  const table = tableOf(foreign);
  if (columns === undefined) return { ...guessMapping(table, factors, how.decimal ?? decimalOf(table)), ...how };
  const read = parseColumns(columns, table, factors);
  if (read.ok) return { columns: read.value, ...how };
  throw badInput(`${foreign.path}: ${problemsLine(read.problems)}`);
}

/** Gives up where nothing could be written: an open question, or not one good row. */
function refuseUseless(file: string, { question, good, bad }: ImportPreview): void {
  if (question !== null) {
    const { text, dayFirst, monthFirst } = question.doubt;
    throw badInput(
      `${file}: its dates fit two orders: “${text}” is ${dayFirst} with --dates dmy, and ${monthFirst} with --dates mdy; say which`,
    );
  }
  const [first] = bad;
  if (good.length > 0) return;
  if (first === undefined) throw badInput(`${file}: there is nothing in it to import`);
  const more = bad.length === 1 ? '' : ` (and ${bad.length - 1} more)`;
  throw badInput(`${file}: nothing can be imported: line ${first.line}: ${problemLine(first.problem)}${more}`);
}

/** Writes what is new, or says how to. */
async function finish(
  preview: ImportPreview,
  known: Notebook | null,
  into: string | undefined,
  dryRun: boolean,
): Promise<string> {
  if (into === undefined) return 'Nothing was written. To write it: --into NOTEBOOK.jsonl';
  const { events, already } = toEvents(preview, known);
  const there = already === 0 ? '' : `; ${counted(already, 'entry is', 'entries are')} there already`;
  if (dryRun)
    return `Nothing was written: a dry run. New for ${into}: ${counted(events.length, 'entry', 'entries')}${there}.`;
  const store = jsonLinesStore(into, { told: (sentence) => process.stderr.write(`${sentence}\n`) });
  try {
    const before = (await store.size()).events;
    await store.append(events);
    const added = (await store.size()).events - before;
    return `Wrote ${counted(added, 'entry', 'entries')} to ${into}${there}.`;
  } catch (error) {
    if (error instanceof StoreError) throw badInput(error.message);
    throw error;
  }
}
