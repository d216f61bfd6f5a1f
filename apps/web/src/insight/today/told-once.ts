// Which ended tests this device has told of: each is told on Today once.
const KEY = 'rhomboid-tests-told';
/** Older ones are long past being told. */
const MOST = 20;

export function wasTold(id: string): boolean {
  return read().includes(id);
}

export function markTold(id: string): void {
  const told = read();
  if (told.includes(id)) return;
  try {
    localStorage.setItem(KEY, JSON.stringify([...told, id].slice(-MOST)));
  } catch {
    // Without storage it is told again with the next visit.
  }
}

function read(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}
