// What is at home: boxes for the things that not every home has.
import type { JSX } from 'preact';
import { Group } from '../../notebook/capture/form-page.tsx';
import { capital } from '../../words/format.ts';
import { usePlanKnowledge } from '../context.tsx';

export interface HomeChoiceProps {
  readonly title: string;
  readonly hint: string;
  /** Ids of equipment. */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

export function HomeChoice({ title, hint, chosen, onChange }: HomeChoiceProps): JSX.Element {
  const { plan } = usePlanKnowledge();
  const toggle = (id: string): void =>
    onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <Group title={title} support={hint}>
      <div class="chips">
        {plan.equipment
          .filter(({ usual }) => !usual)
          .map(({ id, name }) => (
            <label key={id} class="choice">
              <input type="checkbox" name={id} checked={chosen.includes(id)} onChange={() => toggle(id)} />
              {shortName(name)}
            </label>
          ))}
      </div>
    </Group>
  );
}

/** "A pool" for "a pool": the names stand in sentences elsewhere. */
function shortName(name: string): string {
  return capital(name.replace(/^(?:a|an) /, ''));
}
