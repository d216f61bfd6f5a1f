// Danger signs of a notebook that nobody has looked at yet. The command cannot ask about them as the app does, so it runs the
// red flags on what is known, and care comes first until somebody has answered.
import { check, type Level, rankOf } from '@rhomboid/check';
import type { Day } from '@rhomboid/ground';
import type { Knowledge } from '@rhomboid/knowledge';
import {
  answersFrom,
  createAuthor,
  type ExerciseEntry,
  type Known,
  type Notebook,
  type NotebookEvent,
  openSigns,
  type PainEntry,
} from '@rhomboid/notebook';

/** The mildest level of a sign that nobody has looked at: its questions are open. */
const AT_LEAST: Level = 'same-day';

/** The day's last minute: none of these gives way to a screening of another entry. */
const LAST_MINUTE = '23:59';

/** What the signs are judged by. */
export interface SignParts {
  readonly notebook: Notebook;
  /** The day of the check that the plan stands on; signs of pain before it are past. Null: none is. */
  readonly since: Day | null;
  /** What the last check told. */
  readonly known: Known;
  readonly country: string | null;
  readonly today: Day;
}

/** A screening of today for each sign that nobody has looked at, as events to fold in: never finished, never milder than same-day. */
export function screeningsOfOpenSigns(knowledge: Knowledge, parts: SignParts): readonly NotebookEvent[] {
  const author = createAuthor(
    { device: 'red-flags', now: () => 0, random: () => 0, zone: () => 0 },
    parts.notebook.latest,
  );
  const open = openSigns(parts.notebook.entries.values(), parts.since).filter(({ day }) => day <= parts.today);
  return open.map((entry) =>
    author.create(
      'screening',
      {
        day: parts.today,
        time: LAST_MINUTE,
        cause: entry.id,
        answers: {},
        level: levelOf(knowledge, entry, parts),
        rules: [],
        knowledge: `${knowledge.version} ${knowledge.hash}`,
        unfinished: true,
      },
      `screening-of-${entry.id}`,
    ),
  );
}

function levelOf(knowledge: Knowledge, entry: PainEntry | ExerciseEntry, parts: SignParts): Level {
  const { notebook, known, country, today } = parts;
  const done = check(knowledge, answersFrom(notebook, knowledge, entry, known, today, country));
  const level = done.ok ? done.value.assessment.disposition.level : AT_LEAST;
  return rankOf(level) < rankOf(AT_LEAST) ? level : AT_LEAST;
}
