// Comforts: at most two at a time, the person's choice; a third one takes the place of one of them.
import type { PlanItem } from '@rhomboid/plan';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { TroubleMessage } from '../../notebook/capture/form-page.tsx';
import { usePlanKnowledge } from '../context.tsx';
import type { Planned } from '../state/use-plan.ts';
import { planPageWords as words } from '../words/plan.ts';
import { firstSentence, ItemRow } from './item-list.tsx';
import { useWishes } from './wishes.ts';

export function Comforts({ planned }: { planned: Planned }): JSX.Element | null {
  const { items, choices } = planned.plan;
  const { plan: knowledge } = usePlanKnowledge();
  const wishes = useWishes(planned.entry);
  const [wanted, setWanted] = useState<PlanItem | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const swap = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (wanted !== null) swap.current?.focus();
  }, [wanted]);
  const chosen = items.filter(({ kind }) => kind === 'comfort' || kind === 'professional');
  const comforts = items.filter(({ kind }) => kind === 'comfort');
  if (comforts.length === 0 && choices.length === 0) return null;
  const most = knowledge.phases.find(({ id }) => id === planned.plan.phase.id)?.mostOptions ?? 2;
  // Its button goes: reading goes on where it stands now.
  const like = async (item: PlanItem, insteadOf?: string): Promise<void> => {
    if (await wishes.like(item, insteadOf)) heading.current?.focus();
  };
  const choose = (item: PlanItem): void => {
    const free = chosen.filter(({ id }) => !wishes.liked.includes(id));
    // One that was only put there makes room by itself; two of the person's own do not.
    if (chosen.length < most || free.length > 0) void like(item);
    else setWanted(item);
  };
  return (
    <section class="stack close">
      <div>
        <h2 tabIndex={-1} ref={heading}>
          {words.kinds.comfort}
        </h2>
        <p class="support">{words.kindLines.comfort}</p>
      </div>
      <TroubleMessage trouble={wishes.trouble} />
      <ul class="item-list">
        {comforts.map((item) => (
          <ItemRow key={item.id} item={item} />
        ))}
      </ul>
      {choices.length > 0 && (
        <details class="card-details">
          <summary>{words.choices}</summary>
          <ul class="item-list">
            {choices.map((item) => (
              <li key={item.id} class="choice-row">
                <span class="entry-words">
                  <b>{item.name}</b>
                  <span class="support">{firstSentence(item.dose)}</span>
                </span>
                <button
                  type="button"
                  class="second small"
                  aria-label={words.chooseName(item.name)}
                  onClick={() => choose(item)}
                >
                  {words.choose}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {wanted !== null && (
        <fieldset class="panel" tabIndex={-1} ref={swap}>
          <legend class="unseen">{words.insteadOf}</legend>
          <p>{words.full}</p>
          <p class="button-row">
            {chosen.map((old) => (
              <button
                key={old.id}
                type="button"
                class="second small"
                onClick={() => {
                  void like(wanted, old.id);
                  setWanted(null);
                }}
              >
                {old.name}
              </button>
            ))}
            <button
              type="button"
              class="lesser-link"
              onClick={() => {
                setWanted(null);
                heading.current?.focus();
              }}
            >
              {words.keepBoth}
            </button>
          </p>
        </fieldset>
      )}
    </section>
  );
}
