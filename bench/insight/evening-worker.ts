// The evenings of one person, in a thread of their own.
import { parentPort, workerData } from 'node:worker_threads';
import type { Person } from '@rhomboid/statistics';
import { eveningTimes } from './evening.ts';

const { person, from } = workerData as { readonly person: Person; readonly from: number };
parentPort!.postMessage(eveningTimes(person, from));
