import { describe, expect, it } from 'vitest';
import { type Direction, neighbourOf } from './neighbours.ts';
import { type RegionId, views } from './region-ids.ts';
import { regionsOf } from './regions.ts';

const directions: readonly Direction[] = ['up', 'down', 'left', 'right'];

function reachable(start: RegionId, steps: ReadonlyMap<RegionId, readonly RegionId[]>): Set<RegionId> {
  const seen = new Set([start]);
  for (const here of seen) for (const next of steps.get(here) ?? []) seen.add(next);
  return seen;
}

describe('neighbourOf', () => {
  it.each(views)('leads from every region of the %s to every other', (view) => {
    const all = regionsOf(view).map(({ id }) => id);
    const steps = new Map(all.map((id) => [id, directions.flatMap((direction) => neighbourOf(id, direction) ?? [])]));
    for (const start of all) expect([...reachable(start, steps)].sort(), start).toEqual([...all].sort());
  });

  it('follows the screen', () => {
    expect(neighbourOf('t5-t8', 'up')).toBe('c7-t4');
    expect(neighbourOf('t5-t8', 'left')).toBe('between-left');
    expect(neighbourOf('between-left', 'left')).toBe('blade-edge-left');
    expect(neighbourOf('blade-edge-left', 'left')).toBe('blade-left');
    expect(neighbourOf('chest-middle', 'left')).toBe('chest-right');
    expect(neighbourOf('head-back', 'up')).toBeUndefined();
    expect(neighbourOf('leg-left', 'up')).toBeUndefined();
  });
});
