// A chosen file as FHIR: opened with its link where it is sealed, and read on this device.
import { type FhirImport, openSealed, readFhir, readLink } from '@rhomboid/handover';
import type { Knowledge } from '@rhomboid/knowledge';
import { readClock } from '../../state/clock.ts';
import { shareWords as words } from '../words/share.ts';
import { shareCrypto } from './share-crypto.ts';

const LARGEST = 20_000_000;
const SEALED = /^[\w-]+\.\.[\w-]+\.[\w-]+\.[\w-]+\s*$/;

export type Received = { readonly read: FhirImport } | { readonly why: string };

/** Reads the file. Never rejects: `why` says what is wrong and what to do. */
export async function readReceived(knowledge: Knowledge, file: File, link: string): Promise<Received> {
  if (file.size > LARGEST) return { why: words.tooLarge };
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { why: words.unreadable };
  }
  if (SEALED.test(text)) {
    if (link.trim() === '') return { why: words.needsLink };
    const key = readLink(link, Math.floor(readClock().milliseconds / 1000));
    if (!key.ok) return { why: key.problems[0]?.message ?? words.needsLink };
    const opened = await openSealed(text, key.value.key, shareCrypto);
    if (!opened.ok) return { why: opened.problems[0]?.message ?? words.unreadable };
    text = opened.value.text;
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { why: words.notJson };
  }
  const read = readFhir(knowledge, json);
  return read.ok ? { read: read.value } : { why: read.problems[0]?.message ?? words.notJson };
}
