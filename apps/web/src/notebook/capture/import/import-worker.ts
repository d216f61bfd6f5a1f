// Reads a file in the background, so that the page stays alive meanwhile. It keeps nothing.
import { type ImportWanted, readImport } from './read-import.ts';

addEventListener('message', async ({ data }: MessageEvent<ImportWanted>) => {
  try {
    postMessage({ preview: await readImport(data, (bytes) => postMessage({ bytes })) });
  } catch {
    postMessage({ failed: true });
  }
});
