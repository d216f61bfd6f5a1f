// Which country a person is in now, so that the right number is shown.
import type { Country, Knowledge } from '@rhomboid/knowledge';
import { likelyCountry } from '../country.ts';
import { badInput } from '../failure.ts';
import type { Terminal } from './terminal.ts';

/** Asks for the country; null where the person quit. Throws a `Failure` when the input ends. */
export async function askCountry(knowledge: Knowledge, terminal: Terminal): Promise<Country | null> {
  const guess = likelyCountry(knowledge, process.env);
  terminal.say('\nWhich country are you in now? So that we show the right emergency number.');
  terminal.say(knowledge.countries.map(({ name }, index) => `${String(index + 1).padStart(3)}  ${name}`).join('\n'));
  for (;;) {
    const enter = guess === undefined ? '' : `, Enter for ${guess.name}`;
    const reply = await terminal.ask(`One number${enter}; q quit > `);
    if (reply === null) throw badInput('The input ended before the check did; there is no result.');
    if (/^(q|quit)$/i.test(reply)) return null;
    const chosen =
      reply === ''
        ? guess
        : (knowledge.countries[Number(reply) - 1] ?? knowledge.countries.find(({ id }) => id === reply.toLowerCase()));
    if (chosen !== undefined) return chosen;
    terminal.say(`Type one number from 1 to ${knowledge.countries.length}.`);
  }
}
