// A CarePlan that a clinician sent back, as a list to read and to say yes or no to. Nothing of it is done by itself.
import { isRecord } from '@rhomboid/ground';
import { OWN } from '../systems.ts';
import { cleanText, codesIn, dayIn, nameOf, type Raw, rawList, statusOf } from './raw.ts';
import { importWords as words } from './words-en.ts';

/** One thing to do or not to do. */
export interface ReceivedActivity {
  /** Id of a plan item of the knowledge, where the plan came from here; else null. */
  readonly item: string | null;
  readonly text: string;
  /** How much and how often, as written. */
  readonly dose: string;
  readonly status: string;
  readonly doNot: boolean;
}

export interface ReceivedPlan {
  readonly title: string;
  /** Whether it is only the plan that was proposed from here, as it went out. */
  readonly own: boolean;
  readonly author: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly status: string;
  readonly goals: readonly string[];
  readonly activities: readonly ReceivedActivity[];
  readonly notes: readonly string[];
}

/** Reads a plan; `find` gives a resource of the same bundle by its reference. `items` are the ids that the knowledge has. */
export function readCarePlan(
  resource: Raw,
  find: (reference: unknown) => Raw | null,
  items: ReadonlySet<string>,
): ReceivedPlan {
  const period = isRecord(resource.period) ? resource.period : {};
  return {
    title: cleanText(resource.title) || words.planName,
    own: isOwnProposal(resource, find),
    author: authorOf(resource.author, find),
    from: dayIn(period.start),
    to: dayIn(period.end),
    status: statusOf(resource.status),
    goals: rawList(resource.goal).flatMap((reference) => {
      const text = nameOf(find(reference)?.description) || cleanText(reference.display);
      return text === '' ? [] : [text];
    }),
    activities: rawList(resource.activity).flatMap((activity) => activityOf(activity, find, items)),
    notes: [cleanText(resource.description), ...rawList(resource.note).map(({ text }) => cleanText(text))].filter(
      (text) => text !== '',
    ),
  };
}

/** A proposal by the device that exported it. A clinician who takes it over makes it an order or a plan of their own. */
function isOwnProposal({ intent, author }: Raw, find: (reference: unknown) => Raw | null): boolean {
  return (
    intent === 'proposal' &&
    rawList(find(author)?.identifier).some(({ system }) => system === OWN.identifier) &&
    find(author)?.resourceType === 'Device'
  );
}

/** As the plan says it, else by the name of the practitioner or organisation that it refers to. */
function authorOf(author: unknown, find: (reference: unknown) => Raw | null): string {
  const display = isRecord(author) ? cleanText(author.display, 120) : '';
  const found = display === '' ? find(author) : null;
  if (found === null) return display;
  if (typeof found.name === 'string') return cleanText(found.name, 120);
  const [name] = rawList(found.name);
  const given = Array.isArray(name?.given) ? name.given.filter((part) => typeof part === 'string') : [];
  return cleanText(name?.text, 120) || cleanText([...given, cleanText(name?.family)].join(' '), 120);
}

function activityOf(
  activity: Raw,
  find: (reference: unknown) => Raw | null,
  items: ReadonlySet<string>,
): readonly ReceivedActivity[] {
  const detail = isRecord(activity.detail) ? activity.detail : find(activity.reference);
  if (detail === null) {
    const shown = isRecord(activity.reference) ? cleanText(activity.reference.display) : '';
    return shown === '' ? [] : [{ item: null, text: shown, dose: '', status: '', doNot: false }];
  }
  const item =
    codesIn(detail.code).find(({ system, code }) => system === OWN.planItem && items.has(code))?.code ?? null;
  const text = [nameOf(detail.code), cleanText(detail.description)].filter((part) => part !== '').join(': ');
  if (text === '' && item === null) return [];
  return [
    {
      item,
      text,
      dose: cleanText(detail.scheduledString, 200) || timingText(detail.scheduledTiming),
      status: statusOf(detail.status),
      doNot: detail.doNotPerform === true,
    },
  ];
}

/** A plain timing in words: `3 times a week`. */
function timingText(timing: unknown): string {
  if (!isRecord(timing)) return '';
  const written = nameOf(timing.code);
  if (written !== '' || !isRecord(timing.repeat)) return written;
  const { frequency, period, periodUnit } = timing.repeat;
  return typeof frequency === 'number' && typeof period === 'number' && typeof periodUnit === 'string'
    ? words.often(frequency, period, cleanText(periodUnit, 10))
    : '';
}
