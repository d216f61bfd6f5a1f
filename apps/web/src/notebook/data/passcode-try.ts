// A form of the lock being sent off: what is wrong, whether it is under way, and the way out once it worked.
import type { StoreTrouble } from '@rhomboid/notebook';
import { useState } from 'preact/hooks';
import { troubleOf } from '../capture/save.ts';
import type { Attempt } from '../store/lock.ts';
import { useLeave } from './lock-leave.ts';
import { useMistake } from './mistake.ts';
import { wrongCode } from './wrong-code.ts';

export interface PasscodeTry {
  readonly mistake: string | null;
  readonly trouble: StoreTrouble | null;
  readonly working: boolean;
  /** Sends it off, unless there is a fault to tell or one is under way. `work` gives null where no code can be wrong. */
  readonly send: (fault: string | null, work: () => Promise<Attempt | null>) => Promise<void>;
}

/** `done`: the sentence once it worked. */
export function usePasscodeTry(done: string): PasscodeTry {
  const leave = useLeave(done);
  const [mistake, setMistake] = useMistake();
  const [trouble, setTrouble] = useState<StoreTrouble | null>(null);
  const [working, setWorking] = useState(false);
  return {
    mistake,
    trouble,
    working,
    async send(fault, work) {
      if (working) return;
      setTrouble(null);
      setMistake(fault);
      if (fault !== null) return;
      setWorking(true);
      try {
        const tried = await work();
        if (tried?.right === false) setMistake(wrongCode(tried));
        else leave();
      } catch (error) {
        setTrouble(troubleOf(error));
      } finally {
        setWorking(false);
      }
    },
  };
}
