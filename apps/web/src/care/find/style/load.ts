// The style of the care finder is a file of its own, fetched with its first page.
import styleUrl from './find.css?url';

let loading: Promise<void> | null = null;

/** Resolves when the style holds; a page without it still works. */
export function loadFindStyle(): Promise<void> {
  loading ??= new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = styleUrl;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  });
  return loading;
}
