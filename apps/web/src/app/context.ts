// What every part of the app can reach: knowledge, session, words, router.
import type { Knowledge } from '@rhomboid/knowledge';
import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Observable } from '../state/observable.ts';
import type { Session } from '../state/session.ts';
import type { Words } from '../words/en.ts';
import type { Router } from './router.ts';
import type { Updates } from './updates.ts';

export interface App {
  readonly knowledge: Knowledge;
  readonly session: Session;
  readonly words: Words;
  readonly router: Router;
  readonly updates: Updates;
}

export const AppContext = createContext<App | null>(null);

/** The app around this component. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (app === null) throw new Error('No app around this component.');
  return app;
}

/** The value now, and again after each change. */
export function useObservable<T>(source: Observable<T>): T {
  const [value, setValue] = useState(source.get());
  useEffect(() => {
    setValue(source.get());
    return source.subscribe(() => setValue(source.get()));
  }, [source]);
  return value;
}
