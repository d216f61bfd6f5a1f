// Tells the other tabs of this app that something on the shelf has changed.

/** What a tab tells: one check changed, or settings, or everything was deleted. */
export type TabNews =
  | { readonly kind: 'check'; readonly id: string }
  | { readonly kind: 'settings' }
  | { readonly kind: 'cleared' };

export interface Tabs {
  tell(news: TabNews): void;
  hear(listener: (news: TabNews) => void): void;
}

/** Tabs joined by a BroadcastChannel; a browser without it simply has no other tabs to tell. */
export function joinTabs(name = 'rhomboid'): Tabs {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => {}, hear: () => {} };
  const channel = new BroadcastChannel(name);
  return {
    tell: (news) => channel.postMessage(news),
    hear: (listener) => channel.addEventListener('message', (event: MessageEvent<TabNews>) => listener(event.data)),
  };
}
