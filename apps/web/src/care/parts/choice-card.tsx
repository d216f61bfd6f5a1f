// One practitioner chosen for the person: how soon, why, and the way to the page on the first visit.
import type { CareChoice } from '@rhomboid/care';
import type { JSX } from 'preact';
import { toHash } from '../../app/route.ts';
import { LineIcon } from '../../parts/icons.tsx';
import { BulletList } from '../../parts/lists.tsx';
import { care } from '../words/care.ts';

export function ChoiceCard({ choice }: { choice: CareChoice }): JSX.Element {
  return (
    <article class="card choice-card">
      <h3>{choice.practitioner.name}</h3>
      <ChoiceInside choice={choice} />
    </article>
  );
}

export function ChoiceInside({ choice }: { choice: CareChoice }): JSX.Element {
  const { practitioner, why, howSoon, open } = choice;
  return (
    <>
      <p class="how-soon">
        <LineIcon name="clock" size={20} />
        <b>{howSoon}</b>
      </p>
      <div class="stack close">
        <p class="support">{care.who.why}</p>
        <BulletList lines={why} />
      </div>
      {open && <p class="reason-note">{care.who.open}</p>}
      <div class="choice-link">
        <PractitionerLink id={practitioner.id}>{care.who.more(practitioner.name)}</PractitionerLink>
      </div>
    </>
  );
}

export function PractitionerLink({ id, children }: { id: string; children: string }): JSX.Element {
  return (
    <a class="lesser-link" href={toHash({ page: 'care', path: `care/practitioner/${id}` })}>
      {children}
    </a>
  );
}
