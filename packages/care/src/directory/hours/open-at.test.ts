import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hoursByDay, openAt } from './open-at.ts';

const at = (weekday: number, hour: number, minute = 0) => ({ weekday, minute: 60 * hour + minute });
const [MO, TU, WE, TH, FR, SA, SU] = [0, 1, 2, 3, 4, 5, 6] as const;

describe('opening hours', () => {
  it.each([
    ['24/7', at(SU, 3), 'open'],
    ['Mo-Fr 08:00-18:00; Sa 09:00-12:00', at(FR, 17, 59), 'open'],
    ['Mo-Fr 08:00-18:00; Sa 09:00-12:00', at(FR, 18), 'closed'],
    ['Mo-Fr 08:00-18:00; Sa 09:00-12:00', at(SA, 9), 'open'],
    ['Mo-Fr 08:00-18:00; Sa 09:00-12:00', at(SU, 9), 'closed'],
    ['Mo,We,Fr 09:00-13:00,14:00-19:00', at(WE, 13, 30), 'closed'],
    ['Mo,We,Fr 09:00-13:00,14:00-19:00', at(WE, 14, 30), 'open'],
    ['Mo,We,Fr 09:00-13:00,14:00-19:00', at(TU, 14, 30), 'closed'],
    ['09:00-17:00', at(SU, 10), 'open'],
    ['Mo-Su 22:00-02:00', at(MO, 1), 'open'],
    ['Su 22:00-02:00', at(MO, 1), 'open'],
    ['Su 22:00-02:00', at(TU, 1), 'closed'],
    ['Mo-Fr 09:00-17:00, Th 18:00-21:00', at(TH, 19), 'open'],
    ['Mo-Fr 09:00-17:00, Th 18:00-21:00', at(TH, 10), 'open'],
    ['Mo-Fr 09:00-17:00; Th 18:00-21:00', at(TH, 10), 'closed'],
    ['Mo-Fr 09:00-17:00; We off', at(WE, 10), 'closed'],
    ['Fr-Mo 10:00-12:00', at(SU, 11), 'open'],
    ['Fr-Mo 10:00-12:00', at(TU, 11), 'closed'],
    ['Mo-Sa 09:00-22:00; Su,PH 10:00-16:00', at(SU, 11), 'open'],
    ['Mo-Fr 09:00-17:00; PH off', at(TU, 11), 'open'],
    ['Mo-Fr 9:00 - 17:00', at(TU, 11), 'open'],
    ['Mo-Fr', at(TU, 23), 'open'],
    ['by appointment', at(TU, 11), 'unknown'],
    ['Apr-Sep Mo-Fr 09:00-17:00', at(TU, 11), 'unknown'],
    ['Mo-Fr 09:00+', at(TU, 11), 'unknown'],
    ['Mo-Fr sunrise-sunset', at(TU, 11), 'unknown'],
    ['Mo-Fr 09:00-17:00 "call first"', at(TU, 11), 'unknown'],
    ['Mo-Fr 25:00-26:00', at(TU, 11), 'unknown'],
    ['PH off', at(TU, 11), 'unknown'],
    [undefined, at(TU, 11), 'unknown'],
  ] as const)('%s', (hours, time, state) => {
    expect(openAt(hours, time)).toBe(state);
  });

  it('are shown day by day', () => {
    expect(hoursByDay('Mo-Tu 08:00-12:00,13:00-18:00; Sa 20:00-01:30')).toEqual([
      ['08:00–12:00', '13:00–18:00'],
      ['08:00–12:00', '13:00–18:00'],
      [],
      [],
      [],
      ['20:00–01:30'],
      [],
    ]);
    expect(hoursByDay('whenever')).toBeNull();
  });

  it('say "closed" only for what they understand, whatever stands there', () => {
    const words = fc.array(
      fc.constantFrom('Mo', '-', 'Fr', ' ', '09:00', '17:00', ';', ',', 'off', 'PH', 'Jan', '"x"', '24/7', '+'),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          words.map((list) => list.join('')),
        ),
        fc.nat({ max: 6 }),
        fc.nat({ max: 1439 }),
        (hours, weekday, minute) => {
          const state = openAt(hours, { weekday, minute });
          if (state !== 'unknown') expect(hoursByDay(hours)).not.toBeNull();
          if (/[^MoTuWeThFrSaSuPHoffclsedpn0-9:;,\-\s–—/]/i.test(hours)) expect(state).toBe('unknown');
        },
      ),
    );
  });
});
