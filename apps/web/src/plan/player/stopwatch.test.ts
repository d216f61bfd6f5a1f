import { describe, expect, it } from 'vitest';
import { createStopwatch } from './stopwatch.ts';

describe('a stopwatch', () => {
  it('counts while it runs, and no longer', () => {
    let time = 0;
    const watch = createStopwatch(
      10,
      () => time,
      () => time,
    );
    time = 1000;
    expect(watch.seconds()).toBe(10);
    watch.start();
    time = 3500;
    expect(watch.seconds()).toBe(12.5);
    watch.pause();
    time = 9000;
    expect(watch.seconds()).toBe(12.5);
    watch.set(2);
    expect(watch.seconds()).toBe(2);
  });
  it('counts what passed while the device slept, and does not believe a clock that was set anew a little', () => {
    let even = 0;
    let wall = 1_000_000;
    const watch = createStopwatch(
      0,
      () => even,
      () => wall,
    );
    watch.start();
    even = 1000;
    wall += 61_000;
    expect(watch.seconds()).toBe(61);
    wall -= 58_000;
    expect(watch.seconds()).toBe(1);
    wall -= 3_600_000;
    expect(watch.seconds()).toBe(1);
  });
});
