// What is folded up on the screen is open on paper.
import { useEffect } from 'preact/hooks';

/** Opens every details while the page is printed, and closes again those that were closed. */
export function useOpenOnPrint(): void {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = [];
    const open = (): void => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
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
