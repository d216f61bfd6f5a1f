// Short articles in plain words, and a search that knows typing errors, lay words and danger.
export { articlesAbout } from './articles-about.ts';
export { type DangerHit, dangersIn } from './danger.ts';
export { type Found, type Hit, search } from './search.ts';
