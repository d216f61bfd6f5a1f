// What waits for the person today: a few rows, each a tap away. Nothing is ever overdue.
import type { Knowledge } from '@rhomboid/knowledge';
import type { DueItem, TreatmentEntry } from '@rhomboid/notebook';
import type { JSX } from 'preact';
import { itemName } from '../../plan/names.ts';
import { useNotebook } from '../context.ts';
import { treatmentWords } from '../words/things.ts';
import { dueWords, todayWords } from '../words/today.ts';
import { useDue } from './due-now.ts';
import { medicineText } from './medicines.ts';

export function DueList(): JSX.Element | null {
  const { knowledge } = useNotebook();
  const items = useDue();
  if (items.length === 0) return null;
  return (
    <section class="stack close">
      <h2>
        {todayWords.due} <span class="count">{todayWords.dueCount(items.length)}</span>
      </h2>
      <ul class="due">
        {items.map((item) => {
          const { title, line, href } = shown(item, knowledge);
          return (
            <li key={href}>
              <span class="entry-words">
                <b>{title}</b>
                <span class="support">{line}</span>
              </span>
              <a class="main small" href={href}>
                {todayWords.answer}
                <span class="unseen">: {title}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function treatmentText({ what = '', treatment }: TreatmentEntry): string {
  return itemName(what) ?? treatmentWords.kinds[treatment];
}

interface ShownDue {
  readonly title: string;
  readonly line: string;
  readonly href: `#/${string}`;
}

function shown(item: DueItem, knowledge: Knowledge): ShownDue {
  switch (item.kind) {
    case 'effect': {
      const { entry } = item;
      const what = entry.kind === 'medicine' ? medicineText(knowledge, entry) : treatmentText(entry);
      return { ...dueWords.effect(what), href: `#/notebook/entry/${entry.id}` };
    }
    case 'yesterday':
      return { ...dueWords.yesterday, href: `#/notebook/pain/${item.day}` };
    case 'peg':
      return { ...dueWords.peg, href: '#/notebook/peg' };
    case 'change':
      return { ...dueWords.change, href: '#/notebook/change' };
    case 'backup':
      return { ...dueWords.backup, href: '#/data' };
  }
}
