// Ways to write something for a day.
import type { JSX } from 'preact';
import { type IconName, LineIcon } from '../../parts/icons.tsx';
import { todayWords } from '../words/today.ts';

const KINDS = [
  ['pain', 'plus'],
  ['medicine', 'pill'],
  ['treatment', 'move'],
  ['function', 'check'],
  ['factors', 'list'],
  ['note', 'drawing'],
] as const satisfies readonly (readonly [keyof typeof todayWords.kinds, IconName])[];

export interface AddLinksProps {
  /** The day; absent for today. */
  readonly day?: string;
  /** Ways that the page offers otherwise. */
  readonly without?: readonly (keyof typeof todayWords.kinds)[];
}

export function AddLinks({ day, without = [] }: AddLinksProps): JSX.Element {
  return (
    <ul class="add-links">
      {KINDS.filter(([kind]) => !without.includes(kind)).map(([kind, icon]) => (
        <li key={kind}>
          <a class="second small" href={`#/notebook/${kind}${day === undefined ? '' : `/${day}`}`}>
            <LineIcon name={icon} size={20} />
            {todayWords.kinds[kind]}
          </a>
        </li>
      ))}
    </ul>
  );
}
