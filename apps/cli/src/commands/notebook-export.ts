// `rhomboid notebook export NOTEBOOK`: the notebook for spreadsheets, statistics, or another notebook.
import {
  codeBook,
  daysBetweenIn,
  daysTable,
  longCsv,
  type NotebookEvent,
  openNotebook,
  writeCsv,
  writeJsonLines,
} from '@rhomboid/notebook';
import { type Command, choiceOption, readOptions, seeHelp } from '../command.ts';
import { wrongUsage } from '../failure.ts';
import { namesOf } from '../notebook/names.ts';
import { readNotebook } from '../notebook/read-notebook.ts';
import { writeNewFile } from '../notebook/write-file.ts';
import { openKnowledge } from '../open-knowledge.ts';

const NAME = 'notebook export';

const HELP = `rhomboid notebook export NOTEBOOK.jsonl --format csv|days|jsonl [--out FILE]
                               [--force]

Writes the notebook in another form, to standard output or to a file.

  --format csv    one row for each thing told, for statistics; with --out its
                  code book is written beside it, as FILE-code-book.csv
  --format days   one row for each day, for spreadsheets
  --format jsonl  the whole log, sorted. Only this one can be read back without
                  loss
  --out FILE      the file to write
  --force         replace FILE if it is there already`;

export const notebookExportCommand: Command = {
  name: NAME,
  summary: 'write the notebook as a table, or as a log',
  help: HELP,
  async run(args) {
    const options = { format: { type: 'string' }, out: { type: 'string' }, force: { type: 'boolean' } } as const;
    const given = readOptions(NAME, args, options, 1);
    const [file] = given.rest;
    if (file === undefined) throw wrongUsage(`Name the notebook. ${seeHelp(NAME)}`);
    const format = choiceOption(given, 'format', ['csv', 'days', 'jsonl']);
    if (format === null) throw wrongUsage(`Say which form: --format csv, days or jsonl. ${seeHelp(NAME)}`);
    const text = WRITERS[format](readNotebook(file));
    const out = given.text('out');
    if (out === undefined) {
      process.stdout.write(text);
      return 0;
    }
    const force = given.has('force');
    writeNewFile(out, text, force);
    if (format === 'csv') writeNewFile(`${out.replace(/\.csv$/, '')}-code-book.csv`, codeBook(), force);
    return 0;
  },
};

const WRITERS: Readonly<Record<'csv' | 'days' | 'jsonl', (events: readonly NotebookEvent[]) => string>> = {
  jsonl: writeJsonLines,
  csv: (events) => longCsv(openNotebook(events).entries.values(), namesOf(openKnowledge())),
  days(events) {
    const notebook = openNotebook(events);
    const days = notebook.span === null ? [] : daysBetweenIn(notebook, notebook.span.first, notebook.span.last);
    const nameOf = namesOf(openKnowledge());
    return writeCsv(daysTable(notebook, days, { factor: nameOf, medicine: nameOf }));
  },
};
