import { openFolder } from '@rhomboid/cli/knowledge';
import { expect, it } from 'vitest';
import { whoDoes } from './who.ts';

const opened = openFolder();
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const { plan, care } = opened.value;

it('every visit and all care of a plan leads to a practitioner that is there', () => {
  const visits = plan!.treatments.filter(({ class: kind }) => kind === 'professional' || kind === 'care');
  const known = new Set(care!.practitioners.map(({ id }) => id));
  const lost = visits.filter(({ id }) => !known.has(whoDoes(id) ?? '')).map(({ id }) => id);
  expect(visits.length).toBeGreaterThan(10);
  // Acupuncture: care has no page for it.
  expect(lost).toEqual(['A-29']);
  expect(whoDoes('A-18')).toBeNull();
});
