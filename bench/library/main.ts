// `npm run -s bench:library -- [--json]`: lay questions and the articles that should answer them, with and without the lay
// words of the library; dangerous and harmless words, and the card; how long a search takes.
import { openFolder } from '@rhomboid/cli/knowledge';
import { problemLine } from '@rhomboid/ground';
import { libraryOf } from '@rhomboid/knowledge';
import { benchArguments, runBench, UsageError } from '../lib/arguments.ts';
import { shareInWords } from '../lib/interval.ts';
import { measureDanger, measureQuestions, measureSpeed } from './measure.ts';

/** One of the first three articles must answer this share of the questions. */
const SEEN_GOAL = 0.95;
/** Milliseconds, at the 99th percentile. */
const SPEED_GOAL = 20;

await runBench(() => {
  const { json } = benchArguments(process.argv.slice(2));
  const opened = openFolder();
  if (!opened.ok) throw new UsageError(opened.problems.map(problemLine).join('\n'));
  const library = libraryOf(opened.value);
  const questions = measureQuestions(library);
  const bare = measureQuestions({ ...library, synonyms: [], articles: library.articles.map(withoutWords) });
  const danger = measureDanger(library);
  const speed = measureSpeed(library);
  if (json) {
    console.log(JSON.stringify({ articles: library.articles.length, questions, bare, danger, speed }, null, 2));
    return;
  }
  const met = (fine: boolean): string => (fine ? 'met' : 'NOT MET');
  console.log(`${library.articles.length} articles, ${library.synonyms.length} groups of lay words`);
  console.log(`answered by the first article:   ${shareInWords(questions.first)}`);
  console.log(
    `answered by one of the first 3:  ${shareInWords(questions.seen)} (goal ${100 * SEEN_GOAL} %: ${met(questions.seen.share! >= SEEN_GOAL)})`,
  );
  for (const { asked, got } of questions.missed)
    console.log(`  missed: “${asked}” gave ${got.join(', ') || 'nothing'}`);
  console.log(`  without lay words, one of 3:   ${shareInWords(bare.seen)}`);
  console.log(
    `dangerous words with their card: ${shareInWords(danger.raised)} (goal all: ${met(danger.missed.length === 0)})`,
  );
  for (const { asked, sign } of danger.missed) console.log(`  missed: “${asked}” should raise ${sign}`);
  console.log(
    `harmless words with a card:      ${shareInWords(danger.needless)} (goal none: ${met(danger.false.length === 0)})`,
  );
  for (const { asked, signs } of danger.false) console.log(`  “${asked}” raises ${signs.join(', ')}`);
  const ms = (time: number): string => `${time.toFixed(2)} ms`;
  console.log(
    `a search: median ${ms(speed.median)}, p99 ${ms(speed.p99)}; ${ms(speed.undisturbedP99)} at p99 of the questions, each by its quickest search (goal ${SPEED_GOAL} ms: ${met(speed.undisturbedP99 <= SPEED_GOAL)}); the first, which makes the index: ${ms(speed.first)}`,
  );
});

function withoutWords<T extends { readonly words: readonly string[] }>(article: T): T {
  return { ...article, words: [] };
}
