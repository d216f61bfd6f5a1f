// Last steps of a restore: what it would bring, and that it was brought.
import { type BadLine, type RestorePreview, StoreError, type StoreTrouble } from '@rhomboid/notebook';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useApp } from '../../app/context.ts';
import { BulletList } from '../../parts/lists.tsx';
import { Bar, PlainPage } from '../../parts/page-frame.tsx';
import { TroubleMessage } from '../capture/form-page.tsx';
import { useNotebook } from '../context.ts';
import { restoreWords } from '../words/data.ts';
import { BadLines } from './bad-lines.tsx';

const COUNTS = ['added', 'changed', 'removed', 'known'] as const;
/** Bad lines that are shown one by one. */
const SHOWN_LINES = 5;

export interface LookInsideProps {
  readonly preview: RestorePreview;
  readonly bad: readonly BadLine[];
  readonly onRestored: () => void;
  readonly onAgain: () => void;
}

export function LookInside({ preview, bad, onRestored, onAgain }: LookInsideProps): JSX.Element {
  const { state } = useNotebook();
  const [trouble, setTrouble] = useState<StoreTrouble | null>(null);
  const bring = async (): Promise<void> => {
    try {
      await state.write((author) => {
        for (const { at } of preview.events) author.see(at);
        return preview.events;
      });
      onRestored();
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      setTrouble(error.trouble);
    }
  };
  const another = (
    <button type="button" class="lesser-link" onClick={() => onAgain()}>
      {restoreWords.another}
    </button>
  );
  const news = preview.events.length > 0;
  const visible = preview.added + preview.changed + preview.removed > 0;
  return (
    <PlainPage
      title={restoreWords.preview}
      bar={
        <Bar
          buttons={
            news ? (
              <button type="button" class="main" onClick={() => bring()}>
                {restoreWords.bring}
              </button>
            ) : (
              <a class="main" href="#/data">
                {restoreWords.back}
              </a>
            )
          }
          lesser={another}
        />
      }
    >
      <div class="stack close">
        <p>
          <b>{restoreWords.inFile(preview.inFile)}</b>
        </p>
        <BulletList
          lines={COUNTS.filter((count) => preview[count] > 0).map((count) =>
            restoreWords.counts[count](preview[count]),
          )}
        />
        {!news && <p>{restoreWords.nothingNew}</p>}
        {news && !visible && <p>{restoreWords.settingsOnly}</p>}
        {news && <p class="support">{restoreWords.lead}</p>}
      </div>
      <BadLines title={restoreWords.bad(bad.length)} bad={bad} most={SHOWN_LINES} />
      <TroubleMessage trouble={trouble} />
    </PlainPage>
  );
}

export function Restored(): JSX.Element {
  const { router } = useApp();
  return (
    <PlainPage
      title={restoreWords.broughtTitle}
      bar={
        <Bar
          buttons={
            <button type="button" class="main" onClick={() => router.replace({ page: 'notebook', path: 'today' })}>
              {restoreWords.today}
            </button>
          }
        />
      }
    >
      <p>{restoreWords.brought}</p>
    </PlainPage>
  );
}
