// `rhomboid knowledge lint` as an editor of knowledge meets it.
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { knowledgeCopy, newFolder, rhomboid, runHere } from '../test-support.ts';

/** A copy of the knowledge with one file changed. */
function changed(path: string, before: string | RegExp, after: string): string {
  const folder = knowledgeCopy();
  const text = readFileSync(`${folder}/${path}`, 'utf8');
  const other = text.replace(before, after);
  if (other === text) throw new Error(`${path} does not hold ${String(before)}`);
  writeFileSync(`${folder}/${path}`, other);
  return folder;
}

describe('knowledge lint', () => {
  it('names file, item and field of what does not compile', { timeout: 30_000 }, () => {
    const folder = changed('conditions/acs.yaml', 'dangerous: true', 'dangerous: perhaps');
    const { code, out, err } = rhomboid(['knowledge', 'lint', folder]);
    expect(code).toBe(1);
    expect(out).toMatch(/^compile: conditions\/acs\.yaml › dangerous: [^\n]+\n$/);
    expect(err).toBe('The knowledge has 1 problem, listed above (compile 1).\n');
  });

  it('names the check, the place and the cure of what compiles but is not right', { timeout: 30_000 }, () => {
    const folder = changed(
      'conditions/acs.yaml',
      '{ source: nice-cg95, at: "recommendations" }',
      '{ source: nice-cg59, at: "recommendations" }',
    );
    const { code, out, err } = rhomboid(['knowledge', 'lint', folder, '--today', '2026-11-21']);
    expect(code).toBe(1);
    expect(out).toContain(
      'sources-exist: acs: there is no source “nice-cg59” in knowledge/sources; write its entry or correct the name\n',
    );
    expect(err).toContain('sources-exist 1');
  });

  it('holds review dates against the day given', { timeout: 30_000 }, async () => {
    const { code, out, err } = await runHere(['knowledge', 'lint', '--today', '2999-01-01']);
    expect(code).toBe(1);
    expect(out).toContain('review-dates: conditions/acs.yaml › acs: was to be reviewed by');
    expect(err).toContain('review-dates ');
  });

  it('says that a folder is none of knowledge', async () => {
    const { code, out, err } = await runHere(['knowledge', 'lint', newFolder()]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('this is no knowledge folder: it has no CHANGELOG.md');
  });
});
