// Saying no, bringing back, and liking: what the person wants of single items.
import type { PlanEntry, StoreTrouble } from '@rhomboid/notebook';
import type { Route } from '../../app/route.ts';
import { useSave } from '../../notebook/capture/save.ts';
import { useLocalNow, useNotebook } from '../../notebook/context.ts';
import { planEvents } from '../state/plan-event.ts';
import { itemWords } from '../words/item.ts';
import { planPageWords } from '../words/plan.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface WishSetter {
  readonly liked: readonly string[];
  readonly declined: readonly string[];
  /** Likes an item; where told, another is not liked any more, so that this one takes its place. */
  readonly like: (item: Named, insteadOf?: string) => Promise<boolean>;
  readonly unlike: (item: Named) => Promise<boolean>;
  /** Says no to an item, and goes where told: the item's own page is gone then. */
  readonly decline: (item: Named, to?: Route) => Promise<boolean>;
  readonly bringBack: (item: Named) => Promise<boolean>;
  readonly trouble: StoreTrouble | null;
}

export function useWishes({ liked = [], declined = [] }: Pick<PlanEntry, 'liked' | 'declined'>): WishSetter {
  const { state } = useNotebook();
  const { day } = useLocalNow();
  const { save, trouble } = useSave();
  const write = (fields: Pick<PlanEntry, 'liked' | 'declined'>, say: string, to?: Route): Promise<boolean> =>
    save({
      make: (author) => planEvents(state, author, fields, day),
      say,
      ...(to === undefined ? {} : { to }),
    });
  const without = (ids: readonly string[], id: string): readonly string[] => ids.filter((one) => one !== id);
  return {
    liked,
    declined,
    like: ({ id, name }, insteadOf) =>
      write({ liked: [...without(without(liked, id), insteadOf ?? ''), id] }, itemWords.likeSaved(name)),
    unlike: ({ id, name }) => write({ liked: without(liked, id) }, itemWords.unlikeSaved(name)),
    decline: ({ id, name }, to) =>
      write({ declined: [...without(declined, id), id], liked: without(liked, id) }, itemWords.declined(name), to),
    bringBack: ({ id, name }) => write({ declined: without(declined, id) }, planPageWords.broughtBack(name)),
    trouble,
  };
}
