// The number on the icon of the installed app: how many things are due. A browser without it shows nothing.

interface BadgingNavigator {
  setAppBadge?(count: number): Promise<void>;
  clearAppBadge?(): Promise<void>;
}

/** Whether this browser can show a number on the app's icon. */
export function canBadge(): boolean {
  return 'setAppBadge' in navigator;
}

/** Shows the number; none at all for 0. */
export function showBadge(count: number): void {
  const badging = navigator as BadgingNavigator;
  const shown = count === 0 ? badging.clearAppBadge?.() : badging.setAppBadge?.(count);
  // Only installed apps have an icon to mark.
  shown?.catch(() => {});
}
