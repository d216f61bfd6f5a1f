// What the library names is there: articles, causes, treatments, exercises, cards, rules, findings.
import { type Problem, problem } from '@rhomboid/ground';
import { mentions } from '../../expression.ts';
import {
  ARTICLE_PAGES,
  type Article,
  type ArticleBlock,
  type ArticleLinkKind,
  type DangerSign,
  type LibraryKnowledge,
} from '../../library-knowledge.ts';
import type { Knowledge, RedFlag } from '../../release.ts';
import type { LintCheck } from './lint-check.ts';

export const libraryLinked: LintCheck = {
  name: 'library-linked',
  about:
    'Every id and link of an article exists; a dangerous word has a level that its rules can give for its findings.',
  check(knowledge) {
    const { library } = knowledge;
    if (library === null) return [];
    const lists = listsOf(knowledge, library);
    const practitioners = knowledge.care === null ? null : idsOf(knowledge.care.practitioners);
    return [
      ...library.articles.flatMap((article) => [...unknownRelated(article, lists), ...brokenLinks(article, lists)]),
      ...library.articles.flatMap(({ id, related }) =>
        practitioners === null ? [] : unknown(['articles', id], 'practitioner', related.practitioners, practitioners),
      ),
      ...repeated(library.danger),
      ...library.danger.flatMap((sign) => [
        ...unknown(['danger', sign.id], 'rule', sign.rules, idsOf(knowledge.redFlags)),
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

/** The ids that each kind of link may name. */
type Lists = Readonly<Record<ArticleLinkKind, ReadonlySet<string>>>;

function idsOf(items: readonly { readonly id: string }[] = []): ReadonlySet<string> {
  return new Set(items.map(({ id }) => id));
}

function listsOf({ conditions, plan }: Knowledge, library: LibraryKnowledge): Lists {
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
