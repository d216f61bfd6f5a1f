// What links and fair tests of the notebook taught, and what the plan made of each.
import type { Lesson } from '@rhomboid/plan';
import type { JSX } from 'preact';
import type { Planned } from '../state/use-plan.ts';
import { planPageWords as words } from '../words/plan.ts';

/** On the plan's page: all of them, hints and what changes nothing after the rest. */
export function Lessons({ planned: { plan } }: { planned: Planned }): JSX.Element | null {
  const lessons = plan.lessons.toSorted((a, b) => Number(!isChange(a)) - Number(!isChange(b)));
  if (lessons.length === 0) return null;
  return (
    <section class="stack close">
      <div>
        <h2>{words.lessons}</h2>
        <p class="support">{words.lessonsLine}</p>
      </div>
      <LessonLines lessons={lessons} />
      <p>
        <a class="lesser-link" href="#/insight">
          {words.lessonsMore}
        </a>
      </p>
    </section>
  );
}

/** At most so many on Today. */
const ON_TODAY = 2;

/** On Today: only what changed the plan. */
export function LessonsToday({ planned: { plan } }: { planned: Planned }): JSX.Element | null {
  const changed = plan.lessons.filter(isChange);
  if (changed.length === 0) return null;
  return (
    <section class="stack close">
      <h2>{words.lessonsToday}</h2>
      <LessonLines lessons={changed.slice(0, ON_TODAY)} />
    </section>
  );
}

/** Whether the plan is another one for it. */
function isChange({ did }: Lesson): boolean {
  return did !== 'told' && did !== 'absent';
}

function LessonLines({ lessons }: { lessons: readonly Lesson[] }): JSX.Element {
  return (
    <ul class="plain-lines">
      {lessons.map((lesson) => (
        <li key={lesson.factor}>
          <LessonHead {...lesson} /> {lesson.text}
        </li>
      ))}
    </ul>
  );
}

/** “Heat: comes first.”, or with the item where that is called otherwise: “Sitting → Small break: comes first.” */
function LessonHead({ name, did, items }: Lesson): JSX.Element {
  // A walk is a treatment and an exercise of one name.
  const others = items.filter(
    (item, at) => item.name !== name && items.findIndex((one) => one.name === item.name) === at,
  );
  return (
    <>
      <b>{name}</b>
      {others.length > 0 && ' → '}
      {others.map((item, at) => (
        <>
          {at > 0 && ', '}
          {did === 'out' || did === 'absent' ? item.name : <a href={`#/plan/item/${item.id}`}>{item.name}</a>}
        </>
      ))}
      : <b>{words.did[did]}</b>.
    </>
  );
}
