// Where the keys of a date grid lead, as the pattern for grids of dates has it.
import { addDays, type Day } from '@rhomboid/ground';
import { addMonths, monthOf, sameDayIn, weekdayIndex } from './months.ts';

/** The day that a key leads to from this one; null where the key means nothing here. Never after `today`. */
export function dayAfterKey(key: string, day: Day, today: Day): Day | null {
  const next = lead(key, day);
  return next !== null && next > today ? today : next;
}

function lead(key: string, day: Day): Day | null {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'Home':
      return addDays(day, -weekdayIndex(day));
    case 'End':
      return addDays(day, 6 - weekdayIndex(day));
    case 'PageUp':
      return sameDayIn(addMonths(monthOf(day), -1), day);
    case 'PageDown':
      return sameDayIn(addMonths(monthOf(day), 1), day);
    default:
      return null;
  }
}
