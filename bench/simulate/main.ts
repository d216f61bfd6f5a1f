// `npm run -s bench:simulate -- [--people 100000] [--seed 1] [--drop 0.1] [--json]`: virtual people with noise go
// through the whole check. --drop removes that share of the links from the knowledge that the check uses.
import { appraise, chancesOf, drawPerson, interview, rankOf, takeIn, type VirtualPerson } from '@rhomboid/check';
import { openFolder } from '@rhomboid/cli/knowledge';
import { problemLine, type Random, random } from '@rhomboid/ground';
import { deepFreeze, type Knowledge, LEVELS } from '@rhomboid/knowledge';
import { benchArguments, runBench, UsageError } from '../lib/arguments.ts';
import { percent, share, shareInWords } from '../lib/interval.ts';

await runBench(() => {
  const { json, seed, options } = benchArguments(process.argv.slice(2), ['people', 'drop']);
  const people = Number(options.people ?? 100_000);
  const drop = Number(options.drop ?? 0);
  if (!Number.isInteger(people) || people < 1)
    throw new UsageError(`--people ${options.people} is not a whole number above 0`);
  if (!(drop >= 0 && drop < 1)) throw new UsageError(`--drop ${options.drop} is not a share from 0 to 1`);
  const opened = openFolder();
  if (!opened.ok) throw new UsageError(opened.problems.map(problemLine).join('\n'));
  const dice = random(seed);
  const used = drop === 0 ? opened.value : withoutLinks(opened.value, drop, dice);
  const tally = run(opened.value, used, people, dice);
  if (json) console.log(JSON.stringify({ people, seed, drop, ...tally }, null, 1));
  else print(people, seed, drop, tally);
});

type Tally = ReturnType<typeof run>;

function run(truth: Knowledge, used: Knowledge, people: number, dice: Random) {
  const emergency = rankOf('emergency-department');
  const count = {
    emergencies: 0,
    caught: 0,
    known: 0,
    top1: 0,
    top3: 0,
    selfCare: 0,
    frightened: 0,
    signed: 0,
    harmless: 0,
    harmlessFrightened: 0,
  };
  const pages: number[] = [];
  const levels = LEVELS.map(() => 0);
  const bins = Array.from({ length: 10 }, () => ({ n: 0, said: 0, hit: 0 }));
  const missed = new Map<string, number>();
  for (let i = 0; i < people; i++) {
    const person = drawPerson(truth, dice);
    const { outcome, pages: asked } = interview(used, person, dice);
    const ids = person.causes.map((cause) => cause.id);
    const chances = chancesOf(outcome);
    const order = [...chances.keys()]
      .filter((c) => used.conditions[c]!.id !== 'other')
      .sort((a, b) => chances[b]! - chances[a]!);
    const isTrue = (cause: number | undefined): boolean =>
      cause !== undefined && ids.includes(used.conditions[cause]!.id);
    pages.push(asked);
    levels[outcome.rank]! += 1;
    if (!ids.every((id) => id === 'other')) {
      count.known += 1;
      count.top1 += Number(isTrue(order[0]));
      count.top3 += Number(order.slice(0, 3).some(isTrue));
    }
    // Everyone counts here: a chance told to someone whose cause we do not know is a chance told.
    const said = chances[order[0]!]!;
    const bin = bins[Math.min(9, Math.floor(10 * said))]!;
    bin.n += 1;
    bin.said += said;
    bin.hit += Number(isTrue(order[0]));
    const ranks = person.causes.map((cause) => rankOf(cause.level));
    if (Math.min(...ranks) <= emergency) {
      count.emergencies += 1;
      if (outcome.rank <= rankOf('same-day')) count.caught += 1;
      else for (const id of ids) missed.set(id, (missed.get(id) ?? 0) + 1);
    }
    if (ranks.every((rank) => rank === rankOf('self-care'))) {
      count.selfCare += 1;
      if (outcome.rank <= emergency) count.frightened += 1;
      const called = calledFor(truth, person);
      if (called <= emergency) count.signed += 1;
      if (called > rankOf('within-days')) {
        count.harmless += 1;
        if (outcome.rank <= emergency) count.harmlessFrightened += 1;
      }
    }
  }
  pages.sort((a, b) => a - b);
  return {
    emergenciesCaught: share(count.caught, count.emergencies),
    top1: share(count.top1, count.known),
    top3: share(count.top3, count.known),
    selfCareSentToEmergency: share(count.frightened, count.selfCare),
    selfCareWithEmergencySigns: share(count.signed, count.selfCare),
    harmlessSentToEmergency: share(count.harmlessFrightened, count.harmless),
    pages: { median: pages[Math.floor(people / 2)]!, p95: pages[Math.floor(0.95 * people)]!, most: pages[people - 1]! },
    calibrationError: bins.reduce((sum, bin) => sum + Math.abs(bin.said - bin.hit), 0) / people,
    calibration: bins.map((bin) => ({
      n: bin.n,
      said: bin.n === 0 ? null : bin.said / bin.n,
      true: bin.n === 0 ? null : bin.hit / bin.n,
    })),
    levels: Object.fromEntries(LEVELS.map((level, rank) => [level, levels[rank]! / people])),
    missed: [...missed].sort((a, b) => b[1] - a[1]).slice(0, 12),
  };
}

/** The level that the rules give on all the true answers: background rates give some people danger signs by chance. */
function calledFor(knowledge: Knowledge, person: VirtualPerson): number {
  const intake = takeIn(knowledge, person.truth);
  return intake.ok ? appraise(knowledge, intake.value.facts).byRules : rankOf('ambulance');
}

/** The same knowledge with a share of its links gone: how well it does when something was never written down. */
function withoutLinks(knowledge: Knowledge, drop: number, dice: Random): Knowledge {
  const conditions = knowledge.conditions.map((condition) => {
    const links = condition.links.filter(() => dice() >= drop);
    const gone = new Set(condition.links.filter((link) => !links.includes(link)).map(({ finding }) => finding));
    const presentations = condition.presentations.map((form) => ({
      ...form,
      links: form.links.filter(({ finding }) => !gone.has(finding)),
    }));
    return { ...condition, links, presentations };
  });
  return deepFreeze({ ...knowledge, conditions });
}

function print(people: number, seed: number, drop: number, tally: Tally): void {
  console.log(
    `${people} virtual people, seed ${seed}, 15 % of answers unsure, 5 % of answers no rule rests on wrong${drop > 0 ? `, ${percent(drop)} % of links removed` : ''}`,
  );
  console.log(`  emergencies sent to emergency or same-day care   ${shareInWords(tally.emergenciesCaught)}`);
  console.log(`  true cause first                                 ${shareInWords(tally.top1)}`);
  console.log(`  true cause in the first three                    ${shareInWords(tally.top3)}`);
  console.log(`  self-care cases sent to an emergency             ${shareInWords(tally.selfCareSentToEmergency)}`);
  console.log(`  … and with true signs for which a rule calls one   ${shareInWords(tally.selfCareWithEmergencySigns)}`);
  console.log(`  … people without any true danger sign, sent to one ${shareInWords(tally.harmlessSentToEmergency)}`);
  console.log(
    `  pages asked: median ${tally.pages.median}, 95th percentile ${tally.pages.p95}, most ${tally.pages.most}`,
  );
  console.log(`  expected calibration error of the first cause    ${tally.calibrationError.toFixed(4)}`);
  console.log(
    `  levels: ${Object.entries(tally.levels)
      .map(([level, part]) => `${level} ${percent(part)} %`)
      .join(', ')}`,
  );
  console.log(`  missed emergencies by cause: ${tally.missed.map(([id, n]) => `${id} ${n}`).join(', ') || 'none'}`);
}
