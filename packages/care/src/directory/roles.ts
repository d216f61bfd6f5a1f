// The roles in plain words, and the words by which tables and directories name them.
import { PROVIDER_ROLES, type ProviderRole } from './provider.ts';

/** A role as a person reads it, beginning with a small letter. */
export const ROLE_NAMES: Readonly<Record<ProviderRole, string>> = {
  physio: 'physiotherapist (physical therapist)',
  massage: 'massage therapist',
  chiro: 'chiropractor',
  osteo: 'osteopath',
  gp: 'family doctor or walk-in clinic',
  pharm: 'pharmacy',
  ed: 'emergency department',
  surgeon: 'spine, bone or nerve surgeon',
  rheum: 'joint doctor (rheumatologist)',
  pain: 'pain clinic',
  psych: 'psychologist or talking therapist',
  imaging: 'X-ray and scans',
  acupuncture: 'acupuncturist',
  other: 'other health service',
};

/** Tried in this order: the narrower word first. */
const WORDS: readonly (readonly [RegExp, ProviderRole])[] = [
  [/physio|physical.?therap|krankengymnast|kin[eé]sith|fisioterap/, 'physio'],
  [/chiroprac/, 'chiro'],
  [/osteopath|ostéopath/, 'osteo'],
  [/massage|massør|masseu/, 'massage'],
  [/acupunct|akupunkt/, 'acupuncture'],
  [/rheumat/, 'rheum'],
  [/orthop|neurosurg|spin(e|al).{0,3}surg/, 'surgeon'],
  [/\bpain\b|anaesthet.*pain|algolog/, 'pain'],
  [/psychother|psycholog|counsell|talking.?therap|\bcbt\b/, 'psych'],
  [/radiolog|imaging|\bmri\b|x-?ray/, 'imaging'],
  [/pharmac|apothek|chemist/, 'pharm'],
  [/emergency|\bed\b|a&e|accident and/, 'ed'],
  [/general.?pract|family|\bgp\b|primary.?care|urgent.?care|walk-?in|internal.?med/, 'gp'],
  [/\bpt\b/, 'physio'],
];

/** The role that a text names; null where it names none. */
export function roleFromWords(text: string): ProviderRole | null {
  const said = text.toLowerCase().trim();
  const exact = PROVIDER_ROLES.find((role) => role === said);
  return exact ?? WORDS.find(([words]) => words.test(said))?.[1] ?? null;
}

/** All roles that a list of texts names, each once, in the order of `PROVIDER_ROLES`. */
export function rolesFromWords(texts: readonly string[]): readonly ProviderRole[] {
  const found = new Set(texts.map(roleFromWords));
  return PROVIDER_ROLES.filter((role) => found.has(role));
}

/** Under which professions, by their ids in the knowledge, registers know who works in a role; none for a place. */
export const ROLE_PROFESSIONS: Readonly<Record<ProviderRole, readonly string[]>> = {
  physio: ['physiotherapist'],
  massage: ['massage'],
  chiro: ['chiropractor'],
  osteo: ['osteopath'],
  gp: ['doctor'],
  pharm: ['pharmacist'],
  ed: [],
  surgeon: ['doctor'],
  rheum: ['doctor'],
  pain: ['doctor'],
  psych: ['psychologist'],
  imaging: ['doctor'],
  acupuncture: [],
  other: [],
};
