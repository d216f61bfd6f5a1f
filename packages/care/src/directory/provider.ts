// The one shape of a listing, whatever file it came from.
import type { Day } from '@rhomboid/ground';

/** What a listing is for. `other` is anything that none of these words fits. */
export const PROVIDER_ROLES = [
  'physio',
  'massage',
  'chiro',
  'osteo',
  'gp',
  'pharm',
  'ed',
  'surgeon',
  'rheum',
  'pain',
  'psych',
  'imaging',
  'acupuncture',
  'other',
] as const;

export type ProviderRole = (typeof PROVIDER_ROLES)[number];

/** The kinds of file that listings come from. */
export type ProviderSource = 'nppes' | 'osm' | 'ods' | 'fhir' | 'csv';

/** Where a position comes from: told for this very place, the middle of its postcode, or not known. */
export type GeocodeQuality = 'exact' | 'zip' | 'none';

/**
 * Something to know about a listing: `mailing-only` (the address is for letters), `military-mail` (APO, FPO, DPO),
 * `fax-only`, `kind-not-sure` (its code is wider than the role), `coordinates-swapped` and `coordinates-wrong` (kept
 * without a position), `closed-at-times` (it names times when it is away), `made-up` (sample data).
 */
export type ProviderFlag =
  | 'mailing-only'
  | 'military-mail'
  | 'fax-only'
  | 'kind-not-sure'
  | 'coordinates-swapped'
  | 'coordinates-wrong'
  | 'closed-at-times'
  | 'made-up';

export interface ProviderLicence {
  /** State or country that gave it. */
  readonly state?: string;
  readonly number?: string;
  /** When the person looked it up in the register and ticked it. */
  readonly verifiedByUserAt?: Day;
}

/** A listing. It says that someone was listed, not that they hold a licence today. */
export interface Provider {
  /** `source:sourceId`; the same file gives it again. */
  readonly id: string;
  readonly source: ProviderSource;
  readonly sourceId: string;
  /** Whom the licence of the data asks to name. */
  readonly attribution: string;
  /** The day of the data: the file's own, else the day when the file was written. */
  readonly fetchedAt: Day;
  readonly kind: 'person' | 'org';
  readonly name: string;
  /** At least one. */
  readonly roles: readonly ProviderRole[];
  readonly address: string;
  readonly postcode: string;
  /** Two small letters, or empty where it is not told. */
  readonly country: string;
  /** Degrees north, -90 to 90. */
  readonly lat?: number;
  /** Degrees east, -180 to 180. */
  readonly lon?: number;
  readonly geocodeQuality: GeocodeQuality;
  readonly phone?: string;
  /** Begins with `http://` or `https://`. */
  readonly url?: string;
  /** Opening hours in the notation of OpenStreetMap. */
  readonly hours?: string;
  readonly wheelchair?: 'yes' | 'limited' | 'no';
  readonly homeVisit?: boolean;
  readonly telehealth?: boolean;
  /** Two-letter codes, as `en`. */
  readonly languages?: readonly string[];
  readonly licence?: ProviderLicence;
  /** When the source last changed this listing; empty where it does not say. */
  readonly lastUpdated: Day | '';
  readonly flags: readonly ProviderFlag[];
}
