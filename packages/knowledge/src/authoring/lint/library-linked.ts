// What the library names is there: articles, causes, treatments, exercises, cards, rules, findings.
import { type Problem, problem } from '@rhomboid/ground';
import { mentions } from '../../expression.ts';
import {
  ARTICLE_PAGES,
  type Article,
  type ArticleBlock,
  type ArticleLine,
  type ArticleLinkKind,
  type ArticleRelated,
  type DangerSign,
  type LibraryKnowledge,
} from '../../library-knowledge.ts';
import type { Knowledge, RedFlag } from '../../release.ts';
import { idsOf, unknownIds } from './ids.ts';
import type { LintCheck } from './lint-check.ts';

export const libraryLinked: LintCheck = {
  name: 'library-linked',
  about:
    'Every id and link of an article exists; a dangerous word has a level that its rules can give for its findings.',
  check(knowledge) {
    const { library } = knowledge;
    if (library === null) return [];
    const known = knownIn(knowledge, library);
    return [
      ...library.articles.flatMap((article) => [...unknownRelated(article, known), ...brokenLinks(article, known)]),
      ...repeated(library.danger),
      ...library.danger.flatMap((sign) => [
        ...unknownIds(['danger', sign.id], 'rule', sign.rules, idsOf(knowledge.redFlags)),
        ...strangeSign(sign, knowledge.redFlags),
      ]),
    ];
  },
};

/** Signs of one id; an article cannot share its own, since its file bears it. */
function repeated(signs: readonly DangerSign[]): readonly Problem[] {
  const ids = signs.map(({ id }) => id);
  return ids
    .filter((id, i) => ids.indexOf(id) !== i)
    .map((id) => problem('is there twice; ids are unique', 'danger', id));
}

/** What an article may name: by the key under which it does, and by the kind of its links. */
interface Known {
  readonly related: Readonly<Record<keyof ArticleRelated, ReadonlySet<string> | null>>;
  readonly link: Readonly<Record<ArticleLinkKind, ReadonlySet<string>>>;
}

const NAMES: Readonly<Record<keyof ArticleRelated, string>> = {
  articles: 'other article',
  conditions: 'condition',
  treatments: 'treatment',
  skipCards: 'skip card',
  exercises: 'exercise',
  cards: 'card',
  practitioners: 'practitioner',
};

function knownIn({ conditions, plan, care }: Knowledge, library: LibraryKnowledge): Known {
  const [articles, exercises, cards] = [idsOf(library.articles), idsOf(plan?.exercises), idsOf(plan?.coach.cards)];
  return {
    related: {
      ...{ articles, exercises, cards, conditions: idsOf(conditions) },
      treatments: idsOf(plan?.treatments),
      skipCards: idsOf(plan?.skipCards),
      // Null: this release has no part on care.
      practitioners: care === null ? null : idsOf(care.practitioners),
    },
    link: { article: articles, exercise: exercises, card: cards, page: new Set(ARTICLE_PAGES) },
  };
}

function unknownRelated({ id, related }: Article, known: Known): readonly Problem[] {
  const keys = Object.keys(NAMES) as (keyof ArticleRelated)[];
  return keys.flatMap((key) => {
    const there = known.related[key];
    const here = key === 'articles' ? related.articles.filter((other) => other !== id) : related[key];
    return [
      ...(here.length < related[key].length ? [problem('names itself as related', 'articles', id)] : []),
      ...(there === null ? [] : unknownIds(['articles', id], NAMES[key], here, there)),
    ];
  });
}

function brokenLinks({ id, body, todo, help }: Article, known: Known): readonly Problem[] {
  const linesOf = (blocks: readonly ArticleBlock[]): readonly ArticleLine[] => blocks.flatMap(({ lines }) => lines);
  return [...linesOf(body), ...linesOf(todo), ...help.map(({ line }) => line)]
    .flat()
    .flatMap(({ link }) => (link === null || known.link[link.kind].has(link.id) ? [] : [link]))
    .map((link) => problem(`links to the ${link.kind} “${link.id}”, which is not there`, 'articles', id));
}

/** The level is one that a rule gives for a finding of the sign, and a rule listens to each of its findings. */
function strangeSign({ id, level, rules, findings }: DangerSign, redFlags: readonly RedFlag[]): readonly Problem[] {
  const steps = redFlags.filter((rule) => rules.includes(rule.id)).flatMap(({ levels }) => levels);
  const heard = steps.map((step) => ({ level: step.level, of: mentions(step.when).map(({ finding }) => finding) }));
  const gives = heard.some((step) => step.level === level && findings.some((finding) => step.of.includes(finding)));
  return [
    ...(gives ? [] : [problem(`none of its rules can give the level ${level} for its findings`, 'danger', id)]),
    ...findings
      .filter((finding) => !heard.some(({ of }) => of.includes(finding)))
      .map((finding) => problem(`none of its rules listens to “${finding}”`, 'danger', id)),
  ];
}
