// What belongs on paper is open there, even where it is folded up on the screen.
import { useEffect } from 'preact/hooks';

/** Opens every details marked `data-print` while the page is printed, and closes again those that were closed. */
export function useOpenOnPrint(): void {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = [];
    const open = (): void => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>('main details[data-print]:not([open])')];
      for (const part of opened) part.open = true;
    };
    const close = (): void => {
      for (const part of opened) part.open = false;
    };
    addEventListener('beforeprint', open);
    addEventListener('afterprint', close);
    return () => {
      removeEventListener('beforeprint', open);
      removeEventListener('afterprint', close);
    };
  }, []);
}
