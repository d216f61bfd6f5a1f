// From a cause, a treatment, an exercise … to the articles that speak of it.
import type { Article, ArticleRelated, LibraryKnowledge } from '@rhomboid/knowledge';

/** Articles that name the item as related, in the order of the library. */
export function articlesAbout(library: LibraryKnowledge, kind: keyof ArticleRelated, id: string): readonly Article[] {
  return library.articles.filter(({ related }) => related[kind].includes(id));
}
