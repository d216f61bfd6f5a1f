import { createAuthor, type NotebookEvent, openNotebook } from '@rhomboid/notebook';
import { describe, expect, it } from 'vitest';
import { PERSON_ID, personEvents, personOf } from './person-event.ts';
import { planEntryOf, planEvents } from './plan-event.ts';

let clock = Date.UTC(2026, 10, 21);
const author = createAuthor({ device: 'test', now: () => ++clock, random: () => 0.5, zone: () => 0 }, null);

function notebookOf(...events: readonly NotebookEvent[]) {
  return { notebook: openNotebook(events) };
}

describe('what a person tells of themselves', () => {
  it('keeps the day of each answer, whatever is told later', () => {
    const first = personEvents(notebookOf(), author, { facts: { asthma: 'no', fever: 'no' } }, '2026-11-01');
    const then = notebookOf(...first);
    const later = personEvents(then, author, { facts: { fever: 'yes' }, numbers: { weight: 70 } }, '2026-11-21');
    const told = personOf(notebookOf(...first, ...later));
    expect(told?.facts).toEqual({ asthma: 'no', fever: 'yes' });
    expect(told?.toldOn).toEqual({ asthma: '2026-11-01', fever: '2026-11-21', weight: '2026-11-21' });
  });

  it('takes an answer back, so that it counts as never asked', () => {
    const first = personEvents(notebookOf(), author, { facts: { asthma: 'no' } }, '2026-11-01');
    const back = personEvents(notebookOf(...first), author, { facts: { asthma: null } }, '2026-11-02');
    expect(personOf(notebookOf(...first, ...back))?.facts).toEqual({});
  });

  it('is brought back under its name where it was deleted', () => {
    const first = personEvents(notebookOf(), author, { facts: { asthma: 'yes' } }, '2026-11-01');
    const gone = author.remove({ id: PERSON_ID, kind: 'person' });
    const deleted = notebookOf(...first, gone);
    expect(personOf(deleted)).toBeNull();
    const again = personEvents(deleted, author, { facts: { fever: 'no' } }, '2026-11-03');
    expect(personOf(notebookOf(...first, gone, ...again))?.facts).toEqual({ fever: 'no' });
  });
});

describe('what a person wants of the plan', () => {
  it('changes one wish and leaves the others', () => {
    const first = planEvents(notebookOf(), author, { begun: '2026-11-01', liked: ['A-08'] }, '2026-11-01');
    const later = planEvents(notebookOf(...first), author, { minutes: 10 }, '2026-11-05');
    expect(planEntryOf(notebookOf(...first, ...later))).toMatchObject({
      begun: '2026-11-01',
      day: '2026-11-01',
      liked: ['A-08'],
      minutes: 10,
    });
  });
});
