// A plan in 80 columns: what to do first, why, how much, when to stop, how sure.
import type { Knowledge } from '@rhomboid/knowledge';
import type { Lesson, Plan, PlanItem } from '@rhomboid/plan';
import { bullets, section, wrap } from './wrap.ts';

const SURE: Readonly<Record<PlanItem['evidence']['certainty'], string>> = {
  high: 'the evidence is strong',
  moderate: 'the evidence is fair',
  low: 'the evidence is weak',
  'very-low': 'the evidence is very weak',
};

const BORROWED: Readonly<Record<PlanItem['evidence']['borrowedFrom'], string>> = {
  thoracic: 'from studies of the upper back',
  neck: 'borrowed from studies of the neck',
  'low-back': 'borrowed from studies of the low back',
  limbs: 'borrowed from studies of arms and legs',
  'any-region': 'borrowed from studies of pain anywhere',
  none: 'common practice, not studied',
};

const DID: Readonly<Record<Exclude<Lesson['did'], 'told'>, string>> = {
  first: 'First now',
  less: 'Less now',
  last: 'Makes room',
  out: 'Taken out',
  absent: 'Not in this plan',
};

export function planText(knowledge: Knowledge, plan: Plan): string {
  if (plan.careFirst !== null) {
    const { text, meanwhile, screenedOn } = plan.careFirst;
    const lines = ['Care comes first: no plan yet.', wrap(text), '', 'Until then:', bullets(meanwhile)];
    return [...lines, ...(screenedOn === undefined ? [] : ['', wrap(howItEnds(screenedOn))])].join('\n');
  }
  const label = (id: string): string => knowledge.plan?.facts.find((fact) => fact.id === id)?.ask ?? id;
  const sections = [
    [wrap(`${plan.phase.name}. ${plan.phase.text}`)],
    [plan.items.map(itemText).join('\n\n')],
    plan.prevention.map(({ says, does }) => wrap(`${says} ${does.join(' ')}`)),
    section(
      'What the notebook taught',
      plan.lessons.map(({ name, text, did, items }) =>
        did === 'told'
          ? `${name}: ${text}`
          : `${name}: ${text} ${DID[did]}: ${items.map((item) => item.name).join(', ')}.`,
      ),
    ),
    section(
      'You could also choose',
      plan.choices.map(({ id, name }) => `${name} (${id})`),
    ),
    section('Tell us, and there is more to offer', plan.ask.slice(0, 8).map(label)),
    section(
      'Left out',
      plan.leftOut.filter(({ reason }) => reason !== 'not-for-this').map(({ name, text }) => `${name}: ${text}`),
    ),
    section(
      'On a bad day',
      plan.badDay.map(({ when, do: what }) => `${when}: ${what}`),
    ),
    section(
      'Time for more help',
      plan.stepUp.map(({ trigger, do: what, met }) => `${met ? 'NOW: ' : ''}${trigger} ${what}`),
    ),
    section(
      'Skip this',
      plan.skip.map(({ name, text }) => `${name}: ${text}`),
    ),
    [wrap(`${plan.outlook.text} (${plan.outlook.source}; ${plan.outlook.strength})`)],
    [`Look again on ${plan.review.day}. ${plan.review.why}`],
    plan.notes.map((note) => wrap(note)),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** What ends a hold that the notebook asks for: the files alone do not show it. */
function howItEnds(screenedOn: string): string {
  return `This comes from danger signs in the notebook, last looked at on ${screenedOn}. Two things end it: a later look at them there that asks for less, or a check answered to its end on a later day. Give its answers, and that day with --answered.`;
}

function itemText({ id, name, why, dose, stop, evidence, reviewOn, change }: PlanItem): string {
  return [
    `${name} (${id})`,
    ...[
      `Why: ${why}`,
      `How: ${dose}`,
      ...(change === null ? [] : [`Changed: ${change.what}. ${change.because}`]),
      `Stop: ${stop}`,
      `How sure: ${SURE[evidence.certainty]}, ${BORROWED[evidence.borrowedFrom]}. ${evidence.text} (${evidence.sources.join('; ')})`,
      `Look again: ${reviewOn}`,
    ].map((line) => wrap(line, '  ')),
  ].join('\n');
}
