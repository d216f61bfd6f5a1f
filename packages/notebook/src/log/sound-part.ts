// What can be kept of a value from a foreign or damaged log: one bad place must not cost a person the whole map.
import { parseMap } from '@rhomboid/body';
import { isRecord } from '@rhomboid/ground';
import type { FieldValue } from './event.ts';
import { type FieldRule, isList, keeps } from './field-rules.ts';

/**
 * All of a value that keeps the rule; else its sound items (list, record) or places (map), in their order, up to the
 * count that the rule allows; else undefined. Null stays null: it empties the field.
 */
export function soundPart(rule: FieldRule, value: FieldValue): FieldValue | undefined {
  if (value === null) return null;
  if (rule.shape === 'map') return soundMap(value);
  if (keeps(rule, value)) return value;
  if (rule.shape === 'list' && isList(value)) return value.filter((item) => keeps(rule.of, item)).slice(0, rule.max);
  if (rule.shape === 'record' && isRecord(value)) {
    const sound = Object.entries(value).filter(([, item]) => keeps(rule.of, item));
    return Object.fromEntries(sound.slice(0, rule.max));
  }
  return undefined;
}

const PARTS = ['areas', 'strokes', 'spread'] as const;
const EMPTY = { areas: [], strokes: [], spread: [] };

function soundMap(value: FieldValue): FieldValue | undefined {
  if (!isRecord(value)) return undefined;
  const whole = parseMap(value);
  // A sound map is plain JSON; its type only lacks the index signature that says so.
  if (whole.ok) return whole.value as unknown as FieldValue;
  const sound = PARTS.map((part) => {
    const items = value[part];
    if (items === undefined || !isList(items)) return [part, []] as const;
    return [part, items.filter((item) => parseMap({ ...EMPTY, [part]: [item] }).ok)] as const;
  });
  const rest = parseMap(Object.fromEntries(sound));
  return rest.ok && sound.some(([, items]) => items.length > 0) ? (rest.value as unknown as FieldValue) : undefined;
}
