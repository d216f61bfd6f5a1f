// Whether journal and database hold the same, seen without keeping anyone from writing: comparing ten years takes longer
// than an entry may. Only where they differ is the journal taken hold of.
import type { JournalDatabase } from './journal-database.ts';
import { glance } from './journal-files.ts';
import { type JournalContent, readInSteps } from './journal-lines.ts';
import { type MendPlan, planMend } from './journal-plan.ts';

/** An entry that is being written meanwhile looks like a difference; so many times it is looked at. */
const LOOKS = 3;

/**
 * True where both hold the same, with nothing torn or damaged. What either had lost before this began is always seen: the
 * journal is read first, and nothing ever leaves the database.
 */
export async function holdTheSame(folder: FileSystemDirectoryHandle, database: JournalDatabase): Promise<boolean> {
  for (let look = 0; look < LOOKS; look++) {
    const seen = await compareOnce(folder, database);
    if (seen !== 'busy') return seen === 'same';
  }
  return false;
}

async function compareOnce(
  folder: FileSystemDirectoryHandle,
  database: JournalDatabase,
): Promise<'same' | 'other' | 'busy'> {
  const content = await readCalmly(folder);
  if (content === null) return 'other';
  const held = await database.glance();
  const plan = planMend(content, held);
  if (isNothing(plan) && content.whole) return 'same';
  return couldBeWriting(plan) ? 'busy' : 'other';
}

/** Null where it cannot be read by looking on. */
async function readCalmly(
  folder: FileSystemDirectoryHandle,
): Promise<(JournalContent & { readonly whole: boolean }) | null> {
  const bytes = await glance(folder).catch(() => null);
  if (bytes === null) return null;
  const steps = readInSteps(bytes);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return { ...step.value, whole: step.value.end === bytes.length };
    // What the page asks for meanwhile comes first.
    await new Promise((next) => setTimeout(next));
  }
}

function isNothing({ putBack, lockBack, apart, copy }: MendPlan): boolean {
  return putBack.length === 0 && lockBack === null && apart.length === 0 && copy !== 'whole' && copy.length === 0;
}

/** Only single entries are missing on either side. */
function couldBeWriting({ putBack, lockBack, apart, copy }: MendPlan): boolean {
  return lockBack === null && apart.length === 0 && copy !== 'whole' && putBack.length + copy.length < 10;
}
