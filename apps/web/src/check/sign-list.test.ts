import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_SIGNS, signsAnswered, signsFrom, toggleNone, toggleSign, toggleUnsure } from './sign-list.ts';

const IDS = ['chest', 'breath', 'sweat'];

describe('a list of signs', () => {
  it('has no answer while nothing is ticked', () => {
    expect(signsAnswered(IDS, NO_SIGNS)).toBeNull();
  });

  it('makes open rows a no only beside a tick or "none"', () => {
    expect(signsAnswered(IDS, toggleSign(NO_SIGNS, 'sweat'))).toEqual({ chest: 'no', breath: 'no', sweat: 'yes' });
    expect(signsAnswered(IDS, toggleNone(NO_SIGNS))).toEqual({ chest: 'no', breath: 'no', sweat: 'no' });
  });

  it('counts "not sure" as maybe for every open row, never as no', () => {
    const list = toggleUnsure(toggleSign(NO_SIGNS, 'chest'));
    expect(signsAnswered(IDS, list)).toEqual({ chest: 'yes', breath: 'maybe', sweat: 'maybe' });
  });

  it('never holds "none" together with anything else', () => {
    const step = fc.constantFrom('chest', 'breath', 'sweat', 'none', 'unsure');
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        let list = NO_SIGNS;
        for (const id of steps)
          list = id === 'none' ? toggleNone(list) : id === 'unsure' ? toggleUnsure(list) : toggleSign(list, id);
        if (list.none) expect(list).toEqual({ yes: [], none: true, unsure: false });
      }),
    );
  });

  it('reads its own answers back', () => {
    const lists = fc
      .record({ yes: fc.subarray(IDS, { maxLength: 2 }), unsure: fc.boolean() })
      .map(({ yes, unsure }) => ({ yes, unsure, none: yes.length === 0 && !unsure }));
    fc.assert(
      fc.property(lists, (list) => {
        expect(signsFrom(IDS, signsAnswered(IDS, list) ?? {})).toEqual(list);
      }),
    );
  });
});
