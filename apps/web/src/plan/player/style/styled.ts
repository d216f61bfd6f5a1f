// Pages that are drawn once the style of the player is there.
import type { JSX } from 'preact';
import { late } from '../../../app/late.tsx';
import { loadStyle } from './load.ts';

type Page<Props> = (props: Props) => JSX.Element | null;

export function styled<Props extends object>(page: Page<Props>): Page<Props> {
  return late<Props>(async () => {
    await loadStyle();
    return page;
  }).Page;
}
