// What the person told: yes, no, not sure, and what was never asked. And with what it was assessed.
import type { Assessment, Told } from '@rhomboid/check';
import type { JSX } from 'preact';
import { useApp } from '../app/context.ts';
import { LateMapPicture } from '../map/late-map.tsx';
import { ReadBack } from '../map/read-back.tsx';
import { LineIcon } from '../parts/icons.tsx';
import type { CheckRecord } from '../state/check-record.ts';

const KINDS = ['present', 'unsure', 'denied', 'notAsked'] as const;

export function ToldSection({ record, assessment }: { record: CheckRecord; assessment: Assessment }): JSX.Element {
  const { words } = useApp();
  return (
    <details class="card" data-print>
      <summary>
        <h2>{words.result.told}</h2>
        <LineIcon name="down" size={22} />
      </summary>
      <div class="stack cause-inside">
        {record.map !== null && (
          <div>
            <LateMapPicture map={record.map} />
            <ReadBack map={record.map} />
          </div>
        )}
        {KINDS.map((kind) => (
          <ToldList key={kind} title={words.result[kind]} items={assessment.told[kind]} />
        ))}
      </div>
    </details>
  );
}

function ToldList({ title, items }: { title: string; items: readonly Told[] }): JSX.Element | null {
  const { knowledge } = useApp();
  // Under "yes", a sign needs no value; an age or a choice does.
  const hasValue = (told: Told): boolean =>
    told.value !== '' &&
    knowledge.findings.some(({ id, type }) => id === told.finding && type !== 'yes-no' && type !== 'map');
  if (items.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul class="because told">
        {items.map((told) => (
          <li key={told.finding}>
            {told.label}
            {hasValue(told) && <span class="support">: {told.value}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Which knowledge release it came from, and that it is a draft. */
export function Traces({ record }: { record: CheckRecord }): JSX.Element {
  const { words, knowledge } = useApp();
  const older = record.knowledge.hash !== knowledge.hash;
  return (
    <p class="support">
      {words.result.draft} {words.about.release} {knowledge.version}
      {' · '}
      {knowledge.hash.slice(0, 8)}.{older ? ` ${words.result.older(record.knowledge.version, knowledge.version)}` : ''}{' '}
      <a class="no-print" href="#/about">
        {words.result.sources}
      </a>
    </p>
  );
}
