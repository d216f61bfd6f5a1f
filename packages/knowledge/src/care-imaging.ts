// Scans and blood tests as the care part of a release knows them.
import type { CareReason } from './care-knowledge.ts';
import type { Provenance } from './provenance.ts';

/** How well a scan suits a picture: the three words of the American College of Radiology. */
export type ScanRating = 'usually-not' | 'may-be' | 'usually';

/** One rating of a scan, and what has to be said of it; `note` may be empty. */
export interface RatedScan {
  readonly scan: string;
  readonly rating: ScanRating;
  readonly note: string;
}

/** A picture for which scans were rated. The first one, in their order, that fits a person is theirs. */
export interface ImagingVariant {
  readonly id: string;
  /** Its number in the guideline; null for a picture outside it. */
  readonly number: number | null;
  readonly name: string;
  /** Reasons that put a person into it: any of them. */
  readonly fits: readonly CareReason[];
  readonly ratings: readonly RatedScan[];
  /** What it means, in plain words. */
  readonly says: string;
  readonly provenance: Provenance;
}

export interface Scan {
  readonly id: string;
  readonly name: string;
  readonly shows: string;
  /** Millisievert, from and to; null where there is none to tell. */
  readonly dose: { readonly from: number; readonly to: number } | null;
  /** The dose beside something known. */
  readonly doseSays: string;
  readonly prepare: readonly string[];
  readonly limits: string;
  readonly ask: string;
  /** Reasons beside the ratings for which a clinician may order it. */
  readonly fits: readonly CareReason[];
  readonly provenance: Provenance;
}

/** What another body says on scans, and when it speaks to a person. */
export interface ScanGuidance {
  readonly id: string;
  readonly who: string;
  readonly says: string;
  readonly fits: readonly CareReason[];
  readonly provenance: Provenance;
}

/** A blood or other test that a clinician may order. Information only. */
export interface LabTest {
  readonly id: string;
  readonly name: string;
  readonly what: string;
  readonly reading: string;
  readonly fits: readonly CareReason[];
  readonly provenance: Provenance;
}

export interface ImagingKnowledge {
  readonly variants: readonly ImagingVariant[];
  readonly ratings: readonly { readonly id: ScanRating; readonly word: string; readonly means: string }[];
  readonly scans: readonly Scan[];
  readonly scanGuidance: readonly ScanGuidance[];
  readonly scanAdvice: {
    readonly dont: readonly { readonly what: string; readonly why: string }[];
    readonly ask: readonly string[];
    readonly provenance: Provenance;
  };
  readonly labTests: readonly LabTest[];
  readonly labRule: string;
}
