// Words of the page about what the notebook cannot tell.
import { plural } from '../../words/format.ts';

export const unknownWords = {
  title: 'What we cannot tell, and why',
  lead: 'A notebook has blind spots. Here are yours, and the ones that every notebook has.',
  yours: 'About what you tell',
  none: 'Nothing you tell stands in its own way just now.',
  told: (days: number): string =>
    `Told with your pain on ${plural('en-GB', days, { one: '1 day', other: `${days} days` })}.`,
  leftOut: 'Not compared',
  leftOutLine: (names: string): string =>
    `There were too many things to compare at once. The least told were left out: ${names}.`,
  outlook: 'About tomorrow',
  noOutlook: {
    'too-few-days': 'There are too few days to say what tomorrow may be like.',
    'no-better-than-mean':
      'Your pain cannot be foreseen better than by your own usual level. So no outlook is shown: it would only look clever.',
    flat: 'Your pain hardly changes, so there is nothing to foresee.',
  },
  always: 'What no notebook can tell',
  limits: [
    'What brings the pain. Two things can go together because a third one drives both. Only a fair test can tell.',
    'What you do every day, or never. Without a difference between days there is nothing to compare.',
    'What acts slowly, over weeks. We look at the same day and up to two days later.',
    'What is not written down.',
    'What is behind the pain. For that there is the check, and a clinician.',
  ],
} as const;
