// The app itself, with hands: opens Today, saves a pain with a tap, shows all years.
import { startApp } from '../../../apps/web/src/app/start.tsx';
import { type Step, shown, timed } from './timed.ts';

const hands = {
  openToday: (): Promise<Step> =>
    timed(() => {
      location.hash = '#/today';
      return shown('.pain-now');
    }, true),
  async choose(): Promise<void> {
    (await shown('.pain-now .key:nth-child(5) input')).click();
    await new Promise(requestAnimationFrame);
  },
  /** From the tap on save until it is durable and said. */
  add: (): Promise<Step> =>
    timed(async () => {
      (await shown('.pain-now .main')).click();
      await shown('.undo-bar .inner');
    }, true),
  /** Takes the entry back, so that the day does not grow from one time to the next. */
  async undo(): Promise<void> {
    const said = (await shown('.undo-bar p')).textContent;
    (await shown('.undo-bar .second')).click();
    while (document.querySelector('.undo-bar p')?.textContent === said) await new Promise(requestAnimationFrame);
  },
  drawAll: (): Promise<Step> =>
    timed(() => {
      location.hash = '#/notebook';
      return shown('.chart-dots');
    }, true),
};

export type Hands = typeof hands;

// The choice that a person makes on the page of the notebook.
localStorage.setItem('rhomboid-view-period', 'all');
Object.assign(globalThis, { hands });
await startApp(document.getElementById('app')!);
