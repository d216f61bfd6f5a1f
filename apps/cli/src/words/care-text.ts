// Care in 80 columns: who first and how soon, why, who after that; then scans, tests, operations, and licences.
import type { Care, CareChoice } from '@rhomboid/care';
import { type Assessment, rankOf } from '@rhomboid/check';
import { section, wrap } from './wrap.ts';

/** The words for a terminal. `number` is that of an ambulance where the country is known. */
export function careText({ disposition }: Assessment, care: Care, number: string | undefined): string {
  const title = number === undefined ? disposition.title : disposition.titleWithNumber.replace('{number}', number);
  const alone = rankOf(care.level) <= rankOf('same-day');
  const now = care.now.map(choiceText);
  const sections: readonly (readonly string[])[] = [
    [wrap(`${disposition.word}: ${title}`)],
    now.length === 0 ? ['Nothing that was told asks for a visit now.'] : now,
    courseLines(care),
    ...(alone ? [worse(number)] : rest(care)),
    ['This is no diagnosis. Nobody pays to be named here.'],
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** What the notebook and the plan said, where they said anything. */
function courseLines({ course: { notBetter, worse: rises, weeks, triggers } }: Care): readonly string[] {
  return section('Also read from the notebook', [
    ...(notBetter === 'yes' ? [`Over ${weeks} weeks the pain is not a third lower.`] : []),
    ...(rises === 'yes' ? ['The pain has been rising.'] : []),
    ...triggers.map((trigger) => `The plan named this as a sign to see someone: ${trigger}`),
  ]);
}

function worse(number: string | undefined): readonly string[] {
  return [`Getting worse, or too ill to travel? Call ${number ?? 'an ambulance'}.`];
}

function rest({ later, notNow, imaging, tests, procedures }: Care): readonly (readonly string[])[] {
  return [
    section(
      'After that',
      later.map(({ practitioner, howSoon, why }) => line(practitioner.name, howSoon, why[0])),
    ),
    section(
      'Not now',
      notNow.map(({ practitioner, because }) => line(practitioner.name, because)),
    ),
    [
      wrap(`Scans: ${imaging.variant.says}`),
      ...imaging.scans
        .filter(({ worthATalk }) => worthATalk)
        .map(({ scan, why }) => wrap(line(scan.name, scan.doseSays, why[0]), '- ')),
    ],
    section(
      'Tests that a clinician may order',
      tests.map(({ test, why }) => line(test.name, why[0])),
    ),
    section(
      'Operations worth a talk with a specialist',
      procedures
        .filter(({ worthATalk }) => worthATalk)
        .map(({ procedure, because }) => line(procedure.name, because, procedure.evidence)),
    ),
  ];
}

function choiceText({ practitioner, howSoon, why, open, registers }: CareChoice): string {
  return [
    `${practitioner.name}. ${howSoon}`,
    ...why.map((reason) => wrap(`Why: ${reason}`, '  ')),
    wrap(`First visit: ${practitioner.firstVisit.join(' ')}`, '  '),
    wrap(`Take along: ${practitioner.bring.join(' ')}`, '  '),
    ...(practitioner.avoidIf.length === 0 ? [] : [wrap(`Do not go if: ${practitioner.avoidIf.join(' ')}`, '  ')]),
    ...(open ? [wrap('Not all that matters here was asked: read the line above first.', '  ')] : []),
    ...registers.map(({ title, how, registers: links }) =>
      wrap(`Check: ${title}. ${how} ${links.map(({ link }) => link).join(' ')}`.trim(), '  '),
    ),
  ].join('\n');
}

function line(name: string, ...said: readonly (string | undefined)[]): string {
  return `${name}: ${said.filter((part) => part !== undefined).join(' ')}`;
}
