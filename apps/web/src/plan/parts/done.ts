// Ticking off what was done: an entry in the notebook that names the item, and taking it back.
import type { TreatmentEntry, TreatmentKind } from '@rhomboid/notebook';
import type { PlanItem } from '@rhomboid/plan';
import { type Save, useSave } from '../../notebook/capture/save.ts';
import { useLocalNow, useNotebook } from '../../notebook/context.ts';
import { planPageWords as words } from '../words/plan.ts';

/** The notebook's own kinds, for the items that are one of them. */
const KINDS: Readonly<Record<string, TreatmentKind>> = {
  'A-05': 'rest',
  'A-07': 'relaxation',
  'A-08': 'heat',
  'A-09': 'cold',
  'A-11': 'session',
  'A-12': 'session',
  'A-13': 'massage',
  'A-14': 'session',
  'A-15': 'session',
  'A-16': 'session',
  'A-17': 'session',
  'A-18': 'walk',
  'A-19': 'exercise',
  'A-20': 'exercise',
  'A-21': 'exercise',
  'A-22': 'stretching',
  'A-23': 'exercise',
  'A-29': 'session',
  'A-30': 'session',
};

export interface DoneToday extends Pick<Save, 'trouble'> {
  /** Today's entry of an item; null where it was not done yet. */
  readonly entryOf: (id: string) => TreatmentEntry | null;
  readonly toggle: (item: Pick<PlanItem, 'id' | 'name' | 'minutes'>) => Promise<boolean>;
}

export function useDoneToday(): DoneToday {
  const { state } = useNotebook();
  const now = useLocalNow();
  const { save, trouble } = useSave();
  const entryOf = (id: string): TreatmentEntry | null =>
    state.notebook
      .onDay(now.day)
      .filter((entry): entry is TreatmentEntry => entry.kind === 'treatment' && entry.what === id)
      .at(-1) ?? null;
  const toggle: DoneToday['toggle'] = ({ id, name, minutes }) => {
    const done = entryOf(id);
    if (done !== null) return save({ make: (author) => [author.remove(done)], say: words.takenBack(name) });
    const treatment = KINDS[id] ?? 'other';
    return save({
      make: (author) => [
        author.create('treatment', { treatment, what: id, ...now, ...(minutes === null ? {} : { minutes }) }),
      ],
      say: words.saved(name),
    });
  };
  return { entryOf, toggle, trouble };
}
