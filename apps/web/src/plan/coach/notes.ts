// Messages of the device, where the browser has them and the person allowed them. No server is behind them.

/** `none`: this browser has no messages for pages. */
export type NotesState = 'on' | 'ask' | 'denied' | 'none';

export function notesState(): NotesState {
  if (!('Notification' in globalThis)) return 'none';
  return ({ granted: 'on', default: 'ask', denied: 'denied' } as const)[Notification.permission];
}

/** Asks the person; must come from a press. */
export async function askForNotes(): Promise<NotesState> {
  if (notesState() === 'ask') await Notification.requestPermission();
  return notesState();
}

/** Shows one message; a new one takes the place of the last. Quietly nothing where it is not allowed. */
export async function showNote(title: string, text: string): Promise<void> {
  if (notesState() !== 'on') return;
  const options: NotificationOptions = { body: text, tag: 'rhomboid-break', icon: './icons/icon-192.png' };
  try {
    // Phones allow messages only through the service worker.
    const worker = await navigator.serviceWorker?.getRegistration();
    if (worker !== undefined) await worker.showNotification(title, options);
    else new Notification(title, options);
  } catch {
    // The reminder inside the page stays.
  }
}
