import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeJsonLines } from '@rhomboid/notebook';
import { describe, expect, it } from 'vitest';
import { answersOf, eventsUntil, TODAY } from '../../../../packages/handover/src/test-people.ts';
import { openKnowledge } from '../open-knowledge.ts';
import { newFile, newFolder, runHere } from '../test-support.ts';

const knowledge = openKnowledge();
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

/** Three made-up people: a long notebook, a short one, and a check with danger signs and no notebook. */
const THREE: readonly (readonly [string, readonly string[], number])[] = [
  ['two months written down', [...whole, '--name', 'A. M.'], 2],
  ...(
    [
      [8, 25, 2],
      [11, 0, 0],
    ] as const
  ).map(([seed, days, drawings]): readonly [string, readonly string[], number] => {
    const told = newFile(`answers-${seed}.json`, JSON.stringify(answersOf(knowledge, seed)));
    const log = newFile(`notebook-${seed}.jsonl`, writeJsonLines(eventsUntil(TODAY, Math.max(1, days), seed)));
    const given = ['--answers', told, ...(days === 0 ? [] : ['--notebook', log]), '--day', TODAY];
    return [days === 0 ? 'a check alone' : `${days} days written down`, given, drawings];
  }),
];

describe('rhomboid report', () => {
  it('prints one page as HTML', async () => {
    const { code, out, err } = await runHere(['report', ...whole, '--name', 'A. M.']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('<html lang="en-GB">');
    expect(out).toContain('A. M.');
    expect(out).toContain('Asked and absent');
  });

  it.each(THREE)(
    'writes a tagged PDF of one page, on A4 and on Letter: %s',
    { timeout: 120_000 },
    async (_, given, drawings) => {
      for (const paper of ['A4', 'Letter']) {
        const file = join(newFolder(), 'report.pdf');
        const { code, err } = await runHere(['report', ...given, '--paper', paper, '--out', file]);
        expect([code, err]).toEqual([0, '']);
        const pdf = readFileSync(file, 'latin1');
        expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g), paper).toHaveLength(1);
        expect(pdf).toMatch(/\/MarkInfo\s*<<\s*\/Type\s*\/MarkInfo\s*\/Marked\s+true|\/Marked\s+true/);
        expect(pdf).toMatch(/\/StructTreeRoot\b/);
        expect(pdf).toMatch(/\/Lang\s*\(en-GB\)/);
        // Every drawing that says something has its sentence.
        const html = (await runHere(['report', ...given, '--paper', paper])).out;
        const said = html.match(/role="img" aria-label="[^"]+"/g) ?? [];
        expect(said.length).toBeGreaterThanOrEqual(drawings);
        expect(pdf.match(/\/Alt\b/g)?.length ?? 0).toBeGreaterThanOrEqual(said.length);
        expect(pdf).toMatch(/\/S\s*\/H1\b/);
        expect(pdf).toMatch(/\/S\s*\/TH\b/);
        const [, width] = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)/.exec(pdf) ?? [];
        expect(Number(width)).toBeCloseTo(paper === 'A4' ? 595 : 612, -0.5);
      }
    },
  );

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

  it('fills a notebook with what was exported, once, and leaves what is there', { timeout: 60_000 }, async () => {
    const folder = newFolder();
    const [file, into] = [join(folder, 'bundle.json'), join(folder, 'new.jsonl')];
    expect((await runHere(['fhir', 'export', ...whole, '--from', '2026-09-01', '--out', file])).code).toBe(0);
    const first = await runHere(['fhir', 'import', file, '--notebook', into]);
    expect(first.code).toBe(0);
    const [, wrote] = /Wrote (\d+) entries to/.exec(first.out) ?? [];
    expect(Number(wrote)).toBeGreaterThan(40);
    const lines = readFileSync(into, 'utf8');
    const again = await runHere(['fhir', 'import', file, '--notebook', into]);
    expect(again.out).toContain(`Wrote 0 entries to ${into}; ${wrote} entries are there already.`);
    expect(readFileSync(into, 'utf8')).toBe(lines);
    const own = await runHere([
      'fhir',
      'import',
      file,
      '--notebook',
      newFile('own.jsonl', readFileSync(notebook, 'utf8')),
    ]);
    expect(own.out).toContain('Wrote 0 entries');
    // What went out and came back says the same on the page: drawing, pain, tried, function.
    const page = async (log: string): Promise<readonly { readonly id: string }[]> => {
      const { out } = await runHere(['report', '--notebook', log, '--day', TODAY, '--json']);
      return JSON.parse(out).page.columns.flat();
    };
    const [sent, back] = [await page(notebook), await page(into)];
    for (const id of ['site', 'timing', 'tried', 'function'])
      expect(
        back.find((section) => section.id === id),
        id,
      ).toEqual(sent.find((section) => section.id === id));
  });

  it('keeps a clinician’s plan as a note, and lets the plan here go by it where asked', async () => {
    const into = join(newFolder(), 'notebook.jsonl');
    const code = (id: string): object => ({
      coding: [{ system: 'https://rhomboid.invalid/fhir/CodeSystem/plan-item', code: id }],
    });
    const file = newFile(
      'plan.json',
      JSON.stringify({
        resourceType: 'CarePlan',
        status: 'active',
        title: 'Back plan',
        activity: [
          { detail: { status: 'not-started', code: code('E02'), description: 'Rows' } },
          { detail: { status: 'not-started', code: code('E01'), description: 'Breathing', doNotPerform: true } },
        ],
      }),
    );
    const wrong = await runHere(['fhir', 'import', file, '--take-plan']);
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('--notebook')]);
    const { code: ended, out } = await runHere(['fhir', 'import', file, '--notebook', into, '--take-plan']);
    expect(ended).toBe(0);
    expect(out).toContain('Wrote 1 entry');
    expect(out).toContain('the plan goes by what it says');
    const events = readFileSync(into, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(events.find(({ kind }) => kind === 'note').set).toMatchObject({ source: 'clinician-plan' });
    expect(events.find(({ kind }) => kind === 'plan').set).toMatchObject({ liked: ['E02'], declined: ['E01'] });
    const again = await runHere(['fhir', 'import', file, '--notebook', into, '--take-plan']);
    expect(again.out).toContain('Wrote 0 entries');
    expect(again.out).not.toContain('the plan goes by');
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
    expect(err).toMatch(
      /^[^\n]*\.json: entry\[0\]: [^\n]*leads nowhere\.\n[^\n]*\.json: entry\[0\]: [^\n]*request[^\n]*\n$/,
    );
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
    [
      ['fhir', 'import', newFile('torn.json', '{"resourceType":"Bundle","entry":[{"resource":{"resou')],
      1,
      'not valid JSON',
    ],
    [['fhir', 'import', newFile('empty.json', '')], 1, 'not valid JSON'],
    [
      [
        'fhir',
        'validate',
        newFile(
          'ship.json',
          JSON.stringify({
            resourceType: 'Bundle',
            type: 'collection',
            entry: [{ resource: { resourceType: 'Spaceship' } }],
          }),
        ),
      ],
      1,
      'no resource of FHIR R4',
    ],
    [['fhir', 'export', ...whole, '--type', 'batch'], 2, 'transaction, document'],
    [['fhir', 'export', ...whole, '--seal'], 2, '--out'],
    [['fhir', 'exprot'], 2, 'did you mean'],
  ])('%j ends with %i and one line', async (args, code, told) => {
    const ended = await runHere(args);
    expect([ended.code, ended.out]).toEqual([code, '']);
    expect(ended.err).toContain(told);
    expect(ended.err.trim().split('\n')).toHaveLength(1);
  });
});
