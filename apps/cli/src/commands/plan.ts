// `rhomboid plan`: from answers to a plan for one person, in words or as JSON.
import { type Command, readOptions } from '../command.ts';
import { lessonsOf } from '../notebook/lessons.ts';
import { openKnowledge, releaseName } from '../open-knowledge.ts';
import { planFrom, readAnswered } from '../plan-parts.ts';
import { planText } from '../words/plan-text.ts';

const NAME = 'plan';

const HELP = `rhomboid plan --answers FILE [--answered DAY] [--person FILE] [--notebook FILE]
              [--day DAY] [--json]

Makes a relief plan: what to do, how much, when to stop, how sure the evidence
is, and what is left out and why. What is not known of the person counts as a
risk; the plan says what to tell it. Where care is due first there is no plan:
also after a danger sign in the notebook, until a later look at it there, or a
check answered to its end on a later day (--answered), says otherwise.

  --answers FILE   answers of a check (rhomboid check --help); - reads stdin
  --answered DAY   the day on which they were given, if you are sure of it
  --person FILE    more about the person (rhomboid medicines --help)
  --notebook FILE  a notebook: how it went so far, wishes, sessions
  --day DAY        the day for which it is made, and on which the answers count
                   as given without --answered; today unless given
  --json           print one JSON object: plan, person, assessment, knowledge`;

export const planCommand: Command = {
  name: NAME,
  summary: 'make a relief plan from answers, for one person',
  help: HELP,
  async run(args) {
    const given = readOptions(NAME, args, {
      answers: { type: 'string' },
      answered: { type: 'string' },
      person: { type: 'string' },
      notebook: { type: 'string' },
      day: { type: 'string' },
      json: { type: 'boolean' },
    });
    const knowledge = openKnowledge();
    const parts = readAnswered(knowledge, given, NAME);
    const { person, notebook, day } = parts;
    const { assessment } = parts.check;
    const plan = planFrom(knowledge, parts, lessonsOf(notebook, knowledge, day));
    process.stdout.write(
      given.has('json')
        ? `${JSON.stringify({ plan, person, assessment, knowledge: releaseName(knowledge) }, null, 2)}\n`
        : `${planText(knowledge, plan)}\n`,
    );
    return 0;
  },
};
