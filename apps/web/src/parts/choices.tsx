// Rows to choose from. The whole row is the target; inside is a native checkbox (several) or radio (one).
import type { ComponentChildren, JSX } from 'preact';
import { useApp } from '../app/context.ts';

export interface ChoiceProps {
  readonly type: 'radio' | 'checkbox';
  /** Radios of one question share a name. */
  readonly name: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
  readonly support?: string;
  readonly children: ComponentChildren;
}

export function Choice({ type, name, checked, onChoose, support, children }: ChoiceProps): JSX.Element {
  return (
    <label class="choice">
      <input type={type} name={name} checked={checked} onChange={onChoose} />
      <span>
        {children}
        {support !== undefined && <span class="support">{support}</span>}
      </span>
    </label>
  );
}

/** The word that sets "none of these" off from the rest. */
export function Or(): JSX.Element {
  const { words } = useApp();
  return <p class="or">{words.question.or}</p>;
}

/** "Not sure", with what it does. */
export function NotSure({ type, name, checked, onChoose }: Omit<ChoiceProps, 'children' | 'support'>): JSX.Element {
  const { words } = useApp();
  return (
    <Choice type={type} name={name} checked={checked} onChoose={onChoose} support={words.question.unsureLine}>
      {words.question.unsure}
    </Choice>
  );
}
