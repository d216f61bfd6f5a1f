// Runs the worked cases that knowledge carries: three for each rule, and the vignettes. Used by lint and by the tests.
import { check, fire, levelOf, rankOf, takeIn } from '@rhomboid/check';
import { type Problem, problem, problemLine } from '@rhomboid/ground';
import type { Knowledge, RedFlag, WorkedCase } from '@rhomboid/knowledge';

/** What is wrong with the worked cases of a rule: each must give the level that it names. */
export function ruleProblems(knowledge: Knowledge, rule: RedFlag): readonly Problem[] {
  return rule.cases.flatMap((item) => {
    const where = [rule.id, `case “${item.kind}”`];
    const intake = takeIn(knowledge, item.answers);
    if (!intake.ok) return intake.problems.map((p) => problem(problemLine(p), ...where));
    if (item.level === 'raise' || rule.levels.some((step) => step.raise > 0)) return [];
    const firing = fire(rule, intake.value.facts);
    const got = firing === null ? 'none' : levelOf(firing.rank);
    return got === item.level ? [] : [problem(`gives ${got}, not ${item.level}`, ...where)];
  });
}

/** What is wrong with a vignette: its level, rules and first causes must come out. */
export function vignetteProblems(knowledge: Knowledge, item: WorkedCase): readonly Problem[] {
  const result = check(knowledge, vignetteAnswers(knowledge, item));
  if (!result.ok) return result.problems.map((p) => problem(problemLine(p), item.id));
  const { disposition, redFlags, differential } = result.value.assessment;
  const problems: Problem[] = [];
  if (!item.levels.includes(disposition.level)) {
    problems.push(
      problem(
        `gives ${disposition.level} (${disposition.because.map((b) => b.id).join(', ')}), not ${item.levels.join(' or ')}`,
        item.id,
      ),
    );
  }
  for (const rule of item.rules) {
    const fired =
      redFlags.some((flag) => flag.id === rule) ||
      disposition.because.some((reason) => reason.id === rule) ||
      firesQuietly(knowledge, item, rule);
    if (!fired) problems.push(problem(`the rule ${rule} does not fire`, item.id));
  }
  const top = differential.slice(0, item.causes?.n ?? 0).map((cause) => cause.condition);
  if (item.causes !== null && !item.causes.any.some((cause) => top.includes(cause))) {
    problems.push(problem(`first causes ${top.join(', ')} hold none of ${item.causes.any.join(', ')}`, item.id));
  }
  return problems;
}

/** A vignette's answers, with a no to every other yes-no question of the urgent and core stages where it says so. */
export function vignetteAnswers(knowledge: Knowledge, item: WorkedCase): Record<string, unknown> {
  const answers: Record<string, unknown> = { ...item.answers };
  if (!item.othersNo) return answers;
  const known = takeIn(knowledge, item.answers);
  for (const finding of knowledge.findings) {
    const asked = finding.type === 'yes-no' && (finding.stage === 'urgent' || finding.stage === 'core');
    if (asked && !(known.ok && known.value.facts.has(finding.id))) answers[finding.id] = 'no';
  }
  return answers;
}

/** Rules of routine and self-care are not listed as red flags, but fire all the same. */
function firesQuietly(knowledge: Knowledge, item: WorkedCase, id: string): boolean {
  const rule = knowledge.redFlags.find((candidate) => candidate.id === id);
  const intake = takeIn(knowledge, vignetteAnswers(knowledge, item));
  const firing = rule !== undefined && intake.ok ? fire(rule, intake.value.facts) : null;
  return firing !== null && firing.rank >= rankOf('routine');
}
