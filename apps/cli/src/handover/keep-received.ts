// Writes what a FHIR file brought into a notebook: entries that were exported from here, and plans of a clinician.
import { entryEvents, type FhirImport, planNote, planWishes } from '@rhomboid/handover';
import { createAuthor, type NotebookEvent, openNotebook, type PlanEntry, StoreError, uuidv7 } from '@rhomboid/notebook';
import { badInput } from '../failure.ts';
import { jsonLinesStore } from '../notebook/json-lines-store.ts';
import { today } from '../notebook/today.ts';
import { counted } from '../words/counted.ts';

/** One entry, with a name instead of an id: what the person wants of the plan. */
const PLAN_ID = 'plan';

/** Writes it, and gives one sentence on what was written. `takePlan` also lets the plan here go by the received ones. */
export async function keepReceived(path: string, read: FhirImport, takePlan: boolean): Promise<string> {
  const store = jsonLinesStore(path, { told: (sentence) => process.stderr.write(`${sentence}\n`) });
  try {
    const known = openNotebook((await store.read()).events);
    const plans = read.plans.filter(({ own }) => !own);
    const notes = plans.map((plan) => planNote(plan, today()));
    const { events, already } = entryEvents([...read.entries, ...notes], known);
    const wishes = takePlan ? wishEvents(known, plans) : [];
    await store.append([...events, ...wishes]);
    const there = already === 0 ? '' : `; ${counted(already, 'entry is', 'entries are')} there already`;
    const taken = wishes.length === 0 ? '' : '; the plan goes by what it says';
    return `Wrote ${counted(events.length, 'entry', 'entries')} to ${path}${there}${taken}.`;
  } catch (error) {
    if (error instanceof StoreError) throw badInput(error.message);
    throw error;
  }
}

/** The wishes of the received plans over those that are there; none where nothing would change. */
function wishEvents(known: ReturnType<typeof openNotebook>, plans: FhirImport['plans']): readonly NotebookEvent[] {
  const entry = known.entries.get(PLAN_ID);
  const before = entry?.kind === 'plan' ? entry : null;
  let after: PlanEntry = before ?? { kind: 'plan', id: PLAN_ID, day: today() };
  for (const plan of plans) after = { ...after, ...planWishes(plan, after) };
  const { liked = [], declined = [], goal } = after;
  const fields = { liked, declined, ...(goal === undefined ? {} : { goal }) };
  if (plans.length === 0 || isSame(fields, before)) return [];
  const author = createAuthor(
    {
      device: `command-line-${uuidv7(Date.now(), Math.random)}`,
      now: () => Date.now(),
      random: () => Math.random(),
      zone: (now) => -new Date(now).getTimezoneOffset(),
    },
    known.latest,
  );
  const gone = known.deleted.get(PLAN_ID);
  if (before !== null) return [author.change(before, fields)];
  return gone === undefined
    ? [author.create('plan', { day: today(), ...fields }, PLAN_ID)]
    : [author.restore(gone), author.change({ id: PLAN_ID, kind: 'plan' }, fields)];
}

function isSame(fields: object, before: PlanEntry | null): boolean {
  const of = (one: object): string => {
    const { liked = [], declined = [], goal = '' } = one as Partial<PlanEntry>;
    return JSON.stringify([liked, declined, goal]);
  };
  return of(fields) === of(before ?? {});
}
