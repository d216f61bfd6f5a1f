// The worker of insight: one desk, asked by messages, so that the page stays alive meanwhile.
import '../../app/group-by.ts';
import { InsightDesk } from './desk.ts';
import type { FromWorker, ToWorker } from './messages.ts';

let desk: InsightDesk | null = null;

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('knowledge' in data) desk = new InsightDesk(data.knowledge);
  else if ('events' in data) desk?.take(data.events, data.fresh);
  else tell(data.id, () => desk!.answer(data.question, (share) => post({ id: data.id, share })));
});

function tell(id: number, work: () => Extract<FromWorker, { answer: unknown }>['answer']): void {
  try {
    post({ id, answer: work() });
  } catch (error) {
    post({ id, failed: String(error) });
  }
}

function post(message: FromWorker): void {
  postMessage(message);
}
