// A form of the passcode lock: what is wrong when it is sent off, whether it is under way, and the way out once it worked.
import type { StoreTrouble } from '@rhomboid/notebook';
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { FormPage } from '../capture/form-page.tsx';
import { troubleOf } from '../capture/save.ts';
import type { Attempt } from '../store/lock.ts';
import { useLeave } from './lock-leave.ts';
import { useMistake } from './mistake.ts';
import { wrongCode } from './wrong-code.ts';

export interface PasscodeFormProps {
  readonly title: string;
  readonly lead: string;
  readonly save: string;
  /** The sentence while it is under way, and the one once it worked. */
  readonly working: string;
  readonly done: string;
  /** What is wrong with what was typed; null when it can be sent off. */
  readonly fault: string | null;
  /** Gives null where no code can be wrong. */
  readonly work: () => Promise<Attempt | null>;
  readonly children: ComponentChildren;
}

export function PasscodeForm({
  title,
  lead,
  save,
  working,
  done,
  fault,
  work,
  children,
}: PasscodeFormProps): JSX.Element {
  const leave = useLeave(done);
  const [mistake, setMistake] = useMistake();
  const [trouble, setTrouble] = useState<StoreTrouble | null>(null);
  const [underWay, setUnderWay] = useState(false);
  const send = async (): Promise<void> => {
    setTrouble(null);
    setMistake(fault);
    if (fault !== null) return;
    setUnderWay(true);
    try {
      const tried = await work();
      if (tried?.right === false) setMistake(wrongCode(tried));
      else leave();
    } catch (error) {
      setTrouble(troubleOf(error));
    } finally {
      setUnderWay(false);
    }
  };
  return (
    <FormPage title={title} lead={lead} save={save} onSave={send} mistake={mistake} trouble={trouble}>
      <div class="stack">
        {children}
        <p role="status">{underWay ? working : ''}</p>
      </div>
    </FormPage>
  );
}
