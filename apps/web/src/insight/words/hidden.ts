// The same sentences for who hides numbers of pain: how much is a word.
import type { ExperimentState, InsightLink, Points } from '@rhomboid/insight';
import { plural } from '../../words/format.ts';

/** From this on, in points, most people notice a difference (half of the usual least difference that counts). */
const CLEAR = 1;

const when = ['the same day', 'the next day', 'two days later'] as const;
const afterTest = ['on days with it', 'on the day after those with it', 'two days after those with it'] as const;

const verdicts: Readonly<Record<ExperimentState['verdict'], string>> = {
  'too-early': 'Too early to say.',
  open: 'Not settled yet. This can still change.',
  helps: 'Settled.',
  harms: 'Settled.',
  'too-small': 'There is no difference that you would notice. Do as you like.',
  unsettled: 'It is over, and it is not settled.',
  stopped: 'You stopped this test before it was settled. It says nothing either way.',
  unsafe: 'This test was stopped because care comes first. It says nothing either way.',
};

export const hiddenWords = {
  link: ({ daysWith, shape, lag, effect, confirmedBy }: InsightLink & { readonly effect: Points }): string => {
    if (confirmedBy === 'experiment') return `In your own fair test your pain was ${sizeOf(effect)} ${afterTest[lag]}.`;
    const days = plural('en-GB', daysWith, { one: '1 day', other: `${daysWith} days` });
    const on = shape === 'yes-no' || shape === 'one-of' ? `On ${days} with it` : 'On days with more of it';
    return `${on} your pain was ${sizeOf(effect)} ${when[lag]}. Only a fair test can tell whether it brings it.`;
  },
  expected: (word: string): string => `Tomorrow your pain may be ${word}.`,
  test: ({ verdict, effect, lag }: ExperimentState): string =>
    effect === null || (verdict !== 'helps' && verdict !== 'harms')
      ? verdicts[verdict]
      : `${verdicts[verdict]} Your pain was ${sizeOf(effect)} ${afterTest[lag]}.`,
} as const;

/** "clearly higher", "a little lower". */
function sizeOf({ mean }: Points): string {
  return `${Math.abs(mean) >= CLEAR ? 'clearly' : 'a little'} ${mean < 0 ? 'lower' : 'higher'}`;
}
