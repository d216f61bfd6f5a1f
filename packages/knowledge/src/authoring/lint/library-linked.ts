// What the library names is there: articles, causes, treatments, exercises, cards, rules, findings.
import { type Problem, problem } from '@rhomboid/ground';
import {
  ARTICLE_PAGES,
  type Article,
  type ArticleBlock,
  type ArticleLinkKind,
  type LibraryKnowledge,
} from '../../library-knowledge.ts';
import type { Knowledge, LevelId, RedFlag } from '../../release.ts';
import type { LintCheck } from './lint-check.ts';

export const libraryLinked: LintCheck = {
  name: 'library-linked',
  about: 'Every id and link of an article exists, once, and each dangerous word has a level that its rules can give.',
  check(knowledge) {
    const { library } = knowledge;
    if (library === null) return [];
    const lists = listsOf(knowledge, library);
    const ids = library.articles.map(({ id }) => id);
    return [
      ...ids
        .filter((id, i) => ids.indexOf(id) !== i)
        .map((id) => problem('is there twice; ids are unique', 'articles', id)),
      ...library.articles.flatMap((article) => [...unknownRelated(article, lists), ...brokenLinks(article, lists)]),
      ...library.danger.flatMap(({ id, level, rules, findings }) => [
        ...unknown(['danger', id], 'finding', findings, new Set(knowledge.findings.map((finding) => finding.id))),
        ...unknown(['danger', id], 'rule', rules, new Set(knowledge.redFlags.map((rule) => rule.id))),
        ...strangeLevel(id, level, rules, knowledge.redFlags),
      ]),
    ];
  },
};

/** The ids that each kind of link may name. */
type Lists = Readonly<Record<ArticleLinkKind, ReadonlySet<string>>>;

function listsOf({ conditions, plan }: Knowledge, library: LibraryKnowledge): Lists {
  const idsOf = (items: readonly { readonly id: string }[] = []): ReadonlySet<string> =>
    new Set(items.map(({ id }) => id));
  return {
    article: idsOf(library.articles),
    condition: idsOf(conditions),
    treatment: idsOf(plan?.treatments),
    'skip-card': idsOf(plan?.skipCards),
    exercise: idsOf(plan?.exercises),
    card: idsOf(plan?.coach.cards),
    page: new Set(ARTICLE_PAGES),
  };
}

function unknownRelated({ id, related }: Article, lists: Lists): readonly Problem[] {
  const where = ['articles', id];
  return [
    ...unknown(where, 'other article', related.articles, without(lists.article, id)),
    ...unknown(where, 'condition', related.conditions, lists.condition),
    ...unknown(where, 'treatment', related.treatments, lists.treatment),
    ...unknown(where, 'skip card', related.skipCards, lists['skip-card']),
    ...unknown(where, 'exercise', related.exercises, lists.exercise),
    ...unknown(where, 'card', related.cards, lists.card),
  ];
}

function brokenLinks({ id, body, todo, help }: Article, lists: Lists): readonly Problem[] {
  const linesOf = (blocks: readonly ArticleBlock[]): readonly ArticleBlock['lines'][number][] =>
    blocks.flatMap(({ lines }) => lines);
  return [...linesOf(body), ...linesOf(todo), ...help.map(({ line }) => line)]
    .flat()
    .flatMap(({ link }) => (link === null || lists[link.kind].has(link.id) ? [] : [link]))
    .map((link) => problem(`links to the ${link.kind} “${link.id}”, which is not there`, 'articles', id));
}

function strangeLevel(
  id: string,
  level: LevelId,
  rules: readonly string[],
  redFlags: readonly RedFlag[],
): readonly Problem[] {
  const given = redFlags.filter((rule) => rules.includes(rule.id)).flatMap(({ levels }) => levels);
  return given.some((step) => step.level === level)
    ? []
    : [problem(`none of its rules can give the level ${level}`, 'danger', id)];
}

function unknown(
  where: readonly string[],
  kind: string,
  ids: readonly string[],
  known: ReadonlySet<string>,
): readonly Problem[] {
  return ids.filter((id) => !known.has(id)).map((id) => problem(`there is no ${kind} “${id}”`, ...where));
}

function without(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return new Set([...ids].filter((other) => other !== id));
}
