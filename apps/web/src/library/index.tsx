// The door of the library: fetched in one piece when someone goes there, with its style and its part of the release.
import type { JSX } from 'preact';
import { WithLibrary } from './context.tsx';
import { AboutPage } from './pages/about-page.tsx';
import { ArticlePage } from './pages/article-page.tsx';
import { SearchPage } from './pages/search-page.tsx';
import { loadStyle } from './style/load.ts';

/** The page at a path: `library`, `library/walking`, or `library/about/conditions/acs`. */
function LibraryPages({ path }: { readonly path: string }): JSX.Element {
  const [, id = '', kind = '', item = ''] = path.split('/');
  return (
    <WithLibrary>
      {id === '' ? (
        <SearchPage />
      ) : id === 'about' ? (
        <AboutPage kind={kind} id={item} />
      ) : (
        <ArticlePage key={id} id={id} />
      )}
    </WithLibrary>
  );
}

/** The pages, once their style is there. */
export async function openLibrary(): Promise<typeof LibraryPages> {
  await loadStyle();
  return LibraryPages;
}
