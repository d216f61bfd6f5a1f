// What the notebook says of an item: it helped, did nothing, or made it worse. Counts only; a claim needs a fair test.
import { addDays, type Day } from '@rhomboid/ground';
import { type Notebook, type ReliefLine, reliefLog } from '@rhomboid/notebook';

/** Weeks that count, and told effects that make a word. Estimates. */
const OVER_DAYS = 42;
const ENOUGH_WORSE = 2;
const ENOUGH = 4;

export interface NotebookSays {
  readonly helped: ReadonlySet<string>;
  readonly didNothing: ReadonlySet<string>;
  readonly worsened: ReadonlySet<string>;
}

/** Treatments that the notebook's kinds stand for, where no plan item is named. */
const KIND_ITEMS: Readonly<Record<string, string>> = { heat: 'A-08', cold: 'A-09', relaxation: 'A-07', walk: 'A-18' };

export function notebookSays(notebook: Notebook, today: Day): NotebookSays {
  const says = { helped: new Set<string>(), didNothing: new Set<string>(), worsened: new Set<string>() };
  for (const line of reliefLog(notebook, addDays(today, -OVER_DAYS), today)) {
    const item = line.what ?? KIND_ITEMS[line.name];
    if (item === undefined || item === null) continue;
    const word = wordOf(line);
    if (word !== null) says[word].add(item);
  }
  return says;
}

function wordOf({ effects, told }: ReliefLine): keyof NotebookSays | null {
  const worse = effects.worse + effects['much-worse'];
  const better = effects.better + effects['much-better'];
  if (worse >= ENOUGH_WORSE && worse > better) return 'worsened';
  if (told < ENOUGH) return null;
  if (better > told / 2) return 'helped';
  return effects.same > told / 2 ? 'didNothing' : null;
}
