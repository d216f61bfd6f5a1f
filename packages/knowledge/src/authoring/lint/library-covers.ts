// What other parts of the app send people to read about has an article: treatments, what to leave out, cards, practitioners.
import { type Problem, problem } from '@rhomboid/ground';
import type { ArticleRelated } from '../../library-knowledge.ts';
import type { LintCheck } from './lint-check.ts';

export const libraryCovers: LintCheck = {
  name: 'library-covers',
  about: 'Every treatment, skip card, everyday card and practitioner is named as related by an article.',
  check({ library, plan, care }) {
    if (library === null) return [];
    const missing = (key: keyof ArticleRelated, what: string, items: readonly { readonly id: string }[] = []) =>
      items
        .filter(({ id }) => !library.articles.some(({ related }) => related[key].includes(id)))
        .map(({ id }): Problem => problem(`no article names this ${what} as related; name it under ${key} of one`, id));
    return [
      ...missing('treatments', 'treatment', plan?.treatments),
      ...missing('skipCards', 'skip card', plan?.skipCards),
      ...missing('cards', 'card', plan?.coach.cards),
      ...missing('practitioners', 'practitioner', care?.practitioners),
    ];
  },
};
