// Hands a file to the person: the browser asks where to, or puts it among the downloads.
import type { Bytes } from '@rhomboid/notebook';

/** How long the browser may take to fetch the file from memory. */
const LIFE = 60_000;

/** Offers bytes or a text as a file. */
export function saveFile(name: string, content: Bytes | string, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), LIFE);
}
