// A result to read in the terminal: what to do first, then why, then what may be behind it.
import type { Assessment, Cause, CheckResult } from '@rhomboid/check';
import type { Country, Knowledge } from '@rhomboid/knowledge';
import { ambulanceNumber, crisisLines } from '../country.ts';
import { counted } from './counted.ts';
import { bullets, WIDTH, wrap } from './wrap.ts';

/** The whole result in lines of at most 80 characters. An emergency ends after what to do and why. */
export function resultText(knowledge: Knowledge, result: CheckResult, country: Country | null): string {
  const { assessment } = result;
  const parts = [
    head(assessment, country),
    unfinished(result),
    steps(assessment),
    because(assessment),
    crisis(knowledge, assessment, country),
  ];
  if (assessment.disposition.level !== 'ambulance') {
    parts.push(causes(knowledge, assessment), mustNotMiss(assessment), change(knowledge, assessment));
    parts.push(widespread(assessment), contradictions(assessment), watchFor(assessment));
  }
  parts.push(foot(knowledge));
  return parts.filter((part) => part !== '').join('\n\n');
}

function head({ disposition }: Assessment, country: Country | null): string {
  const number = ambulanceNumber(country);
  const title = number === undefined ? disposition.title : disposition.titleWithNumber.replaceAll('{number}', number);
  const rule = '='.repeat(WIDTH);
  const lines = [rule, wrap(`${disposition.word.toUpperCase()}: ${title}`), rule, wrap(disposition.text)];
  if (disposition.level === 'ambulance' && country !== null) lines.push(...alsoCall(country));
  return lines.join('\n');
}

/** Other numbers, and what to do without a voice. */
function alsoCall(country: Country): readonly string[] {
  const others = country.emergency.slice(1).map(({ number, note }) => (note === '' ? number : `${number} (${note})`));
  const [first] = country.emergency;
  return [
    ...(first === undefined || first.note === '' ? [] : [wrap(first.note)]),
    ...(others.length === 0 ? [] : [wrap(`Also: ${others.join(', ')}`)]),
    ...(country.cannotSpeak === '' ? [] : [wrap(`If you cannot speak: ${country.cannotSpeak}`)]),
  ];
}

/** A result from few answers must not look like a result from all. */
function unfinished({ next, asked }: CheckResult): string {
  if (next === null) return '';
  return wrap(
    `Not finished: this stands on ${counted(asked.length, 'answer')}. The next question would be: ${next.text} (${next.finding})`,
  );
}

function steps({ disposition }: Assessment): string {
  const list = disposition.steps.map((step, index) => wrap(`${step.do}. ${step.detail}`, ` ${index + 1}. `));
  const say = disposition.operator === '' ? [] : ['', wrap(`Say this: “${disposition.operator}”`)];
  return section('What to do now', [...list, ...say].join('\n'));
}

function because({ disposition }: Assessment): string {
  return section(
    'Why we say this',
    bullets(disposition.because.map(({ text, id, source }) => `${text} [${id}; ${source}]`)),
  );
}

/** Whoever is in despair is given a number to call, whatever else comes out. */
function crisis(knowledge: Knowledge, { redFlags }: Assessment, country: Country | null): string {
  const fired = new Set(redFlags.map(({ id }) => id));
  const despair = knowledge.redFlags.some(({ id, family }) => family === 'mind' && fired.has(id));
  return section('Someone to talk to', bullets(despair ? crisisLines(country) : []));
}

/** How many causes are told in full; the others in one line each. */
const CAUSES_IN_FULL = 3;
/** Reasons told for and against a cause. */
const REASONS = 4;
/** How many dangerous causes are told with their signs; the others by name. */
const DANGERS_IN_FULL = 5;

function causes(knowledge: Knowledge, assessment: Assessment): string {
  const list = assessment.differential.map((cause, index) => {
    const line = wrap(`${cause.name}: ${chanceText(knowledge, cause)}`, `${String(index + 1).padStart(2)}. `);
    return index < CAUSES_IN_FULL ? [line, ...causeDetails(cause)].join('\n') : line;
  });
  const lead = 'Our estimate from your answers: not a diagnosis, and not a count of real people.';
  const intro = [wrap(assessment.certaintyText), wrap(lead), ''];
  return list.length === 0 ? '' : section('What may be behind it', [...intro, ...list].join('\n'));
}

function causeDetails(cause: Cause): readonly string[] {
  const reasons = (label: string, list: Cause['for']): string =>
    list.length === 0
      ? ''
      : `${label}: ${list
          .slice(0, REASONS)
          .map(({ text }) => withoutStop(text))
          .join('; ')}`;
  const care = cause.care === '' ? '' : `What helps: ${cause.care}`;
  return [cause.what, reasons('For', cause.for), reasons('Against', cause.against), care]
    .filter((text) => text !== '')
    .map((text) => wrap(text, '    '));
}

/** The chance as the word for it and in whole people out of ten, from the lower to the upper end of what we think. */
function chanceText(
  knowledge: Knowledge,
  { probability, range: [low, high] }: Pick<Cause, 'probability' | 'range'>,
): string {
  const word = knowledge.bands.find(({ from }) => probability >= from)?.word ?? '';
  const from = Math.round(10 * low);
  const to = Math.round(10 * high);
  const people =
    to === 0
      ? 'less than 1 in 10'
      : from === 0
        ? `up to ${to} in 10`
        : from === to
          ? `about ${to} in 10`
          : `about ${from} to ${to} in 10`;
  return word === '' ? people : `${word}, ${people}`;
}

function mustNotMiss({ mustNotMiss: dangerous }: Assessment): string {
  const full = dangerous.slice(0, DANGERS_IN_FULL).map(({ name, watch }) => `${name}. Watch for: ${watch}`);
  const others = dangerous.slice(DANGERS_IN_FULL).map(({ name }) => name);
  const list = others.length === 0 ? full : [...full, `Less likely still: ${others.join('; ')}`];
  return section('Unlikely, but serious, and not ruled out here', bullets(list));
}

function change(knowledge: Knowledge, { wouldChange }: Assessment): string {
  const { disposition } = wouldChange;
  if (disposition === null) return '';
  const level = knowledge.dispositions.find(({ id }) => id === disposition.to);
  const answers = disposition.answers.map(({ text, value }) =>
    value === 'yes' || value === 'no' ? `${text}: ${value}` : text,
  );
  return section(
    'One answer could change this',
    wrap(`“${answers.join('” and “')}” would give: ${level?.title ?? disposition.to}.`),
  );
}

function widespread({ widespread: pattern, yellowFlags }: Assessment): string {
  const flags =
    yellowFlags.length === 0
      ? ''
      : wrap(`What else can keep pain going: ${yellowFlags.map(({ text }) => text).join('; ')}`);
  const texts = [pattern.text === '' ? '' : wrap(pattern.text), flags].filter((text) => text !== '');
  return section('Around the pain', texts.join('\n'));
}

function contradictions({ contradictions: sentences }: Assessment): string {
  return section('Answers that do not fit together', bullets(sentences));
}

function watchFor({ disposition }: Assessment): string {
  const list = bullets(disposition.watchFor.map((item) => `${withoutStop(item.sign)}: ${item.do}`));
  return [
    section('When to worry', list),
    '',
    wrap(`Look again in ${counted(disposition.lookAgainDays, 'day')}, or sooner if one of these comes.`),
  ].join('\n');
}

function foot(knowledge: Knowledge): string {
  const draft = knowledge.status === 'draft' ? ' It is a draft that no clinician has signed yet.' : '';
  return wrap(`Knowledge ${knowledge.version} (${knowledge.hash.slice(0, 12)}).${draft} This is no diagnosis.`);
}

function section(title: string, text: string): string {
  return text === '' ? '' : `${title}\n${'-'.repeat(title.length)}\n${text}`;
}

function withoutStop(text: string): string {
  return text.replace(/\.$/, '');
}
