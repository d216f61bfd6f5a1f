// The style of the library is a file of its own, fetched with the first of its pages.
import styleUrl from './library.css?url';

let loading: Promise<void> | null = null;

/** Resolves when the style holds; a page without it still works. */
export function loadStyle(): Promise<void> {
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
