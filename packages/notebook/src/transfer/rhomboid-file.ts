// Reads our own notebook file again: its events are merged as they are.
import { readJsonLines } from '../log/json-lines.ts';
import type { ImportPreview } from './import-preview.ts';

/** Reads a notebook file (JSON Lines). Events keep their ids, so that what is here already is not written twice. */
export function previewNotebookFile(text: string): ImportPreview {
  const { events, bad } = readJsonLines(text);
  const lines = lineNumbers(text);
  const badLines = new Set(bad.map(({ line }) => line));
  const goodLines = lines.filter((line) => !badLines.has(line));
  const good = events.map((event, index) => ({
    line: goodLines[index] ?? 0,
    kind: event.kind,
    fields: event.set,
    event,
  }));
  return { format: 'rhomboid', good, bad, notes: [], question: null };
}

/** Numbers of the lines that are not empty. */
function lineNumbers(text: string): readonly number[] {
  return text.split('\n').flatMap((line, index) => (line.replace('\uFEFF', '').trim() === '' ? [] : [index + 1]));
}
