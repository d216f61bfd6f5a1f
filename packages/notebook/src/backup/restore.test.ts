import { expect, it } from 'vitest';
import { openNotebook } from '../log/fold.ts';
import { createAuthor, type Writer } from '../log/writer.ts';
import { countEntries, previewRestore } from './restore.ts';

let clock = Date.UTC(2026, 10, 21, 9);
let dice = 0;
const writer = (device: string): Writer => ({
  device,
  now: () => ++clock,
  random: () => {
    dice = (dice * 16_807 + 11) % 2_147_483_647;
    return dice / 2_147_483_647;
  },
  zone: () => 0,
});
const phone = createAuthor(writer('phone'), null);
const laptop = createAuthor(writer('laptop'), null);

const kept = phone.create('pain', { now: 4 });
const edited = phone.create('pain', { now: 5 });
const dropped = phone.create('note', { note: 'Long drive.' });
const settings = phone.create('settings', { hideScores: true }, 'settings');
const stored = [kept, edited, dropped, settings];
laptop.see(settings.at);

it('counts what is new, changed, removed and known, and brings only what is missing', () => {
  const added = laptop.create('pain', { now: 2 });
  const correction = laptop.change({ id: edited.entry, kind: 'pain' }, { now: 6 });
  const removal = laptop.remove({ id: dropped.entry, kind: 'note' });
  const unseen = laptop.create('note', { note: 'Gone before it came here.' });
  const gone = laptop.remove({ id: unseen.entry, kind: 'note' });
  const file = [...stored, added, correction, removal, unseen, gone];
  expect(previewRestore(stored, file)).toEqual({
    inFile: 3,
    added: 1,
    changed: 1,
    removed: 1,
    known: 1,
    events: [added, correction, removal, unseen, gone],
  });
});

it('brings nothing from a file that is known already, and does not lose what came later', () => {
  expect(previewRestore(stored, [kept, edited])).toMatchObject({
    added: 0,
    changed: 0,
    removed: 0,
    known: 2,
    events: [],
  });
  expect(previewRestore(stored, [])).toMatchObject({ inFile: 0, events: [] });
});

it('brings everything into an empty notebook', () => {
  const preview = previewRestore([], [...stored, kept]);
  expect(preview).toMatchObject({ inFile: 3, added: 3, changed: 0, known: 0 });
  expect(preview.events).toEqual(stored);
});

it('counts entries as a person does: without settings, names and what is deleted', () => {
  expect(countEntries(openNotebook(stored))).toBe(3);
  expect(countEntries(openNotebook([...stored, phone.remove({ id: kept.entry, kind: 'pain' })]))).toBe(2);
  expect(
    countEntries(openNotebook([...stored, phone.create('own-factor', { name: 'Gardening', shape: 'yes-no' })])),
  ).toBe(3);
});
