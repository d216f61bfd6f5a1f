import { readFileSync } from 'node:fs';
import { darkFigure, type FigurePalette, lightFigure, printFigure } from '@rhomboid/body';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('figure.css', import.meta.url), 'utf8');
const [light = '', dark = '', print = ''] = css.split('@media');

/** Custom properties of a part of the style, their colours in full. */
function coloursIn(part: string): Record<string, string> {
  const pairs = [...part.matchAll(/--(fig-[a-z-]+): (#[0-9a-f]+);/g)].map(([, name, value]) => {
    const short = value!.length === 4;
    return [name!, short ? value!.replaceAll(/[0-9a-f]/g, '$&$&') : value!] as const;
  });
  return Object.fromEntries(pairs);
}

function lower(palette: FigurePalette): Record<string, string> {
  return Object.fromEntries(Object.entries(palette).map(([name, value]) => [name, value.toLowerCase()]));
}

describe('the colours of the figure in the app', () => {
  it.each([
    ['light', light, lightFigure],
    ['dark', dark, darkFigure],
    ['print', print, printFigure],
  ] as const)('are those of the body package: %s', (_, part, palette) => {
    expect(coloursIn(part)).toEqual(lower(palette));
  });
});
