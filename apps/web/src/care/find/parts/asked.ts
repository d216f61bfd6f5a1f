// What was asked last, so that Back finds it again. It is kept while the app is open, and nowhere else.
import { type Feature, type Position, PROVIDER_ROLES, type ProviderRole } from '@rhomboid/care';
import { observable } from '../../../state/observable.ts';

export interface Asked {
  readonly role: ProviderRole | null;
  readonly where: string;
  /** The device's own place, once it was asked for. */
  readonly device: Position | null;
  readonly withinKm: number;
  readonly features: readonly Feature[];
  readonly openNow: boolean;
  readonly language: string | null;
  readonly onlyKnown: boolean;
  readonly most: number;
  /** Whether it was searched for. */
  readonly searched: boolean;
}

/** Listings that are shown at first, and with each further step. */
export const PAGE = 10;
export const DISTANCES = [2, 5, 10, 25, 50, 100, 250] as const;

export const asked = observable<Asked>({
  role: 'physio',
  where: '',
  device: null,
  withinKm: 10,
  features: [],
  openNow: false,
  language: null,
  onlyKnown: false,
  most: PAGE,
  searched: false,
});

/** Changes what is asked: the answer shown is gone then, unless the change searches. */
export function change(more: Partial<Asked>): void {
  asked.set({ ...asked.get(), searched: false, most: PAGE, ...more });
}

/** The role that an address names, as `care/find/physio`; null for none. */
export function roleNamed(text: string): ProviderRole | null {
  return PROVIDER_ROLES.find((role) => role === text) ?? null;
}
