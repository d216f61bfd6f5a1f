import { describe, expect, it } from 'vitest';
import { storeConformance } from './conformance.ts';
import { memoryShelf, memoryStore } from './memory-store.ts';

storeConformance(
  'memory',
  async () => {
    const open = memoryShelf();
    return { store: open(), reopen: async () => open(), close: async () => {} };
  },
  { describe, it, expect },
);

describe('memoryStore', () => {
  it('shares nothing with another', async () => {
    const [one, other] = [memoryStore(), memoryStore()];
    await one.append([
      {
        v: 1,
        id: '017f22e2-79b0-7cc3-98c4-dc0c0c07398f',
        at: '1767225600000-0000-phone',
        entry: 'settings',
        kind: 'settings',
        set: {},
      },
    ]);
    expect((await one.size()).events).toBe(1);
    expect((await other.size()).events).toBe(0);
  });
});
