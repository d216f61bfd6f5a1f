// Says in one line what the drawing shows, with the sides in bold. A live region.
import { type PainMap, readBack } from '@rhomboid/body';
import type { JSX } from 'preact';

export function ReadBack({ map }: { map: PainMap }): JSX.Element {
  return (
    <p class="read-back" role="status">
      {readBack(map).map(({ text, strong }, at) => (strong ? <b key={at}>{text}</b> : text))}
    </p>
  );
}
