// A look at a file before anything is written: what it is, what it would bring, what is wrong with it.
import {
  columnNames,
  csvReader,
  type DirectoryFormat,
  type DirectoryOptions,
  type DirectorySummary,
  type Encoding,
  guessColumns,
  importDirectory,
  likelyDelimiter,
  type Provider,
  type TableMapping,
  type ToldRow,
} from '@rhomboid/care';
import type { Result } from '@rhomboid/ground';
import { openFile } from './open-file.ts';

/** How much of a file is looked at. */
export const LOOK_BYTES = 8_000_000;
const EXAMPLES = 8;

export interface TableColumn {
  readonly name: string;
  /** The first cell that holds something, cut short. */
  readonly example: string;
}

export interface Looked {
  readonly format: DirectoryFormat;
  readonly encoding: Encoding;
  /** For a table: its columns, and what they seem to hold. */
  readonly columns: readonly TableColumn[] | null;
  readonly mapping: TableMapping | null;
  readonly examples: readonly Provider[];
  readonly told: readonly ToldRow[];
  readonly summary: DirectorySummary;
  /** Whether the whole file was looked at. */
  readonly whole: boolean;
}

export async function lookAt(
  file: File,
  options: DirectoryOptions,
  onBytes: (bytes: number) => void,
): Promise<Result<Looked>> {
  const opened = await openFile(file);
  if (!opened.ok) return opened;
  const { format, encoding, head } = opened.value;
  const columns = format === 'table' ? tableColumns(head) : null;
  const mapping = columns === null ? null : (options.mapping ?? guessColumns(columns.map(({ name }) => name)));
  let bytes = 0;
  const found = importDirectory(
    format,
    opened.value.chunks((so) => {
      bytes = so;
      onBytes(so);
    }),
    { ...options, mapping },
  );
  const examples: Provider[] = [];
  const told: ToldRow[] = [];
  let whole = true;
  for await (const batch of found.batches) {
    examples.push(...batch.providers.slice(0, EXAMPLES - examples.length));
    told.push(...batch.told);
    if (bytes < LOOK_BYTES) continue;
    whole = false;
    break;
  }
  return { ok: true, value: { format, encoding, columns, mapping, examples, told, summary: found.summary(), whole } };
}

function tableColumns(head: string): readonly TableColumn[] {
  let names: readonly string[] = [];
  const examples: string[] = [];
  const reader = csvReader(likelyDelimiter(head), {
    header(cells) {
      names = columnNames(cells);
      return cells.map((_, at) => at);
    },
    row(cells) {
      cells.forEach((cell, at) => {
        examples[at] ||= cell.trim().slice(0, 30);
      });
      return true;
    },
    neverClosed: () => undefined,
  });
  reader.write(head);
  reader.finish();
  return names.map((name, at) => ({ name, example: examples[at] ?? '' }));
}
