// `rhomboid findings`: everything that a person can answer, with its id and options.
import { questionOf } from '@rhomboid/check';
import { type Finding, type Knowledge, LEVELS, mentions } from '@rhomboid/knowledge';
import { type Command, readOptions } from '../command.ts';
import { openKnowledge } from '../open-knowledge.ts';
import { wrap } from '../words/wrap.ts';

const HELP = `rhomboid findings [--json]

Lists every finding: its id, question, type and options. Answers files are
written in these ids.

  --json  print one JSON array of { id, text, label, type, options, stage,
          range, redFlag, derived }; redFlag tells whether a rule for care
          within three days or sooner speaks of it`;

export const findingsCommand: Command = {
  name: 'findings',
  summary: 'list every question with its id and options',
  help: HELP,
  async run(args) {
    const given = readOptions('findings', args, { json: { type: 'boolean' } });
    const listed = listFindings(openKnowledge());
    process.stdout.write(`${given.has('json') ? JSON.stringify(listed, null, 2) : listed.map(lines).join('\n')}\n`);
    return 0;
  },
};

interface Listed {
  readonly id: string;
  readonly text: string;
  readonly label: string;
  readonly type: Finding['type'];
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly stage: string;
  readonly range: Finding['range'];
  readonly redFlag: boolean;
  readonly derived: boolean;
}

function listFindings(knowledge: Knowledge): readonly Listed[] {
  const inRules = findingsInUrgentRules(knowledge);
  return knowledge.findings.map((finding) => ({
    id: finding.id,
    text: finding.ask,
    label: finding.label,
    type: finding.type,
    options: questionOf(finding).options.map(({ id, text }) => ({ id, text })),
    stage: finding.stage,
    range: finding.range,
    redFlag: inRules.has(finding.id),
    derived: finding.derived,
  }));
}

function findingsInUrgentRules(knowledge: Knowledge): ReadonlySet<string> {
  const urgent: readonly (string | null)[] = LEVELS.slice(0, LEVELS.indexOf('routine'));
  const steps = knowledge.redFlags.flatMap(({ levels }) => levels.filter(({ level }) => urgent.includes(level)));
  return new Set(steps.flatMap(({ when }) => mentions(when).map(({ finding }) => finding)));
}

function lines({ id, text, type, options, range }: Listed): string {
  const takes =
    type === 'number' && range !== null
      ? `${range.min} to ${range.max}`
      : options.map((option) => option.id).join(', ');
  return [wrap(`${id} (${type}): ${text}`), ...(takes === '' ? [] : [wrap(takes, '    ')])].join('\n');
}
