// What to do when a bad day comes, written down on a better one.
import type { PlanKnowledge } from '@rhomboid/knowledge';
import type { Plan, PlanItem } from './plan.ts';

export function badDay(plan: PlanKnowledge, items: readonly PlanItem[]): Plan['badDay'] {
  const flare = plan.prevention.find(({ sign }) => sign === 'amber-days');
  const calm = items.find(({ id, kind }) => kind === 'exercise' && (id === 'E01' || id === 'E39'));
  const comfort = items.find(({ kind }) => kind === 'comfort');
  const walk = items.find(({ id }) => id === 'A-18' || id === 'E35');
  return [
    {
      when: 'Pain jumps up by 2 points or more',
      do: flare === undefined ? 'Do half of your exercises, at the easiest level.' : flare.does.join(' '),
    },
    ...(calm === undefined ? [] : [{ when: 'I am tense or cannot sleep', do: `${calm.name}: ${calm.dose}` }]),
    ...(comfort === undefined ? [] : [{ when: 'I need some ease now', do: `${comfort.name}: ${comfort.dose}` }]),
    ...(walk === undefined ? [] : [{ when: 'I do not want to move', do: 'Walk for 5 minutes, then decide again.' }]),
    {
      when: 'New chest pain or short breath comes',
      do: 'Stop, and call the emergency number first.',
    },
    {
      when: 'Something else new comes: weakness, numbness, fever',
      do: 'Stop, and do the safety check at once.',
    },
  ];
}
