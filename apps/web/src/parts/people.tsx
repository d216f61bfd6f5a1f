// Whole people out of ten: full = counted in, striped = up to the end of the range, empty = not.
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { useApp } from '../app/context.ts';

const PERSON =
  'M10 1a5 5 0 0 1 3.400 8.700C17.300 11 19 14.600 19 17.500c0 1-.5 1.500-1.500 1.500h-15C1.500 19 1 18.500 1 17.500 1 14.600 2.700 11 6.600 9.700A5 5 0 0 1 10 1z';

/** Ten people; `low` of them full, then striped up to `high`. */
export function PeopleOfTen({ low, high }: { low: number; high: number }): JSX.Element {
  const { words } = useApp();
  const stripes = useId();
  return (
    <div class="people" role="img" aria-label={words.result.people(low, high)}>
      {Array.from({ length: 10 }, (_, at) => (
        <svg key={at} viewBox="0 0 20 20" aria-hidden="true">
          {at === low && (
            <pattern id={stripes} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <rect width="2" height="4" fill="var(--action)" />
            </pattern>
          )}
          <path
            d={PERSON}
            fill={at < low ? 'var(--action)' : at < high ? `url(#${stripes})` : 'none'}
            stroke={at < high ? 'var(--action)' : 'var(--edge)'}
            stroke-width="1.400"
          />
        </svg>
      ))}
    </div>
  );
}
