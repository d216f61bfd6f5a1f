// Each lint check: the sample passes, and one broken thing makes exactly that check speak, at the right place.
import { problemLine } from '@rhomboid/ground';
import { describe, expect, it } from 'vitest';
import type { Knowledge } from '../../release.ts';
import type { SourceFile } from '../source-file.ts';
import { lintChecks, reviewDates } from './index.ts';
import { sampleFiles, sampleKnowledge, sampleWith } from './sample.ts';

const TODAY = '2026-06-01';

/** The sample has five findings; give its causes links enough to pass. */
function whole(knowledge: Knowledge): Knowledge {
  const [first] = knowledge.conditions[0]!.links;
  const more = Array.from({ length: 5 }, (_, i) => ({ ...first!, finding: `more-${i}` }));
  return {
    ...knowledge,
    conditions: knowledge.conditions.map((item) => ({ ...item, links: [...item.links, ...more] })),
  };
}

function problemsOf(name: string, knowledge: Knowledge): readonly string[] {
  return lintChecks
    .find((check) => check.name === name)!
    .check(knowledge, TODAY)
    .map(problemLine);
}

const broken = (path: string, before: string, after: string): Knowledge =>
  whole(sampleKnowledge(sampleWith(path, before, after)));

describe('a sound knowledge base', () => {
  it.each(lintChecks.map((check) => [check.name]))('passes %s', (name) => {
    expect(problemsOf(name, whole(sampleKnowledge()))).toEqual([]);
  });
});

describe('what each check finds', () => {
  it('sources-exist: a citation without an entry', () => {
    const knowledge = broken(
      'conditions/heart.yaml',
      'p: 0.6 }',
      'p: 0.6, sources: [{ source: lost-2001, at: table }] }',
    );
    expect(problemsOf('sources-exist', knowledge)).toEqual([
      'heart › link chest-pain: there is no source “lost-2001” in knowledge/sources; write its entry or correct the name',
    ]);
  });

  it('numbers-have-sources: a number on nothing, and a citation without its place', () => {
    const nothing = broken('conditions/heart.yaml', 'p: 0.6 }', 'p: 0.6, sources: [] }');
    expect(problemsOf('numbers-have-sources', nothing)).toEqual([
      'heart › link chest-pain: no source; cite a work, or the basis of the estimate',
    ]);
    const nowhere = broken('conditions/heart.yaml', 'p: 0.6 }', 'p: 0.6, sources: [{ source: made-up }] }');
    expect(problemsOf('numbers-have-sources', nowhere)).toEqual([
      'heart › link chest-pain: the citation of made-up does not say where in it; fill in at:',
    ]);
  });

  it('presentations-sound: forms that contradict the mean, or are everybody', () => {
    const withForm = (share: number, p: number): Knowledge =>
      broken(
        'conditions/heart.yaml',
        'links:',
        `presentations: [{ id: sudden, share: ${share}, en: { medical: Sudden }, links: [{ finding: chest-pain, p: ${p} }, { finding: posture, p: 0.3 }] }]\nlinks:`,
      );
    expect(problemsOf('presentations-sound', withForm(0.5, 0.8))).toEqual([]);
    expect(problemsOf('presentations-sound', withForm(0.7, 0.95))).toEqual([
      'heart › presentations, chest-pain: everyone else would have -0.217 of “yes”: bring the presentations nearer to the mean, or give them smaller shares',
    ]);
    expect(problemsOf('presentations-sound', withForm(0.97, 0.6))).toEqual([
      'heart: the presentations leave 0.030 to the rest; leave 0.05 or more',
    ]);
  });

  it('findings-used: a question that nothing listens to', () => {
    const extra =
      '{ id: hobby, type: yes-no, stage: adaptive, background: 0.1, en: { label: Hobby, ask: "A hobby?", help: Any., why: Curious. } }';
    const asked = broken('findings/all.yaml', '  - id: site', `  - ${extra}\n  - id: site`);
    expect(problemsOf('findings-used', asked)).toEqual([
      'hobby: nothing uses this finding; use it, or give it the stage optional',
    ]);
    const optional = broken(
      'findings/all.yaml',
      '  - id: site',
      `  - ${extra.replace('adaptive', 'optional')}\n  - id: site`,
    );
    expect(problemsOf('findings-used', optional)).toEqual([]);
  });

  it('findings-explained: a question without help, unless it is derived', () => {
    expect(problemsOf('findings-explained', broken('findings/all.yaml', 'help: Tick all., ', ''))).toEqual([
      'site › en.help: write what the question means',
    ]);
    expect(
      problemsOf('findings-explained', broken('findings/all.yaml', 'why: The place is a hint.', 'why: ""')),
    ).toEqual(['site › en.why: write why it is asked']);
    const derived = sampleWith('findings/all.yaml', '    type: many\n', '    type: many\n    derived: true\n').map(
      (file) => ({ ...file, text: file.text.replace('help: Tick all., ', '') }),
    );
    expect(problemsOf('findings-explained', sampleKnowledge(derived))).toEqual([]);
  });

  it('short-questions: 26 words are too many, 25 are not', () => {
    const words = (count: number): string => `${'word '.repeat(count).trim()}?`;
    const asking = (count: number): Knowledge => broken('findings/all.yaml', 'Where does it hurt?', words(count));
    expect(problemsOf('short-questions', asking(26))).toEqual(['site › en.ask: 26 words; say it in 25 or fewer']);
    expect(problemsOf('short-questions', asking(25))).toEqual([]);
    expect(problemsOf('short-questions', broken('findings/all.yaml', 'Between the blades', words(30)))).toEqual([
      'site › between: 30 words; say it in 25 or fewer',
    ]);
  });

  it('monotone-rules: an answer that raises here and excuses there; times and lesser levels are free to', () => {
    const both = broken('red-flags/heart.yaml', '{ sweat: yes }]', '{ sweat: yes }, { posture: yes }]');
    expect(problemsOf('monotone-rules', both)).toEqual([
      'posture: yes: raises in R1 but excuses in R1; keep one of them',
    ]);
    const clock = broken('red-flags/heart.yaml', '{ sweat: yes }]', '{ sweat: yes }, { duration: old }]');
    expect(problemsOf('monotone-rules', clock)).toEqual([]);
    const lesser = sampleWith('red-flags/heart.yaml', '{ sweat: yes }]', '{ sweat: yes }, { posture: yes }]').map(
      (file) => ({ ...file, text: file.text.replace('level: within-days', 'level: routine') }),
    );
    expect(problemsOf('monotone-rules', whole(sampleKnowledge(lesser)))).toEqual([]);
  });

  it('operator-sentences: none, or one that is too long; other levels need none', () => {
    const saying = (operator: string): Knowledge => {
      const knowledge = sampleKnowledge();
      return { ...knowledge, redFlags: knowledge.redFlags.map((rule) => ({ ...rule, operator })) };
    };
    expect(problemsOf('operator-sentences', saying(''))).toEqual([
      'R1 › en.operator: write the sentence to read to the operator',
    ]);
    expect(problemsOf('operator-sentences', saying('help '.repeat(41)))).toEqual([
      'R1 › en.operator: 41 words are too many to say in fear; 40 at most',
    ]);
    const calm = saying('');
    const lower = calm.redFlags.map((rule) => ({ ...rule, levels: rule.levels.slice(1) }));
    expect(problemsOf('operator-sentences', { ...calm, redFlags: lower })).toEqual([]);
  });

  it('dispositions-complete: a level missing, twice, or with gaps', () => {
    const knowledge = sampleKnowledge();
    const [ambulance, ...others] = knowledge.dispositions;
    const withLevels = (dispositions: Knowledge['dispositions']): readonly string[] =>
      problemsOf('dispositions-complete', { ...knowledge, dispositions });
    expect(withLevels(others)).toEqual(['ambulance: the level is missing']);
    expect(withLevels([ambulance!, ambulance!, ...others])).toEqual(['ambulance: the level is there twice; keep one']);
    expect(withLevels([{ ...ambulance!, titleWithNumber: 'Call', steps: [], within: 'soon' }, ...others])).toEqual([
      'ambulance: steps is missing or wrong',
      'ambulance: within is missing or wrong',
      'ambulance: title-with-number with {number} is missing or wrong',
    ]);
  });

  it('regions-valid: a place that sets an answer which is not there', () => {
    expect(problemsOf('regions-valid', broken('body/regions.yaml', 'site: ribs', 'site: rips'))).toEqual([
      'ribs-left › site: site has no answer “rips”',
    ]);
    expect(problemsOf('regions-valid', broken('body/regions.yaml', 'chest-pain: yes', 'chest-pian: yes'))).toEqual([
      'chest-left › sets: chest-pian has no answer “yes”',
    ]);
  });

  it('conditions-linked: too few links, or none to place or time; the place for other causes needs none', () => {
    expect(problemsOf('conditions-linked', sampleKnowledge())).toEqual([
      'heart: 5 links; give at least 10',
      'strain: 5 links; give at least 10',
    ]);
    const gone = broken('conditions/heart.yaml', '  - { finding: site, p: { between: 0.5, ribs: 0.2 } }\n', '');
    expect(problemsOf('conditions-linked', gone)).toContain('heart: no link to site');
    const other = sampleKnowledge(sampleWith('conditions/heart.yaml', 'meter: organ', 'meter: other'));
    expect(problemsOf('conditions-linked', other)).toEqual(['strain: 5 links; give at least 10']);
  });

  it('notebook-sound: too many at the start, a crooked range, doses beyond the day, strange countries', () => {
    const { factors, medicines } = sampleKnowledge();
    const [sitting] = factors;
    const [paracetamol] = medicines;
    const of = (changed: Partial<Knowledge>): readonly string[] =>
      problemsOf('notebook-sound', { ...sampleKnowledge(), ...changed });
    const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ ...sitting!, id }));
    expect(of({ factors: many })).toEqual(['factors: 6 are on from the start (a, b, c, d, e, f); leave at most 5']);
    expect(of({ factors: [{ ...sitting!, range: { min: 0, max: 10, step: 3 } }] })[0]).toContain(
      'sitting › range: the range has 3.33',
    );
    expect(of({ factors: [{ ...sitting!, range: { min: 5, max: 5, step: 1 } }] })).toEqual([
      'sitting › range: the range must rise, from 0 or more',
    ]);
    expect(of({ medicines: [{ ...paracetamol!, usual: [1000, 500] }] })).toEqual([
      'paracetamol › usual: usual doses go from small to large, each once',
    ]);
    expect(of({ medicines: [{ ...paracetamol!, usual: [5000] }] })).toEqual([
      'paracetamol: one usual dose holds 5000 mg of paracetamol, more than the 4000 mg a day of gb',
    ]);
    expect(of({ medicines: [{ ...paracetamol!, unit: 'sachet', usual: [1] }] })).toEqual([
      'paracetamol › ingredients: say how much paracetamol is in one sachet',
    ]);
    expect(of({ medicines: [{ ...paracetamol!, soldIn: ['atlantis'] }] })).toEqual([
      'paracetamol: there is no country “atlantis” in knowledge/countries',
    ]);
  });

  it('countries-reachable: no number, a number that no phone can dial, no country', () => {
    expect(problemsOf('countries-reachable', broken('countries/countries.yaml', '"999"', '"call us"'))).toEqual([
      'gb: “call us” is not a number to dial',
    ]);
    const knowledge = sampleKnowledge();
    const mute = { ...knowledge, countries: knowledge.countries.map((country) => ({ ...country, emergency: [] })) };
    expect(problemsOf('countries-reachable', mute)).toEqual(['gb: no emergency number']);
    expect(problemsOf('countries-reachable', { ...knowledge, countries: [] })).toEqual([
      'countries: there is no country at all',
    ]);
  });
});

describe('review-dates', () => {
  const late = (files: readonly SourceFile[], today: string): readonly string[] =>
    reviewDates(files).check(sampleKnowledge(), today).map(problemLine);

  it('lets a date pass until its day is over', () => {
    expect(late(sampleFiles(), '2027-01-01')).toEqual([]);
    expect(late(sampleFiles(), '2027-01-02')).toContain(
      'findings/all.yaml › defaults: was to be reviewed by 2027-01-01; review it and set a new date',
    );
  });

  it('names the item whose own date has passed, in families and in files of one item', () => {
    const file = { path: 'red-flags/x.yaml', text: 'red-flags: [{ id: R9, review-by: 2020-01-01 }, { id: R10 }]' };
    expect(late([file], TODAY)).toEqual([
      'red-flags/x.yaml › R9: was to be reviewed by 2020-01-01; review it and set a new date',
    ]);
    expect(late([{ path: 'conditions/x.yaml', text: 'id: x\nreview-by: 2020-01-01' }], TODAY)).toEqual([
      'conditions/x.yaml › x: was to be reviewed by 2020-01-01; review it and set a new date',
    ]);
  });
});
