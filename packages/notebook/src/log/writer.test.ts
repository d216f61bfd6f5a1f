import { emptyMap } from '@rhomboid/body';
import { describe, expect, it } from 'vitest';
import type { PainEntry } from './entries.ts';
import { openNotebook } from './fold.ts';
import { isUuid } from './ids.ts';
import { parseEvent } from './parse-event.ts';
import { createAuthor, type Writer } from './writer.ts';

const EVENING = Date.UTC(2026, 0, 5, 22, 30);

/** A writer whose clock shows what it is told, two hours ahead of UTC. */
function writer(device = 'phone'): Writer & { time: number } {
  let seed = 1;
  return {
    device,
    time: EVENING,
    now() {
      return this.time;
    },
    random: () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed / 2_147_483_647;
    },
    zone: () => 120,
  };
}

describe('an author', () => {
  it('writes events that can be read back', () => {
    const author = createAuthor(writer(), null);
    const made = author.create('pain', { now: 4, map: emptyMap, time: '00:30' });
    expect(made).toMatchObject({
      v: 1,
      at: `${EVENING}-0000-phone`,
      kind: 'pain',
      set: { day: '2026-01-06', zone: 120, now: 4, time: '00:30' },
    });
    expect(isUuid(made.id) && isUuid(made.entry) && made.id !== made.entry).toBe(true);
    expect(parseEvent(JSON.parse(JSON.stringify(made)))).toEqual({ ok: true, value: made });
  });

  it('keeps the day, zone and id that it is told, and leaves out what is undefined', () => {
    const author = createAuthor(writer(), null);
    const made = author.create(
      'settings',
      { day: '2025-12-31', zone: null, hand: 'left', quietFrom: undefined },
      'settings',
    );
    expect(made).toMatchObject({ entry: 'settings', set: { day: '2025-12-31', zone: null, hand: 'left' } });
    expect('quietFrom' in made.set).toBe(false);
  });

  it('changes, removes and restores', () => {
    const author = createAuthor(writer(), null);
    const made = author.create('pain', { now: 4, note: 'after lunch' });
    const notebook = openNotebook([made]);
    const entry = (): PainEntry => notebook.entries.get(made.entry) as PainEntry;
    const before = entry();
    notebook.take([author.change(entry(), { now: 6, note: null })]);
    expect(entry()).toEqual({ id: made.entry, kind: 'pain', day: '2026-01-06', zone: 120, now: 6 });
    expect(before.now).toBe(4);
    const removed = author.remove(entry());
    notebook.take([removed]);
    expect([notebook.entries.size, notebook.deleted.size]).toEqual([0, 1]);
    notebook.take([author.restore({ id: removed.entry, kind: removed.kind })]);
    expect(entry().now).toBe(6);
    expect(notebook.deleted.size).toBe(0);
  });

  it('writes later than all it has seen, though the wall clock jumps back', () => {
    const hands = writer();
    const author = createAuthor(hands, '1900000000000-0003-tablet');
    const first = author.create('note', { note: 'a' });
    expect(first.at).toBe('1900000000000-0004-phone');
    author.see('1900000000500-0000-tablet');
    author.see('1800000000000-0000-tablet');
    author.see(null);
    hands.time = 0;
    expect(author.create('note', { note: 'b' }).at).toBe('1900000000500-0001-phone');
  });

  it('does not write what cannot be read', () => {
    const author = createAuthor(writer(), null);
    const pain = { id: 'x', kind: 'pain' } as const;
    expect(() => author.change(pain, { now: 11 })).toThrow('now: Pain now is 11; write a number from 0 to 10');
    expect(() => author.create('pain', { day: '2026-02-30' })).toThrow('2026-02-30');
    expect(() => author.create('medicine', { dose: 200 })).toThrow('medicine: The medicine is missing');
    expect(() => author.change({ id: 'x', kind: 'marker' }, { text: null })).toThrow('cannot be empty');
  });
});
