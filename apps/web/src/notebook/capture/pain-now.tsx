// The card that is used most: one number and one tap, or the same as last time in one.
import { sameAsLast } from '@rhomboid/notebook';
import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { useApp } from '../../app/context.ts';
import { useNumberKeys } from '../../parts/number-keys.ts';
import { ErrorMessage } from '../../parts/page-frame.tsx';
import { PainKeys } from '../../questions/pain-scale.tsx';
import { settingsOf, useLocalNow, useNotebook } from '../context.ts';
import { common } from '../words/common.ts';
import { painWords } from '../words/pain.ts';
import { todayWords } from '../words/today.ts';
import { AgainButton } from './again-button.tsx';
import { entryLine } from './entry-line.ts';
import { TroubleMessage } from './form-page.tsx';
import { useOnce } from './once.ts';
import { emptyDraft } from './pain-draft.ts';
import { newPainForm } from './pain-page.tsx';
import { useSave } from './save.ts';
import { prepareOccasion } from './screening/occasion.ts';

export function PainNow(): JSX.Element {
  const app = useApp();
  const parts = useNotebook();
  const { router } = app;
  const { state, drafts } = parts;
  useEffect(() => prepareOccasion(parts, app), [parts, app]);
  const now = useLocalNow();
  const id = useId();
  const [value, setValue] = useState<number | null>(null);
  const [missing, setMissing] = useState(false);
  const { save, trouble } = useSave();
  const hide = settingsOf(state)?.hideScores === true;
  const choose = (number: number): void => {
    setValue(number);
    setMissing(false);
  };
  useNumberKeys(value, choose);
  const saveNumber = useOnce(async () => {
    setMissing(value === null);
    if (value === null) return;
    const saved = await save({
      make: (author) => [author.create('pain', { now: value, ...now })],
      say: hide ? todayWords.saved : todayWords.savedNumber(value),
    });
    if (saved) setValue(null);
  });
  const details = (): void => {
    if (value !== null) drafts.set(newPainForm(undefined, now), emptyDraft(now, value));
    router.go({ page: 'notebook', path: 'notebook/pain' });
  };
  return (
    <section class="card pain-now stack close" aria-labelledby={id}>
      <div class="pain-now-head">
        <h2 id={id}>{todayWords.painNow}</h2>
        <p class="support">{todayWords.scale}</p>
      </div>
      <fieldset>
        <legend class="unseen">{todayWords.painNow}</legend>
        <PainKeys name="pain-now" value={value} onChoose={choose} />
      </fieldset>
      {missing && (
        <ErrorMessage id={`${id}-missing`} lead={common.error}>
          {todayWords.chooseFirst}
        </ErrorMessage>
      )}
      <TroubleMessage trouble={trouble} />
      <div class="button-pair">
        <button type="button" class="main" onClick={() => saveNumber()}>
          {value === null || hide ? painWords.savePlain : todayWords.saveNumber(value)}
        </button>
        <button type="button" class="second" onClick={details}>
          {todayWords.details}
        </button>
      </div>
      <SameAgain hide={hide} />
    </section>
  );
}

/** The last entry once more, with one tap; danger signs and notes are not taken over. */
function SameAgain({ hide }: { hide: boolean }): JSX.Element | null {
  const { state, knowledge } = useNotebook();
  const now = useLocalNow();
  const { save, trouble } = useSave();
  const last = sameAsLast(state.notebook, now.day);
  const again = useOnce(save);
  if (last === null) return null;
  const { title, detail } = entryLine({ ...last, kind: 'pain', id: '' }, { state, knowledge, hide });
  return (
    <>
      <TroubleMessage trouble={trouble} />
      <AgainButton
        title={todayWords.same}
        detail={[title, detail].filter((text) => text !== '').join(' · ')}
        onPress={() => again({ make: (author) => [author.create('pain', { ...last, ...now })], say: todayWords.saved })}
      />
    </>
  );
}
