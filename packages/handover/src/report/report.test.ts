import type { Answers } from '@rhomboid/check';
import { openFolder } from '@rhomboid/cli/knowledge';
import { addDays } from '@rhomboid/ground';
import {
  createAuthor,
  daysBetweenIn,
  describeTrend,
  openNotebook,
  pegSeries,
  reliefLog,
  trend,
} from '@rhomboid/notebook';
import { describe, expect, it } from 'vitest';
import { blockText, letterOf } from '../letter/letter.ts';
import { answersOf, partsOf, TODAY, WHOLE_CHOICE } from '../test-people.ts';
import { linkRow } from './factors.ts';
import { linesOf } from './fit.ts';
import { type Report, SECTIONS } from './report.ts';
import { reportHtml } from './report-html.ts';
import { reportOf } from './report-of.ts';
import { textOf } from './rich.ts';
import { decimal } from './words-en.ts';

const opened = openFolder();
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const knowledge = opened.value;
const parts = partsOf(knowledge, answersOf(knowledge, 3), 60);
const report = reportOf(knowledge, parts, WHOLE_CHOICE, TODAY);

function section(page: Report, id: string): string {
  const found = page.columns.flat().find((one) => one.id === id);
  return found === undefined ? '' : found.blocks.map(blockText).join(' ');
}

describe('the one-page report', () => {
  it('says the figures of the app, from the same functions', () => {
    const { notebook, insight } = parts;
    const days = trend(allDays());
    const mean7 = days.findLast((point) => point.mean7 !== null)!.mean7!;
    expect(section(report, 'severity')).toContain(`Mean, 7 days ${decimal(mean7)}.`);
    const summary = describeTrend(allDays().slice(-28));
    expect(section(report, 'severity')).toContain(
      `first week ${decimal(summary.first!)}, last week ${decimal(summary.last!)}`,
    );
    const peg = pegSeries(notebook!).filter(({ day }) => day >= WHOLE_CHOICE.from);
    expect(section(report, 'function')).toContain(`${decimal(peg[0]!.score)} → ${decimal(peg.at(-1)!.score)}`);
    const heat = reliefLog(notebook!, WHOLE_CHOICE.from, TODAY).find(({ name }) => name === 'heat')!;
    expect(section(report, 'tried')).toContain(
      `Heat: ${heat.times} times; better ${heat.effects.better} of ${heat.told}`,
    );
    for (const link of insight!.links.filter(({ tier }) => tier === 'likely' || tier === 'confirmed').slice(0, 2))
      expect(section(report, 'factors')).toContain(linkRow(link).value);
  });

  it('tells danger signs asked and absent, unsure and not asked apart', () => {
    const text = report.alert.lines.map(textOf).join(' ');
    expect(text).toMatch(/Asked and absent: .+ Unsure: .+ Not asked: /);
    const silent = reportOf(knowledge, { ...parts, check: null }, WHOLE_CHOICE, TODAY);
    expect(silent.alert.lines.map(textOf).join(' ')).toContain('No check of danger signs was done');
  });

  it('tells what the notebook asked of danger signs where there was no check, and nothing of what was left open', () => {
    const said = (unfinished: boolean, ...rules: readonly string[]): string => {
      const author = createAuthor({ device: 'a', now: () => 1, random: () => 0.5, zone: () => 0 }, null);
      const asked = { day: TODAY, level: 'routine', rules, answers: {}, knowledge: 'test', unfinished };
      const notebook = openNotebook([author.create('screening', asked)]);
      const page = reportOf(knowledge, { ...parts, check: null, notebook }, WHOLE_CHOICE, TODAY);
      return page.alert.lines.map(textOf).join(' ');
    };
    const [rule] = knowledge.redFlags;
    expect(said(false)).toMatch(/^No whole check .+ asked in the notebook, last on 21 Nov\. No rule fired\.$/);
    expect(said(true)).toBe('No check of danger signs was done.');
    expect(said(false, rule!.id)).not.toContain('No rule fired');
    expect(said(true, rule!.id)).toContain(rule!.name);
  });

  it('says of days alone how sure they are, and dates a mean that ends before the last day', () => {
    const link = parts.insight!.links.find(({ tier }) => tier === 'confirmed') ?? parts.insight!.links[0]!;
    const named = (confirmedBy: 'evidence' | 'experiment'): string =>
      linkRow({ ...link, tier: 'confirmed', confirmedBy }).name;
    expect(named('evidence')).toContain('(very sure)');
    expect(named('experiment')).toContain('(own fair test)');
    const to = addDays(TODAY, 5);
    const later = reportOf(knowledge, parts, { ...WHOLE_CHOICE, to }, to);
    expect(section(later, 'severity')).toMatch(/Mean, 7 days to \d+ Nov \d/);
  });

  it('names the danger signs that were told before the rules that fired, each with its answer', () => {
    const first = (answers: Answers): string =>
      textOf(reportOf(knowledge, partsOf(knowledge, answers, 0), WHOLE_CHOICE, TODAY).alert.lines[0]!);
    const man: Answers = { age: 61, sex: 'male', duration: 'under-12-hours', trend: 'worse', trauma: 'none' };
    const sweat = first({ ...man, sweat: 'yes', pressure: 'no', sob: 'unsure' });
    expect(sweat).toMatch(/^Danger signs told: cold sweat\. Flags? present: ./);
    expect(first({ ...man, trauma: 'minor' })).toMatch(/^Danger signs told: injury \(A small one: .+\)\. /);
    // A sign without a short name, which the rule that fired leans on.
    expect(first({ ...man, sob: 'yes', 'lips-blue': 'yes' })).toContain('Blue or grey lips');
    expect(first({ ...man, sweat: 'no' })).toBe('Danger signs told: none. No danger sign fired a rule.');
  });

  it('leaves the key of the drawing out of the letter, where there is no drawing', () => {
    expect(section(report, 'severity')).toMatch(/\bA Long drive; B New chair/);
    const { paragraphs } = letterOf(knowledge, parts, WHOLE_CHOICE, TODAY);
    const severity = paragraphs.find(({ title }) => title?.startsWith('Severity'))!;
    expect(severity.text).toMatch(/^Last day told .+\. $/);
    expect(severity.text).not.toContain('Long drive');
  });

  it('never speaks of a diagnosis', { timeout: 60_000 }, () => {
    for (let seed = 1; seed <= 12; seed++) {
      const html = reportHtml(
        reportOf(knowledge, partsOf(knowledge, answersOf(knowledge, seed), 0, seed), WHOLE_CHOICE, TODAY),
      );
      expect(html).not.toMatch(/diagnos/i);
    }
  });

  it('shows only the sections that were chosen', () => {
    const few = reportOf(knowledge, parts, { ...WHOLE_CHOICE, sections: ['site', 'medicines'] }, TODAY);
    expect(
      few.columns
        .flat()
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['medicines', 'site']);
    expect(report.columns.flat().every(({ id }) => SECTIONS.includes(id))).toBe(true);
  });

  it('stays one page by getting shorter, and says that it did', () => {
    for (const paper of ['A4', 'Letter'] as const) {
      const full = reportOf(knowledge, parts, { ...WHOLE_CHOICE, paper }, TODAY);
      expect(linesOf(full)).toBeLessThanOrEqual(paper === 'A4' ? 63.6 : 59.5);
    }
  });

  it('writes what people typed as text, whatever they typed', () => {
    const nasty = '<img src=x onerror=alert(1)>"\'&</style><script>';
    const visit = { ...parts.visit!, ideas: nasty, questions: [nasty], practitioner: nasty };
    const html = reportHtml(reportOf(knowledge, { ...parts, visit }, { ...WHOLE_CHOICE, name: nasty }, TODAY));
    expect(html).not.toMatch(/<img|<script/);
    expect(html).toContain('&lt;img src=x');
  });

  it('names its language, its drawings and the headers of its tables', () => {
    const html = reportHtml(report);
    expect(html).toContain('<html lang="en-GB">');
    expect(html.match(/role="img" aria-label="[^"]+"/g)?.length).toBeGreaterThanOrEqual(2);
    expect(html.match(/<th scope="row">/g)?.length).toBeGreaterThan(5);
    expect(html).not.toMatch(/<(?:div|p|td|span)[^>]*\/>/);
  });
});

function allDays() {
  const { notebook } = parts;
  return daysBetweenIn(notebook!, notebook!.span!.first, TODAY);
}
