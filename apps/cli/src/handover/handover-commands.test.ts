import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeJsonLines } from '@rhomboid/notebook';
import { describe, expect, it } from 'vitest';
import { eventsUntil, TODAY } from '../../../../packages/handover/src/test-people.ts';
import { newFile, newFolder, runHere } from '../test-support.ts';

const ANSWERS = {
  age: 45,
  sex: 'female',
  'onset-speed': 'days',
  duration: '2-6-weeks',
  loc: ['blade-edge-left'],
  'nrs-now': 5,
  pressure: 'no',
  fever: 'no',
  immuno: 'unsure',
};
const answers = newFile('answers.json', JSON.stringify(ANSWERS));
const notebook = newFile('notebook.jsonl', writeJsonLines(eventsUntil(TODAY, 60, 3)));
const whole = ['--answers', answers, '--notebook', notebook, '--day', TODAY];

describe('rhomboid report', () => {
  it('prints one page as HTML', async () => {
    const { code, out, err } = await runHere(['report', ...whole, '--name', 'A. M.']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('<html lang="en-GB">');
    expect(out).toContain('A. M.');
    expect(out).toContain('Asked and absent');
  });

  it('writes a tagged PDF of one page, on A4 and on Letter', { timeout: 120_000 }, async () => {
    for (const paper of ['A4', 'Letter']) {
      const file = join(newFolder(), 'report.pdf');
      const { code, err } = await runHere(['report', ...whole, '--paper', paper, '--out', file]);
      expect([code, err]).toEqual([0, '']);
      const pdf = readFileSync(file, 'latin1');
      expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
      expect(pdf).toMatch(/\/MarkInfo\s*<<\s*\/Type\s*\/MarkInfo\s*\/Marked\s+true|\/Marked\s+true/);
      expect(pdf).toMatch(/\/Lang\s*\(en-GB\)/);
      expect(pdf.match(/\/Alt\b/g)?.length).toBeGreaterThanOrEqual(2);
      const [, width] = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)/.exec(pdf) ?? [];
      expect(Number(width)).toBeCloseTo(paper === 'A4' ? 595 : 612, -0.5);
    }
  });

  it('writes a letter, and a sheet of questions', async () => {
    expect((await runHere(['report', ...whole, '--letter'])).out).toContain('To: family doctor');
    expect((await runHere(['report', ...whole, '--questions'])).out).toContain('Do I need a scan');
  });

  it.each([
    [['report'], 2, '--answers FILE or --notebook FILE'],
    [['report', ...whole, '--out', 'x.doc'], 2, '.html or .pdf'],
    [['report', ...whole, '--paper', 'A3'], 2, 'A4 or Letter'],
    [['report', ...whole, '--sections', 'sit'], 2, 'site'],
    [['report', ...whole, '--from', '2027-01-01'], 2, 'lies after'],
    [['report', '--answers', newFile('a.json', '{"age":"old"}')], 1, 'Age'],
    [['report', ...whole, '--out', newFile('there.html', 'x')], 1, '--force'],
  ])('%j ends with %i and one line', async (args, code, told) => {
    const ended = await runHere(args);
    expect(ended.code).toBe(code);
    expect(ended.out).toBe('');
    expect(ended.err).toContain(told);
    expect(ended.err.trim().split('\n')).toHaveLength(1);
  });

  it('says what to do where there is no Chromium', async () => {
    const before = process.env.CHROMIUM;
    process.env.CHROMIUM = join(newFolder(), 'no-chromium');
    try {
      const { code, err } = await runHere(['report', ...whole, '--out', join(newFolder(), 'r.pdf')]);
      expect(code).toBe(1);
      expect(err).toContain('.html and print it');
    } finally {
      if (before === undefined) delete process.env.CHROMIUM;
      else process.env.CHROMIUM = before;
    }
  });
});

describe('rhomboid fhir', () => {
  it('exports what it imports again: the same answers', { timeout: 60_000 }, async () => {
    const folder = newFolder();
    const [file, back] = [join(folder, 'bundle.json'), join(folder, 'back.json')];
    expect((await runHere(['fhir', 'export', ...whole, '--out', file])).code).toBe(0);
    expect(await runHere(['fhir', 'validate', file])).toEqual({ code: 0, out: 'No fault was found.\n', err: '' });
    const read = await runHere(['fhir', 'import', file, '--answers', back, '--json']);
    expect(read.code).toBe(0);
    expect(JSON.parse(readFileSync(back, 'utf8'))).toEqual(ANSWERS);
    expect(JSON.parse(read.out).read.entries.length).toBeGreaterThan(20);
  });

  it('seals a file that only its link opens', { timeout: 60_000 }, async () => {
    const file = join(newFolder(), 'sealed.jwe');
    const { out: link } = await runHere(['fhir', 'export', ...whole, '--out', file, '--seal']);
    expect(link).toMatch(/^shlink:\/[\w-]+\n$/);
    expect(readFileSync(file, 'utf8')).not.toContain('resourceType');
    expect((await runHere(['fhir', 'validate', file, '--link', link.trim()])).code).toBe(0);
    expect((await runHere(['fhir', 'import', file])).err).toContain('--link');
    const other = await runHere(['fhir', 'export', ...whole, '--out', join(newFolder(), 'o.jwe'), '--seal']);
    expect((await runHere(['fhir', 'import', file, '--link', other.out.trim()])).err).toContain('does not open');
  });

  it('prints its questionnaire', async () => {
    const { out } = await runHere(['fhir', 'validate', '--questionnaire']);
    expect(JSON.parse(out)).toMatchObject({ resourceType: 'Questionnaire' });
  });

  it('tells faults, one line each', async () => {
    const broken = newFile(
      'broken.json',
      JSON.stringify({
        resourceType: 'Bundle',
        type: 'transaction',
        entry: [{ fullUrl: 'urn:uuid:1', resource: { resourceType: 'Flag', subject: { reference: 'urn:uuid:2' } } }],
      }),
    );
    const { code, err } = await runHere(['fhir', 'validate', broken]);
    expect(code).toBe(1);
    expect(err).toContain('leads nowhere');
    expect(err).toContain('request');
  });

  it.each([
    [['fhir', 'import'], 2, 'Name the file'],
    [['fhir', 'import', newFile('x.json', '{')], 1, 'not valid JSON'],
    [
      [
        'fhir',
        'import',
        newFile(
          'y.json',
          '{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Condition","clinicalStatus":"active"}}]}',
        ),
      ],
      1,
      'STU3',
    ],
    [['fhir', 'import', '/no/such/file'], 1, 'no such file'],
    [['fhir', 'export', ...whole, '--type', 'batch'], 2, 'transaction or document'],
    [['fhir', 'export', ...whole, '--seal'], 2, '--out'],
    [['fhir', 'exprot'], 2, 'did you mean'],
  ])('%j ends with %i and one line', async (args, code, told) => {
    const ended = await runHere(args);
    expect([ended.code, ended.out]).toEqual([code, '']);
    expect(ended.err).toContain(told);
    expect(ended.err.trim().split('\n')).toHaveLength(1);
  });
});
