// What insight reads of a release: the notebook's part. The rest is twenty times as much, and would hold up the page on its
// way to the worker.
import type { Knowledge } from '@rhomboid/knowledge';

export function neededPart(knowledge: Knowledge): Knowledge {
  return { ...knowledge, findings: [], conditions: [], redFlags: [], sources: [] };
}
