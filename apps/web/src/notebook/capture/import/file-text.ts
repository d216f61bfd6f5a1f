// The text of a chosen file, however its letters are written: spreadsheets on Windows seldom write UTF-8.
import { sniffEncoding } from '@rhomboid/care';

/** The letters of a file, whole. */
export async function textOf(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return new TextDecoder(sniffEncoding(bytes)).decode(bytes);
}
