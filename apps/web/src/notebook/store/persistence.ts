// Whether the browser has promised to keep the notebook. It is asked once, after the first entry is saved, and may change
// its mind when the app is installed.
import type { Day } from '@rhomboid/ground';
import type { Facts } from './facts.ts';

/** `kept`: promised. `may-go`: not promised. `unknown`: this browser does not say. */
export type PersistenceAnswer = 'kept' | 'may-go' | 'unknown';

export interface Persistence {
  readonly answer: PersistenceAnswer;
  /** The day on which the browser was asked; null when not yet. */
  readonly asked: Day | null;
}

/** What all of Rhomboid takes in this browser, and what the browser offers, in bytes; null where it does not say. */
export interface Room {
  readonly used: number | null;
  readonly offered: number | null;
}

export interface PersistenceKeeper {
  /** What holds now. */
  read(): Promise<Persistence>;
  /** Asks the browser, and keeps its answer. */
  ask(today: Day): Promise<Persistence>;
  room(): Promise<Room>;
  /** Asks where nobody has asked yet. Never fails: the entry is saved already. */
  askOnce(today: Day): Promise<void>;
}

export function keepPersistence(facts: Facts): PersistenceKeeper {
  const kept = async (): Promise<Persistence> => parse(await facts.get('persistence'));
  const ask = async (today: Day): Promise<Persistence> => {
    const told = { answer: answerOf(await attempt(() => navigator.storage.persist())), asked: today };
    await facts.change('persistence', () => told);
    return told;
  };
  return {
    async read() {
      const [{ asked }, now] = await Promise.all([kept(), attempt(() => navigator.storage.persisted())]);
      return { answer: answerOf(now), asked };
    },
    ask,
    async room() {
      const { usage, quota } = (await attempt(() => navigator.storage.estimate())) ?? {};
      return { used: usage ?? null, offered: quota ?? null };
    },
    async askOnce(today) {
      try {
        if ((await kept()).asked === null) await ask(today);
      } catch {
        // The data page asks again and shows what comes of it.
      }
    },
  };
}

async function attempt<T>(question: () => Promise<T>): Promise<T | null> {
  try {
    return await question();
  } catch {
    return null;
  }
}

function answerOf(promised: boolean | null): PersistenceAnswer {
  if (promised === null) return 'unknown';
  return promised ? 'kept' : 'may-go';
}

function parse(stored: unknown): Persistence {
  const { answer, asked } = (stored ?? {}) as Partial<Persistence>;
  return { answer: answer ?? 'unknown', asked: asked ?? null };
}
