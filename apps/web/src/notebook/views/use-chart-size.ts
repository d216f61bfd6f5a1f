// How much room a chart has, and how large its labels are: measured, so that text keeps its size in every window.
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ChartSize } from '../charts/ink.ts';

/** Before anything is measured: a phone. */
const FIRST: ChartSize = { width: 320, text: 14 };
/** Label text as a share of the page's text: 14 of 18 px. */
const LABEL = 14 / 18;

export function useChartSize<T extends HTMLElement>(): [RefObject<T | null>, ChartSize] {
  const ref = useRef<T>(null);
  const [size, setSize] = useState<ChartSize>(FIRST);
  useLayoutEffect(() => {
    const place = ref.current;
    if (place === null) return;
    const measure = (): void => {
      const width = Math.floor(place.clientWidth);
      const text = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) * LABEL;
      if (width === 0) return;
      setSize((before) => (before.width === width && before.text === text ? before : { width, text }));
    };
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(place);
    return () => watcher.disconnect();
  }, []);
  return [ref, size];
}
