// The notebook as tables for a spreadsheet: a row for each day, or a row for each thing told.
import { daysBetweenIn, daysTable, longCsv, type NotebookEvent, openNotebook, writeCsv } from '@rhomboid/notebook';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useLocalNow, useNotebook } from '../context.ts';
import { dataWords } from '../words/data.ts';
import { saveFile } from './save-file.ts';

const KINDS = ['days', 'all'] as const;
/** Some spreadsheets take a file for UTF-8 only when it begins with this. */
const MARK = '\uFEFF';

export function SaveTables({ log }: { log: readonly NotebookEvent[] }): JSX.Element {
  const { knowledge } = useNotebook();
  const { day } = useLocalNow();
  const [saved, setSaved] = useState('');
  const names = new Map([
    ...knowledge.factors.map(({ id, label }) => [id, label] as const),
    ...knowledge.medicines.map(({ id, name }) => [id, name] as const),
  ]);
  const nameOf = (id: string): string | undefined => names.get(id);
  const tables = {
    days: (): string => {
      const notebook = openNotebook(log);
      const { span } = notebook;
      const days = span === null ? [] : daysBetweenIn(notebook, span.first, span.last);
      return writeCsv(daysTable(notebook, days, { factor: nameOf, medicine: nameOf }));
    },
    all: (): string => longCsv(openNotebook(log).entries.values(), nameOf),
  };
  const save = (kind: (typeof KINDS)[number]): void => {
    const name = `rhomboid-${kind === 'days' ? 'days' : 'entries'}-${day}.csv`;
    saveFile(name, `${MARK}${tables[kind]()}`, 'text/csv');
    setSaved(dataWords.plainSaved(name));
  };
  return (
    <section class="stack close">
      <h2>{dataWords.tables}</h2>
      <p>{dataWords.tablesLine}</p>
      <p class="button-row">
        {KINDS.map((kind) => (
          <button key={kind} type="button" class="lesser-link" onClick={() => save(kind)}>
            {dataWords.table[kind]}
          </button>
        ))}
      </p>
      <p role="status">{saved}</p>
    </section>
  );
}
