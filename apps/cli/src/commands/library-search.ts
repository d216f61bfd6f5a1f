// `rhomboid library search`: articles in one's own words; what sounds dangerous comes first.
import { libraryOf } from '@rhomboid/knowledge';
import { search } from '@rhomboid/library';
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

  --most N      how many articles, 1 to 50; 3 unless given
  --whole       print the first article to its end, with its sources
  --country ID  the country whose emergency number to show, such as gb or us
  --json        print one object: asked, danger (null, or the sign with its
                level, rules and findings), total, articles, knowledge`;

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
    const { danger, hits } = search(libraryOf(knowledge), asked);
    const articles = hits.slice(0, most);
    if (given.has('json')) {
      const sign = danger === null ? null : { ...danger.sign, phrases: undefined, words: danger.words };
      const listed = articles.map(({ article, score }) => ({ score, ...article }));
      const found = { asked, danger: sign, total: hits.length, articles: listed, knowledge: releaseName(knowledge) };
      process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
      return 0;
    }
    const text = foundText(
      knowledge,
      danger?.sign ?? null,
      articles.map(({ article }) => article),
      {
        country,
        whole: given.has('whole'),
      },
    );
    process.stdout.write(`${text}\n`);
    return 0;
  },
};
