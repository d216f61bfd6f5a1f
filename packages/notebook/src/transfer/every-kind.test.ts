// Export and import are inverse for every kind of entry that there is: logs are made from the rules of the fields alone, so
// that a new kind is in it by itself.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ENTRY_FIELDS, type Field } from '../log/entry-fields.ts';
import { type EntryKind, EVENT_VERSION, type FieldValue, type NotebookEvent } from '../log/event.ts';
import type { FieldRule } from '../log/field-rules.ts';
import { openNotebook } from '../log/fold.ts';
import { stableUuid } from '../log/ids.ts';
import { writeJsonLines } from '../log/json-lines.ts';
import { toEvents } from './import-preview.ts';
import { previewNotebookFile } from './rhomboid-file.ts';

const START = 1_767_225_600_000;

const KINDS = Object.keys(ENTRY_FIELDS) as readonly EntryKind[];

/** A value that keeps the rule. */
function soundValue(rule: FieldRule): fc.Arbitrary<FieldValue> {
  switch (rule.shape) {
    case 'number': {
      const tens = rule.decimals === 0 ? 1 : 10;
      return fc.integer({ min: Math.ceil(rule.min * tens), max: Math.floor(rule.max * tens) }).map((n) => n / tens);
    }
    case 'flag':
      return fc.boolean();
    case 'day':
      return fc.constantFrom('1999-12-31', '2026-02-28', '2028-02-29');
    case 'time':
      return fc.constantFrom('00:00', '09:05', '23:59');
    case 'text':
      return fc
        .string({ minLength: 1, maxLength: Math.min(rule.max, 12), unit: 'grapheme' })
        .map((text) => `.${text}`.slice(0, rule.max).toWellFormed());
    case 'one-of':
      return fc.constantFrom(...rule.options);
    case 'list':
      return fc.array(soundValue(rule.of), { maxLength: Math.min(3, rule.max) });
    case 'record':
      return fc.dictionary(fc.constantFrom('a', 'b-1', 'c'), soundValue(rule.of), {
        maxKeys: Math.min(3, rule.max),
        noNullPrototype: true,
      });
    case 'any':
      return fc.oneof(...rule.of.map(soundValue));
    case 'map':
      return fc.constantFrom(
        { areas: [], strokes: [], spread: [] },
        { areas: [{ region: 'blade-left', layer: 'pain', intensity: 5 }], strokes: [], spread: [] },
      );
  }
}

/** Fields with all that the kind needs, and any of the others. */
function fieldsOfKind(kind: EntryKind): fc.Arbitrary<NotebookEvent['set']> {
  const fields: Readonly<Record<string, Field>> = ENTRY_FIELDS[kind];
  const values = Object.fromEntries(Object.entries(fields).map(([name, { rule }]) => [name, soundValue(rule)]));
  const needed = Object.keys(fields).filter((name) => name === 'day' || fields[name]!.needed === true);
  return fc.record(values, { requiredKeys: needed, noNullPrototype: true });
}

/** One new entry of each kind, in any order of kinds. */
const anyLog: fc.Arbitrary<readonly NotebookEvent[]> = fc.tuple(...KINDS.map(fieldsOfKind)).map((sets) =>
  sets.map((set, i) => ({
    v: EVENT_VERSION,
    id: stableUuid(`event ${i}`, START + i),
    at: `${START + i}-0000-test`,
    entry: stableUuid(`entry ${i}`, START + i),
    kind: KINDS[i]!,
    set,
  })),
);

it('entries of every kind come back the same from export and import', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anyLog, (log) => {
      const exported = writeJsonLines(log);
      const back = previewNotebookFile(exported);
      expect(back.bad).toEqual([]);
      const { events } = toEvents(back);
      expect(writeJsonLines(events)).toBe(exported);
      const [before, after] = [openNotebook(log), openNotebook(events)];
      expect(after.entries).toEqual(before.entries);
      expect(new Set([...after.entries.values()].map(({ kind }) => kind))).toEqual(new Set(KINDS));
    }),
    { numRuns: 500 },
  );
});
