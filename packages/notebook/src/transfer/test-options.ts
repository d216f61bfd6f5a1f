// For tests: what an import needs to know, with a few factors and a medicine as the knowledge has them.
import type { FieldValue } from '../log/event.ts';
import type { ImportOptions } from './collector.ts';
import type { ImportPreview } from './import-preview.ts';

export const OPTIONS: ImportOptions = {
  today: '2026-11-21',
  factors: [
    { id: 'stress', label: 'Stress', shape: 'scale', unit: '' },
    { id: 'mood', label: 'Mood', shape: 'scale', unit: '' },
    { id: 'tired', label: 'Tiredness', shape: 'scale', unit: '' },
    { id: 'sleep-hours', label: 'Sleep', shape: 'amount', unit: 'hours' },
    { id: 'sleep-quality', label: 'How well you slept', shape: 'scale', unit: '' },
    { id: 'sleep-position', label: 'Sleep position', shape: 'one-of', unit: '' },
    { id: 'exercise', label: 'Exercise or sport', shape: 'amount', unit: 'minutes' },
    { id: 'lifting', label: 'Heavy or frequent lifting', shape: 'yes-no', unit: '' },
  ],
  medicines: [
    { id: 'ibuprofen', name: 'Ibuprofen', alsoCalled: ['Nurofen'], unit: 'mg' },
    { id: 'gel', name: 'Ibuprofen gel', alsoCalled: [], unit: 'g' },
  ],
};

/** The fields of good rows of a kind, without day and source. */
export function fieldsOf(preview: ImportPreview, kind: string): readonly Readonly<Record<string, FieldValue>>[] {
  return preview.good
    .filter((row) => row.kind === kind)
    .map(({ fields }) => Object.fromEntries(Object.entries(fields).filter(([name]) => name !== 'source')));
}

/** Bad rows as `line: sentence`. */
export function badLines(preview: ImportPreview): readonly string[] {
  return preview.bad.map(({ line, problem }) => `${line}: ${problem.message}`);
}
