// Which items of a questionnaire are open under given answers, by FHIR's own rules for enableWhen (R4, 2.29.4).
import type { Answer, EnableWhen, QuestionnaireItem, ResponseItem } from './r4.ts';

/** linkIds of the items that are open. An item inside a closed group is closed, and closed answers open nothing. */
export function enabledIn(items: readonly QuestionnaireItem[], response: readonly ResponseItem[]): ReadonlySet<string> {
  const given = new Map<string, readonly Answer[]>();
  collect(response, given);
  const all = flat(items);
  let open = new Set(all.map(({ item }) => item.linkId));
  // Answers of closed items do not count, so that closing goes on until nothing changes.
  for (;;) {
    const counted = new Map([...given].filter(([linkId]) => open.has(linkId)));
    const next = new Set(
      all
        .filter(({ item, inside }) => [...inside, item].every((one) => isOpen(one, counted)))
        .map(({ item }) => item.linkId),
    );
    if (next.size === open.size) return next;
    open = new Set([...open].filter((linkId) => next.has(linkId)));
    if (open.size === next.size) return open;
  }
}

function collect(items: readonly ResponseItem[], given: Map<string, readonly Answer[]>): void {
  for (const { linkId, answer, item } of items) {
    if (answer !== undefined && answer.length > 0) given.set(linkId, answer);
    if (item !== undefined) collect(item, given);
  }
}

interface Placed {
  readonly item: QuestionnaireItem;
  readonly inside: readonly QuestionnaireItem[];
}

/** Every item with the groups around it. */
export function flat(
  items: readonly QuestionnaireItem[],
  inside: readonly QuestionnaireItem[] = [],
): readonly Placed[] {
  return items.flatMap((item) => [{ item, inside }, ...flat(item.item ?? [], [...inside, item])]);
}

function isOpen(
  { enableWhen, enableBehavior }: QuestionnaireItem,
  given: ReadonlyMap<string, readonly Answer[]>,
): boolean {
  if (enableWhen === undefined || enableWhen.length === 0) return true;
  const holds = (condition: EnableWhen): boolean => met(condition, given.get(condition.question) ?? []);
  return enableBehavior === 'any' ? enableWhen.some(holds) : enableWhen.every(holds);
}

function met(condition: EnableWhen, answers: readonly Answer[]): boolean {
  const { operator, answerCoding, answerInteger, answerDecimal, answerBoolean } = condition;
  if (operator === 'exists') return answers.length > 0 === answerBoolean;
  const wanted = answerInteger ?? answerDecimal;
  const one = ({ valueCoding, valueInteger, valueDecimal, valueBoolean }: Answer): boolean => {
    if (answerCoding !== undefined)
      return compare(
        operator,
        same(valueCoding?.code, answerCoding.code) && same(valueCoding?.system, answerCoding.system),
      );
    const number = valueInteger ?? valueDecimal;
    if (wanted === undefined) return compare(operator, valueBoolean === answerBoolean);
    return number !== undefined && ordered(operator, number, wanted);
  };
  return answers.some(one);
}

function same(a: string | undefined, b: string | undefined): boolean {
  return a === b;
}

function compare(operator: EnableWhen['operator'], equal: boolean): boolean {
  return operator === '=' ? equal : operator === '!=' && !equal;
}

function ordered(operator: EnableWhen['operator'], value: number, bound: number): boolean {
  switch (operator) {
    case '=':
      return value === bound;
    case '!=':
      return value !== bound;
    case '>':
      return value > bound;
    case '<':
      return value < bound;
    case '>=':
      return value >= bound;
    case '<=':
      return value <= bound;
    case 'exists':
      return true;
  }
}
