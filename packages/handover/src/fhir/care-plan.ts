// The relief plan as a proposed CarePlan, and what the person hopes for as a Goal.
import type { Plan, PlanItem } from '@rhomboid/plan';
import type { CarePlan, Goal, PlanActivity, Reference } from './r4.ts';
import { identified, type Subject } from './subject.ts';
import { concept, own } from './systems.ts';
import { fhirWords as words } from './words-en.ts';

/** The goal in the person's own words; where they gave none, that of the phase. */
export function goalOf(subject: Subject, plan: Plan, goal: string): Goal | null {
  const text = goal.trim() === '' ? plan.phase.text : goal.trim();
  if (text.trim() === '') return null;
  return identified(subject, 'Goal', {
    lifecycleStatus: 'proposed',
    description: concept(text),
    subject: subject.patient,
    startDate: plan.made,
    expressedBy: subject.patient,
  });
}

/** The plan. Where care comes first it has no activities but says so. */
export function carePlanOf(subject: Subject, plan: Plan, goal: Reference | null): CarePlan {
  const activity = plan.items.map(activityOf);
  const notes = [
    ...(plan.careFirst === null ? [] : [words.plan.careFirst, plan.careFirst.text]),
    ...plan.notes,
    plan.outlook.text,
  ].filter((text) => text.trim() !== '');
  return identified(subject, 'CarePlan', {
    status: 'active',
    intent: 'proposal',
    title: words.plan.title,
    description: plan.phase.name,
    subject: subject.patient,
    period: { start: plan.made, end: plan.review.day },
    created: plan.made,
    author: subject.device,
    ...(goal === null ? {} : { goal: [goal] }),
    ...(activity.length === 0 ? {} : { activity }),
    ...(notes.length === 0 ? {} : { note: notes.map((text) => ({ text })) }),
  });
}

function activityOf({ id, name, why, dose, stop }: PlanItem): PlanActivity {
  return {
    detail: {
      code: concept(name, own('planItem', id, name)),
      status: 'not-started',
      description: [why, stop].filter((text) => text.trim() !== '').join(' '),
      ...(dose.trim() === '' ? {} : { scheduledString: dose }),
    },
  };
}
