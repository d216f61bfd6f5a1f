// The state machine of one exercise, rule by rule.
import { openFolder } from '@rhomboid/cli/knowledge';
import { addDays } from '@rhomboid/ground';
import { describe, expect, it } from 'vitest';
import { lightOf } from './light.ts';
import { progressAll } from './progress.ts';
import { notebookOf, TODAY, testPeople } from './test-people.ts';

const opened = openFolder();
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const { plan } = testPeople(opened.value);
const rule = plan.exerciseRules.pain;

/** Sessions of one exercise, `ago` days before today, with how they went. */
function after(
  sessions: readonly {
    ago: number;
    during?: number;
    nextMorning?: number;
    exercise?: string;
    effort?: number;
    unfinished?: boolean;
  }[],
) {
  const notebook = notebookOf(
    sessions.map(({ ago, during = 2, nextMorning = 2, exercise = 'E19', ...rest }) => ({
      kind: 'exercise' as const,
      fields: { day: addDays(TODAY, -ago), exercise, before: 2, during, nextMorning, ...rest },
    })),
  );
  return progressAll(plan, notebook, TODAY);
}

describe('the traffic light', () => {
  it.each([
    ['calm', { before: 2, during: 3, nextMorning: 2 }, 'green'],
    ['4 of 10', { before: 3, during: 4 }, 'amber'],
    ['6 of 10', { before: 5, during: 6 }, 'red'],
    ['a rise of two', { before: 0, during: 2 }, 'amber'],
    ['a rise of four', { before: 0, during: 4 }, 'red'],
    ['still up the next morning', { before: 2, during: 3, nextMorning: 4 }, 'red'],
    ['nothing told', {}, null],
  ])('%s', (_, entry, light) => {
    expect(lightOf(rule, entry)).toBe(light);
  });
});

describe('progress', () => {
  const three = [{ ago: 6 }, { ago: 4 }, { ago: 2 }];

  it('goes up one thing after three green sessions', () => {
    expect(after(three).get('E19')).toMatchObject({ step: 0.5, level: 2, change: { what: 'progressed' } });
  });

  it('reaches the next level after the top of the span', () => {
    const many = Array.from({ length: 9 }, (_, i) => ({ ago: 27 - 3 * i }));
    expect(after(many).get('E19')).toMatchObject({ level: 3, step: 0 });
  });

  it.each([
    ['hard work', { effort: 8 }],
    ['a session not finished', { unfinished: true }],
  ])('%s does not count towards going up', (_, odd) => {
    expect(after(three.map((one) => ({ ...one, ...odd }))).get('E19')).toMatchObject({ step: 0, change: null });
  });

  it('cuts a quarter after two amber sessions running, and holds after one', () => {
    expect(after([{ ago: 2, during: 4 }]).get('E19')).toMatchObject({ volume: 1, change: { what: 'held' } });
    expect(
      after([
        { ago: 4, during: 4 },
        { ago: 2, during: 4 },
      ]).get('E19'),
    ).toMatchObject({ volume: 0.75 });
  });

  it('after red rests three days, comes back one level lower with half', () => {
    expect(after([{ ago: 1, during: 7 }]).get('E19')).toMatchObject({
      level: 1,
      volume: 0.5,
      restingUntil: addDays(TODAY, 2),
      removed: false,
    });
  });

  it('is taken out after two reds in two weeks, not after two in three', () => {
    expect(
      after([
        { ago: 9, during: 7 },
        { ago: 2, during: 7 },
      ]).get('E19')?.removed,
    ).toBe(true);
    expect(
      after([
        { ago: 18, during: 7 },
        { ago: 2, during: 7 },
      ]).get('E19')?.removed,
    ).toBe(false);
  });

  it('starts smaller after a week without, and over after four', () => {
    expect(after([{ ago: 8 }]).get('E19')).toMatchObject({ volume: 0.7, change: { what: 'reduced' } });
    expect(after([{ ago: 30 }]).get('E19')).toMatchObject({ level: 1, volume: 1, change: { what: 'restarted' } });
  });

  it('lets at most two exercises go up in a week', () => {
    const ids = ['E19', 'E18', 'E22'];
    const all = after(ids.flatMap((exercise) => three.map((one) => ({ ...one, exercise }))));
    expect(ids.filter((id) => all.get(id)?.change?.what === 'progressed')).toHaveLength(2);
  });

  it('stays out after it was taken out, however long ago, with the reason that took it out', () => {
    const out = after([
      { ago: 50, during: 7 },
      { ago: 45, during: 7 },
    ]).get('E19');
    expect(out).toMatchObject({ removed: true, change: { what: 'removed', day: addDays(TODAY, -45) } });
  });

  it('goes up only after two even weeks where pain is widespread, in smaller steps', () => {
    const notebook = (count: number, odd: object = {}) =>
      notebookOf(
        Array.from({ length: count }, (_, i) => ({
          kind: 'exercise' as const,
          fields: {
            day: addDays(TODAY, -2 * (count - 1 - i)),
            exercise: 'E19',
            before: 2,
            during: 2,
            nextMorning: 2,
            ...(i === 3 ? odd : {}),
          },
        })),
      );
    const pace = { slow: true, easy: new Set<string>() };
    const at = (count: number, odd?: object) => progressAll(plan, notebook(count, odd), TODAY, pace).get('E19');
    expect(at(7)).toMatchObject({ step: 0, change: null });
    expect(at(8)).toMatchObject({ step: 0.25, change: { what: 'progressed' } });
    expect(at(8, { during: 4 })).toMatchObject({ step: 0 });
  });

  it('begins at the easiest level where that is asked for', () => {
    const one = notebookOf([{ kind: 'exercise', fields: { day: TODAY, exercise: 'E35', before: 1, during: 1 } }]);
    const easy = { slow: false, easy: new Set(['E35']) };
    expect(progressAll(plan, one, TODAY, easy).get('E35')?.level).toBe(1);
    expect(progressAll(plan, one, TODAY).get('E35')?.level).toBe(2);
  });
});
