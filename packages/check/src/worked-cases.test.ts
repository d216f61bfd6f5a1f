// The worked cases that the knowledge carries: three for each rule, and the vignettes of whole people.
import { openFolder } from '@rhomboid/cli/knowledge';
import { ruleProblems, vignetteProblems } from '@rhomboid/cli/worked-cases';
import { problemLine } from '@rhomboid/ground';
import { describe, expect, it } from 'vitest';

const opened = openFolder();
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const knowledge = opened.value;

describe('rules', () => {
  it.each(knowledge.redFlags.map((rule) => [rule.id, rule.name, rule] as const))('%s: %s', (_id, _name, rule) => {
    expect(rule.cases.map(({ kind }) => kind).sort()).toEqual(['fires', 'nearly', 'unsure']);
    expect(ruleProblems(knowledge, rule).map(problemLine)).toEqual([]);
  });
});

describe('vignettes', () => {
  it.each(knowledge.cases.map((item) => [item.id, item.told, item] as const))('%s: %s', (_id, _told, item) => {
    expect(vignetteProblems(knowledge, item).map(problemLine)).toEqual([]);
  });
});
