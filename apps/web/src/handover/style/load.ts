// The style of the handover: its controls as a file, and the page itself from the package, so that file and screen are one.
import { HANDOVER_STYLE } from '@rhomboid/handover';
import { styleLoader } from '../../app/style-loader.ts';
import styleUrl from './handover.css?url';

const loadControls = styleLoader(styleUrl);
let adopted = false;

/** Resolves when the style holds. */
export function loadStyle(): Promise<void> {
  if (!adopted) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(HANDOVER_STYLE);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    adopted = true;
  }
  return loadControls();
}
