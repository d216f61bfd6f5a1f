// Reads a chosen file into a preview; large health exports come in pieces.
import {
  appleHealthReader,
  type ColumnMapping,
  type ImportFormat,
  type ImportOptions,
  type ImportPreview,
  previewImport,
} from '@rhomboid/notebook';
import { textOf } from './file-text.ts';

export interface ImportWanted {
  readonly file: File;
  readonly format: ImportFormat;
  readonly options: ImportOptions;
  readonly mapping: ColumnMapping | null;
}

/** The preview of a file; `onBytes` is told how much of it was read so far. */
export async function readImport(
  { file, format, options, mapping }: ImportWanted,
  onBytes: (bytes: number) => void,
): Promise<ImportPreview> {
  if (format !== 'apple-health') return previewImport(format, await textOf(file), options, mapping);
  const reader = appleHealthReader(options);
  const decoder = new TextDecoder();
  const pieces = file.stream().getReader();
  let bytes = 0;
  for (let piece = await pieces.read(); !piece.done; piece = await pieces.read()) {
    bytes += piece.value.byteLength;
    onBytes(bytes);
    if (reader.write(decoder.decode(piece.value, { stream: true }))) continue;
    await pieces.cancel();
    break;
  }
  return reader.finish();
}
