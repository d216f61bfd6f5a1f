// Knowledge ages: an item whose review-by has passed must be looked at again. Dates stand in the files alone.
import { type Day, isDay, isRecord, type Problem, problem } from '@rhomboid/ground';
import { parseYaml, type SourceFile } from '../source-file.ts';
import type { LintCheck } from './lint-check.ts';

/** The check on review dates of these files. */
export function reviewDates(files: readonly SourceFile[]): LintCheck {
  return {
    name: 'review-dates',
    about: 'No review-by date has passed.',
    check: (_knowledge, today) => files.flatMap((file) => overdue(file, today)),
  };
}

function overdue(file: SourceFile, today: Day): readonly Problem[] {
  const parsed = parseYaml(file);
  if (!parsed.ok || !isRecord(parsed.value)) return [];
  const { id, defaults, ...lists } = parsed.value;
  const shared = isRecord(defaults) ? defaults['review-by'] : undefined;
  const items = Object.values(lists)
    .flatMap((list) => (Array.isArray(list) ? list : []))
    .filter(isRecord);
  return [
    ...late(parsed.value['review-by'], today, file.path, ...(typeof id === 'string' ? [id] : [])),
    ...late(shared, today, file.path, 'defaults'),
    ...items.flatMap((item) => late(item['review-by'], today, file.path, String(item.id ?? 'item'))),
  ];
}

function late(day: unknown, today: Day, ...where: readonly string[]): readonly Problem[] {
  if (typeof day !== 'string' || !isDay(day) || day >= today) return [];
  return [problem(`was to be reviewed by ${day}; review it and set a new date`, ...where)];
}
