import type { Answers } from '@rhomboid/check';
import { openFolder } from '@rhomboid/cli/knowledge';
import { daysBetweenIn, describeTrend, pegSeries, reliefLog, trend } from '@rhomboid/notebook';
import { describe, expect, it } from 'vitest';
import { blockText } from '../letter/letter.ts';
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
