// The pages of the care finder, for the table of care's pages: `care/find`, `care/find/import` and `care/provider/ID`.
import type { JSX } from 'preact';
import { safeDecode } from '../../app/route.ts';
import { ImportPage } from './import-page.tsx';
import { ListingPage } from './provider-page.tsx';
import { SearchPage } from './search-page.tsx';
import { loadFindStyle } from './style/load.ts';

/** What follows the page's own path in the address. */
interface Props {
  readonly id: string;
}

/** `import`, the name of a role, or nothing. */
function Find({ id }: Props): JSX.Element {
  return id === 'import' ? <ImportPage /> : <SearchPage kind={id} />;
}

function Listing({ id }: Props): JSX.Element {
  return <ListingPage id={safeDecode(id)} />;
}

/** The search and the import, once their style is there. */
export async function openFindPage(): Promise<(props: Props) => JSX.Element> {
  await loadFindStyle();
  return Find;
}

/** A listing, once its style is there. */
export async function openProviderPage(): Promise<(props: Props) => JSX.Element> {
  await loadFindStyle();
  return Listing;
}
