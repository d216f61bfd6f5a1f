// The style of the handover: its controls as a file, and the page itself from the package, so that file and screen are one.
import { HANDOVER_STYLE } from '@rhomboid/handover';
import styleUrl from './handover.css?url';

let loading: Promise<void> | null = null;

/** Resolves when the style holds; a page without it still works. */
export function loadStyle(): Promise<void> {
  loading ??= new Promise((resolve) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(HANDOVER_STYLE);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = styleUrl;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  });
  return loading;
}
