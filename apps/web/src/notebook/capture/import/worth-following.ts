// Which factors of a file could be asked from now on: those that its last weeks tell most often, and that nobody asks yet.
import { addDays, type Day } from '@rhomboid/ground';
import type { ImportPreview } from '@rhomboid/notebook';

/** Few enough to be told every day beside what is asked already. */
const MOST = 5;
/** Days until the last one of the file that count. */
const LATELY = 28;
/** What was told on fewer of them is no habit. */
const LEAST = 3;

/**
 * Ids of at most five factors, the most told first. None where a device measured them, which would have to be typed now, and
 * where the file comes with its own choice.
 */
export function worthFollowing(
  { format, good }: Pick<ImportPreview, 'format' | 'good'>,
  canBeAsked: (factor: string) => boolean,
): readonly string[] {
  const hasChosen = good.some(({ kind, fields }) => kind === 'settings' && fields.factors !== undefined);
  if (format === 'apple-health' || hasChosen) return [];
  const told = good.flatMap(({ kind, fields: { factor, day } }) =>
    kind === 'factor' && typeof factor === 'string' && typeof day === 'string' && canBeAsked(factor)
      ? [{ factor, day }]
      : [],
  );
  const last = told.reduce<Day>((latest, { day }) => (day > latest ? day : latest), '');
  const daysOf = new Map<string, Set<Day>>();
  for (const { factor, day } of told) {
    if (day <= addDays(last, -LATELY)) continue;
    const days = daysOf.get(factor) ?? new Set();
    daysOf.set(factor, days.add(day));
  }
  return [...daysOf]
    .filter(([, { size }]) => size >= LEAST)
    .sort(([, a], [, b]) => b.size - a.size)
    .slice(0, MOST)
    .map(([factor]) => factor);
}
