// The items of a plan under their kinds: name, dose in a line, and a way to the whole story.
import type { Plan, PlanItem } from '@rhomboid/plan';
import type { JSX } from 'preact';
import { LineIcon } from '../../parts/icons.tsx';
import { usePlanKnowledge } from '../context.tsx';
import { carriedOut } from '../state/day-list.ts';
import { planPageWords as words } from '../words/plan.ts';

const KINDS: readonly PlanItem['kind'][] = ['care', 'core', 'exercise', 'professional'];

/** Everything but the comforts, which have a list of their own. */
export function ItemLists({ plan }: { plan: Plan }): JSX.Element {
  const { plan: knowledge } = usePlanKnowledge();
  const { items } = plan;
  const carried = carriedOut(plan, knowledge);
  return (
    <>
      {KINDS.map((kind) => {
        const own = items.filter((item) => item.kind === kind);
        if (own.length === 0) return null;
        return (
          <section key={kind} class="stack close">
            <div>
              <h2>{words.kinds[kind]}</h2>
              {words.kindLines[kind] !== '' && <p class="support">{words.kindLines[kind]}</p>}
            </div>
            <ul class="item-list">
              {own.map((item) => (
                <ItemRow key={item.id} item={item} {...(carried.has(item.id) ? { line: words.carried } : {})} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

/** `line` stands in place of the dose. */
export function ItemRow({ item, line = firstSentence(item.dose) }: { item: PlanItem; line?: string }): JSX.Element {
  return (
    <li>
      <a class="item-row" href={`#/plan/item/${item.id}`}>
        <span class="entry-words">
          <b>{item.name}</b>
          <span class="support">{line}</span>
          {item.change !== null && item.change.what !== 'held' && (
            <span class="change-mark">{words.changes[item.change.what]}</span>
          )}
        </span>
        <LineIcon name="right" size={20} />
      </a>
    </li>
  );
}

/** The rest is on the item's own page. */
export function firstSentence(text: string): string {
  return text.match(/^.+?[.!?](?=\s[A-Z]|$)/)?.[0] ?? text;
}
