// Brings notes in from elsewhere: choose a file, see what it is and what it would bring, then write it, or not.
import {
  type ColumnMapping,
  type CsvTable,
  decimalOf,
  detectFormat,
  guessMapping,
  HEAD_LENGTH,
  type ImportFormat,
  type ImportOptions,
  type ImportPreview,
  readTable,
} from '@rhomboid/notebook';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { FileField } from '../../../parts/file-field.tsx';
import { ErrorMessage, PlainPage } from '../../../parts/page-frame.tsx';
import { useLocalNow, useNotebook } from '../../context.ts';
import { common } from '../../words/common.ts';
import { importWords } from '../../words/import.ts';
import { Columns } from './columns.tsx';
import { textOf } from './file-text.ts';
import { type ImportJob, startImport } from './import-job.ts';
import { Preview } from './preview.tsx';

/** A file that was recognised. */
interface Chosen {
  readonly file: File;
  readonly format: ImportFormat;
  /** For a table of no known app: its columns, and what they seem to hold. */
  readonly table: CsvTable | null;
  readonly mapping: ColumnMapping | null;
}

const ACCEPTED = '.csv,.tsv,.txt,.xml,.json,.jsonl,text/csv,text/plain,application/xml,application/json';
const MEGABYTE = 1_000_000;
/** Bytes of a file that is read in one piece; a diary of ten years has about a twentieth of it. */
const LARGEST = 100 * MEGABYTE;

export function ImportPage(): JSX.Element {
  const { state, knowledge } = useNotebook();
  const { day } = useLocalNow();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [mistake, setMistake] = useState<string | null>(null);
  const [bytes, setBytes] = useState<number | null>(null);
  const job = useRef<ImportJob | null>(null);
  useEffect(() => () => job.current?.stop(), []);

  const optionsNow = (): ImportOptions => {
    const { factors, medicines } = knowledge;
    return { today: day, factors, medicines, named: state.notebook.timeless };
  };
  const startAgain = (): void => {
    job.current?.stop();
    job.current = null;
    setChosen(null);
    setPreview(null);
    setMistake(null);
    setBytes(null);
  };
  const look = async (from: Chosen): Promise<void> => {
    setChosen(from);
    setMistake(null);
    setBytes(0);
    const { file, format, mapping } = from;
    const started = startImport({ file, format, options: optionsNow(), mapping }, setBytes);
    job.current = started;
    try {
      const read = await started.preview;
      if (job.current === started) setPreview(read);
    } catch {
      if (job.current === started) setMistake(importWords.failed);
    }
    setBytes(null);
  };
  const choose = async (file: File): Promise<void> => {
    startAgain();
    const format = detectFormat(await file.slice(0, HEAD_LENGTH).text());
    if (!format.ok) {
      setMistake(format.problems.map(({ message }) => message).join(' '));
      return;
    }
    if (format.value !== 'apple-health' && file.size > LARGEST) {
      setMistake(importWords.tooLarge(Math.floor(file.size / MEGABYTE)));
      return;
    }
    if (format.value !== 'csv') {
      await look({ file, format: format.value, table: null, mapping: null });
      return;
    }
    const table = readTable(await textOf(file));
    setChosen({ file, format: 'csv', table, mapping: guessMapping(table, knowledge.factors, decimalOf(table)) });
  };

  return (
    <PlainPage title={importWords.title}>
      {chosen === null && <p>{importWords.lead}</p>}
      {mistake !== null && (
        <ErrorMessage id="import-mistake" lead={common.error}>
          {mistake}
        </ErrorMessage>
      )}
      {chosen === null ? (
        <FileField
          label={importWords.choose}
          hint={importWords.chooseLine}
          accept={ACCEPTED}
          onChoose={(file) => file !== null && choose(file).catch(() => setMistake(importWords.failed))}
        />
      ) : (
        <p>
          <b>{importWords.found(chosen.file.name, importWords.formats[chosen.format])}</b>
        </p>
      )}
      {bytes !== null && (
        <div class="stack close">
          <p role="status">
            {importWords.reading} {bytes >= MEGABYTE ? importWords.read(Math.floor(bytes / MEGABYTE)) : ''}
          </p>
          <p>
            <button type="button" class="second small" onClick={startAgain}>
              {importWords.stop}
            </button>
          </p>
        </div>
      )}
      {chosen?.table != null &&
        chosen.mapping !== null &&
        bytes === null &&
        (preview === null || preview.question !== null) && (
          <Columns
            table={chosen.table}
            mapping={chosen.mapping}
            question={preview?.question ?? null}
            onChange={(mapping) => setChosen({ ...chosen, mapping })}
            onLook={(mapping) => look({ ...chosen, mapping })}
          />
        )}
      {preview !== null && preview.question === null && bytes === null && <Preview preview={preview} />}
      {chosen !== null && bytes === null && (
        <p class="button-row">
          {chosen.table !== null && preview !== null && (
            <button type="button" class="lesser-link" onClick={() => setPreview(null)}>
              {importWords.columnsAgain}
            </button>
          )}
          <button type="button" class="lesser-link" onClick={startAgain}>
            {importWords.other}
          </button>
        </p>
      )}
    </PlainPage>
  );
}
