// Makes the file: sealed with a code for its key, or plain.
import { drawQr, fhirBundle, handedOver, linkText, newKey, sealText } from '@rhomboid/handover';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Chips } from '../../notebook/capture/chips.tsx';
import { useNotebook } from '../../notebook/context.ts';
import { saveFile } from '../../notebook/data/save-file.ts';
import { make } from '../../notebook/views/make.ts';
import { Choice } from '../../parts/choices.tsx';
import { personOf } from '../../plan/state/person-event.ts';
import { readClock } from '../../state/clock.ts';
import { useChoice, useWanted } from '../state/choice.ts';
import { shareCrypto } from '../state/share-crypto.ts';
import { useHandover } from '../state/with-handover.tsx';
import { shareWords as words } from '../words/share.ts';

type Ends = keyof typeof words.endsAfter;
const DAY = 86_400;
const SECONDS: Readonly<Record<Exclude<Ends, 'never'>, number>> = { day: DAY, week: 7 * DAY, month: 30 * DAY };

export function Send(): JSX.Element {
  const { knowledge, parts } = useHandover();
  const { state } = useNotebook();
  const [wanted] = useWanted();
  const choice = useChoice(wanted, parts);
  const [sealed, setSealed] = useState(true);
  const [allowed, setAllowed] = useState({ name: false, sex: false, year: false });
  const [ends, setEnds] = useState<Ends>('week');
  const [link, setLink] = useState<string | null>(null);
  const birthYear = personOf(state)?.birthYear ?? null;

  const send = async (): Promise<void> => {
    const { instant, milliseconds } = readClock();
    const bundle = fhirBundle(knowledge, parts, {
      type: 'document',
      choice: { ...choice, name: allowed.name ? choice.name : '' },
      identity: { name: allowed.name ? choice.name : '', sex: allowed.sex, birthYear: allowed.year ? birthYear : null },
      instant,
    });
    const text = JSON.stringify(bundle);
    if (!sealed) {
      setLink(null);
      saveFile(words.file.plain, text, 'application/fhir+json');
      return;
    }
    const key = newKey(shareCrypto);
    const file = await sealText(text, 'application/fhir+json', key, shareCrypto);
    const expires = ends === 'never' ? null : Math.floor(milliseconds / 1000) + SECONDS[ends];
    saveFile(words.file.sealed, file, 'application/jose');
    setLink(linkText({ url: handedOver(file), key, label: words.label, expires }));
  };

  const tick =
    (which: keyof typeof allowed): (() => void) =>
    () =>
      setAllowed({ ...allowed, [which]: !allowed[which] });
  return (
    <section class="stack">
      <p>{words.lead}</p>
      <fieldset class="group">
        <legend class="group-title">{words.how}</legend>
        <div class="choices">
          <Choice
            type="radio"
            name="share-how"
            checked={sealed}
            onChoose={() => setSealed(true)}
            support={words.sealedLine}
          >
            {words.sealed}
          </Choice>
          <Choice
            type="radio"
            name="share-how"
            checked={!sealed}
            onChoose={() => setSealed(false)}
            support={words.plainLine}
          >
            {words.plain}
          </Choice>
        </div>
      </fieldset>
      <fieldset class="group">
        <legend class="group-title">{words.identity}</legend>
        <p class="support">{words.identityLine}</p>
        <div class="choices">
          {choice.name.trim() !== '' && (
            <Choice type="checkbox" name="share-name" checked={allowed.name} onChoose={tick('name')}>
              {words.name}
            </Choice>
          )}
          <Choice type="checkbox" name="share-sex" checked={allowed.sex} onChoose={tick('sex')}>
            {words.sex}
          </Choice>
          {birthYear !== null && (
            <Choice type="checkbox" name="share-year" checked={allowed.year} onChoose={tick('year')}>
              {words.year}
            </Choice>
          )}
        </div>
      </fieldset>
      {sealed && (
        <>
          <Chips
            legend={words.ends}
            name="share-ends"
            chips={(Object.keys(words.endsAfter) as Ends[]).map((one) => ({ id: one, text: words.endsAfter[one] }))}
            chosen={ends}
            onChoose={setEnds}
          />
          <p class="support">{words.endsLine}</p>
        </>
      )}
      <p>
        <button type="button" class="main" onClick={() => send()}>
          {words.make}
        </button>
      </p>
      {link !== null && <Link link={link} />}
    </section>
  );
}

/** The key as a code to scan, and as a text to copy. */
function Link({ link }: { link: string }): JSX.Element {
  const [copied, setCopied] = useState(false);
  return (
    <div class="share-code">
      <p role="status">{words.made}</p>
      {drawQr(make, link, words.code)}
      <h2>{words.link}</h2>
      <p class="share-link">{link}</p>
      <button
        type="button"
        class="second"
        onClick={() =>
          navigator.clipboard.writeText(link).then(
            () => setCopied(true),
            () => setCopied(false),
          )
        }
      >
        {words.copy}
      </button>
      <p role="status">{copied ? words.copied : ''}</p>
    </div>
  );
}
