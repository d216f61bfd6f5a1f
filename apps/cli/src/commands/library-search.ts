// `rhomboid library search`: articles in one's own words; what sounds dangerous comes first.
import { libraryOf } from '@rhomboid/knowledge';
import { type DangerHit, search } from '@rhomboid/library';
import { type Command, readOptions, seeHelp, wholeNumber } from '../command.ts';
import { countryOf } from '../country.ts';
import { wrongUsage } from '../failure.ts';
import { openKnowledge, releaseName } from '../open-knowledge.ts';
import { foundText } from '../words/library-text.ts';

const NAME = 'library search';
/** More words than anyone types. */
const MOST_WORDS = 500;

const HELP = `rhomboid library search WORDS [--most N] [--whole] [--country ID] [--json]

Looks for articles in your own words; slips of the finger, lay words and brands
are understood. Words that sound dangerous show what to do above all articles.
Words of despair are answered with lines to call, and with nothing else.

  --most N      how many articles, 1 to 50; 3 unless given
  --whole       print the first article to its end, with its sources
  --country ID  the country whose numbers to show, such as gb or us
  --json        print one JSON object: asked, danger (null, or the sign with its
                level, rules and findings), crisis (null, or the sign of
                despair: then no articles), total, articles, knowledge`;

export const librarySearchCommand: Command = {
  name: NAME,
  summary: 'look for an article in your own words',
  help: HELP,
  async run(args) {
    const given = readOptions(
      NAME,
      args,
      {
        most: { type: 'string' },
        whole: { type: 'boolean' },
        country: { type: 'string' },
        json: { type: 'boolean' },
      },
      MOST_WORDS,
    );
    const asked = given.rest.join(' ');
    if (asked.trim() === '')
      throw wrongUsage(`Say what you look for, such as: rhomboid library search ice or heat. ${seeHelp(NAME)}`);
    const most = wholeNumber(given, 'most', [1, 50], 3);
    const knowledge = openKnowledge();
    const id = given.text('country');
    const country = id === undefined ? null : countryOf(knowledge, id);
    const { danger, crisis, hits } = search(libraryOf(knowledge), asked);
    // As in the app: beside a crisis stands nothing but help.
    const found = crisis === null ? hits : [];
    const articles = found.slice(0, most);
    if (given.has('json')) {
      const listed = articles.map(({ article, score }) => ({ score, ...article }));
      const [one, other] = [signOf(danger), signOf(crisis)];
      const result = { asked, danger: one, crisis: other, total: found.length, articles: listed };
      process.stdout.write(`${JSON.stringify({ ...result, knowledge: releaseName(knowledge) }, null, 2)}\n`);
      return 0;
    }
    const shown = {
      danger: danger?.sign ?? null,
      crisis: crisis?.sign ?? null,
      articles: articles.map(({ article }) => article),
    };
    const text = foundText(knowledge, shown, { country, whole: given.has('whole') });
    process.stdout.write(`${text}\n`);
    return 0;
  },
};

/** A sign for programs: without the phrases by which it is found, with the words that were. */
function signOf(hit: DangerHit | null): object | null {
  return hit === null ? null : { ...hit.sign, phrases: undefined, words: hit.words };
}
