// Laws that hold for every person: danger signs only raise, unsure costs one level at most, the order of answers and
// what no source makes matter change nothing.
import { openFolder } from '@rhomboid/cli/knowledge';
import { type Expression, type Finding, LEVELS, mentions } from '@rhomboid/knowledge';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Appraisal, appraise } from './appraise.ts';
import { check } from './check.ts';
import { clinicalModel, personal } from './clinical-model.ts';
import { type Intake, takeIn } from './facts.ts';
import { levelOf } from './rules.ts';

type Given = Readonly<Record<string, unknown>>;

const opened = openFolder();
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const knowledge = opened.value;
const byId = new Map(knowledge.findings.map((finding) => [finding.id, finding]));

/** Findings whose yes speaks for a rule of within-days or more, or for an urgent level by way of the probabilities. */
const dangerSigns: readonly string[] = (() => {
  const urgent = knowledge.redFlags.flatMap((rule) =>
    rule.levels.filter(({ level }) => level === null || LEVELS.indexOf(level) <= LEVELS.indexOf('within-days')),
  );
  const said = urgent.flatMap((step) => mentions(step.when)).filter((mention) => mention.value === 'yes');
  const byRule = said.filter((mention) => mention.positive).map((mention) => mention.finding);
  const byChance = clinicalModel(knowledge).features.filter(
    (f) => f.redFlag && f.states[1] === 'yes' && f.option === '',
  );
  const excuses = new Set(said.filter((mention) => !mention.positive).map((mention) => mention.finding));
  const all = new Set([...byRule, ...byChance.map((feature) => feature.finding)]);
  return [...all].filter((id) => byId.get(id)?.type === 'yes-no' && !excuses.has(id));
})();

const answerTo = (finding: Finding): fc.Arbitrary<unknown> => {
  const unsure = { weight: 1, arbitrary: fc.constant<unknown>('unsure') };
  switch (finding.type) {
    case 'yes-no':
      return fc.oneof(
        unsure,
        { weight: 3, arbitrary: fc.constant('yes') },
        { weight: 3, arbitrary: fc.constant('no') },
      );
    case 'number': {
      const { min, max } = finding.range!;
      return fc.oneof(unsure, { weight: 6, arbitrary: fc.integer({ min, max }) });
    }
    case 'one':
      return fc.oneof(unsure, { weight: 6, arbitrary: fc.constantFrom(...finding.options.map(({ id }) => id)) });
    default:
      return fc.oneof(unsure, {
        weight: 6,
        arbitrary: fc.subarray(
          finding.options.map(({ id }) => id),
          { maxLength: 3 },
        ),
      });
  }
};
const entryOf = (ids: readonly string[]): fc.Arbitrary<readonly [string, unknown]> =>
  fc.constantFrom(...ids).chain((id) => fc.tuple(fc.constant(id), answerTo(byId.get(id)!)));
/** Few answers more often than many; every second one to a danger sign. */
const someAnswers: fc.Arbitrary<Given> = fc
  .tuple(
    fc.option(fc.integer({ min: 0, max: 100 }), { freq: 3 }),
    fc.option(fc.constantFrom('female', 'male'), { freq: 3 }),
    fc
      .oneof(
        { weight: 3, arbitrary: fc.constant(6) },
        { weight: 2, arbitrary: fc.constant(14) },
        { weight: 1, arbitrary: fc.constant(30) },
      )
      .chain((maxLength) =>
        fc.array(fc.oneof(entryOf(dangerSigns), entryOf([...byId.keys()])), { minLength: 1, maxLength, size: 'max' }),
      ),
  )
  .map(([age, sex, entries]) => ({
    ...(age === null ? {} : { age }),
    ...(sex === null ? {} : { sex }),
    ...Object.fromEntries(entries),
  }));

function takenIn(answers: Given): Intake {
  const intake = takeIn(knowledge, answers);
  if (!intake.ok) throw new Error(JSON.stringify(intake.problems));
  return intake.value;
}
const taken = (answers: Given) => ({ ...takenIn(answers), facts: [...takenIn(answers).facts.entries()] });
const appraised = (answers: Given): Appraisal => appraise(knowledge, takenIn(answers).facts);
const without = (answers: Given, id: string): Given =>
  Object.fromEntries(Object.entries(answers).filter(([key]) => key !== id));
const told = (now: Appraisal): string =>
  `${levelOf(now.rank)} (rules ${levelOf(now.byRules)}, probabilities ${levelOf(now.byChance)})`;

const SEED = 20_261_121;
const RUNS = 10_000;
/** The seed stands in the name of each law, so that a failure can be had again. */
const name = (text: string, runs = RUNS) => `${text} (${runs} cases, seed ${SEED})`;
const assert = <T>(property: fc.IProperty<T>, numRuns = RUNS): void => fc.assert(property, { seed: SEED, numRuns });

describe('danger signs', { timeout: 300_000 }, () => {
  it('are about a hundred', () => {
    expect(dangerSigns.length).toBeGreaterThan(80);
    expect(dangerSigns).toEqual(expect.arrayContaining(['leg-weak', 'sweat', 'fever', 'walk-lost', 'bladder']));
  });

  it(name('one more yes never lowers the level: not from not asked, not from no, not from unsure'), () => {
    assert(
      fc.property(someAnswers, fc.constantFrom(...dangerSigns), (answers, id) => {
        const rest = without(answers, id);
        const yes = appraised({ ...rest, [id]: 'yes' });
        for (const before of [undefined, 'no', 'unsure']) {
          const now = appraised(before === undefined ? rest : { ...rest, [id]: before });
          if (yes.rank > now.rank) throw new Error(`${id}: ${before ?? 'not asked'} ${told(now)}, yes ${told(yes)}`);
        }
      }),
    );
  });

  it(name('unsure in place of yes costs one level at most, and never gives less than not asked'), () => {
    assert(
      fc.property(someAnswers, fc.constantFrom(...dangerSigns), (answers, id) => {
        const rest = without(answers, id);
        const unsure = appraised({ ...rest, [id]: 'unsure' });
        const yes = appraised({ ...rest, [id]: 'yes' });
        if (unsure.rank > yes.rank + 1) throw new Error(`${id}: unsure ${told(unsure)}, yes ${told(yes)}`);
        const notAsked = appraised(rest);
        if (unsure.rank > notAsked.rank) throw new Error(`${id}: unsure ${told(unsure)}, not asked ${told(notAsked)}`);
      }),
    );
  });
});

describe('the order of answers', { timeout: 300_000 }, () => {
  const twoOrders = someAnswers.chain((answers) => {
    const entries = Object.entries(answers);
    return fc.tuple(
      fc.constant(answers),
      fc.shuffledSubarray(entries, { minLength: entries.length }).map((list) => Object.fromEntries(list)),
    );
  });

  it(name('changes nothing of what is taken in: all that follows rests on that alone'), () => {
    assert(fc.property(twoOrders, ([one, other]) => void expect(taken(other)).toEqual(taken(one))));
  });

  it(name('changes nothing of the whole result', 200), () => {
    assert(
      fc.property(twoOrders, ([one, other]) => void expect(check(knowledge, other)).toEqual(check(knowledge, one))),
      200,
    );
  });
});

describe('what no source makes matter', { timeout: 300_000 }, () => {
  const speaksOfSex = (expression: Expression | null): boolean =>
    expression !== null && mentions(expression).some((mention) => mention.finding === 'sex');
  /** Findings that sex opens or closes, and those whose answers follow from that. */
  const sexed = new Set(
    knowledge.findings.filter((finding) => speaksOfSex(finding.askIf)).map((finding) => finding.id),
  );
  const touched = (expression: Expression | null): boolean =>
    expression !== null &&
    mentions(expression).some((mention) => mention.finding === 'sex' || sexed.has(mention.finding));
  const sameInBoth = knowledge.conditions.map((cause) => Object.keys(cause.sex).length === 0 && !touched(cause.onlyIf));
  const acs = knowledge.conditions.findIndex((cause) => cause.id === 'acs');

  it(
    name('sex leaves the weight of every cause alone that names no sex: a heart attack weighs the same in women'),
    () => {
      expect(sameInBoth[acs]).toBe(true);
      const clinical = clinicalModel(knowledge);
      assert(
        fc.property(someAnswers, (answers) => {
          const [woman, man] = ['female', 'male'].map(
            (sex) => personal(clinical, takenIn({ ...answers, sex }).facts).prior,
          );
          const scale = woman![acs]! / man![acs]!;
          woman!.forEach((weight, cause) => {
            if (sameInBoth[cause] && Math.abs(weight / man![cause]! / scale - 1) > 1e-9)
              throw new Error(knowledge.conditions[cause]!.id);
          });
        }),
      );
    },
  );

  it(name('sex changes no rule that does not speak of it', 3000), () => {
    const plain = new Set(
      knowledge.redFlags.filter((rule) => !rule.levels.some((step) => touched(step.when))).map((rule) => rule.id),
    );
    expect(plain.size).toBeGreaterThan(30);
    assert(
      fc.property(someAnswers, (answers) => {
        const [woman, man] = ['female', 'male'].map((sex) =>
          appraised({ ...answers, sex })
            .firings.filter(({ rule }) => plain.has(rule.id))
            .map(({ rule, rank }) => [rule.id, rank]),
        );
        expect(woman).toEqual(man);
      }),
      3000,
    );
  });

  it(name('another spelling of an answer, and null for what was not asked, are taken in as the same'), () => {
    const spelt = (id: string, value: unknown, pick: number): unknown => {
      const finding = byId.get(id)!;
      const options = finding.options.find((option) => option.id === value)?.aliases ?? [];
      const others =
        finding.type !== 'yes-no'
          ? options
          : value === 'yes'
            ? [true, 'Yes', 'y']
            : value === 'no'
              ? [false, 'No', 'n']
              : [];
      return others[pick % Math.max(1, others.length)] ?? value;
    };
    assert(
      fc.property(someAnswers, fc.nat(5), (answers, pick) => {
        const again = Object.entries(answers).map(([id, value]) => [id, spelt(id, value, pick)]);
        const notAsked = Object.fromEntries([...byId.keys()].filter((id) => !(id in answers)).map((id) => [id, null]));
        expect(taken({ ...notAsked, ...Object.fromEntries(again) })).toEqual(taken(answers));
      }),
    );
  });
});
