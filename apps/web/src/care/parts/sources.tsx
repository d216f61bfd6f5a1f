// What a page stands on, by short names; each opens the work where it has an address.
import type { Provenance } from '@rhomboid/knowledge';
import type { JSX } from 'preact';
import { useApp } from '../../app/context.ts';
import { useCare } from '../context.tsx';
import { care } from '../words/care.ts';

export function Sources({ of }: { of: readonly Provenance[] }): JSX.Element {
  const { words } = useApp();
  const { knowledge } = useCare();
  const ids = new Set(of.flatMap(({ sources }) => sources.map(({ source }) => source)));
  const names = knowledge.sources.filter(({ id }) => ids.has(id)).map(({ short }) => short);
  return <p class="support">{care.practitioner.source(words.list([...new Set(names)]))}.</p>;
}
