// `npm run -s bench:cases -- FILE.jsonl [--json]`: how the check does on encoded cases, each scored three ways.
import { readFileSync } from 'node:fs';
import { openFolder } from '@rhomboid/cli/knowledge';
import { problemLine } from '@rhomboid/ground';
import { LEVELS } from '@rhomboid/knowledge';
import { benchArguments, runBench, UsageError } from '../lib/arguments.ts';
import { type Share, share, shareInWords } from '../lib/interval.ts';
import { type EncodedCase, type Score, score, WAYS, type Way } from './score.ts';

await runBench(() => {
  const { files, json } = benchArguments(process.argv.slice(2));
  const [file = new URL('published-patients.jsonl', import.meta.url).pathname] = files;
  const knowledge = openFolder();
  if (!knowledge.ok) throw new UsageError(knowledge.problems.map(problemLine).join('\n'));
  const cases = readCases(file);
  const scores = WAYS.map((way) => ({
    way,
    scores: cases.map((item) => scored(() => score(knowledge.value, item, way))),
  }));
  const report = scores.map(({ way, scores: list }) => summary(way, cases, list));
  if (json)
    console.log(
      JSON.stringify(
        { file, knowledge: { version: knowledge.value.version, hash: knowledge.value.hash }, report },
        null,
        1,
      ),
    );
  else print(file, report);
});

interface Summary {
  readonly way: Way;
  readonly figures: Readonly<Record<string, Share>>;
  readonly misses: readonly { readonly kind: string; readonly id: string; readonly detail: string }[];
}

function summary(way: Way, cases: readonly EncodedCase[], scores: readonly Score[]): Summary {
  const pairs = scores.map((one, i) => ({ one, item: cases[i]! }));
  const triaged = pairs.filter(({ item }) => item.accepted !== null);
  const floored = pairs.filter(({ item }) => item.floor !== null);
  const calm = pairs.filter(({ one }) => one.needlessEmergency !== null);
  const named = pairs.filter(({ item }) => item.causes.length > 0);
  const caused = named.filter(({ item }) => item.causeKnowable);
  const dangerous = named.filter(({ item }) => item.dangerous);
  const count = (list: typeof pairs, hit: (score: Score) => boolean): Share =>
    share(list.filter(({ one }) => hit(one)).length, list.length);
  const figures = {
    'under-triage: below the floor': count(floored, (one) => one.belowFloor),
    'disposition within accepted': count(triaged, (one) => one.within),
    'over-triage: emergency where none is accepted': count(calm, (one) => one.needlessEmergency === true),
    'cause first': count(caused, (one) => one.place === 1),
    'cause in the first three': count(caused, (one) => one.place >= 1 && one.place <= 3),
    'dangerous cause in the first three or in must-not-miss': count(dangerous, (one) => one.seen),
  };
  const misses = pairs.flatMap(({ one, item }) => {
    const detail = `${one.level} by ${one.rules.join(' ') || 'probabilities or the base'}; first: ${one.top.join(', ')}`;
    const wanted = `wanted ${item.causes.join('/')}, found at place ${one.place === 0 ? 'beyond those shown' : one.place}`;
    return [
      ...(one.belowFloor ? [{ kind: 'below the floor', id: one.id, detail: `floor ${item.floor}; ${detail}` }] : []),
      ...(one.within
        ? []
        : [{ kind: 'not within accepted', id: one.id, detail: `accepted ${item.accepted?.join('/')}; ${detail}` }]),
      ...(item.causes.length > 0 && item.causeKnowable && one.place !== 1
        ? [{ kind: 'cause not first', id: one.id, detail: `${wanted}; ${detail}` }]
        : []),
      ...(item.causes.length > 0 && item.dangerous && !one.seen
        ? [{ kind: 'dangerous cause not shown', id: one.id, detail: wanted }]
        : []),
    ];
  });
  return { way, figures, misses };
}

function print(file: string, report: readonly Summary[]): void {
  console.log(`Cases: ${file}`);
  for (const { way, figures, misses } of report) {
    console.log(`\nWhat the answers do not hold is ${way === 'left-out' ? 'left out' : `“${way}”`}`);
    for (const [name, value] of Object.entries(figures)) console.log(`  ${name.padEnd(56)}${shareInWords(value)}`);
    for (const miss of misses) console.log(`    ${miss.id}  ${miss.kind}: ${miss.detail}`);
  }
}

function readCases(file: string): EncodedCase[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(
      `There is no file ${file}. Give a JSON Lines file of { id, answers, accepted, floor, causes, dangerous }.`,
    );
  }
  return text
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [readCase(line, `${file}, line ${index + 1}`)]));
}

function readCase(line: string, where: string): EncodedCase {
  let item: Partial<EncodedCase>;
  try {
    item = JSON.parse(line) as Partial<EncodedCase>;
  } catch {
    throw new UsageError(`${where}: not valid JSON.`);
  }
  const levels = [...(item.accepted ?? []), ...(item.floor ? [item.floor] : [])];
  const strange = levels.find((level) => !LEVELS.includes(level));
  if (strange !== undefined)
    throw new UsageError(`${where}: there is no disposition “${strange}”; there are ${LEVELS.join(', ')}.`);
  if (
    typeof item.id !== 'string' ||
    typeof item.answers !== 'object' ||
    item.answers === null ||
    !Array.isArray(item.causes)
  ) {
    throw new UsageError(`${where}: a case needs id, answers and causes.`);
  }
  return {
    id: item.id,
    answers: item.answers,
    accepted: item.accepted ?? null,
    floor: item.floor ?? null,
    causes: item.causes,
    dangerous: item.dangerous === true,
    causeKnowable: item.causeKnowable !== false,
  };
}

function scored(run: () => Score): Score {
  try {
    return run();
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
