// What a press starts, once.
import { useRef } from 'preact/hooks';

/**
 * The work, but not again while it is under way: on a slow device nobody sees at once that a press has counted, and a second
 * one must not write twice.
 */
export function useOnce<Given extends readonly unknown[]>(
  work: (...given: Given) => unknown,
): (...given: Given) => Promise<void> {
  const underWay = useRef<Promise<unknown> | null>(null);
  return async (...given) => {
    if (underWay.current !== null) return;
    try {
      underWay.current = Promise.resolve(work(...given));
      await underWay.current;
    } finally {
      underWay.current = null;
    }
  };
}
