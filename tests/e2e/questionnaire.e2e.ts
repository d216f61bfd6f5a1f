// Our questionnaire in a form renderer that we did not write: people answer it there, and the same assessment comes out.
import { expect, type Page, test } from '@playwright/test';
import { type Answers, type AnswerValue, check } from '@rhomboid/check';
import { answersFrom, type QuestionnaireResponse, questionnaireOf, responseProblems } from '@rhomboid/handover';
import type { Finding } from '@rhomboid/knowledge';
import { answersOf } from '../../packages/handover/src/test-people.ts';
import { FORM_PAGE, lformsFile } from '../fhir/lforms.ts';
import { knowledge } from './fixture.ts';

/** Answered by the test itself: no server is there, and none is asked. */
const ADDRESS = 'http://127.0.0.1:9/';

interface LForms {
  readonly Util: {
    readonly addFormToPage: (questionnaire: unknown, element: string, options: object) => Promise<unknown>;
    readonly getFormFHIRData: (resource: string, version: string) => QuestionnaireResponse;
    readonly checkValidity: () => readonly string[] | null;
  };
}

async function openForm(page: Page): Promise<void> {
  await page.route(`${ADDRESS}**`, (route) => {
    const path = new URL(route.request().url()).pathname;
    if (path === '/') return route.fulfill({ body: FORM_PAGE, contentType: 'text/html; charset=utf-8' });
    const file = lformsFile(path);
    return file === null ? route.fulfill({ status: 404 }) : route.fulfill(file);
  });
  await page.goto(ADDRESS);
  await page.waitForFunction(() => 'LForms' in globalThis);
  await page.evaluate(
    (form) =>
      (globalThis as unknown as { LForms: LForms }).LForms.Util.addFormToPage(form, 'form', { prepopulate: false }),
    questionnaireOf(knowledge),
  );
  await page.locator('[id^="item-pressure/"]').waitFor();
}

/** What has to be pressed or typed for an answer: ends of ids, and the text for a number. */
function inputs(
  { id, type }: Finding,
  value: AnswerValue,
): readonly { readonly item: string; readonly end: string; readonly text?: string }[] {
  if (type === 'number')
    return typeof value === 'number'
      ? [{ item: id, end: '', text: String(value) }]
      : [{ item: `${id}--unsure`, end: '|true' }];
  if (value === 'unsure' || value === 'maybe') return [{ item: id, end: 'answer|unsure' }];
  if (type === 'yes-no') return [{ item: id, end: `answer|${String(value)}` }];
  const values = typeof value === 'object' ? value : [String(value)];
  return values.length === 0
    ? [{ item: id, end: 'answer|none' }]
    : values.map((one) => ({ item: id, end: `finding|${id}:${one}` }));
}

/** Answers every question that is there, and those that come up by it, until nothing new comes. */
async function fillIn(page: Page, answers: Answers): Promise<void> {
  const open = new Map(
    knowledge.findings
      .filter(({ id, derived }) => answers[id] !== undefined && !derived)
      .map((finding) => [finding.id, inputs(finding, answers[finding.id]!)]),
  );
  for (let before = -1; before !== open.size; ) {
    before = open.size;
    for (const [id, steps] of open) {
      if ((await page.locator(`[id^="item-${id}/"]`).count()) === 0) continue;
      for (const { item, end, text } of steps) {
        if (text === undefined) await page.locator(`label[id^="${item}/"][id$="${end}"]`).click();
        else await page.locator(`input[id^="${item}/"]`).fill(text);
      }
      open.delete(id);
    }
  }
  expect([...open.keys()], 'never came up').toEqual([]);
}

/** A form has no drawing: places that a virtual person drew are chosen from the list, the first of each name. */
function fromTheList({ site, ...answers }: Answers): Answers {
  const wanted = Array.isArray(site) ? (site as readonly string[]) : [];
  const places = wanted.flatMap((one) => knowledge.regions.find((region) => region.site === one)?.id ?? []);
  return places.length === 0 ? answers : { ...answers, loc: places };
}

for (const seed of [2, 5]) {
  test(`person ${seed} answers our questions in LHC-Forms, with the same result`, async ({ page }) => {
    test.setTimeout(180_000);
    const answers = fromTheList(answersOf(knowledge, seed));
    await openForm(page);
    await fillIn(page, answers);
    const response = await page.evaluate(() =>
      (globalThis as unknown as { LForms: LForms }).LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4'),
    );
    expect(
      await page.evaluate(() => (globalThis as unknown as { LForms: LForms }).LForms.Util.checkValidity()),
    ).toBeNull();
    const { url, version } = questionnaireOf(knowledge);
    const told = { ...response, questionnaire: `${url}|${version}` };
    expect(responseProblems(questionnaireOf(knowledge), told)).toEqual([]);
    const back = answersFrom(knowledge, response.item);
    if (!back.ok) throw new Error(JSON.stringify(back.problems));
    expect(back.value.unknown).toEqual([]);
    const [here, there] = [check(knowledge, answers), check(knowledge, back.value.answers)];
    if (!here.ok || !there.ok) throw new Error('There are no answers.');
    expect(there.value.assessment).toEqual(here.value.assessment);
  });
}

test('a question behind another comes up only when it was opened', async ({ page }) => {
  await openForm(page);
  const sputum = page.locator('[id^="item-sputum/"]');
  await expect(sputum).toHaveCount(0);
  await page.locator('label[id^="cough/"][id$="answer|yes"]').click();
  await expect(sputum).toHaveCount(1);
  await page.locator('label[id^="cough/"][id$="answer|no"]').click();
  await expect(sputum).toHaveCount(0);
});
