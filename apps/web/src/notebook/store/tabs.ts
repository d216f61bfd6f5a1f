// What the tabs of the notebook tell each other. A message says only that something happened; the database is the truth.

export type TabNews =
  | { readonly kind: 'appended'; readonly ids: readonly string[] }
  /** The passcode lock was turned on; the tabs that were open go on with its key. */
  | { readonly kind: 'lock-on'; readonly lock: string; readonly key: CryptoKey }
  | { readonly kind: 'lock-off' }
  | { readonly kind: 'locked' }
  | { readonly kind: 'wiped' };

export interface NotebookTabs {
  tell(news: TabNews): void;
  /** Returns how to stop. */
  hear(listener: (news: TabNews) => void): () => void;
  close(): void;
}

/** The tabs that share this database. A browser without BroadcastChannel hears nothing; see `onReturn`. */
export function joinNotebookTabs(name: string): NotebookTabs {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => {}, hear: () => () => {}, close: () => {} };
  const channel = new BroadcastChannel(name);
  return {
    tell: (news) => channel.postMessage(news),
    hear(listener) {
      const hearing = (event: MessageEvent<TabNews>): void => listener(event.data);
      channel.addEventListener('message', hearing);
      return () => channel.removeEventListener('message', hearing);
    },
    close: () => channel.close(),
  };
}

/** Calls back when the person comes to this tab, also after it was frozen and heard nothing. Returns how to stop. */
export function onReturn(listener: () => void): () => void {
  const shown = (): void => {
    if (document.visibilityState === 'visible') listener();
  };
  document.addEventListener('visibilitychange', shown);
  addEventListener('focus', listener);
  addEventListener('pageshow', listener);
  return () => {
    document.removeEventListener('visibilitychange', shown);
    removeEventListener('focus', listener);
    removeEventListener('pageshow', listener);
  };
}
