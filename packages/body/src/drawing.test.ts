import { describe, expect, it } from 'vitest';
import { colour, lightPalette, withPalette } from './colours.ts';
import { badgesOf } from './draw-badges.ts';
import { upperBackHero } from './draw-hero.ts';
import { drawMap } from './draw-map.ts';
import { addSpread, addStroke, setIntensity, toggleRegion } from './edit-map.ts';
import { frameOf, zoomedFrame } from './frames.ts';
import { heatMap } from './heat-map.ts';
import { logo } from './logo.ts';
import { emptyMap, type PainMap } from './pain-map.ts';
import { distance } from './point.ts';
import { contains } from './polygon.ts';
import { type RegionId, type View, views } from './region-ids.ts';
import { regionOf, regionsOf } from './regions.ts';
import { type SvgElement, svgElement, svgString } from './svg.ts';

function everything(): PainMap {
  let map = addStroke(emptyMap, {
    layer: 'pain',
    view: 'back',
    width: 18,
    intensity: 7,
    points: [
      [-41, 145],
      [-42, 190],
    ],
  });
  map = addSpread(map, {
    from: 'blade-edge-left',
    to: 'upper-arm-back-left',
    path: [
      [-45, 170],
      [-110, 165],
      [-120, 250],
    ],
  });
  map = setIntensity(toggleRegion(map, 'ribs-back-right', 'pain'), 'ribs-back-right', 'pain', 5);
  map = toggleRegion(map, 'thumb-right', 'tingle');
  return toggleRegion(map, 'chest-left', 'numb');
}

const draw = (view: View, map: PainMap = everything()): string =>
  svgString(drawMap(svgElement, { view, map, idPrefix: 'a' }));

function elements(root: SvgElement): SvgElement[] {
  return [root, ...root.children.flatMap((child) => (typeof child === 'string' ? [] : elements(child)))];
}

describe('drawMap', () => {
  it.each(views)('draws the %s with plain attributes only, and every id used is defined once', (view) => {
    const svg = draw(view);
    expect(svg).not.toMatch(/ style=|NaN|undefined|\[object/);
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^a-/);
    for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
  });

  it('labels left and right as the person has them', () => {
    const order = (view: View): string[] =>
      elements(drawMap(svgElement, { view, map: emptyMap, idPrefix: 'a', insets: false }))
        .filter(({ tag, children }) => tag === 'text' && ['Left', 'Right'].includes(String(children[0])))
        .sort((a, b) => Number(a.attributes.x) - Number(b.attributes.x))
        .map(({ children }) => String(children[0]));
    expect(order('back')).toEqual(['Left', 'Right']);
    expect(order('front')).toEqual(['Right', 'Left']);
  });

  it('offers one target for each region, with what the host adds', () => {
    const drawing = drawMap(svgElement, {
      view: 'back',
      map: emptyMap,
      idPrefix: 'a',
      interaction: { region: (region) => ({ role: 'button', 'aria-label': region.id, onClick: () => {} }) },
    });
    const targets = elements(drawing).filter(({ attributes }) => attributes.role === 'button');
    expect(targets.map(({ attributes }) => attributes['data-region'])).toEqual(regionsOf('back').map(({ id }) => id));
    expect(svgString(drawing)).not.toContain('onClick');
  });

  it('is a picture without targets when no one listens', () => {
    expect(draw('back')).not.toContain('data-region');
  });

  it('escapes what a catalogue brings', () => {
    expect(svgString(svgElement('text', { 'aria-label': '"<&\'' }, '<b>&'))).toBe(
      '<text aria-label="&quot;&lt;&amp;&#39;">&lt;b&gt;&amp;</text>',
    );
  });

  it('needs no colour that a palette lacks', () => {
    const drawings = [
      ...views.map((view) => draw(view)),
      svgString(upperBackHero(svgElement)),
      svgString(logo(svgElement, { size: 20 })),
    ];
    for (const drawing of drawings) expect(withPalette(drawing, lightPalette)).not.toContain('var(');
    expect(withPalette(colour('p3'), lightPalette)).toBe('#9A1F50');
  });
});

describe('badges', () => {
  it('stand outside their own area, inside the frame, apart from each other', () => {
    const regions: readonly RegionId[] = [
      'blade-left',
      'ribs-back-right',
      'shoulder-top-right',
      't5-t8',
      'forearm-back-left',
    ];
    const map = regions.reduce(
      (done, region) => setIntensity(toggleRegion(done, region, 'pain'), region, 'pain', 4),
      emptyMap,
    );
    const frame = frameOf('back');
    const badges = badgesOf('back', map, frame);
    expect(badges.map(({ region }) => region)).toEqual(regions);
    for (const { region, at } of badges) {
      expect(contains(regionOf(region)!.polygon, at), region).toBe(false);
      expect(Math.abs(at[0])).toBeLessThanOrEqual(136);
      for (const other of badges) if (other.region !== region) expect(distance(at, other.at)).toBeGreaterThan(20);
    }
  });

  it('are left out when their area is not in sight', () => {
    const map = setIntensity(toggleRegion(emptyMap, 'low-back', 'pain'), 'low-back', 'pain', 4);
    expect(badgesOf('back', map, zoomedFrame('back', 3, [0, 60]), 1 / 3)).toEqual([]);
  });
});

describe('heatMap', () => {
  it('fills each region by its band and leaves zeros empty', () => {
    const values = new Map<RegionId, number>([
      ['blade-left', 6.6],
      ['blade-right', 3.4],
      ['t5-t8', 0.4],
    ]);
    const filled = elements(heatMap(svgElement, values, { view: 'back', idPrefix: 'h' })).filter(({ attributes }) =>
      String(attributes.class).startsWith('map-area'),
    );
    expect(filled.map(({ attributes }) => attributes.fill)).toEqual(['url(#h-p3)', 'url(#h-p1)']);
  });
});

describe('zoomedFrame', () => {
  it('keeps the focus in sight and never leaves the view', () => {
    expect(zoomedFrame('back', 1, [0, 200])).toEqual(frameOf('back'));
    expect(zoomedFrame('back', 2, [0, 220])).toEqual({ x: -75, y: 130, width: 150, height: 180 });
    expect(zoomedFrame('back', 4, [-149, 41])).toMatchObject({ x: -150, y: 40 });
  });
});
