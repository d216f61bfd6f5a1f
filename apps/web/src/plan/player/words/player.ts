// Words of the exercise player.
import type { Light } from '@rhomboid/knowledge';
import { plural } from '../../../words/format.ts';
import type { PlayedDose } from '../blocks.ts';

const LOCALE = 'en-GB';
const seconds = (count: number): string => plural(LOCALE, count, { one: '1 second', other: `${count} seconds` });
const minutes = (count: number): string => plural(LOCALE, count, { one: '1 minute', other: `${count} minutes` });
const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);

export const playerWords = {
  session: {
    title: 'Today’s exercises',
    lead: (count: number, about: number): string =>
      `${plural(LOCALE, count, { one: '1 exercise', other: `${count} exercises` })}, about ${minutes(about)}. You can stop at any time.`,
    begin: 'Begin',
    nothing: 'Your plan has no exercises for today. Rest counts, too.',
    careFirst: 'Exercises wait until someone has looked at your back. Your plan says what to do until then.',
    noPlan: 'Exercises come from your plan, and a plan needs a check first.',
    doneToday: 'done today',
    partToday: 'begun today',
    toPlan: 'To the plan',
  },
  exercise: {
    missingTitle: 'This exercise is not there',
    missing: 'It may belong to an older version of the plan.',
    at: (at: number, of: number): string => `Exercise ${at} of ${of}`,
    steps: 'How to do it',
    breathing: 'Breathing',
    easier: 'Too hard? Easier',
    harder: 'Too easy? Harder',
    level: (level: number, name: string): string => `Level ${level} of 3: ${name}`,
    stop: 'When to stop',
    needs: 'You need',
    lights: 'How much pain is all right?',
    start: 'Start',
    skip: 'Leave this one out today',
    print: 'Print the steps',
    notNow: 'Not now',
    askFirst: 'Ask first',
    notInPlan: 'This exercise is not in your plan. Start gently.',
    resting: (day: string): string => `It rests until ${day}, because it hurt too much. Choose something else today.`,
  },
  before: 'Your pain now, before you start',
  leftOpen: {
    title: 'You were in the middle',
    line: (name: string): string => `“${name}” is where you left it. Go on, or leave it for today.`,
    goOn: 'Go on with it',
    leave: 'Leave it',
    alarmTitle: 'One question is still open',
    alarmLine: 'An exercise hurt a lot. Before anything else we need to know whether a danger sign is there.',
    alarmGoOn: 'Answer it',
  },
  play: {
    set: (set: number, of: number): string => `Round ${set} of ${of}`,
    ready: 'Get into position',
    rest: 'Rest',
    change: 'Now the other side',
    side: { first: 'One side', other: 'The other side', both: 'Side to side' },
    of: (all: number): string => `of ${all}`,
    sideOf: (all: number): string => `of ${all} each side`,
    hold: (left: number): string => `Hold ${left}`,
    clock: (left: number): string => `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`,
    left: 'left',
    walk: (metres: number): string => `${metres} metres`,
    walkLine: 'Press the arrow when you are there.',
    pause: 'Pause',
    goOn: 'Go on',
    back: 'Back to the start of this part',
    forward: 'Done, go on to the next part',
    stop: 'It hurts too much: stop',
    end: 'Stop here for today',
    next: 'Next:',
    read: 'Read aloud',
    quiet: 'Stop reading',
    mild: 'A mild stretch is fine. If it hurts too much, stop. You have not done anything wrong.',
    sound: 'Sound when counting',
    hand: 'Buttons for',
    hands: { left: 'Left hand', right: 'Right hand' },
    announce: {
      ready: 'Get into position.',
      rest: (left: number, set: number): string => `Rest ${seconds(left)}. Then round ${set}.`,
      change: 'Now the other side.',
      work: (set: number, of: number): string => `Round ${set} of ${of}.`,
      paused: 'Paused.',
    },
  },
  tell: {
    title: 'How was it?',
    stopped: 'You stopped. That was right.',
    during: 'Worst pain while doing it',
    effort: 'How hard was it?',
    effortEnds: ['nothing at all', 'all I had'],
    save: 'Save',
    saveNext: 'Save and go on',
    saveEnd: 'Save and finish',
    drop: 'Do not save this one',
    saved: 'Exercise saved.',
    alarmTitle: 'Is one of these there, and new?',
    alarms: { yes: 'Yes, one or more', no: 'No, none of these', unsure: 'Not sure' },
    unsureLine: 'Not sure counts as maybe: we ask a little more.',
    alarmMissing: 'say whether one of these signs is there. It decides what comes next.',
    alarmWhy: 'After strong pain we always ask this before anything else.',
  },
  lights: {
    green: 'Green: go on',
    amber: 'Amber: not more than this',
    red: 'Red: stop',
  } satisfies Record<Light, string>,
  rise: (amber: number, red: number): string =>
    `Pain that rises ${amber} above the start counts as amber, ${red} above as red.`,
  end: {
    title: 'Done for today',
    line: 'Tomorrow morning we ask how your back took it. That decides whether the next time is more, the same, or less.',
    nothing: 'Nothing was written down this time. That is fine.',
    finished: 'done',
    unfinished: 'in part',
    back: 'Back to today',
  },
  morning: {
    title: 'How is your back this morning?',
    line: (names: string): string => `Yesterday you did: ${names}.`,
    saved: 'Noted. The plan goes by it.',
    save: 'Save',
    red: 'That is clearly more than before the exercises. They will be made easier, or rest for some days.',
  },
  /** "2 rounds of 8 on each side, held 3 seconds". */
  dose: ({ sets, reps, holdSeconds, minutes: going, metres, eachSide }: PlayedDose): string => {
    const side = eachSide ? ' on each side' : '';
    if (going !== null) return minutes(going);
    if (metres !== null) return `${metres} metres, ${times(sets)}`;
    if (reps === null) return holdSeconds === null ? times(sets) : `${times(sets)} ${seconds(holdSeconds)}${side}`;
    const rounds = plural(LOCALE, sets, { one: '1 round', other: `${sets} rounds` });
    return `${rounds} of ${reps}${side}${holdSeconds === null ? '' : `, held ${seconds(holdSeconds)}`}`;
  },
  list: (items: readonly string[]): string => new Intl.ListFormat(LOCALE, { type: 'conjunction' }).format(items),
} as const;
