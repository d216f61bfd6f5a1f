// What the notebook and the plan added to the choice, in so many words; nothing where they added nothing.
import type { JSX } from 'preact';
import { BulletList } from '../../parts/lists.tsx';
import { useCare } from '../context.tsx';
import { care as words } from '../words/care.ts';

export function SoFarCard(): JSX.Element | null {
  const { chosen } = useCare();
  if (chosen === null) return null;
  const { care, ofThePerson, assessment } = chosen;
  const { notBetter, worse, weeks, triggers, level } = care.course;
  const lines = [
    ...(level === assessment.disposition.level ? [] : [words.soFar.sooner]),
    ...(worse === 'yes' ? [words.soFar.worse] : []),
    ...(weeks === null || notBetter === 'unsure' ? [] : [words.soFar.gain(weeks, notBetter === 'no')]),
    ...(triggers.length === 0 ? [] : [words.soFar.triggers(triggers)]),
    ...(ofThePerson ? [words.soFar.person] : []),
  ];
  if (lines.length === 0) return null;
  return (
    <section class="panel stack close">
      <h2>{words.soFar.title}</h2>
      <BulletList lines={lines} />
    </section>
  );
}
