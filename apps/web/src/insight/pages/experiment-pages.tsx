// Which page of fair tests stands at an address: `new/FACTOR` designs one, an id shows one.
import type { JSX } from 'preact';
import type { NotebookPageProps } from '../../notebook/routes.tsx';
import { idIn } from '../parts/paths.ts';
import { DesignPage } from './design-page.tsx';
import { ExperimentPage } from './experiment-page.tsx';

export function ExperimentPages({ rest: [first, second] }: NotebookPageProps): JSX.Element {
  return first === 'new' ? <DesignPage factor={idIn(second)} /> : <ExperimentPage id={idIn(first)} />;
}
