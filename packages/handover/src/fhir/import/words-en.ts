// English words of what was read from a FHIR file, and of what was not.

const named = (name: string): string => (name === '' ? 'without a name' : `“${name}”`);
const coded = (codes: string): string => (codes === '' ? 'no code' : codes);

/** Units of time, as UCUM writes them. */
const UNITS: Readonly<Record<string, string>> = {
  min: 'minute',
  h: 'hour',
  d: 'day',
  wk: 'week',
  mo: 'month',
};

export const importWords = {
  notObject: 'This is no FHIR: it must be a JSON object with a resourceType, such as a Bundle.',
  notR4: (where: string, version: string): string =>
    `${where} was written for FHIR ${version}; only R4 (4.0) can be read. Ask for an export in R4.`,
  noEntries: 'The bundle holds nothing.',
  tooMany: (count: number, most: number): string =>
    `The bundle holds ${count} entries; at most ${most} can be read. Ask for a smaller one.`,
  entry: (index: number, type: string): string => `Entry ${index + 1} (${type === '' ? 'without a type' : type})`,
  foreign: (where: string): string => `${where} is no resource of FHIR R4; it was left out.`,
  unused: (type: string, count: number): string => `${count} of type ${type}: nothing here uses it; left out.`,

  unknownCondition: (name: string, codes: string): string =>
    `The illness ${named(name)} (${coded(codes)}) is not in our list; it was not taken over.`,
  unknownAllergy: (name: string, codes: string): string =>
    `The allergy ${named(name)} (${coded(codes)}) is not in our list; tell your pharmacist of it.`,
  unknownMedicine: (name: string, codes: string): string =>
    `The medicine ${named(name)} (${coded(codes)}) was taken over by its name; what it means for others is not known here.`,
  refuted: (name: string): string => `${named(name)} is marked as not so, or as over; it was not taken over.`,
  over: (name: string): string => `${named(name)} is marked as over; it was not taken over.`,
  stopped: (name: string): string =>
    `The medicine ${named(name)} is marked as stopped or not taken; it was not taken over.`,
  namelessMedicine: 'A medicine has no name and no code that can be read; it was not taken over.',
  noAllergies: 'The record says that no allergy is known. That sets nothing here: answer the questions yourself.',
  responseElse: (questionnaire: string): string =>
    `A filled-in form (${questionnaire === '' ? 'without a name' : questionnaire}) is not our check; it was left out.`,
  responseFaulty: (why: string): string => `The filled-in check cannot be read: ${why}`,
  unknownItems: (count: number): string =>
    `${count} answers are to questions that this release does not know; they were left out.`,
  unusableEntries: (count: number): string =>
    `${count} ${count === 1 ? 'entry holds' : 'entries hold'} something that a notebook cannot; left out.`,
  planName: 'Plan from your clinician',
  planOver: (title: string): string => `The plan “${title}” is marked as withdrawn; it was not taken over.`,
  activityOver: (text: string): string =>
    `“${text}” is marked as stopped or over; it is not part of the plan any more.`,
  plan: (title: string, author: string): string =>
    author === '' ? `Plan: “${title}”` : `Plan: “${title}”, from “${author}”`,
  until: (day: string): string => `Until ${day}`,
  often: (times: number, every: number, unit: string): string => {
    const name = UNITS[unit] ?? unit;
    const count = times === 1 ? 'once' : `${times} times`;
    return every === 1 ? `${count} ${unit === 'h' ? 'an' : 'a'} ${name}` : `${count} every ${every} ${name}s`;
  },
  goal: (text: string): string => `Goal: “${text}”`,
  activity: (text: string, dose: string, doNot: boolean): string =>
    `${doNot ? 'Do not: ' : ''}“${text}”${dose === '' ? '' : `. ${dose}`}`,
} as const;
