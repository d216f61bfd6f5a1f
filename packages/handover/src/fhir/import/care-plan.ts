// A CarePlan that a clinician sent back, as a list to read and to say yes or no to. Nothing of it is done by itself.
import { OWN } from '../systems.ts';
import { cleanText, codesIn, dayIn, isRaw, nameOf, type Raw, rawList, statusOf } from './raw.ts';
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
  const period = isRaw(resource.period) ? resource.period : {};
  return {
    title: cleanText(resource.title) || words.planName,
    author: isRaw(resource.author) ? cleanText(resource.author.display, 120) : '',
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

function activityOf(
  activity: Raw,
  find: (reference: unknown) => Raw | null,
  items: ReadonlySet<string>,
): readonly ReceivedActivity[] {
  const detail = isRaw(activity.detail) ? activity.detail : find(activity.reference);
  if (detail === null) {
    const shown = isRaw(activity.reference) ? cleanText(activity.reference.display) : '';
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

/** A plain timing in words: `3 times every 1 wk`. */
function timingText(timing: unknown): string {
  if (!isRaw(timing)) return '';
  const written = nameOf(timing.code);
  if (written !== '' || !isRaw(timing.repeat)) return written;
  const { frequency, period, periodUnit } = timing.repeat;
  return typeof frequency === 'number' && typeof period === 'number' && typeof periodUnit === 'string'
    ? `${frequency} × / ${period} ${cleanText(periodUnit, 10)}`
    : '';
}
