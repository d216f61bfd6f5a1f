// Runs in the browser: fills the stores, then does one task of one contender at a time.
import type { Day } from '@rhomboid/ground';
import { openNotebookStore } from '../../../apps/web/src/notebook/store/open-store.ts';
import { type LogOptions, makeLog } from '../make-log.ts';
import type { Contender, ContenderName } from './contender.ts';
import { dexieEvents, dexieRows, fillDexie } from './dexie.ts';
import { drawTrend, emptyParts } from './draw-trend.ts';
import { naive, ours } from './ours.ts';
import { type Step, timed } from './timed.ts';

const MAKERS: Readonly<Record<ContenderName, () => Contender | Promise<Contender>>> = {
  ours,
  naive,
  'dexie-events': dexieEvents,
  'dexie-rows': dexieRows,
};

const root = document.getElementById('app')!;
const parts = await emptyParts();
let contender: Contender;

const lab = {
  async fill(options: LogOptions, withDexie: boolean): Promise<void> {
    const log = makeLog(options);
    await (await openNotebookStore()).append(log);
    if (withDexie) await fillDexie(log);
  },
  async choose(name: ContenderName): Promise<void> {
    contender = await MAKERS[name]();
  },
  open: (today: Day): Promise<Step> => timed(() => contender.open(today)),
  async add(today: Day): Promise<Step> {
    let told = false;
    const step = await timed(async () => {
      told = (await contender.add(today)).logged;
    });
    if (!told) throw new Error('The new entry is not in its day.');
    return step;
  },
  draw: (today: Day): Promise<Step> =>
    timed(async () => drawTrend(root, parts, await contender.days(today), today), true),
  /** What was drawn, to compare. */
  picture: (): string =>
    ['.chart-dots', '.chart-mean'].map((path) => root.querySelector(path)?.getAttribute('d') ?? '').join(' '),
};

export type Lab = typeof lab;

Object.assign(globalThis, { lab });
