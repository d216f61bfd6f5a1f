// An entry in one line: what it is, and what it says. The same words in lists, in undo, and for screen readers.
import { areasOf } from '@rhomboid/body';
import type { Knowledge } from '@rhomboid/knowledge';
import type { Entry, FactorEntry, PainEntry, TreatmentEntry } from '@rhomboid/notebook';
import { isItemId, itemName } from '../../plan/names.ts';
import type { NotebookState } from '../notebook-state.ts';
import { common } from '../words/common.ts';
import { entryWords } from '../words/day.ts';
import { factorWords } from '../words/factors.ts';
import { changeWords } from '../words/function.ts';
import { effectWords, treatmentWords } from '../words/things.ts';
import { medicineText } from './medicines.ts';
import { placeText } from './place-text.ts';
import { factorName } from './trackables.ts';

export interface EntryLine {
  readonly title: string;
  readonly detail: string;
}

export interface LineParts {
  readonly state: NotebookState;
  readonly knowledge: Knowledge;
  /** Scores are not shown. */
  readonly hide: boolean;
}

/** Places named in a line; more are counted. */
const NAMED_PLACES = 2;

export function entryLine(entry: Entry, parts: LineParts): EntryLine {
  const detail = (...texts: readonly (string | undefined | null | false)[]): string =>
    texts.filter((text): text is string => typeof text === 'string' && text !== '').join(' · ');
  const { state, knowledge, hide } = parts;
  switch (entry.kind) {
    case 'pain':
      return { title: painTitle(entry, parts), detail: detail(...painDetail(entry, parts), entry.note) };
    case 'factor':
      return {
        title: factorName(state, knowledge, entry.factor),
        detail: detail(factorValue(entry, parts), entry.note),
      };
    case 'medicine':
      return { title: medicineText(knowledge, entry), detail: detail(effectText(entry.effect), entry.note) };
    case 'treatment':
      return {
        title: treatmentWords.kinds[entry.treatment],
        detail: detail(
          whatText(entry),
          entry.minutes !== undefined && common.minutes(entry.minutes),
          effectText(entry.effect),
          entry.note,
        ),
      };
    case 'function':
      return {
        title: nameOf(state, entry.activity),
        detail: detail(!hide && common.outOfTen(entry.score), entry.note),
      };
    case 'peg':
      return { title: entryWords.kinds.peg, detail: detail(!hide && pegText(entry)) };
    case 'change':
      return { title: entryWords.kinds.change, detail: changeWords.steps[entry.change - 1] ?? '' };
    case 'note':
      return { title: entryWords.kinds.note, detail: entry.note ?? '' };
    case 'marker':
      return { title: entry.text, detail: detail(entryWords.kinds.marker, entry.note) };
    case 'screening': {
      const level = knowledge.dispositions.find(({ id }) => id === entry.level)?.word ?? entry.level;
      const said = entry.unfinished === true ? entryWords.screenedPartly : entryWords.screened;
      return { title: entryWords.kinds.screening, detail: said(level) };
    }
    case 'pain-name':
    case 'own-factor':
    case 'own-activity':
      return { title: entry.name, detail: entryWords.kinds[entry.kind] };
    case 'experiment':
      return {
        title: entryWords.kinds.experiment,
        detail: detail(entryWords.testFrom(common.shortDay(entry.start)), entry.note),
      };
    case 'experiment-day':
      return { title: entryWords.kinds[entry.kind], detail: entry.done ? entryWords.did : entryWords.didNot };
    case 'exercise':
      return { title: itemName(entry.exercise) ?? entryWords.kinds.exercise, detail: detail(entry.note) };
    case 'appointment':
      return { title: entry.practitioner, detail: detail(entry.place, entry.note) };
    case 'settings':
    case 'person':
    case 'plan':
      return { title: entryWords.kinds[entry.kind], detail: '' };
  }
}

/** Which one, where that says more than the kind; the id of a plan item gives its name, once the plan was opened. */
function whatText({ what, treatment }: TreatmentEntry): string | null {
  if (what === undefined) return null;
  const text = isItemId(what) ? itemName(what) : what;
  return text === treatmentWords.kinds[treatment] ? null : text;
}

function painTitle({ now, pain }: PainEntry, { state, hide }: LineParts): string {
  const name = pain === undefined ? entryWords.kinds.pain : nameOf(state, pain);
  return now === undefined || hide ? name : `${name}: ${common.outOfTen(now)}`;
}

function painDetail(entry: PainEntry, { hide }: LineParts): readonly (string | false)[] {
  const places = areasOf(entry.map ?? { areas: [], strokes: [], spread: [] }).filter(({ layer }) => layer === 'pain');
  const named = places.slice(0, NAMED_PLACES).map(({ region }) => placeText(region));
  const more = places.length - named.length;
  return [
    entry.worst !== undefined && !hide && entryWords.worst(entry.worst),
    entry.average !== undefined && !hide && entryWords.average(entry.average),
    named.length > 0 && `${named.join(', ')}${more > 0 ? ` +${more}` : ''}`,
    Object.values(entry.signs ?? {}).includes('yes') && entryWords.signs,
  ];
}

function factorValue({ value, factor }: FactorEntry, { state, knowledge, hide }: LineParts): string {
  if (typeof value === 'boolean') return value ? factorWords.yes : factorWords.no;
  const own = state.notebook.entries.get(factor);
  const known = knowledge.factors.find(({ id }) => id === factor);
  if (typeof value === 'string') return known?.options.find(({ id }) => id === value)?.text ?? value;
  const shape = own?.kind === 'own-factor' ? own.shape : known?.shape;
  if (shape === 'scale') return hide ? '' : common.outOfTen(value);
  return factorWords.value(value, (own?.kind === 'own-factor' ? own.unit : known?.unit) ?? '');
}

function effectText(effect: keyof typeof effectWords.effects | undefined): string {
  return effect === undefined ? '' : effectWords.effects[effect];
}

function pegText({ pain, enjoyment, activity }: Extract<Entry, { kind: 'peg' }>): string {
  return [pain, enjoyment, activity].map((value) => value ?? '–').join(' · ');
}

/** The name that the person gave, also of something put away or deleted. */
function nameOf(state: NotebookState, id: string): string {
  const entry = state.notebook.entries.get(id) ?? state.notebook.deleted.get(id);
  return entry !== undefined && 'name' in entry ? entry.name : id;
}
