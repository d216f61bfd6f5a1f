// English sentences about relief, flares, tomorrow, and about the notebook as a whole.
import type { FlareInsight, Insight, InsightNote, Outlook, Points, ReliefInsight, TestRefusal } from './insight.ts';
import { between, count, difference, list, quoted, sentences, size } from './words-numbers-en.ts';

/** How a medicine or treatment went: counts first, then what was written down, and never that it was the reason. */
export function tellRelief({ kind, name, what, times, better, told, change, verdict }: ReliefInsight): string {
  const after = `After ${quoted(what === null ? name : `${name}: ${what}`)}`;
  const counts = `it was better ${better} of ${count(told, 'time')}`;
  const measured = change === null ? '' : `Within hours your pain was ${difference(change)} (${between(change)}).`;
  switch (verdict) {
    case 'helped':
      return sentences(`${after} ${counts}.`, measured, 'It may also have eased by itself.');
    case 'mixed':
      return sentences(`${after} ${counts}: now better, now not.`, measured);
    case 'did-little':
      return sentences(`${after} little changed: ${counts}.`, measured);
    case 'worse':
      return sentences(
        `${after} things were often worse: ${counts}.`,
        measured,
        kind === 'medicine'
          ? 'Ask a pharmacist or doctor before you change anything.'
          : 'It may be wise to leave it for now and to ask about it.',
      );
    case 'too-few':
      return `${after} you told how it went ${count(told, 'time')} of ${times}. From 5 on there is something to say.`;
  }
}

/** Tomorrow, what it leans on, and how good past outlooks were. */
export function tellOutlook({ expected, low, high, because, better, over }: Outlook): string {
  const leans = because.length === 0 ? 'your last days' : `your last days and on ${list(because.map(quoted))}`;
  return sentences(
    `Tomorrow your pain may be about ${size(expected)}, most likely between ${whole(low)} and ${whole(high)}.`,
    `This leans on ${leans}.`,
    `Over ${count(over, 'day')} such outlooks came ${better} % nearer than your usual level would.`,
  );
}

/** Flares so far, and whether one seems to begin. */
export function tellFlares({ flares, warned, gap, length }: FlareInsight): string {
  const open = flares.some((flare) => flare.open);
  return sentences(
    warned && 'Your pain today looks like the start of a flare. This warning is wrong about twice a year.',
    flares.length === 0
      ? 'No flare so far.'
      : `So far ${count(flares.length, 'flare')}${open ? ', one of them not over yet' : ''}.`,
    length !== null && gap !== null && `One lasts about ${days(length)}, with about ${days(gap)} between two.`,
  );
}

/** Why no fair test is offered. */
export function tellRefusal(why: TestRefusal): string {
  switch (why) {
    case 'not-in-your-hands':
      return 'This is not in your hands, so a test by lot would not be fair to you.';
    case 'role-not-told':
      return 'First say what it is to your pain: does it come before, or do you do it because it hurts?';
    case 'medicine':
      return 'Medicines are not tested here. Talk to a doctor or pharmacist before you change one.';
    case 'care-first':
      return 'Care comes first now. Please see to what the check told you; a test can wait.';
    case 'harmful':
      return 'A test could do harm, or would have you leave out something that is good for you.';
    case 'running':
      return 'Another test is running. One at a time, or nobody can tell which did what.';
    case 'too-few-days':
      return 'Tell your pain on at least 14 of 28 days first. Then a test can show something.';
  }
}

/** What the notebook as a whole allows: how many days it holds, and when claims may begin. */
export function tellInsight({ painDays, days: of, untilClaims, notes }: Insight): readonly string[] {
  if (painDays === 0) return ['No day tells your pain yet, so there is nothing to compare.'];
  return [
    `Your pain was told on ${painDays} of ${count(of, 'day')}.`,
    ...(untilClaims === 0 ? [] : [`${count(untilClaims, 'more day')} with your pain, and first answers can come.`]),
    ...notes.map(tellNote),
  ];
}

/** Something about the notebook that limits what it can say, as one sentence. */
export function tellNote({ note, count: n }: InsightNote): string {
  switch (note) {
    case 'same-pain':
      return 'You told the same pain on every day, so nothing can go with it.';
    case 'long-gap':
      return `For ${count(n, 'day')} in a row no pain was told, and nothing is guessed for them.`;
    case 'told-twice':
      return `On ${count(n, 'day')} something was told twice, and what you wrote last counts.`;
    case 'time-zones':
      return `You wrote in ${count(n, 'time zone')}, and each day counts as your own clock showed it.`;
    case 'left-out':
      return `There are too many things to compare at once, so the ${n} that you told least are left out.`;
  }
}

function days({ mean, low, high }: Points): string {
  return `${count(Math.round(mean), 'day')} (${whole(low)} to ${whole(high)})`;
}

function whole(value: number): string {
  return String(Math.round(value));
}
