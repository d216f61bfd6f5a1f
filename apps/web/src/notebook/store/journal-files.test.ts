import { afterEach, describe, expect, it, vi } from 'vitest';
import { withSlot } from './journal-files.ts';

/** A folder whose file rejects so often under this name before it opens. */
function folderHeld(times: number, name: string) {
  let asked = 0;
  let closed = 0;
  const handle = {
    async createSyncAccessHandle() {
      if (++asked <= times) throw new DOMException('Someone holds it.', name);
      return { getSize: () => 7, close: () => closed++ };
    },
  };
  const folder = { getFileHandle: async () => handle } as unknown as FileSystemDirectoryHandle;
  return { folder, asked: () => asked, closed: () => closed };
}

afterEach(() => {
  vi.useRealTimers();
});

describe('a file of the journal that a closing tab still holds', () => {
  it.each(['NoModificationAllowedError', 'InvalidStateError'])('is waited for, where it is called %s', async (name) => {
    const held = folderHeld(2, name);
    expect(await withSlot(held.folder, 0, (file) => file.getSize())).toBe(7);
    expect([held.asked(), held.closed()]).toEqual([3, 1]);
  });

  it('is not waited for where something else is wrong', async () => {
    const held = folderHeld(1, 'NotSupportedError');
    await expect(withSlot(held.folder, 0, () => 0)).rejects.toThrow('Someone holds it.');
    expect(held.asked()).toBe(1);
  });

  it('is waited for once only, until one is given again', async () => {
    vi.useFakeTimers();
    const tries = async (folder: FileSystemDirectoryHandle): Promise<string> => {
      const tried = withSlot(folder, 0, () => 'given').catch(() => 'held');
      await vi.advanceTimersByTimeAsync(10_000);
      return tried;
    };
    expect(await tries(folderHeld(0, '').folder)).toBe('given');
    const held = folderHeld(Number.POSITIVE_INFINITY, 'InvalidStateError');
    expect(await tries(held.folder)).toBe('held');
    const asked = held.asked();
    expect(asked).toBeGreaterThan(10);
    expect(await tries(held.folder)).toBe('held');
    expect(held.asked()).toBe(asked + 1);
    expect(await tries(folderHeld(0, '').folder)).toBe('given');
    expect(await tries(folderHeld(2, 'InvalidStateError').folder)).toBe('given');
  });
});
