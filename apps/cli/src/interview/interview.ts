// The check in the terminal: one part of a page after another, until nothing more is worth asking.
import { type Answers, check, type Next, nextQuestion } from '@rhomboid/check';
import type { Country, Knowledge } from '@rhomboid/knowledge';
import { badInput, problemsLine } from '../failure.ts';
import { resultText } from '../words/result-text.ts';
import { wrap } from '../words/wrap.ts';
import { askCountry } from './ask-country.ts';
import { parseReply } from './parse-reply.ts';
import { helpText, partText, promptFor } from './part-text.ts';
import { firstPart, type Part } from './parts.ts';
import type { Terminal } from './terminal.ts';

/** Goes through the check; null where the person quit. Throws a `Failure` when the input ends too early. */
export async function interview(
  knowledge: Knowledge,
  terminal: Terminal,
  chosen: Country | null,
): Promise<Answers | null> {
  terminal.say(
    wrap('Upper back pain: find your next step. About 5 minutes; stop any time with q. Nothing is stored or sent.'),
  );
  terminal.say(wrap('If something feels badly wrong now, do not go on: call the emergency number.'));
  const country = chosen ?? (await askCountry(knowledge, terminal));
  if (country === null) return null;
  const answers = await askAll(knowledge, terminal);
  if (answers !== null) terminal.say(`\n${resultOf(knowledge, answers, country)}`);
  return answers;
}

/** The readable result for answers. Throws a `Failure` naming each answer that cannot be used. */
function resultOf(knowledge: Knowledge, answers: unknown, country: Country | null): string {
  const result = check(knowledge, answers);
  if (!result.ok) throw badInput(problemsLine(result.problems));
  return resultText(knowledge, result.value, country);
}

async function askAll(knowledge: Knowledge, terminal: Terminal): Promise<Answers | null> {
  const path: Answers[] = [{}];
  let page = '';
  for (;;) {
    const answers = path.at(-1)!;
    const next = nextQuestion(knowledge, answers);
    if (!next.ok) throw badInput(problemsLine(next.problems));
    if (next.value === null) return answers;
    if (next.value.page.id !== page) terminal.say(heading(next.value));
    page = next.value.page.id;
    const reply = await askPart(terminal, firstPart(knowledge, next.value), path.length > 1);
    if (reply === 'quit') return null;
    if (reply === 'back') {
      path.pop();
      page = '';
    } else path.push({ ...answers, ...reply });
  }
}

/** Asks until there is an answer. */
async function askPart(terminal: Terminal, part: Part, canGoBack: boolean): Promise<Answers | 'back' | 'quit'> {
  terminal.say(partText(part));
  for (;;) {
    const reply = await terminal.ask(promptFor(part));
    if (reply === null) throw badInput('The input ended before the check did; there is no result.');
    if (/^(q|quit)$/i.test(reply)) return 'quit';
    if (/^(b|back)$/i.test(reply)) {
      if (canGoBack) return 'back';
      terminal.say('This is the first question.');
    } else if (/^(\?|h|help)$/i.test(reply)) terminal.say(`\n${helpText(part)}\n`);
    else {
      const answers = parseReply(part, reply);
      if (answers.ok) return answers.value;
      terminal.say(wrap(answers.problems.map(({ message }) => message).join(' ')));
    }
  }
}

/** Where one stands, and what a page of several questions is about. */
function heading({ page, share }: Next): string {
  const about = page.questions.length > 1 ? [wrap(page.text), ...(page.hint === '' ? [] : [wrap(page.hint)])] : [];
  return [`\n[${Math.round(100 * share)} % done]`, ...about].join('\n');
}
