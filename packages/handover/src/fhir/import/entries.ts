// Our own observations and statements as notebook entries again: what was exported comes back as it was told.
import { emptyMap, isRegionId } from '@rhomboid/body';
import type { Knowledge } from '@rhomboid/knowledge';
import type { FactAnswer } from '@rhomboid/plan';
import { OWN } from '../systems.ts';
import { cleanText, codesIn, isRaw, momentIn, nameOf, type Raw, rawList, statusOf } from './raw.ts';

/** An entry to be written: kind and fields as `Author.create` takes them. */
export interface ReceivedEntry {
  readonly kind: 'pain' | 'peg' | 'change' | 'function' | 'medicine';
  readonly fields: Readonly<Record<string, unknown>> & { readonly day: string };
}

/** Entries from the observations of one bundle; those of one moment and kind of measure become one. */
export function readEntries(observations: readonly Raw[], statements: readonly Raw[]): readonly ReceivedEntry[] {
  const pains = new Map<string, Record<string, unknown> & { day: string }>();
  const others: ReceivedEntry[] = [];
  for (const observation of observations) {
    const measure = codesIn(observation.code).find(({ system }) => system === OWN.measure)?.code;
    const at = momentIn(observation.effectiveDateTime);
    const value = scoreIn(observation);
    if (measure === undefined || at === null) continue;
    if (measure.startsWith('pain-')) {
      if (value === null) continue;
      const key = JSON.stringify(at);
      const fields = pains.get(key) ?? { ...at };
      pains.set(key, fields);
      addPain(fields, measure, value, observation);
    } else others.push(...otherEntry(measure, at, value, observation));
  }
  return [
    ...[...pains.values()].map((fields) => ({ kind: 'pain' as const, fields })),
    ...others,
    ...statements.flatMap(doseOf),
  ];
}

function addPain(fields: Record<string, unknown>, measure: string, value: number, observation: Raw): void {
  const told: Readonly<Record<string, string>> = {
    'pain-now': 'now',
    'pain-worst': 'worst',
    'pain-average': 'average',
  };
  const field = told[measure];
  if (field !== undefined) {
    // Of two told at one moment the first stays; the second would be a second entry of the same minute.
    fields[field] ??= value;
    return;
  }
  const region = codesIn(observation.bodySite).find(({ system }) => system === OWN.region)?.code;
  if (measure !== 'pain-place' || !isRegionId(region)) return;
  const map = isRaw(fields.map) && Array.isArray(fields.map.areas) ? fields.map.areas : [];
  fields.map = { ...emptyMap, areas: [...map, { region, layer: 'pain', intensity: value }] };
}

function otherEntry(
  measure: string,
  at: { readonly day: string },
  value: number | null,
  observation: Raw,
): readonly ReceivedEntry[] {
  if (measure === 'peg') {
    const items = rawList(observation.component).flatMap((component) => {
      const item = codesIn(component.code)
        .find(({ system }) => system === OWN.measure)
        ?.code.replace('peg-', '');
      const score = scoreIn(component);
      return item !== undefined && ['pain', 'enjoyment', 'activity'].includes(item) && score !== null
        ? [[item, score] as const]
        : [];
    });
    return items.length === 0 ? [] : [{ kind: 'peg', fields: { ...at, ...Object.fromEntries(items) } }];
  }
  if (value === null) return [];
  if (measure === 'change') return [{ kind: 'change', fields: { ...at, change: value } }];
  return measure.startsWith('activity-')
    ? [{ kind: 'function', fields: { ...at, activity: measure.slice('activity-'.length), score: value } }]
    : [];
}

/** A dose that was written down: a statement of ours at one moment. */
function doseOf(statement: Raw): readonly ReceivedEntry[] {
  const at = momentIn(statement.effectiveDateTime);
  if (at === null || !isDose(statement)) return [];
  const own = codesIn(statement.medicationCodeableConcept).find(({ system }) => system === OWN.medicine)?.code;
  const medicine = own ?? nameOf(statement.medicationCodeableConcept);
  const [dosage] = rawList(statement.dosage);
  const [rate] = rawList(dosage?.doseAndRate);
  const quantity = isRaw(rate?.doseQuantity) ? rate.doseQuantity : {};
  if (medicine === '') return [];
  return [
    {
      kind: 'medicine',
      fields: {
        ...at,
        medicine,
        ...(typeof quantity.value === 'number' ? { dose: quantity.value } : {}),
        ...(cleanText(quantity.unit, 40) === '' ? {} : { unit: cleanText(quantity.unit, 40) }),
      },
    },
  ];
}

/** Whether a statement is one of our doses: taken at a moment, and not known to go on. */
export function isDose(statement: Raw): boolean {
  return (
    statusOf(statement.status) === 'unknown' &&
    rawList(statement.identifier).some(({ system }) => system === OWN.identifier)
  );
}

function scoreIn({ valueQuantity }: Raw): number | null {
  return isRaw(valueQuantity) && typeof valueQuantity.value === 'number' && Number.isFinite(valueQuantity.value)
    ? valueQuantity.value
    : null;
}

/** Facts about the person that were exported from here. */
export function readFacts(
  knowledge: Knowledge,
  observations: readonly Raw[],
): {
  readonly facts: Readonly<Record<string, FactAnswer>>;
  readonly numbers: Readonly<Record<string, number>>;
} {
  const known = new Map((knowledge.plan?.facts ?? []).map((fact) => [fact.id, fact]));
  const facts: Record<string, FactAnswer> = {};
  const numbers: Record<string, number> = {};
  for (const observation of observations) {
    const id = codesIn(observation.code).find(({ system }) => system === OWN.fact)?.code ?? '';
    const fact = known.get(id);
    if (fact === undefined) continue;
    const answer = codesIn(observation.valueCodeableConcept).find(({ system }) => system === OWN.answer)?.code;
    const number = scoreIn(observation);
    if (fact.type === 'yes-no' && (answer === 'yes' || answer === 'no' || answer === 'unsure')) facts[id] = answer;
    else if (
      fact.type === 'number' &&
      number !== null &&
      fact.range !== null &&
      number >= fact.range.min &&
      number <= fact.range.max
    )
      numbers[id] = number;
  }
  return { facts, numbers };
}
