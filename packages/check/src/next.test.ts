// Which page comes next: urgent signs first, then follow-ups, the map and the core; then what teaches most; then an end.
import { openFolder } from '@rhomboid/cli/knowledge';
import { describe, expect, it } from 'vitest';
import { appraise } from './appraise.ts';
import { takeIn } from './facts.ts';
import { type AskLimits, chooseNext, LIMITS } from './next.ts';
import { answeredPages, askable, openPages } from './pages.ts';
import { levelOf, rankOf } from './rules.ts';

type Given = Readonly<Record<string, unknown>>;

const opened = openFolder();
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const knowledge = opened.value;
const URGENT = ['chest', 'you', 'start', 'nerves', 'infection', 'belly'];

function take(answers: Given) {
  const intake = takeIn(knowledge, answers);
  if (!intake.ok) throw new Error(JSON.stringify(intake.problems));
  return intake.value;
}
const rankFor = (answers: Given) => appraise(knowledge, take(answers).facts).rank;
const next = (answers: Given, limits: AskLimits = LIMITS) => {
  const { facts, given } = take(answers);
  return chooseNext(knowledge, appraise(knowledge, facts), given, limits);
};

/** Goes on until nothing more is asked; `say` answers one finding. */
function walk(say: (id: string) => unknown, start: Given = {}, limits: AskLimits = LIMITS) {
  const answers: Record<string, unknown> = { ...start };
  const pages: { readonly id: string; readonly share: number; readonly left: number }[] = [];
  for (;;) {
    const chosen = next(answers, limits);
    if (chosen === null) return { answers, pages };
    pages.push({ id: chosen.page.id, share: chosen.share, left: chosen.left });
    for (const { id } of chosen.page.findings) answers[id] = say(id);
    if (pages.length > 60) throw new Error(`No end after ${pages.map(({ id }) => id).join(', ')}`);
  }
}
const calm: Given = {
  age: 40,
  sex: 'male',
  duration: '3-14-days',
  'onset-speed': 'gradual',
  trauma: 'none',
  loc: ['between-left'],
  trend: 'better',
  cancer: 'none',
  ivdu: 'never',
  'nrs-now': 3,
  'mv-spec': 'yes',
};
const calmly = (id: string): unknown =>
  calm[id] ?? (knowledge.findings.find((finding) => finding.id === id)!.type === 'yes-no' ? 'no' : 'unsure');

describe('the first pages', () => {
  it('are the six of urgent signs, in their order, and nothing else before or between', () => {
    expect(
      walk(calmly)
        .pages.slice(0, 7)
        .map(({ id }) => id),
    ).toEqual([...URGENT, 'loc']);
  });

  it('stay the same whatever else was answered already', () => {
    expect(next({ qual: ['ache'], trend: 'worse', 'leg-sides': 'both' })?.page.id).toBe('chest');
    expect(next({ sweat: 'yes' })?.page.findings.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['pressure', 'rad-chest']),
    );
  });

  it('hold only what was not answered', () => {
    expect(next({ sweat: 'no' })?.page.findings.map(({ id }) => id)).not.toContain('sweat');
  });
});

describe('an ambulance', () => {
  it('ends the questions at once, in the middle of the urgent pages', () => {
    const answers = { 'leg-weak': 'yes', 'leg-sides': 'both', 'cord-when': 'sudden' };
    expect(levelOf(rankFor(answers))).toBe('ambulance');
    expect(next(answers)).toBeNull();
  });
});

describe('follow-ups', () => {
  const calmStart = Object.fromEntries(
    knowledge.findings.filter(({ stage }) => stage === 'urgent').map(({ id }) => [id, calmly(id)]),
  );
  it('come before the map when they could make it more urgent', () => {
    const after = next({ ...calmStart, 'numb-leg': 'yes' });
    expect(after?.page.findings[0]?.stage).toBe('clarify');
    expect(after?.page.findings[0]?.askIf).not.toBeNull();
  });

  it('are not asked where their occasion is not there', () => {
    const { facts } = take({ ...calmStart, rash: 'no' });
    for (const { findings } of openPages(knowledge, facts)) {
      for (const { id } of findings) expect(['rash-when', 'rash-wide', 'preg', 'sob-when']).not.toContain(id);
    }
  });

  it('are open once their occasion is there', () => {
    const finding = knowledge.findings.find(({ id }) => id === 'sob-when')!;
    expect(
      [{ sob: 'yes' }, { sob: 'no' }, {}, { sob: 'yes', 'sob-when': 'unsure' }].map((answers) =>
        askable(finding, take(answers).facts),
      ),
    ).toEqual([true, false, false, false]);
  });
});

describe('the way to the end', () => {
  it('never asks the same page twice, keeps to its limits and shows progress', () => {
    const { pages } = walk(calmly);
    expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length);
    expect(pages.length).toBeLessThanOrEqual(LIMITS.mostPages + 1);
    expect(pages.map(({ share }) => share)).toEqual(pages.map(({ share }) => share).sort((a, b) => a - b));
    expect(pages.every(({ share, left }) => share >= 0 && share < 1 && left >= 1)).toBe(true);
  });

  it.each([
    [{ ...LIMITS, mostAdaptive: 2 }, 2],
    [{ ...LIMITS, mostAdaptive: 0 }, 0],
    [{ ...LIMITS, leastGain: 1e9 }, 0],
  ])('asks only so many pages of its own choice: %j', (limits, most) => {
    const fixed = [...URGENT, 'loc', 'worse', 'history'];
    const chosen = walk(calmly, {}, limits).pages.filter(({ id }) => !fixed.includes(id));
    expect(chosen.length).toBeLessThanOrEqual(most + 1);
    expect(chosen.length).toBeLessThan(walk(calmly).pages.length - fixed.length + 1);
  });

  it('leaves out the map where the place is known', () => {
    expect(walk(calmly, { site: ['between'] }).pages.map(({ id }) => id)).not.toContain('loc');
  });
});

describe('someone who is sure of nothing', () => {
  it('comes to an end, is to be seen the same day at the latest, and needs no emergency department', () => {
    const { answers, pages } = walk(() => 'unsure');
    expect(pages.slice(0, 6).map(({ id }) => id)).toEqual(URGENT);
    const rank = rankFor(answers);
    expect(rank).toBeLessThanOrEqual(rankOf('same-day'));
    expect(rank).toBeGreaterThan(rankOf('emergency-department'));
  });

  it('is asked a list again, sign by sign, where the level rests on it', () => {
    const asked = new Set<string>();
    const again = new Set<string>();
    const { pages } = walk((id) => {
      const list = knowledge.findings.find((finding) => finding.id === id)!;
      if (list.type !== 'yes-no' || list.screen === '') return 'unsure';
      if (asked.has(id)) again.add(id);
      asked.add(id);
      return again.has(id) ? 'no' : 'maybe';
    });
    expect(again.size).toBeGreaterThan(0);
    expect(pages.length).toBeLessThan(60);
    const screens = new Set([...again].map((id) => knowledge.findings.find((finding) => finding.id === id)!.screen));
    for (const screen of screens) expect(pages.filter(({ id }) => id === screen)).toHaveLength(2);
  });
});

describe('someone who is not sure of one list', () => {
  it('is asked it once more, sign by sign, where it still tells causes apart, and never a third time', () => {
    const list = new Set(
      knowledge.findings.filter(({ screen, type }) => screen === 'worse' && type === 'yes-no').map(({ id }) => id),
    );
    for (const second of ['no', 'unsure']) {
      const asked = new Set<string>();
      const { pages } = walk((id) => {
        if (!list.has(id)) return calmly(id);
        if (asked.has(id)) return second;
        asked.add(id);
        return 'maybe';
      });
      expect(pages.filter(({ id }) => id === 'worse')).toHaveLength(2);
      expect(pages.every(({ left }) => left >= 1)).toBe(true);
    }
  });
});

describe('a danger that no single answer shows', () => {
  it('is asked for until the answers show it together', () => {
    const story: Given = {
      ...calm,
      age: 30,
      'rad-chest': 'yes',
      'chest-when': 'over-72-hours',
      'onset-speed': 'days',
      duration: 'under-12-hours',
      'rad-arm': 'one',
      'numb-arm': 'yes',
      trend: 'worse',
      fatigue: 'yes',
      'rest-better': 'yes',
      'onset-trigger': ['nothing'],
      'heart-risk': ['diabetes', 'cholesterol'],
      constant: 'constant',
      'am-stiff': '30-60',
      work: ['new-activity'],
      night: 'no',
    };
    const say = (id: string): unknown => {
      const { type, options } = knowledge.findings.find((finding) => finding.id === id)!;
      const denial = type === 'many' ? [] : options.some((option) => option.id === 'none') ? 'none' : calmly(id);
      return story[id] ?? denial;
    };
    const drawn = {
      loc: 'unsure',
      site: [],
      'loc-mid': 'both-sides',
      'loc-side': 'both',
      'loc-interscap': 'yes',
      qual: [],
    };
    const { answers } = walk(say, drawn);
    expect(rankFor(answers)).toBeLessThanOrEqual(rankOf('same-day'));
  });
});

describe('pages answered', () => {
  it('are those with one answer at least', () => {
    expect([...answeredPages(knowledge, ['sweat', 'change'])].sort()).toEqual(['change', 'chest']);
  });

  it('count all that a drawing tells as its page', () => {
    expect([...answeredPages(knowledge, ['loc', 'loc-mid', 'loc-side', 'rad-arm'])]).toEqual(['loc']);
  });
});
