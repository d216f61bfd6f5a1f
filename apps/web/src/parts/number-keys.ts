// Keys 0 to 9 choose a pain number anywhere on the page, but not while a person is writing.
import { useLayoutEffect, useRef } from 'preact/hooks';

const WRITING = 'textarea, select, input:not([type="radio"]):not([type="checkbox"])';

/** A 0 straight after a 1 makes 10. */
export function useNumberKeys(value: number | null, onChoose: (value: number) => void): void {
  // Two quick keys can come before the page is drawn again: the last choice is remembered here.
  const latest = useRef({ value, onChoose });
  latest.current = { value, onChoose };
  // As soon as the keys are seen: a key that is pressed before the browser has painted counts, too.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!/^\d$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest(WRITING) !== null) return;
      const chosen = event.key === '0' && latest.current.value === 1 ? 10 : Number(event.key);
      latest.current.value = chosen;
      latest.current.onChoose(chosen);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
