// A library in small, for tests: two articles, a myth, lay words, a dangerous word, and nothing wrong with them.

/** Sentences enough for an article to be long enough. */
const BODY = Array.from({ length: 14 }, (_, i) => `Sentence ${i} says a few plain words about strain.`).join(' ');

interface Head {
  readonly kind: string;
  readonly more: string;
}

function articleText(id: string, { kind, more }: Head): string {
  return `---
id: ${id}
kind: ${kind}
title: "About ${id}"
question: "What is ${id}?"
status: draft
strength: estimate
certainty: low
sources:
  - { source: made-up, at: table 4 }
reviewed-on: 2026-01-01
review-by: 2027-01-01
words: [one, two, three]
${more}
---
## In short

It is a strain. It goes away.

## More

${BODY}

- A first point,
  on two lines.
- A second.

## What to do

Do the [check](page:check), or read about [heat](article:heat).

## When to get help

- ambulance: Chest pain.
- routine: No better after two weeks.
`;
}

/** The files of a library, beside those of the sample. */
export const LIBRARY_FILES: Readonly<Record<string, string>> = {
  'articles/strain.md': articleText('strain', { kind: 'question', more: 'articles: [heat]\nconditions: [strain]' }),
  'articles/heat.md': articleText('heat', { kind: 'topic', more: '' }).replace(
    '[heat](article:heat)',
    '[it](article:strain)',
  ),
  'articles/myth-rest.md': articleText('myth-rest', { kind: 'myth', more: 'verdict: wrong' }),
  'search/synonyms.yaml': 'synonyms: [{ lay: [pull, crick], means: [strain] }]',
  'search/danger-words.yaml': `classes: { hurts: [pain, hurts] }
plain: [chess]
danger:
  - { id: chest, level: ambulance, rules: [R1], findings: [chest-pain], phrases: ["chest <hurts>", "cold sweat"], en: { title: Chest pain, says: Call now. } }
`,
};
