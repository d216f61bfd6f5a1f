// Which codes of the NUCC provider taxonomy stand for which role. Codes that are not here are other professions.
import type { ProviderRole } from '../provider.ts';

interface TaxonomyRole {
  readonly role: ProviderRole;
  /** The code is wider than the role. */
  readonly notSure?: true;
}

const ROLES: ReadonlyMap<string, TaxonomyRole> = new Map([
  ['225100000X', { role: 'physio' }],
  ['2251X0800X', { role: 'physio' }],
  ['2251S0007X', { role: 'physio' }],
  ['2251G0304X', { role: 'physio' }],
  ['2251E1200X', { role: 'physio' }],
  ['261QP2000X', { role: 'physio' }],
  ['225200000X', { role: 'other' }],
  ['225X00000X', { role: 'other' }],
  ['225700000X', { role: 'massage' }],
  ['111N00000X', { role: 'chiro' }],
  ['111NR0400X', { role: 'chiro' }],
  ['171100000X', { role: 'acupuncture' }],
  // Doctors for hands-on medicine of nerves and muscles: the American osteopath who still works by hand.
  ['204D00000X', { role: 'osteo' }],
  ['207Q00000X', { role: 'gp' }],
  ['207R00000X', { role: 'gp' }],
  ['208D00000X', { role: 'gp' }],
  ['261QU0200X', { role: 'gp' }],
  // Rehabilitation doctors treat long pain, and more than that.
  ['208100000X', { role: 'pain', notSure: true }],
  ['2081P2900X', { role: 'pain' }],
  ['208VP0014X', { role: 'pain' }],
  ['208VP0000X', { role: 'pain' }],
  ['207RR0500X', { role: 'rheum' }],
  ['207X00000X', { role: 'surgeon', notSure: true }],
  ['207XS0117X', { role: 'surgeon' }],
  ['207T00000X', { role: 'surgeon' }],
  ['207P00000X', { role: 'ed', notSure: true }],
  // A general hospital need not have an emergency department.
  ['282N00000X', { role: 'ed', notSure: true }],
  ['2085R0202X', { role: 'imaging' }],
  ['261QR0200X', { role: 'imaging' }],
  ['261QM1200X', { role: 'imaging' }],
  ['183500000X', { role: 'pharm' }],
  ['3336C0003X', { role: 'pharm' }],
  ['103TC0700X', { role: 'psych' }],
] as const);

/** The role of a code; null for another profession. */
export function taxonomyRole(code: string): TaxonomyRole | null {
  return ROLES.get(code) ?? null;
}

/** The roles of a listing's codes: the main one first, then the others; each once. Not sure where the first is not. */
export function taxonomyRoles(codes: readonly { readonly code: string; readonly primary: boolean }[]): {
  readonly roles: readonly ProviderRole[];
  readonly notSure: boolean;
} {
  const known: TaxonomyRole[] = [];
  for (const primary of [true, false])
    for (const one of codes) {
      const role = one.primary === primary ? taxonomyRole(one.code) : null;
      if (role !== null) known.push(role);
    }
  return { roles: [...new Set(known.map(({ role }) => role))], notSure: known[0]?.notSure === true };
}
