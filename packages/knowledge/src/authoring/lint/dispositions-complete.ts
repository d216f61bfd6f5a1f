// Every level of care can be shown: its words, its steps, and by when.
import { type Problem, problem } from '@rhomboid/ground';
import { type Disposition, LEVELS } from '../../release.ts';
import type { LintCheck } from './lint-check.ts';

export const dispositionsComplete: LintCheck = {
  name: 'dispositions-complete',
  about: 'Each of the six levels has its title, text, steps, and the time until care is due.',
  check(knowledge) {
    return LEVELS.flatMap((level) => {
      const found = knowledge.dispositions.filter(({ id }) => id === level);
      const [first] = found;
      if (first === undefined) return [problem('the level is missing', level)];
      return found.length > 1 ? [problem('the level is there twice; keep one', level)] : gaps(first);
    });
  },
};

function gaps(item: Disposition): readonly Problem[] {
  const wanting: string[] = [];
  for (const field of ['word', 'title', 'text'] as const) if (item[field].trim() === '') wanting.push(field);
  if (item.steps.length === 0) wanting.push('steps');
  if (item.steps.some((step) => step.do.trim() === '')) wanting.push('steps: do');
  if (item.lookAgainDays < 1) wanting.push('look-again-days');
  if (item.id === 'self-care' ? item.within !== '' : !/^P(T?\d+[HMSDW])+$/.test(item.within)) wanting.push('within');
  if (item.id === 'ambulance' && !item.titleWithNumber.includes('{number}'))
    wanting.push('title-with-number with {number}');
  return wanting.map((field) => problem(`${field} is missing or wrong`, item.id));
}
