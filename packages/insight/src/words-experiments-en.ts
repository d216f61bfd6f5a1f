// English sentences about fair tests: where one stands, and what it showed.
import type { ExperimentState } from './experiment.ts';
import { afterDays, between, count, difference, quoted, sentences } from './words-numbers-en.ts';

/** Where a test stands, as a person may read it on any day: looking often does no harm. */
export function tellExperiment(state: ExperimentState): string {
  const { name, verdict, effect, daysWith, daysWithout, lag } = state;
  const compared = `${count(daysWith, 'day')} with it and ${daysWithout} without`;
  const size = effect === null ? '' : `your pain was ${difference(effect)} ${afterDays(lag)} (${between(effect)})`;
  switch (verdict) {
    case 'too-early':
      return `Too early to say anything about ${quoted(name)}: ${compared} can be compared so far.`;
    case 'open':
      return sentences(`Not settled yet. From ${compared}, ${size}.`, 'This can still change.');
    case 'helps':
      return sentences(
        `Settled: from ${compared}, ${size}.`,
        'A lot chose the days, so nothing else did. The more you want it, the better it seems to do; a test cannot tell that apart.',
      );
    case 'harms':
      return sentences(`Settled: from ${compared}, ${size}.`, 'A lot chose the days, so nothing else did.');
    case 'too-small':
      return `From ${compared} there is no difference that you would notice. Do as you like.`;
    case 'unsettled':
      return sentences(
        `It is over, and it is not settled. From ${compared}, ${size === '' ? 'nothing can be said' : size}.`,
        'That is fine: some things are too small to show.',
      );
    case 'stopped':
      return 'You stopped this test before it was settled. It says nothing either way.';
    case 'unsafe':
      return 'This test was stopped because care comes first. It says nothing either way.';
  }
}
