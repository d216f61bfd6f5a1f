// Restores a backup or a plain copy: choose, open, look, and only then merge. Nothing that is here is overwritten.
import { type BadLine, type NotebookEvent, previewRestore, type RestorePreview } from '@rhomboid/notebook';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useNotebook } from '../context.ts';
import { restoreWords } from '../words/data.ts';
import { type ChosenFile, readChosen } from './read-file.ts';
import { ChooseFile } from './restore-choose.tsx';
import { LookInside, Restored } from './restore-look.tsx';
import { OpenFile } from './restore-open.tsx';

type Step =
  | { readonly at: 'choose'; readonly mistake: string | null }
  | { readonly at: 'open'; readonly chosen: Extract<ChosenFile, { kind: 'locked' }> }
  | { readonly at: 'look'; readonly preview: RestorePreview; readonly bad: readonly BadLine[] }
  | { readonly at: 'restored' };

/** `#/data/restore`. */
export function RestorePage(): JSX.Element {
  const { state } = useNotebook();
  const [step, setStep] = useState<Step>({ at: 'choose', mistake: null });
  const choose = (mistake: string | null = null): void => setStep({ at: 'choose', mistake });
  const look = async (events: readonly NotebookEvent[], bad: readonly BadLine[]): Promise<void> => {
    const stored = await state.store.read();
    setStep({ at: 'look', preview: previewRestore(stored.events, events), bad });
  };
  const take = async (file: File | null): Promise<void> => {
    if (file === null) return choose(restoreWords.noFile);
    const chosen = await readChosen(file);
    if (chosen.kind === 'refused') choose(chosen.why);
    else if (chosen.kind === 'locked') setStep({ at: 'open', chosen });
    else await look(chosen.events, chosen.bad);
  };
  switch (step.at) {
    case 'choose':
      return <ChooseFile mistake={step.mistake} onChosen={take} />;
    case 'open':
      return <OpenFile chosen={step.chosen} onOpened={look} onAgain={choose} />;
    case 'look':
      return (
        <LookInside
          preview={step.preview}
          bad={step.bad}
          onRestored={() => setStep({ at: 'restored' })}
          onAgain={choose}
        />
      );
    default:
      return <Restored />;
  }
}
