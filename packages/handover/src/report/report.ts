// The one-page report as data: what a clinician reads in a minute, before anything is drawn.
import type { PainMap, Part, View } from '@rhomboid/body';
import type { Answers, Assessment } from '@rhomboid/check';
import type { Day } from '@rhomboid/ground';
import type { Insight } from '@rhomboid/insight';
import type { AppointmentEntry, Notebook } from '@rhomboid/notebook';
import type { Person, Plan } from '@rhomboid/plan';

/** A finished check and the day on which it was done. */
export interface ReportCheck {
  readonly day: Day;
  readonly answers: Answers;
  readonly assessment: Assessment;
  /** What was drawn; null where the places were chosen from a list, or not told. */
  readonly map: PainMap | null;
}

/** All that a handover can be made from. What is not there is left out, and never read as a no. */
export interface HandoverParts {
  readonly check: ReportCheck | null;
  readonly notebook: Notebook | null;
  readonly insight: Insight | null;
  readonly plan: Plan | null;
  readonly person: Person | null;
  /** The visit that it is for: ideas, concerns, hopes and questions are told with it. */
  readonly visit: AppointmentEntry | null;
}

/** The parts of the page that can be chosen, in the order in which they are read. */
export const SECTIONS = [
  'site',
  'onset',
  'character',
  'timing',
  'factors',
  'ideas',
  'severity',
  'tried',
  'function',
  'medicines',
  'causes',
  'questions',
] as const;
export type SectionId = (typeof SECTIONS)[number];

export type Paper = 'A4' | 'Letter';

/** What the person wants on the page. */
export interface ReportChoice {
  readonly sections: readonly SectionId[];
  /** Name or initials as the person writes them; empty leaves the person unnamed. */
  readonly name: string;
  /** First and last day of the notebook that it speaks of. */
  readonly from: Day;
  readonly to: Day;
  readonly paper: Paper;
}

/** A row of a small table: what, and how much of it. */
export interface FactRow {
  readonly name: string;
  readonly value: string;
}

/** One day of the course: pain and its 7-day mean, 0 to 10; null where there is none. */
export interface CoursePoint {
  readonly day: Day;
  readonly value: number | null;
  readonly mean7: number | null;
}

/** What the drawing of the course shows. */
export interface Course {
  readonly points: readonly CoursePoint[];
  readonly flares: readonly { readonly from: Day; readonly to: Day; readonly label: string }[];
  readonly gaps: readonly { readonly from: Day; readonly to: Day }[];
  readonly markers: readonly { readonly day: Day; readonly letter: string; readonly text: string }[];
}

/** What a section holds. Each drawing carries the sentence that stands for it. */
export type Block =
  | { readonly kind: 'words'; readonly parts: readonly Part[] }
  | { readonly kind: 'facts'; readonly caption: string; readonly rows: readonly FactRow[] }
  | {
      readonly kind: 'map';
      readonly map: PainMap;
      readonly views: readonly View[];
      readonly alt: string;
      readonly parts: readonly Part[];
    }
  | { readonly kind: 'course'; readonly course: Course; readonly alt: string }
  | {
      readonly kind: 'bars';
      readonly bars: readonly { readonly label: string; readonly value: number | null }[];
      readonly alt: string;
    }
  | { readonly kind: 'list'; readonly items: readonly string[] };

export interface ReportSection {
  readonly id: SectionId;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** The page. */
export interface Report {
  /** BCP 47. */
  readonly lang: string;
  readonly paper: Paper;
  readonly title: string;
  readonly day: Day;
  /** Who, and since when; when it was told; the days of the notebook: at most three lines. */
  readonly who: readonly string[];
  /** Where it comes from and how far it can be trusted. */
  readonly about: string;
  readonly alert: {
    /** Shape of the level that the check gave; null without a check. */
    readonly shape: 'octagon' | 'triangle' | 'circle' | null;
    readonly lines: readonly (readonly Part[])[];
  };
  readonly columns: readonly [readonly ReportSection[], readonly ReportSection[]];
  /** What the check advised and why; empty without one. */
  readonly advice: readonly Part[];
}
