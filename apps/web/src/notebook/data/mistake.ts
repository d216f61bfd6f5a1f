// What is wrong with a form, brought into view: on a small screen the end of a long form lies below the edge.
import { useEffect, useState } from 'preact/hooks';

/** The sentence, null when nothing is wrong, and how to set it. */
export function useMistake(): readonly [string | null, (mistake: string | null) => void] {
  // A new object each time, so that the same mistake made twice is shown twice.
  const [told, setTold] = useState<{ readonly mistake: string | null }>({ mistake: null });
  useEffect(() => {
    if (told.mistake !== null) document.querySelector('main [role="alert"]')?.scrollIntoView({ block: 'nearest' });
  }, [told]);
  return [told.mistake, (mistake) => setTold({ mistake })];
}
