// Made-up plans for the browser tests: the entries of a person with a strained muscle, as another device would have written them.
import type { Day } from '@rhomboid/ground';
import { type EntryKind, EVENT_VERSION, type NotebookEvent, stableUuid } from '@rhomboid/notebook';
import { knowledge } from '../fixture.ts';

/** The check of someone whose muscle between the shoulder blades is strained: nothing dangerous, better since a week. */
export const STRAIN = calmAnswers({
  age: 34,
  sex: 'female',
  preg: 'none',
  'onset-speed': 'minutes-hours',
  'onset-trigger': ['lift'],
  duration: '3-14-days',
  trend: 'better',
  trauma: 'none',
  cancer: 'none',
  loc: ['between-left'],
  'loc-mid': 'one-side',
  'mv-spec': 'yes',
  't-palpate': 'yes',
  'lie-better': 'yes',
  'arm-move': 'yes',
  'nrs-now': 4,
  qual: ['ache', 'tight'],
  work: ['lifting'],
  constant: 'comes-and-goes',
  'recent-visit': 'none',
});

type Answers = Readonly<Record<string, string | number | readonly string[]>>;

/** Answers of someone who says no to every other yes-no question. */
function calmAnswers(own: Answers): Answers {
  const calm = knowledge.findings.flatMap(({ id, type }) => (type === 'yes-no' ? [[id, 'no'] as const] : []));
  return { ...Object.fromEntries(calm), ...own };
}

/** Facts that keep something out of this plan as long as nobody tells them. */
export const CLEAR = { 'fused-spine': 'no', 'numb-skin': 'no', 'poor-circulation': 'no' } as const;

let written = 0;

/** One event that begins an entry; `id` where there is one entry alone. */
export function entry(kind: EntryKind, set: NotebookEvent['set'], id?: string): NotebookEvent {
  written++;
  const at = Date.UTC(2011, 0, 1) + written;
  return {
    v: EVENT_VERSION,
    id: stableUuid(`plan file, event ${written}`, at),
    at: `${String(at).padStart(13, '0')}-0000-test`,
    entry: id ?? stableUuid(`plan file, entry ${written}`, at),
    kind,
    set,
  };
}

/** The notebook of someone who began a plan on `day`; `facts` as told on that day. */
export function planBegun(day: Day, facts: Readonly<Record<string, string>> = CLEAR): readonly NotebookEvent[] {
  return [
    entry('plan', { day, begun: day, answers: STRAIN, knowledge: releaseName(), minutes: 15 }, 'plan'),
    entry('person', { day, facts }, 'person'),
  ];
}

/** How the release is named in entries. */
export function releaseName(): string {
  return `${knowledge.version} ${knowledge.hash}`;
}
