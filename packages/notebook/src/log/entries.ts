// What a person can write down. An entry is what its events amount to; every field but day may be missing.
import type { PainMap } from '@rhomboid/body';
import type { Day } from '@rhomboid/ground';

/** What every entry has. */
export interface EntryBase {
  readonly id: string;
  /** The day that the entry speaks of, in the person's own time zone when it was written. */
  readonly day: Day;
  /** `HH:MM` on that day; absent when only the day was told. */
  readonly time?: string;
  /** Minutes that local time was ahead of UTC when it was written. */
  readonly zone?: number;
  /** Filled in after the day was over. */
  readonly late?: boolean;
  /** Where the entry comes from when it was not typed here: `bearable`, `daylio`, `flaredown`, `apple-health`, `csv`. */
  readonly source?: string;
  /** Free words. */
  readonly note?: string;
}

/** What the person said to a danger sign: by finding id. Not asked stays absent. */
export type SignAnswers = Readonly<Record<string, 'yes' | 'no' | 'unsure'>>;

/** Pain at one moment or over one day, 0 to 10. */
export interface PainEntry extends EntryBase {
  readonly kind: 'pain';
  readonly now?: number;
  readonly worst?: number;
  readonly average?: number;
  /** Places with strength and quality, spread, numbness. */
  readonly map?: PainMap;
  /** Which of several pains (`pain-name` entry); absent for the only or main one. */
  readonly pain?: string;
  readonly signs?: SignAnswers;
  /** Written in flare mode: short, the rest may follow. */
  readonly flare?: boolean;
}

/** One factor on one day: yes or no, an amount in the factor's unit, or 0 to 10. */
export interface FactorEntry extends EntryBase {
  readonly kind: 'factor';
  /** A factor id of the knowledge, or the id of an `own-factor` entry. */
  readonly factor: string;
  readonly value: boolean | number | string;
}

/** How it went after a medicine or treatment. */
export type Effect = 'much-better' | 'better' | 'same' | 'worse' | 'much-worse';

export interface MedicineEntry extends EntryBase {
  readonly kind: 'medicine';
  /** A medicine id of the knowledge, or the person's own name for it. */
  readonly medicine: string;
  /** Amount and its unit: mg, tablet, ml, patch, puff, application. */
  readonly dose?: number;
  readonly unit?: string;
  readonly effect?: Effect;
  /** Minutes between taking it and judging the effect. */
  readonly effectAfter?: number;
}

/** Heat, cold, massage, exercise, walk, rest, a session with a practitioner, or something else. */
export type TreatmentKind =
  | 'heat'
  | 'cold'
  | 'massage'
  | 'stretching'
  | 'exercise'
  | 'walk'
  | 'relaxation'
  | 'rest'
  | 'session'
  | 'other';

export interface TreatmentEntry extends EntryBase {
  readonly kind: 'treatment';
  readonly treatment: TreatmentKind;
  /** Which one: a plan item, an exercise, a kind of practitioner, or own words. */
  readonly what?: string;
  readonly minutes?: number;
  readonly effect?: Effect;
  readonly effectAfter?: number;
}

/** What I could do today: one of up to three own activities, 0 unable to 10 as before. */
export interface FunctionEntry extends EntryBase {
  readonly kind: 'function';
  /** Id of an `own-activity` entry. */
  readonly activity: string;
  readonly score: number;
}

/** The three PEG items of the last week, each 0 to 10. */
export interface PegEntry extends EntryBase {
  readonly kind: 'peg';
  readonly pain?: number;
  readonly enjoyment?: number;
  readonly activity?: number;
}

/** Global change since the beginning: 1 very much better, 4 the same, 7 very much worse. */
export interface ChangeEntry extends EntryBase {
  readonly kind: 'change';
  readonly change: number;
}

export interface NoteEntry extends EntryBase {
  readonly kind: 'note';
}

/** An event that is shown on charts: new chair, new drug, long drive. */
export interface MarkerEntry extends EntryBase {
  readonly kind: 'marker';
  readonly text: string;
}

/** Danger signs were asked, and this is what came out. */
export interface ScreeningEntry extends EntryBase {
  readonly kind: 'screening';
  /** The entry that gave the occasion. */
  readonly cause?: string;
  readonly answers: Readonly<Record<string, string | number | readonly string[]>>;
  /** Level of the disposition, and the rules that fired. */
  readonly level: string;
  readonly rules: readonly string[];
  /** Knowledge release: version and hash. */
  readonly knowledge: string;
  /** Questions were left open: it can ask for care, and cannot give the all-clear. */
  readonly unfinished?: boolean;
}

/** A name for one of several pains. */
export interface PainNameEntry extends EntryBase {
  readonly kind: 'pain-name';
  readonly name: string;
  readonly archived?: boolean;
}

/** How a factor is told. */
export type FactorShape = 'yes-no' | 'amount' | 'scale';
/** Whether a factor comes before pain, answers to it, or shares its cause. Decides which lags may be looked at. */
export type FactorRole = 'exposure' | 'response' | 'shared-state';

/** A factor of the person's own. */
export interface OwnFactorEntry extends EntryBase {
  readonly kind: 'own-factor';
  readonly name: string;
  readonly shape: FactorShape;
  readonly unit?: string;
  readonly role?: FactorRole;
  readonly archived?: boolean;
}

/** An activity that matters to the person. */
export interface OwnActivityEntry extends EntryBase {
  readonly kind: 'own-activity';
  readonly name: string;
  readonly archived?: boolean;
}

/** Settings that travel with the notebook; one entry, id `settings`. */
export interface SettingsEntry extends EntryBase {
  readonly kind: 'settings';
  /** Factors that are asked every day: ids of the knowledge or of own factors. */
  readonly factors?: readonly string[];
  readonly hideScores?: boolean;
  /** Pause without penalty: from this day until that one, or open-ended. */
  readonly pauseFrom?: Day;
  readonly pauseUntil?: Day;
  /** Times of reminders, `HH:MM`, and the quiet hours in which none comes. */
  readonly reminders?: readonly string[];
  readonly quietFrom?: string;
  readonly quietUntil?: string;
  /** Which hand holds the phone in flare mode. */
  readonly hand?: 'left' | 'right';
}

/** A fair test of the person's own: two ways of spending a day in an order drawn by lot. Its schedule follows from its fields. */
export interface ExperimentEntry extends EntryBase {
  readonly kind: 'experiment';
  /** What is tried: the id of a factor or treatment of the knowledge, or of an own factor. */
  readonly subject: string;
  /** What the person does on a day with it, and on a day without it, in own words. */
  readonly withIt: string;
  readonly withoutIt: string;
  /** Random pairs of days, or blocks of three days where the effect may linger. */
  readonly design: 'pairs' | 'blocks';
  /** Whose pain is compared: 0 that of the day itself, 1 of the day after, 2 of the day after that; 0 when absent. */
  readonly lag?: number;
  readonly start: Day;
  /** Days from start to end, both included. */
  readonly length: number;
  /** Of the lots; the same seed draws the same schedule. */
  readonly seed: number;
  /** The day on which it was ended, by whom or what. */
  readonly ended?: Day;
  readonly ending?: 'settled' | 'finished' | 'stopped' | 'unsafe';
}

/** Whether the person did on a day what the experiment's schedule said. */
export interface ExperimentDayEntry extends EntryBase {
  readonly kind: 'experiment-day';
  /** Id of the `experiment` entry. */
  readonly experiment: string;
  readonly done: boolean;
}

/** One exercise, done or tried. */
export interface ExerciseEntry extends EntryBase {
  readonly kind: 'exercise';
  /** An exercise id of the knowledge. */
  readonly exercise: string;
  /** 1 easiest. */
  readonly level?: number;
  readonly sets?: number;
  readonly reps?: number;
  /** Seconds held, or minutes walked times sixty. */
  readonly seconds?: number;
  /** Pain 0 to 10 before, at worst while doing it, and the next morning compared with before. */
  readonly before?: number;
  readonly during?: number;
  readonly nextMorning?: number;
  /** How hard it was, 0 nothing to 10 all I had. */
  readonly effort?: number;
  /** Stopped before the end. */
  readonly unfinished?: boolean;
  /** What was said to the danger signs after it, where it was not no: it waits for a look, also when the app closes before. */
  readonly alarm?: 'yes' | 'unsure';
}

/** What the person told about themselves that plans and medicines depend on; one entry, id `person`. */
export interface PersonEntry extends EntryBase {
  readonly kind: 'person';
  readonly birthYear?: number;
  readonly sex?: 'female' | 'male';
  /** ISO 3166 code in capitals, or `other`. */
  readonly country?: string;
  /** By fact id of the knowledge. What was not asked stays absent. */
  readonly facts?: Readonly<Record<string, 'yes' | 'no' | 'unsure'>>;
  /** Numbers that doses depend on, by fact id: weight in kg, weeks of pregnancy. */
  readonly numbers?: Readonly<Record<string, number>>;
  /** The day on which a fact or number was told, where it was not the entry's own: some hold for a few days alone. */
  readonly toldOn?: Readonly<Record<string, Day>>;
  /** Medicines taken regularly: ids of the knowledge or own words. */
  readonly medicines?: readonly string[];
}

/** What the person wants of the plan; one entry, id `plan`. The plan itself is worked out anew from all that is known. */
export interface PlanEntry extends EntryBase {
  readonly kind: 'plan';
  /** The day on which the plan began. */
  readonly begun?: Day;
  /** Answers of the check that it stands on, and the knowledge release (version and hash) they were given to. */
  readonly answers?: Readonly<Record<string, string | number | readonly string[]>>;
  readonly knowledge?: string;
  /** Ids of items that the person said no to, and of those liked. */
  readonly declined?: readonly string[];
  readonly liked?: readonly string[];
  /** Ids of equipment at home. */
  readonly atHome?: readonly string[];
  /** Minutes a day that the person has for it. */
  readonly minutes?: number;
  /** What matters to the person: own words. */
  readonly goal?: string;
  /** Minutes between break reminders; 0 turns them off. */
  readonly breakEvery?: number;
  /** The working day in which they come, and quiet times within it, `HH:MM-HH:MM`. */
  readonly breakFrom?: string;
  readonly breakUntil?: string;
  readonly breakQuiet?: readonly string[];
  /** Answers of the repeated-work check, by question id. */
  readonly load?: Readonly<Record<string, 'yes' | 'no' | 'unsure'>>;
}

/** A visit, a test or a re-check with its time. */
export interface AppointmentEntry extends EntryBase {
  readonly kind: 'appointment';
  /** With whom: a practitioner kind of the knowledge, or own words. */
  readonly practitioner: string;
  readonly place?: string;
  readonly questions?: readonly string[];
  /** What the person thinks it is, fears and hopes for, in own words. */
  readonly ideas?: string;
  readonly concerns?: string;
  readonly hopes?: string;
}

export type Entry =
  | PainEntry
  | FactorEntry
  | MedicineEntry
  | TreatmentEntry
  | FunctionEntry
  | PegEntry
  | ChangeEntry
  | NoteEntry
  | MarkerEntry
  | ScreeningEntry
  | PainNameEntry
  | OwnFactorEntry
  | OwnActivityEntry
  | SettingsEntry
  | ExperimentEntry
  | ExperimentDayEntry
  | ExerciseEntry
  | PersonEntry
  | PlanEntry
  | AppointmentEntry;
