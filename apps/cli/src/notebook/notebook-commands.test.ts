// `rhomboid notebook …`: previews, exports, merges, days, and what is refused with one line.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { newFile, newFolder, rhomboid, runHere } from '../test-support.ts';

const sample = (name: string): string =>
  fileURLToPath(new URL(`../../../../packages/notebook/samples/${name}`, import.meta.url));
const notebook = (...args: readonly string[]) => runHere(['notebook', ...args]);

/** A notebook with the Bearable sample in it. */
async function filled(): Promise<string> {
  const path = join(newFolder(), 'notebook.jsonl');
  expect((await notebook('import', sample('bearable.csv'), '--into', path)).code).toBe(0);
  return path;
}

describe('help', () => {
  it.each(['import', 'export', 'merge', 'days'])('explains notebook %s', async (name) => {
    const { code, out } = await notebook(name, '--help');
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^rhomboid notebook ${name}`));
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(82);
  });
});

describe('notebook import', { timeout: 60_000 }, () => {
  it.each([
    ['bearable.csv', 'an export of Bearable'],
    ['daylio.csv', 'an export of Daylio'],
    ['daylio-older.csv', 'an export of Daylio'],
    ['flaredown.csv', 'an export of Flaredown'],
    ['apple-health-export.xml', 'an export of Apple Health'],
    ['own-table.csv', 'a table'],
  ])('previews %s and writes nothing', async (name, says) => {
    const { code, out, err } = await notebook('import', sample(name));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(`${name}: ${says}\n`);
    expect(out).toContain('Nothing was written. To write it: --into NOTEBOOK.jsonl\n');
    expect(out.split('\n').filter((line) => line.length > 80 && !line.includes('/'))).toEqual([]);
  });

  it('shows good rows, and bad rows with their lines and what to do', async () => {
    const { out } = await notebook('import', sample('own-table-with-slips.csv'));
    expect(out).toContain('3 entries can be written\n  line 2  2026-10-01 08:30  pain now 4\n');
    expect(out).toContain('7 rows cannot be used\n  line 3  Pain level: The pain is 11; it goes from 0 to 10.');
    expect(out).toContain('  line 9  The row has 2 cells where the header has 4');
  });

  it('writes good rows with --into, twice as once, and none in a dry run', async () => {
    const path = join(newFolder(), 'deep', 'notebook.jsonl');
    const dry = await notebook('import', sample('own-table-with-slips.csv'), '--into', path, '--dry-run');
    expect(dry.out).toContain(`Nothing was written: a dry run. New for ${path}: 3 entries.`);
    expect(existsSync(path)).toBe(false);
    const first = await notebook('import', sample('own-table-with-slips.csv'), '--into', path);
    expect(first.out).toContain(`Wrote 3 entries to ${path}.`);
    const text = readFileSync(path, 'utf8');
    const second = await notebook('import', sample('own-table-with-slips.csv'), '--into', path);
    expect(second.out).toContain(`Wrote 0 entries to ${path}; 3 entries are there already.`);
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('uses the factors and medicines of the knowledge', async () => {
    const events = readFileSync(await filled(), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { kind: string; set: Record<string, unknown> });
    const factors = new Set(events.map(({ set }) => set.factor));
    for (const id of ['sleep-hours', 'sleep-quality', 'mood', 'tired'])
      expect([id, factors.has(id)]).toEqual([id, true]);
    expect(events.find(({ kind }) => kind === 'medicine')?.set).toMatchObject({ medicine: 'ibuprofen', dose: 400 });
  });

  it('takes columns, the order of dates and the decimal mark as they are told', async () => {
    const file = newFile('t.csv', 'When;VAS;Strain\n03/04/2026;55,5;7\n04/04/2026;60;2\n');
    const asked = await notebook('import', file);
    expect(asked).toMatchObject({ code: 1, out: '' });
    expect(asked.err).toContain(
      '“03/04/2026” is 2026-04-03 with --dates dmy, and 2026-03-04 with --dates mdy; say which',
    );
    const columns = 'day=When,worst/100=VAS,stress=Strain';
    const told = await notebook('import', file, '--columns', columns, '--dates', 'dmy', '--decimal', 'comma');
    expect(told.out).toContain('line 2  2026-04-03  pain worst 5.6\n');
    expect(told.out).toContain('line 2  2026-04-03  Stress: 7\n');
  });

  it('reads tables of older spreadsheets, and of those that write UTF-16', async () => {
    const text = 'Date,Pain,Notes\n2026-05-01,4,café\n';
    for (const bytes of [Buffer.from(text, 'latin1'), Buffer.from(`\uFEFF${text}`, 'utf16le'), Buffer.from(text)]) {
      const file = newFile('t.csv', '');
      writeFileSync(file, bytes);
      expect((await notebook('import', file)).out).toContain('pain average 4 “café”');
    }
  });

  it('brings our own file in as it is', async () => {
    const from = await filled();
    const to = join(newFolder(), 'copy.jsonl');
    expect((await notebook('import', from, '--into', to)).code).toBe(0);
    const sorted = async (path: string) => (await notebook('export', path, '--format', 'jsonl')).out;
    expect(await sorted(to)).toBe(await sorted(from));
  });

  it('refuses with one line what cannot be used: exit code 1', async () => {
    const zip = newFile('export.zip', '');
    writeFileSync(zip, Buffer.from('504b0304140008000800', 'hex'));
    const cases: readonly (readonly [readonly string[], string])[] = [
      [['/no/such/file.csv'], 'there is no such file'],
      [[newFolder()], 'it is a folder'],
      [[newFile('empty.csv', '')], 'The file is empty'],
      [[zip], 'This is a zip file: unpack it first'],
      [[zip, '--format', 'apple-health'], 'This is a zip file: unpack it first'],
      [[newFile('a.csv', 'Pain,Mood\n4,3\n')], 'nothing can be imported: line 1: No column is the date.'],
      [[newFile('a.csv', 'Date,Pain (0-10)\n2026-01-02,11\n')], 'line 2: Pain (0-10): The pain is 11'],
      [[newFile('a.csv', 'Date,Pain\n2026-01-02,1\n'), '--columns', 'day=Day'], 'There is no column “Day”'],
      [[sample('own-table.csv'), '--format', 'bearable'], 'it needs “date”'],
      [[newFile('a.xml', '<HealthData>\n<Record')], 'line 2: The file ends in the middle'],
    ];
    for (const [args, says] of cases) {
      const { code, out, err } = await notebook('import', ...args);
      expect({ args, code, out }).toEqual({ args, code: 1, out: '' });
      expect(err).toContain(says);
      expect(err.trimEnd()).not.toContain('\n');
    }
  });
});

describe('notebook export', { timeout: 60_000 }, () => {
  it('writes days and things told, with names', async () => {
    const path = await filled();
    const days = await notebook('export', path, '--format', 'days');
    expect(days.out.split('\r\n')[0]).toContain('factor: Sleep');
    expect(days.out.trim().split('\r\n')).toHaveLength(22);
    const out = join(newFolder(), 'long.csv');
    expect(await notebook('export', path, '--format', 'csv', '--out', out)).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(out, 'utf8')).toContain('medicine,Ibuprofen,dose,400,mg');
    expect(readFileSync(out.replace('.csv', '-code-book.csv'), 'utf8')).toContain('pain,worst,Worst pain,');
  });

  it('replaces no file unless it is told to', async () => {
    const path = await filled();
    const out = newFile('there.jsonl', 'precious');
    const { code, err } = await notebook('export', path, '--format', 'jsonl', '--out', out);
    expect({ code, err }).toEqual({ code: 1, err: `${out}: it is there already; take another name, or add --force\n` });
    expect(readFileSync(out, 'utf8')).toBe('precious');
    expect((await notebook('export', path, '--format', 'jsonl', '--out', out, '--force')).code).toBe(0);
    expect(readFileSync(out, 'utf8')).toContain('"kind":"pain"');
  });
});

describe('notebook merge', { timeout: 60_000 }, () => {
  it('keeps everything of all, in any order and however often', async () => {
    const [a, b] = [await filled(), join(newFolder(), 'b.jsonl')];
    await notebook('import', sample('flaredown.csv'), '--into', b);
    const [one, two] = [join(newFolder(), '1.jsonl'), join(newFolder(), '2.jsonl')];
    expect((await notebook('merge', a, b, '--out', one)).code).toBe(0);
    expect((await notebook('merge', b, a, b, one, '--out', two)).code).toBe(0);
    expect(readFileSync(two, 'utf8')).toBe(readFileSync(one, 'utf8'));
    const count = (path: string): number => readFileSync(path, 'utf8').trim().split('\n').length;
    expect(count(one)).toBeGreaterThan(count(a));
  });

  it('stops at a line that it cannot read, unless told to leave it out', async () => {
    const good = await filled();
    const bad = newFile('bad.jsonl', `${readFileSync(good, 'utf8').split('\n')[0]}\n{"v":99,"id":"x"}\n`);
    const out = join(newFolder(), 'out.jsonl');
    const stopped = await notebook('merge', good, bad, '--out', out);
    expect(stopped.code).toBe(1);
    expect(stopped.err).toMatch(
      /bad\.jsonl: line 2: .*\(1 bad line; mend it, or leave bad lines out with --skip-bad\)\n$/,
    );
    expect(existsSync(out)).toBe(false);
    const skipped = await notebook('merge', good, bad, '--out', out, '--skip-bad');
    expect(skipped.code).toBe(0);
    expect(skipped.err).toContain('bad.jsonl: left out line 2: ');
  });
});

describe('notebook days', { timeout: 60_000 }, () => {
  it('prints a line a day, and what they amount to', async () => {
    const { code, out } = await notebook('days', await filled(), '--from', '2026-10-01', '--to', '2026-10-20');
    expect(code).toBe(0);
    expect(out).toContain('2026-10-04   2.5    4.1    2.5         ·  ▇▇▇\n');
    expect(out).toContain('2026-10-20     ·      ·      ·         ·  nothing written\n');
    expect(out).toContain('Pain is easing: 5.0 in the first week, 3.0 in the last');
    expect(out).toContain('- flare 2026-10-06 to 2026-10-08');
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  it('prints one object for programs', async () => {
    const { out } = await notebook('days', await filled(), '--json');
    const report = JSON.parse(out) as { from: string; to: string; days: { day: string; factors: object }[] };
    expect(report).toMatchObject({ from: '2026-09-28', to: '2026-10-18', trend: { direction: 'easing' } });
    expect(report.days[0]).toMatchObject({ day: '2026-09-28', logged: true, factors: { 'sleep-hours': 6 } });
  });

  it('reads on past lines that are damaged, and tells them', async () => {
    const path = await filled();
    const damaged = newFile('n.jsonl', `not a line\n${readFileSync(path, 'utf8')}{"v":1,"id":`);
    const { code, out, err } = await notebook('days', damaged);
    expect(code).toBe(0);
    expect(out).toContain('2026-10-18');
    expect(
      err
        .trim()
        .split('\n')
        .map((line) => /line (\d+):/.exec(line)?.[1]),
    ).toEqual(['1', '217']);
  });
});

describe('wrong usage: one line, exit code 2', { timeout: 60_000 }, () => {
  it.each<[readonly string[], string]>([
    [[], '“notebook” is the first of two words: notebook import,'],
    [['export', 'a', '--format', '__proto__'], '--format takes one of csv, days, jsonl, not “__proto__”.'],
    [['export', 'a', '--format', 'constructor'], '--format takes one of csv'],
    [['imprt'], 'did you mean “notebook import”?'],
    [['import'], 'Name the file to import.'],
    [['import', 'a', 'b'], '“b” is one word too many.'],
    [['import', 'a', '--dry-run'], '--dry-run needs --into.'],
    [['import', 'a', '--format', 'excel'], '--format takes one of rhomboid, bearable'],
    [['import', 'a', '--dates', 'ydm'], '--dates takes one of ymd, dmy, mdy, not “ydm”.'],
    [['export', 'a'], 'Say which form: --format csv, days or jsonl.'],
    [['export', '--format', 'csv'], 'Name the notebook.'],
    [['merge', 'a'], 'Name the file to write: --out FILE.'],
    [['merge', '--out', 'a'], 'Name the notebooks to merge.'],
    [['days'], 'Name the notebook.'],
    [['days', 'a', '--from', '2026-02-30'], '--from takes a day such as 2026-11-21, not “2026-02-30”.'],
  ])('%j', async (args, says) => {
    const { code, out, err } = await notebook(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(says);
    expect(err.trimEnd()).not.toContain('\n');
  });

  it('ends the process with that code', () => {
    expect(rhomboid(['notebook', 'days', '/no/such/file'])).toEqual({
      code: 1,
      out: '',
      err: '/no/such/file: cannot be read (there is no such file)\n',
    });
  });
});
