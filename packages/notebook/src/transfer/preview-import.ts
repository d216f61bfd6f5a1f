// One door for all formats: text in, preview out. Apple Health comes in pieces and has a reader of its own.
import { appleHealthReader } from './apple-health.ts';
import { previewBearable } from './bearable.ts';
import type { ImportOptions } from './collector.ts';
import type { ColumnMapping } from './column-mapping.ts';
import { previewDaylio } from './daylio.ts';
import { previewFlaredown } from './flaredown.ts';
import { previewCsv } from './generic.ts';
import type { ImportFormat, ImportPreview } from './import-preview.ts';
import { previewNotebookFile } from './rhomboid-file.ts';

const LOST_LETTERS =
  'Some letters could not be read (they show as \uFFFD): the file is not UTF-8. Save it as CSV (UTF-8) to keep them.';

/** Reads the text of a file as the format says. The mapping counts for `csv` only. Nothing is written. */
export function previewImport(
  format: ImportFormat,
  text: string,
  options: ImportOptions,
  mapping: ColumnMapping | null = null,
): ImportPreview {
  const preview = previewOf(format, text, options, mapping);
  return text.includes('\uFFFD') ? { ...preview, notes: [...preview.notes, LOST_LETTERS] } : preview;
}

function previewOf(
  format: ImportFormat,
  text: string,
  options: ImportOptions,
  mapping: ColumnMapping | null,
): ImportPreview {
  switch (format) {
    case 'rhomboid':
      return previewNotebookFile(text);
    case 'bearable':
      return previewBearable(text, options);
    case 'daylio':
      return previewDaylio(text, options);
    case 'flaredown':
      return previewFlaredown(text, options);
    case 'csv':
      return previewCsv(text, options, mapping);
    case 'apple-health': {
      const reader = appleHealthReader(options);
      reader.write(text);
      return reader.finish();
    }
  }
}
