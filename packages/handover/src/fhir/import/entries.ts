// Our own observations, doses and treatments as notebook entries again: what was exported comes back as it was told.
import { type Area, emptyMap, type Spread } from '@rhomboid/body';
import { isRecord } from '@rhomboid/ground';
import type { Knowledge } from '@rhomboid/knowledge';
import { type EntryKind, type FieldValue, isUuid, missingIn, problemsOf } from '@rhomboid/notebook';
import { OWN } from '../systems.ts';
import { type EntryPart, entryPart } from './entry-parts.ts';
import { codesIn, momentIn, type Raw, rawList } from './raw.ts';

/** An entry to be written, under the id that it had: the same file brings it once, wherever it is read. */
export interface ReceivedEntry {
  readonly id: string;
  readonly kind: EntryKind;
  readonly fields: Readonly<Record<string, FieldValue>> & { readonly day: string };
}

export interface ReceivedEntries {
  readonly entries: readonly ReceivedEntry[];
  /** How many could not be used: fields that no entry may hold. */
  readonly unusable: number;
}

interface Draft {
  kind: EntryKind | null;
  readonly at: NonNullable<ReturnType<typeof momentIn>>;
  readonly fields: Record<string, unknown>;
  readonly areas: Area[];
  readonly spread: Spread[];
  readonly signs: Record<string, string>;
}

/** Entries from the resources of one bundle; those with one tag become one, and of a field the first that tells it counts. */
export function readEntries(knowledge: Knowledge, resources: readonly Raw[]): ReceivedEntries {
  const drafts = new Map<string, Draft>();
  const names = new Map<string, ReceivedEntry>();
  for (const resource of resources) {
    const id = entryOf(resource);
    const at = momentIn(resource.performedDateTime ?? resource.effectiveDateTime ?? resource.authored);
    const part = id === null || at === null ? null : entryPart(knowledge, resource);
    if (id === null || at === null || part === null) continue;
    const draft = drafts.get(id) ?? { kind: null, at, fields: {}, areas: [], spread: [], signs: {} };
    drafts.set(id, draft);
    add(draft, part);
    if (part.name?.kind === 'pain-name') draft.fields.pain ??= part.name.id;
    addName(names, part, at.day);
  }
  const told = [...drafts].map(([id, draft]) => [id, entryFrom(id, draft)] as const);
  const entries = [...names.values(), ...told.flatMap(([, entry]) => entry ?? [])];
  const sound = entries.filter(isSound);
  return { entries: sound, unusable: told.length + names.size - sound.length };
}

/** The notebook entry that a resource of ours came from. Other ids than those of entries are never taken. */
export function entryOf({ meta }: Raw): string | null {
  const tags = isRecord(meta) ? rawList(meta.tag) : [];
  const id = codesIn({ coding: tags }).find(({ system }) => system === OWN.entry)?.code ?? '';
  return isUuid(id) ? id : null;
}

function add(draft: Draft, { kind, fields, area, spread, sign }: EntryPart): void {
  draft.kind ??= kind;
  // Another kind under the same tag is nobody's: the first stays.
  if (kind !== null && draft.kind !== kind) return;
  for (const [field, value] of Object.entries(fields)) draft.fields[field] ??= value;
  if (area !== undefined && !draft.areas.some(({ region, layer }) => region === area.region && layer === area.layer))
    draft.areas.push(area);
  if (spread !== undefined) draft.spread.push(spread);
  if (sign !== undefined) draft.signs[sign[0]] ??= sign[1];
}

function addName(names: Map<string, ReceivedEntry>, { name }: EntryPart, day: string): void {
  if (name === undefined || name.name === '' || !isUuid(name.id)) return;
  const before = names.get(name.id)?.fields.day ?? day;
  names.set(name.id, { id: name.id, kind: name.kind, fields: { day: day < before ? day : before, name: name.name } });
}

function entryFrom(id: string, { kind, at, fields, areas, spread, signs }: Draft): ReceivedEntry | null {
  if (kind === null) return null;
  const drawn = areas.length > 0 || spread.length > 0;
  return {
    id,
    kind,
    fields: {
      ...at,
      ...fields,
      ...(drawn ? { map: { ...emptyMap, areas, spread } } : {}),
      ...(Object.keys(signs).length > 0 ? { signs } : {}),
    } as unknown as ReceivedEntry['fields'],
  };
}

/** Whether the notebook takes it: each value in its range, nothing missing. */
function isSound({ kind, fields }: ReceivedEntry): boolean {
  return problemsOf(kind, fields).length === 0 && missingIn(kind, fields).length === 0;
}
