// A few words to tap, of which one or several hold. Native radios and checkboxes, each at least 44 px tall.
import type { JSX } from 'preact';

export interface Chip<Id extends string> {
  readonly id: Id;
  readonly text: string;
}

export interface ChipsProps<Id extends string> {
  readonly legend: string;
  /** The legend stands on the page already. */
  readonly quiet?: boolean;
  readonly name: string;
  readonly chips: readonly Chip<Id>[];
  readonly chosen: Id | null;
  readonly onChoose: (id: Id) => void;
}

/** One of several. */
export function Chips<Id extends string>(props: ChipsProps<Id>): JSX.Element {
  const { legend, quiet = false, name, chips, chosen, onChoose } = props;
  return (
    <fieldset class="chips">
      <legend class={quiet ? 'unseen' : 'group-title'}>{legend}</legend>
      {chips.map(({ id, text }) => (
        <label key={id} class="choice">
          <input type="radio" name={name} checked={chosen === id} onChange={() => onChoose(id)} />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
