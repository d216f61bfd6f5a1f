import { describe, expect, it } from 'vitest';
import { heatFill, heatSteps } from './draw-heat.ts';
import { svgElement, svgString } from './svg.ts';

describe('heat steps', () => {
  it('fill by the step of the rounded value, and leave what rounds to none empty', () => {
    expect([0, 0.4, 0.5, 3.4, 3.5, 6.4, 6.5, 10].map((value) => heatFill('c', value))).toEqual([
      null,
      null,
      'url(#c-p1)',
      'url(#c-p1)',
      'url(#c-p2)',
      'url(#c-p2)',
      'url(#c-p3)',
      'url(#c-p3)',
    ]);
  });

  it('define every pattern that a fill can name', () => {
    const svg = svgString(heatSteps(svgElement, 'c'));
    for (const value of [2, 5, 8]) expect(svg).toContain(`id="${heatFill('c', value)!.slice(5, -1)}"`);
    expect(svg).toContain('width="0"');
  });
});
