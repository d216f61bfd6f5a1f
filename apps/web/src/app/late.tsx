// Pages that are fetched when someone goes there, so that the first page does not wait for them.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type Page<Props> = (props: Props) => JSX.Element | null;

export interface LatePage<Props> {
  /** The page, empty until it is here. */
  readonly Page: Page<Props>;
  /** Fetches it ahead, while this release is surely still there. */
  fetch(): Promise<unknown>;
}

/** A page behind `import()`. */
export function late<Props extends object>(load: () => Promise<Page<Props>>): LatePage<Props> {
  let loaded: Page<Props> | null = null;
  const fetch = async (): Promise<Page<Props>> => {
    loaded ??= await load();
    return loaded;
  };
  return {
    fetch,
    Page(props) {
      const [page, setPage] = useState<Page<Props> | null>(() => loaded);
      const [failed, setFailed] = useState(false);
      useEffect(() => {
        if (page !== null) return;
        fetch().then(
          (fetched) => setPage(() => fetched),
          () => setFailed(true),
        );
      }, [page]);
      // The frame around all pages catches this and offers to load again.
      if (failed) throw new Error('The page did not load.');
      const Loaded = page;
      return Loaded === null ? <div class="page" aria-busy="true" /> : <Loaded {...props} />;
    },
  };
}
