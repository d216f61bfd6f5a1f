// More wishes, folded away: what a place offers, now open, a language.
import { FEATURES } from '@rhomboid/care';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { useObservable } from '../../../app/context.ts';
import { toggled } from '../../../check/sign-list.ts';
import { Choice } from '../../../parts/choices.tsx';
import { LineIcon } from '../../../parts/icons.tsx';
import { find } from '../words/find.ts';
import { asked, change } from './asked.ts';

const words = find.search;
const LANGUAGES = 'en es pl pa ur ar zh fr de pt it ro ru uk tr vi hi bn'.split(' ');

export function WishesFold(): JSX.Element {
  const { features, openNow, language, onlyKnown } = useObservable(asked);
  const id = useId();
  return (
    <details class="reason">
      <summary>
        {words.wishes}
        <LineIcon name="down" size={20} />
      </summary>
      <div class="inside stack close">
        <div class="choices">
          {FEATURES.map((feature) => (
            <Choice
              key={feature}
              type="checkbox"
              name={feature}
              checked={features.includes(feature)}
              onChoose={() => change({ features: toggled(features, feature) })}
            >
              {words.wish[feature]}
            </Choice>
          ))}
          <Choice type="checkbox" name="open" checked={openNow} onChoose={() => change({ openNow: !openNow })}>
            {words.wish.open}
          </Choice>
        </div>
        <p class="field">
          <label for={`${id}-language`}>{words.wish.language}</label>
          <select
            id={`${id}-language`}
            value={language ?? ''}
            onChange={({ currentTarget: { value } }) => change({ language: value === '' ? null : value })}
          >
            <option value="">{words.anyLanguage}</option>
            {LANGUAGES.map((code) => (
              <option key={code} value={code}>
                {find.language(code)}
              </option>
            ))}
          </select>
        </p>
        <Choice
          type="checkbox"
          name="only-known"
          checked={onlyKnown}
          onChoose={() => change({ onlyKnown: !onlyKnown })}
          support={words.onlyKnownLine}
        >
          {words.onlyKnown}
        </Choice>
      </div>
    </details>
  );
}
