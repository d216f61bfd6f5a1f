// Who the resources are about, and how each is told apart for ever: the same content has the same identifier, so that a
// second export adds nothing.
import { stableUuid } from '@rhomboid/notebook';
import type { HandoverParts } from '../report/report.ts';
import type { Identifier, Reference } from './r4.ts';
import { OWN } from './systems.ts';

/** What every resource of one export needs. */
export interface Subject {
  /** Stays the same over all exports of one person. */
  readonly key: string;
  readonly patient: Reference;
  readonly device: Reference;
  /** An identifier that follows from what is told: the same for the same, another for a change. */
  readonly identify: (kind: string, content: unknown) => Identifier;
}

export function subjectOf(key: string): Subject {
  return {
    key,
    patient: { reference: urnOf(key, 'Patient') },
    device: { reference: urnOf(key, 'Device') },
    identify: (kind, content) => ({
      system: OWN.identifier,
      value: uuidOf(`${key} ${kind} ${JSON.stringify(content)}`),
    }),
  };
}

/** A resource under the identifier that follows from what it says. */
export function identified<const Type extends string, const Said extends object>(
  subject: Subject,
  resourceType: Type,
  said: Said,
): { readonly resourceType: Type; readonly identifier: readonly Identifier[] } & Said {
  return { resourceType, identifier: [subject.identify(resourceType, said)], ...said };
}

/** An address inside the bundle. */
export function urnOf(key: string, what: string): string {
  return `urn:uuid:${uuidOf(`${key} ${what}`)}`;
}

export function uuidOf(text: string): string {
  return stableUuid(text, 0);
}

/**
 * A key for a person without an account: the first entry that they ever wrote, or, without a notebook, the check. Nothing
 * of them can be read from it.
 */
export function personKey({ notebook, check }: Pick<HandoverParts, 'notebook' | 'check'>): string {
  let first: string | null = null;
  for (const { id } of [...(notebook?.entries.values() ?? []), ...(notebook?.deleted.values() ?? [])])
    if (/^[0-9a-f]{8}-/.test(id) && (first === null || id < first)) first = id;
  return uuidOf(first ?? JSON.stringify([check?.day ?? '', check?.answers ?? {}]));
}
