// What a person can track: factors of the knowledge and their own, under one shape.
import type { Factor, Knowledge } from '@rhomboid/knowledge';
import type { FactorEntry } from '@rhomboid/notebook';
import { entriesOf, settingsOf } from '../context.ts';
import type { NotebookState } from '../notebook-state.ts';

/** A factor, ready to be asked; those of the person's own have the same shape. */
export type Trackable = Pick<
  Factor,
  'id' | 'label' | 'ask' | 'help' | 'why' | 'shape' | 'unit' | 'range' | 'options' | 'least' | 'most'
> & {
  /** Heading under which it is offered; empty for one's own. */
  readonly group: string;
  readonly own: boolean;
};

/** Every factor that can be tracked: those of the knowledge in its order, then the person's own that are not put away. */
export function allTrackables(state: NotebookState, knowledge: Knowledge): readonly Trackable[] {
  const known = [...knowledge.factors].sort((a, b) => a.order - b.order);
  return [
    ...known.map((factor) => ({ ...factor, own: false })),
    ...entriesOf(state, 'own-factor')
      .filter(({ archived }) => archived !== true)
      .map(({ id, name, shape, unit = '' }) => ({
        ...NOTHING_MORE,
        id,
        label: name,
        ask: name,
        shape,
        unit,
        own: true,
      })),
  ];
}

/** What a person's own factor has none of. */
const NOTHING_MORE = { group: '', help: '', why: '', range: null, options: [], least: '', most: '' } as const;

/** Ids of the factors that are asked every day: those chosen, else the few that a notebook starts with. */
export function trackedIds(state: NotebookState, knowledge: Knowledge): readonly string[] {
  return settingsOf(state)?.factors ?? knowledge.factors.filter(({ startsOn }) => startsOn).map(({ id }) => id);
}

/** What is asked every day. */
export function tracked(state: NotebookState, knowledge: Knowledge): readonly Trackable[] {
  const ids = trackedIds(state, knowledge);
  return allTrackables(state, knowledge).filter(({ id }) => ids.includes(id));
}

/** The entry that tells a factor on a day; the latest where there are several. */
export function factorOn(state: NotebookState, factor: string, day: string): FactorEntry | null {
  const told = state.notebook
    .onDay(day)
    .filter((entry): entry is FactorEntry => entry.kind === 'factor' && entry.factor === factor);
  return told.reduce<FactorEntry | null>((last, entry) => (last === null || last.id < entry.id ? entry : last), null);
}

/** The name of a factor, also of one that was put away or that this release no longer has. */
export function factorName(state: NotebookState, knowledge: Knowledge, id: string): string {
  const entry = state.notebook.entries.get(id) ?? state.notebook.deleted.get(id);
  if (entry?.kind === 'own-factor') return entry.name;
  return knowledge.factors.find((factor) => factor.id === id)?.label ?? id;
}
