// `rhomboid medicines`: which medicines that can be bought are a poor idea for a person, and what packs allow.
import { planOf } from '@rhomboid/knowledge';
import type { Now } from '@rhomboid/notebook';
import { checkMedicine, type MedicineOptions, medicinesFor, type TakenMedicine } from '@rhomboid/plan';
import { type Command, type Given, readOptions, seeHelp } from '../command.ts';
import { wrongUsage } from '../failure.ts';
import { readPerson } from '../medicines/read-person.ts';
import { clockNow, momentOf, readTaken, singular, takenInNotebook } from '../medicines/read-taken.ts';
import { openKnowledge, releaseName } from '../open-knowledge.ts';
import { choicesText, medicineText } from '../words/medicine-text.ts';

const NAME = 'medicines';

const HELP = `rhomboid medicines --person FILE [--medicine NAME] [--dose N --unit UNIT]
                   [--taken FILE | --notebook FILE] [--at TIME] [--json]
rhomboid medicines --facts [--json]

Says whether a medicine that can be bought is a poor idea for this person now,
what the pack allows, when the next dose is possible, and what else could be
done. Without --medicine: everything that is sold for back pain, the ones that
may be used first. What is not told counts as a risk.

  --person FILE    what is known of the person; - is standard input:
                   { "age": 45, "sex": "female", "country": "GB",
                     "facts": { "ulcer": "no", "asthma": "unsure" },
                     "numbers": { "weight": 70 },
                     "medicines": ["ramipril 5 mg"] }
                   birthYear may stand for age; every key may be left out
  --medicine NAME  an id, a name or a brand, such as ibuprofen or "Lemsip Max"
  --dose N         how much is meant to be taken, with --unit mg, tablet, g …
  --taken FILE     what was taken in the last days, as a list of
                   { "medicine", "dose", "unit",
                     "at": "2026-03-10T08:00+00:00" }
  --notebook FILE  the same from a notebook (rhomboid notebook export)
  --at TIME        the time of asking, such as 2026-03-10T12:00+00:00; now
                   unless given
  --facts          the facts that a person file may hold, with their questions
  --json           print one JSON object: at, medicines, knowledge; of one
                   medicine: at, typed, medicine, action, dose, nextAt,
                   leftToday, daysUsed, lockedUntil, emergency, reasons, asks,
                   alternatives, sources, knowledge; with --facts an array of
                   { id, type, ask, unit, group }`;

const OPTIONS = {
  person: { type: 'string' },
  medicine: { type: 'string' },
  dose: { type: 'string' },
  unit: { type: 'string' },
  taken: { type: 'string' },
  notebook: { type: 'string' },
  at: { type: 'string' },
  facts: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

export const medicinesCommand: Command = {
  name: NAME,
  summary: 'check medicines that can be bought for one person, and what packs allow',
  help: HELP,
  async run(args) {
    const given = readOptions(NAME, args, OPTIONS);
    if (given.has('facts')) return printFacts(given.has('json'));
    const file = given.text('person');
    if (file === undefined) throw wrongUsage(`Name the person: --person FILE. ${seeHelp(NAME)}`);
    const now = nowOf(given);
    const options = doseOf(given);
    const taken = takenOf(given, now);
    const knowledge = openKnowledge();
    const person = readPerson(knowledge, file, now.day);
    const medicine = given.text('medicine');
    if (medicine?.trim() === '') throw wrongUsage(`--medicine takes a name, such as ibuprofen. ${seeHelp(NAME)}`);
    if (medicine === undefined) {
      const medicines = medicinesFor(knowledge, person, taken, now);
      return print(given, { at: now, medicines, knowledge: releaseName(knowledge) }, () =>
        choicesText(knowledge, medicines),
      );
    }
    const check = checkMedicine(knowledge, person, medicine, taken, now, options);
    return print(given, { at: now, ...check }, () => medicineText(knowledge, check));
  },
};

function print(given: Given, json: object, text: () => string): number {
  process.stdout.write(`${given.has('json') ? JSON.stringify(json, null, 2) : text()}\n`);
  return 0;
}

function nowOf(given: Given): Now {
  const at = given.text('at');
  if (at === undefined) return clockNow();
  const moment = momentOf(at);
  if (moment?.time === undefined) throw wrongUsage(`--at takes a time such as 2026-03-10T12:00+00:00, not “${at}”.`);
  return { ...moment, time: moment.time };
}

function doseOf(given: Given): MedicineOptions {
  const [dose, unit] = [given.text('dose'), given.text('unit')];
  if (dose === undefined && unit === undefined) return {};
  if (given.text('medicine') === undefined) throw wrongUsage(`--dose and --unit go with --medicine. ${seeHelp(NAME)}`);
  const amount = Number(dose);
  if (dose === undefined || !/^\d*\.?\d+$/.test(dose) || !(amount > 0)) {
    throw wrongUsage(`--dose takes a number above 0, not “${dose ?? ''}”; its unit goes to --unit.`);
  }
  return unit === undefined ? { dose: amount } : { dose: amount, unit: singular(unit) };
}

function takenOf(given: Given, now: Now): readonly TakenMedicine[] {
  const [taken, notebook] = [given.text('taken'), given.text('notebook')];
  if (taken !== undefined && notebook !== undefined) throw wrongUsage('Give --taken or --notebook, not both.');
  if (taken !== undefined) return readTaken(taken);
  return notebook === undefined ? [] : takenInNotebook(notebook, now);
}

function printFacts(json: boolean): number {
  const facts = planOf(openKnowledge()).facts.map(({ id, type, ask, unit, group }) => ({ id, type, ask, unit, group }));
  const text = facts.map(({ id, ask, unit }) => `${id}${unit === '' ? '' : ` (${unit})`}: ${ask}`).join('\n');
  process.stdout.write(`${json ? JSON.stringify(facts, null, 2) : text}\n`);
  return 0;
}
