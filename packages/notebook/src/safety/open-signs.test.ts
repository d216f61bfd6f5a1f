// A danger sign stays open until its questions were answered to the end.
import { expect, it } from 'vitest';
import type { Entry } from '../log/entries.ts';
import { openSigns } from './open-signs.ts';

const pain = (id: string, day: string, said?: 'yes' | 'no' | 'unsure'): Entry => ({
  kind: 'pain',
  id,
  day,
  ...(said === undefined ? {} : { signs: { 'leg-weak': said } }),
});
const exercise = (id: string, day: string, alarm?: 'yes' | 'unsure'): Entry => ({
  kind: 'exercise',
  id,
  day,
  exercise: 'E02',
  ...(alarm === undefined ? {} : { alarm }),
});
const screening = (cause: string, level: string, unfinished = false): Entry => ({
  kind: 'screening',
  id: `of ${cause}`,
  day: '2026-03-09',
  cause,
  level,
  unfinished,
  answers: {},
  rules: [],
  knowledge: 'test',
});
const idsOf = (entries: readonly Entry[], since: string | null = null) => openSigns(entries, since).map(({ id }) => id);

it('counts what was told and what was not sure, pains before exercises, and nothing that was denied', () => {
  const told = [
    exercise('c', '2026-03-01', 'unsure'),
    pain('a', '2026-03-02', 'yes'),
    pain('b', '2026-03-03', 'unsure'),
  ];
  expect(idsOf([...told, pain('d', '2026-03-04', 'no'), pain('e', '2026-03-04'), exercise('f', '2026-03-04')])).toEqual(
    ['a', 'b', 'c'],
  );
});

it('lets pains before the day drop, and no alarm', () => {
  const told = [pain('a', '2026-03-02', 'yes'), pain('b', '2026-03-03', 'yes'), exercise('c', '2026-03-01', 'yes')];
  expect(idsOf(told, '2026-03-03')).toEqual(['b', 'c']);
});

it('closes one when its own screening came to the end, whatever the level, and not before', () => {
  const told = [pain('a', '2026-03-02', 'yes'), exercise('b', '2026-03-02', 'yes')];
  expect(idsOf([...told, screening('a', 'routine')])).toEqual(['b']);
  expect(idsOf([...told, screening('a', 'routine', true)])).toEqual(['a', 'b']);
  expect(idsOf([...told, screening('b', 'same-day', true)])).toEqual(['a', 'b']);
});
