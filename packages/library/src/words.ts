// From what someone types to words that can be compared: small letters, no accents, joined short forms, light stems.

/** Words that say nothing of what is looked for. “No” and “not” are kept: “cannot” is a danger word. */
const EMPTY = new Set(
  (
    'a about am an and any are as at be been by can could did do does for from get gets getting got had has have help ' +
    'helps how i if in into is it its just like me my of on or our please really she he should so some that the their ' +
    'them then there they this to too up us was we what when where which while who why will with would you your im ive'
  ).split(' '),
);

/** Short forms that lose their mark when typed, and what they stand for. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  cant: 'cannot',
  'can not': 'cannot',
  couldnt: 'cannot',
  'could not': 'cannot',
  wont: 'cannot',
  dont: 'not',
  doesnt: 'not',
  isnt: 'not',
  wouldnt: 'not',
};
const SHORT_FORM = new RegExp(`\\b(?:${Object.keys(SHORT_FORMS).join('|')})\\b`, 'g');

/** Letters of a search that are read: more than anyone types, and little enough to be quick whatever is pasted. */
const MOST_LETTERS = 2000;

/** What is read of what someone typed. */
export function readable(typed: string): string {
  return typed.slice(0, MOST_LETTERS);
}

/** The words of a text, in small letters, without accents or marks; “X-ray” and “x ray” are one word. */
export function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[’'‘`´]/g, '')
    .replaceAll(/\bx[\s-]*rays?\b/g, 'xray')
    .replaceAll(SHORT_FORM, (short) => SHORT_FORMS[short]!)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** The words of a text that say what is looked for; all of them where none would be left. */
export function tellingWords(text: string): readonly string[] {
  const words = wordsOf(text);
  const telling = words.filter(isTelling);
  return telling.length > 0 ? telling : words;
}

/** Whether a word says something of what is looked for. */
export function isTelling(word: string): boolean {
  return !EMPTY.has(word);
}

/** A word without its usual endings: “stretches”, “stretching” and “stretched” become one. Light: never shorter than 3 letters. */
export function stem(word: string): string {
  const cut = word
    .replace(/(\p{L}{3})ies$/u, '$1y')
    .replace(/(\p{L}{2}(?:ch|sh|ss|x|z))es$/u, '$1')
    .replace(/(\p{L}{2}[^\P{L}su])s$/u, '$1')
    .replace(/(\p{L}{3})(?:ing|ed)$/u, '$1')
    .replace(/(\p{L}{3})e$/u, '$1');
  return cut.replace(/([bdgklmnprt])\1$/u, '$1');
}
