// Reading an article: what becomes of its text, and each thing that is refused with its place.
import { problemLine } from '@rhomboid/ground';
import { describe, expect, it } from 'vitest';
import { compileKnowledge } from './compile.ts';
import { sampleFiles, sampleKnowledge } from './lint/sample.ts';
import { LIBRARY_FILES } from './lint/sample-library.ts';
import { readArticle } from './read-article.ts';

const STRAIN = LIBRARY_FILES['articles/strain.md']!;
const read = (text: string) => readArticle({ path: 'articles/strain.md', text });

function problemsOf(before: string | RegExp, after: string): readonly string[] {
  const changed = STRAIN.replace(before, after);
  if (changed === STRAIN) throw new Error(`The sample does not hold: ${String(before)}`);
  const result = read(changed);
  return result.ok ? [] : result.problems.map(problemLine);
}

describe('readArticle', () => {
  it('reads the short answer, paragraphs, lists, links and help', () => {
    const result = read(STRAIN);
    if (!result.ok) throw new Error(result.problems.map(problemLine).join());
    const { short, body, todo, help } = result.value;
    expect(short).toBe('It is a strain. It goes away.');
    expect(body.map(({ kind, lines }) => [kind, lines.length])).toEqual([
      ['paragraph', 1],
      ['list', 2],
    ]);
    expect(body[1]?.lines[0]).toEqual([{ text: 'A first point, on two lines.', link: null }]);
    expect(todo[0]?.lines[0]).toEqual([
      { text: 'Do the ', link: null },
      { text: 'check', link: { kind: 'page', id: 'check' } },
      { text: ', or read about ', link: null },
      { text: 'heat', link: { kind: 'article', id: 'heat' } },
      { text: '.', link: null },
    ]);
    expect(help.map(({ level }) => level)).toEqual(['ambulance', 'routine']);
  });

  it('reads files with the line ends of Windows', () => {
    expect(read(STRAIN.replaceAll('\n', '\r\n'))).toEqual(read(STRAIN));
  });

  it.each([
    ['no head', /^---\n/, '', 'an article begins with its head between two lines of ---'],
    ['a head with an unknown key', 'words:', 'wordz: x\nwords:', 'wordz'],
    [
      'a heading that is missing',
      '## What to do',
      '## Whatever',
      'the headings must be, in this order: In short, More',
    ],
    ['an empty section', /It is a strain. It goes away./, '', '“In short” is empty'],
    [
      'words before the first heading',
      '## In short',
      'Hello.\n\n## In short',
      'line 17: words before the first heading',
    ],
    ['a link in the short answer', 'It goes away.', '[It](page:check) goes.', 'is one paragraph without links'],
    ['a link to the web', 'page:check', 'https://example.org', '“https://example.org” is no link; write kind:id'],
    ['HTML', 'Sentence 0', '<script>alert(1)</script>', 'no other marks'],
    ['bold', 'Sentence 0', '**Sentence**', 'no other marks'],
    ['a table', 'Sentence 0', '| a | b |', 'no other marks'],
    ['help without a level', 'ambulance: Chest pain.', 'Chest pain.', 'a line of help begins with a level: ambulance'],
    ['help with an unknown level', 'ambulance: Chest', 'tomorrow: Chest', 'a line of help begins with a level'],
  ])('refuses %s', (_, before, after, message) => {
    const problems = problemsOf(before, after);
    expect(problems).toEqual([expect.stringContaining(message)]);
    expect(problems[0]).toMatch(/^articles\/strain\.md/);
  });
});

describe('the library’s part', () => {
  const refused = (files: Readonly<Record<string, string>>): readonly string[] => {
    const compiled = compileKnowledge(sampleFiles({ ...LIBRARY_FILES, ...files }), {
      version: '1.0.0',
      sha256: (text) => String(text.length),
    });
    return compiled.ok ? [] : compiled.problems.map(problemLine);
  };
  const danger = (before: string, after: string) => ({
    'search/danger-words.yaml': LIBRARY_FILES['search/danger-words.yaml']!.replace(before, after),
  });

  it('is null where the folder has no article', () => {
    expect(sampleKnowledge().library).toBeNull();
  });

  it('puts the words of a class into the slots of a phrase', () => {
    const { library } = sampleKnowledge(sampleFiles(LIBRARY_FILES));
    expect(library?.danger[0]?.phrases).toEqual([
      [['chest'], ['pain', 'hurts']],
      [['cold'], ['sweat']],
    ]);
    expect(library?.plain).toEqual(['chess']);
    expect(library?.synonyms).toEqual([{ lay: ['pull', 'crick'], means: ['strain'] }]);
    expect(library?.articles.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['heat', null],
      ['myth-rest', 'wrong'],
      ['strain', null],
    ]);
  });

  it.each([
    ['a class that is not there', danger('<hurts>', '<aches>'), 'there is no class of words “aches”'],
    [
      'classes that are no lists',
      danger('{ hurts: [pain, hurts] }', '{ hurts: pain }'),
      '“classes” must name lists of words',
    ],
    ['plain words that are no list', danger('[chess]', 'chess'), '“plain” must be a list of words'],
    ['an empty file of dangerous words', { 'search/danger-words.yaml': '' }, 'the file is empty'],
    [
      'a myth without a verdict',
      { 'articles/myth-rest.md': LIBRARY_FILES['articles/myth-rest.md']!.replace('verdict: wrong', '') },
      'a myth needs a verdict',
    ],
    [
      'a question with a verdict',
      { 'articles/strain.md': STRAIN.replace('articles: [heat]', 'verdict: wrong') },
      'a myth needs a verdict',
    ],
    [
      'a file under another name',
      { 'articles/other.md': STRAIN.replace('id: strain', 'id: third') },
      'in a file of its name: articles/third.md',
    ],
  ])('refuses %s', (_, files, message) => {
    expect(refused(files)).toContainEqual(expect.stringContaining(message));
  });
});
