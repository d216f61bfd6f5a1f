// For tests: made-up people with a check, a notebook, a plan and a visit. Nothing in them is anybody's.
import { emptyMap } from '@rhomboid/body';
import { type Answers, check, drawPerson, interview } from '@rhomboid/check';
import { addDays, type Day, random } from '@rhomboid/ground';
import { insightOf } from '@rhomboid/insight';
import type { Knowledge } from '@rhomboid/knowledge';
import {
  type AppointmentEntry,
  createAuthor,
  type Entry,
  type FieldsOf,
  type NotebookEvent,
  openNotebook,
} from '@rhomboid/notebook';
import { makePlan, personFrom, wishesFrom } from '@rhomboid/plan';
import { type HandoverParts, type ReportChoice, SECTIONS } from './report/report.ts';

export const TODAY: Day = '2026-11-21';

export const WHOLE_CHOICE: ReportChoice = {
  sections: SECTIONS,
  name: 'A. M.',
  from: addDays(TODAY, -27),
  to: TODAY,
  paper: 'A4',
};

type AnyFields = FieldsOf<Entry['kind']>;

/** A notebook of so many days until today: pain, medicines, treatments, PEG, an own activity, events and a visit. */
export function eventsUntil(today: Day, days: number, seed: number): readonly NotebookEvent[] {
  const dice = random(seed);
  let clock = 1_790_000_000_000 + seed;
  const author = createAuthor({ device: 'test', now: () => clock++, random: dice, zone: () => 60 }, null);
  const events: NotebookEvent[] = [];
  const add = (kind: Entry['kind'], fields: object, id?: string): void => {
    events.push(author.create(kind, fields as AnyFields, id));
  };
  const start = addDays(today, 1 - days);
  add('own-activity', { day: start, name: 'Lift my child' }, '01990000-0000-7000-8000-00000000000a');
  let level = 5 + dice();
  for (let i = 0; i < days; i++) {
    const day = addDays(start, i);
    const flare = days > 20 && i >= days - 14 && i < days - 9;
    level += 0.4 * (4.2 - (3 * i) / days - level) + 1.6 * (dice() - 0.5);
    if (dice() < 0.08 && !flare) continue;
    const pain = Math.max(0, Math.min(10, Math.round(level + (flare ? 3 : 0))));
    const map =
      i % 9 === 0
        ? {
            map: {
              ...emptyMap,
              areas: [
                { region: 'blade-edge-left', layer: 'pain', intensity: pain, qualities: ['ache'] },
                { region: 'ring-finger-left', layer: 'numb' },
              ],
              spread: [{ from: 'blade-edge-left', to: 'forearm-back-left', path: [] }],
            },
          }
        : {};
    add('pain', { day, time: '08:30', now: pain, ...map });
    if (dice() < 0.8) add('pain', { day, time: '20:15', now: Math.min(10, pain + 1), worst: Math.min(10, pain + 2) });
    const drove = dice() < 0.3;
    add('factor', { day, factor: 'driving', value: drove ? 1.5 : 0 });
    if (drove) level += 1.2;
    if (pain > 4) {
      add('medicine', {
        day,
        time: '09:00',
        medicine: 'ibuprofen',
        dose: 400,
        unit: 'mg',
        effect: 'better',
        effectAfter: 90,
      });
    }
    if (dice() < 0.5)
      add('treatment', {
        day,
        time: '18:00',
        treatment: 'heat',
        minutes: 20,
        effect: dice() < 0.7 ? 'better' : 'same',
      });
    if (dice() < 0.4) {
      const alarm = i % 7 === 3 ? { alarm: 'unsure' } : {};
      add('exercise', { day, time: '18:30', exercise: 'E01', sets: 2, reps: 8, ...alarm });
    }
    if (i % 7 === 6) {
      add('peg', { day, pain, enjoyment: Math.min(10, pain + 1), activity: Math.max(0, pain - 1) });
      add('function', { day, activity: '01990000-0000-7000-8000-00000000000a', score: Math.max(0, 10 - pain) });
    }
    if (i === days - 16) add('marker', { day, text: 'Long drive' });
    if (i === days - 8) add('marker', { day, text: 'New chair' });
  }
  add(
    'person',
    {
      day: today,
      birthYear: 1981,
      sex: 'female',
      facts: { asthma: 'no', 'nsaid-allergy': 'no', 'paracetamol-allergy': 'yes', osteoporosis: 'unsure' },
      medicines: ['ramipril 5 mg'],
    },
    'person',
  );
  add('plan', { day: today, goal: 'Drive to work again', begun: start }, 'plan');
  add('appointment', {
    day: addDays(today, 6),
    time: '10:40',
    practitioner: 'family doctor',
    place: 'Mill Street 4',
    questions: ['Do I need a scan, or can I keep exercising?', 'Which sign should bring me back sooner?'],
    ideas: 'A trapped nerve.',
    concerns: 'That it stays for good.',
    hopes: 'To drive to work by January.',
  });
  return events;
}

/** Everything a handover is made from, for a person with these answers and a notebook of so many days. */
export function partsOf(
  knowledge: Knowledge,
  answers: Answers,
  days: number,
  seed = 1,
  today: Day = TODAY,
): HandoverParts {
  const done = check(knowledge, answers);
  if (!done.ok) throw new Error(JSON.stringify(done.problems));
  const { assessment } = done.value;
  const checkDay = addDays(today, -3);
  const notebook = openNotebook(days === 0 ? [] : eventsUntil(today, days, seed));
  const told = notebook.entries.get('person');
  const wishes = notebook.entries.get('plan');
  const person = personFrom(
    knowledge,
    told?.kind === 'person' ? told : null,
    { answers, assessment, day: checkDay, whole: true },
    today,
  );
  const plan = makePlan(
    knowledge,
    assessment,
    person,
    notebook,
    today,
    wishesFrom(wishes?.kind === 'plan' ? wishes : null),
  );
  const visit = [...notebook.entries.values()].find((entry): entry is AppointmentEntry => entry.kind === 'appointment');
  return {
    check: { day: checkDay, answers, assessment, map: null },
    notebook: days === 0 ? null : notebook,
    insight: days === 0 ? null : insightOf(notebook, knowledge, today),
    plan,
    person,
    visit: visit ?? null,
  };
}

/**
 * The answers of a virtual person of this seed after a whole check, with some unsure or wrong as people are. As in the app,
 * an answer to a question that another answer closed is dropped.
 */
export function answersOf(knowledge: Knowledge, seed: number): Answers {
  const dice = random(seed);
  const { answers } = interview(knowledge, drawPerson(knowledge, dice), dice);
  const { preg: _, ...others } = answers;
  return answers.sex === 'male' || Number(answers.age) > 56 ? others : answers;
}
