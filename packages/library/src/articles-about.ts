// From a cause, a treatment, an exercise … to the articles that speak of it.
import type { Article, ArticleRelated, LibraryKnowledge } from '@rhomboid/knowledge';

/** Articles that name the item as related: first those that name it early, and of these the ones that name few others. */
export function articlesAbout(library: LibraryKnowledge, kind: keyof ArticleRelated, id: string): readonly Article[] {
  return library.articles
    .map((article) => ({ article, at: article.related[kind].indexOf(id), of: article.related[kind].length }))
    .filter(({ at }) => at !== -1)
    .sort((a, b) => a.at - b.at || a.of - b.of)
    .map(({ article }) => article);
}
