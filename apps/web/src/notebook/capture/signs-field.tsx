// "Anything new or worrying?": danger signs in their groups. What is ticked is looked at as soon as the entry is saved.
import { type Sign, type SignAnswers, type SignGroup, signGroups } from '@rhomboid/notebook';
import type { JSX } from 'preact';
import { Choice, Or } from '../../parts/choices.tsx';
import { LineIcon } from '../../parts/icons.tsx';
import { useNotebook } from '../context.ts';
import { common } from '../words/common.ts';
import { painWords } from '../words/pain.ts';

export interface SignsFieldProps {
  readonly signs: SignAnswers;
  readonly onChange: (signs: SignAnswers) => void;
}

/** Folded away until it is wanted; what is ticked is said while it is closed, too. */
export function SignsField({ signs, onChange }: SignsFieldProps): JSX.Element {
  const { knowledge } = useNotebook();
  const ticked = signGroups(knowledge)
    .flatMap((group) => group.signs)
    .filter(({ id }) => signs[id] === 'yes');
  return (
    <details class="reason signs">
      <summary>
        {painWords.signs}
        <LineIcon name="down" />
      </summary>
      <div class="inside stack close">
        <SignLists signs={signs} onChange={onChange} />
      </div>
      {ticked.length > 0 && (
        <p class="signs-said" role="status">
          {painWords.signsSome(common.list(ticked.map(({ label }) => label)))}
        </p>
      )}
    </details>
  );
}

/** What to watch for first; the rest behind "more". */
export function SignLists({ signs, onChange }: SignsFieldProps): JSX.Element {
  const { knowledge } = useNotebook();
  const groups = signGroups(knowledge);
  const watched = groups.filter((group) => group.watched);
  const others = groups.filter((group) => !group.watched);
  const all = watched.flatMap((group) => group.signs);
  const none = all.length > 0 && all.every(({ id }) => signs[id] === 'no');
  return (
    <>
      <p class="support">{painWords.signsHint}</p>
      {watched.map((group) => (
        <SignRows key={group.id} group={group} signs={signs} onChange={onChange} />
      ))}
      <Or />
      <Choice
        type="checkbox"
        name="signs-none"
        checked={none}
        onChoose={() => onChange(none ? {} : Object.fromEntries(all.map(({ id }) => [id, 'no' as const])))}
      >
        {painWords.signsNone}
      </Choice>
      <details class="reason">
        <summary>
          {painWords.signsMore}
          <LineIcon name="down" />
        </summary>
        <div class="inside stack close">
          {others.map((group) => (
            <SignRows key={group.id} group={group} signs={signs} onChange={onChange} />
          ))}
        </div>
      </details>
    </>
  );
}

function SignRows({ group, signs, onChange }: SignsFieldProps & { readonly group: SignGroup }): JSX.Element | null {
  const shown = group.signs.filter((sign) => isAsked(sign, signs));
  if (shown.length === 0) return null;
  return (
    <fieldset class="choices">
      <legend class="group-title">{group.title}</legend>
      {shown.map(({ id, label }) => (
        <Choice
          key={id}
          type="checkbox"
          name={id}
          checked={signs[id] === 'yes'}
          onChoose={() => onChange(toggledSign(signs, id))}
        >
          {label}
        </Choice>
      ))}
    </fieldset>
  );
}

/** A sign that follows another is asked once that one is ticked, as in the check. */
function isAsked({ follows, id }: Sign, signs: SignAnswers): boolean {
  if (follows.length === 0 || signs[id] === 'yes') return true;
  return Object.keys(signs).some((told) => signs[told] === 'yes' && follows.includes(told.split(':')[0] ?? ''));
}

/** A tick, or no tick: what is not ticked was not asked, unless the person says "none". */
function toggledSign(signs: SignAnswers, id: string): SignAnswers {
  const { [id]: before, ...others } = signs;
  return before === 'yes' ? others : { ...others, [id]: 'yes' };
}
