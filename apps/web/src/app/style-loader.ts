// Fetches a style that is a file of its own.

/** How to load it: once a visit. The promise resolves when the style holds; a page without it still works. */
export function styleLoader(url: string): () => Promise<void> {
  let loading: Promise<void> | null = null;
  return () => {
    loading ??= new Promise((resolve) => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = url;
      link.addEventListener('load', () => resolve());
      link.addEventListener('error', () => resolve());
      document.head.append(link);
    });
    return loading;
  };
}
