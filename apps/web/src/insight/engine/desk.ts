// Answers questions about a notebook that it keeps for itself: events come in as they are written, and only once.
import type { Day } from '@rhomboid/ground';
import { daysBehind, experimentsOf, type Insight, InsightWatch, proposeExperiment } from '@rhomboid/insight';
import type { Knowledge } from '@rhomboid/knowledge';
import { type EntryKind, type Notebook, type NotebookEvent, openNotebook } from '@rhomboid/notebook';
import type { Answers, Question } from './messages.ts';

/** Kinds that touch no day, and yet change how days are read. */
const ABOUT_ALL_DAYS: ReadonlySet<EntryKind> = new Set(['own-factor', 'settings', 'pain-name', 'person']);

/** One notebook, and what was worked out of it. */
export class InsightDesk {
  readonly #knowledge: Knowledge;
  readonly #watch: InsightWatch;
  #notebook: Notebook = openNotebook();
  /** Days that changed since the watch looked; null when all may have. */
  #changed: Set<Day> | null = null;
  #last: { readonly key: string; readonly insight: Insight } | null = null;

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge;
    this.#watch = new InsightWatch(knowledge);
  }

  /** Takes events in; `fresh` forgets what came before. */
  take(events: readonly NotebookEvent[], fresh: boolean): void {
    if (fresh) this.#notebook = openNotebook();
    const touched = this.#notebook.take(events);
    if (fresh || events.some(({ kind }) => ABOUT_ALL_DAYS.has(kind as EntryKind))) this.#changed = null;
    else for (const day of touched) this.#changed?.add(day);
    if (events.length > 0 || fresh) this.#last = null;
  }

  /** `onProgress` is told shares from 0 to 1 while the whole log is gone through. */
  answer(question: Question, onProgress: (share: number) => void): Answers[keyof Answers] {
    const { day } = question;
    switch (question.what) {
      case 'insight':
        return this.#insight(question, onProgress);
      case 'experiments':
        return experimentsOf(this.#notebook, this.#knowledge, day);
      case 'days':
        return daysBehind(this.#notebook, this.#knowledge, question.link, day);
      case 'proposal':
        return proposeExperiment(
          this.#insight(question, onProgress),
          question.link,
          this.#knowledge,
          this.#notebook,
          day,
        );
    }
  }

  #insight({ day, careFirst }: Question, onProgress: (share: number) => void): Insight {
    const key = `${day} ${careFirst}`;
    if (this.#last?.key === key) return this.#last.insight;
    const insight = this.#watch.update(this.#notebook, this.#changed, day, { careFirst, onProgress });
    this.#changed = new Set();
    this.#last = { key, insight };
    return insight;
  }
}
