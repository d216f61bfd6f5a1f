// What is read from files: JSON with its traps, and why a file cannot be read.
import { describe, expect, it } from 'vitest';
import { readJson, readText } from './read-file.ts';
import { newFile, newFolder } from './test-support.ts';

const read = (text: string): unknown => readJson(newFile('a.json', text), '{ "age": 45 }').value;

describe('JSON from a file', () => {
  it('may begin with a byte order mark and end its lines as Windows does', () => {
    expect(read('\uFEFF{\r\n"age": 45\r\n}\r\n')).toEqual({ age: 45 });
  });

  it.each([
    ['{"rad-chest":"yes","rad-chest":"no"}', 'rad-chest'],
    ['{"facts":{"ulcer":"yes", "asthma":"no", "ulcer" : "no"}}', 'ulcer'],
    ['[{"at":1},{"dose":1,"dose":2}]', 'dose'],
    ['{"age":1,"\\u0061ge":2}', 'age'],
    ['{"a\\"b":1,"a\\"b":2}', 'a"b'],
  ])('refuses a key that stands twice: %s', (text, key) => {
    expect(() => read(text)).toThrow(`“${key}” stands there twice; keep one`);
  });

  it.each([
    '{"a":{"x":1},"b":{"x":2}}',
    '[{"x":1},{"x":2}]',
    '{"x":"x","y":["x","x"]}',
    '{"x":"{\\"x\\":1,\\"x\\":2}"}',
    '{"__proto__":1,"constructor":2}',
  ])('takes the same word where it is no key of the same object: %s', (text) => {
    expect(() => read(text)).not.toThrow();
  });

  it.each([
    ['{"age":1e400}', '1e400'],
    ['[{"dose":-2.5E+999,"unit":"mg"}]', '-2.5E+999'],
    [`{"age":${'9'.repeat(310)}}`, '9'.repeat(310)],
  ])('says which number is too large to hold: %s', (text, number) => {
    expect(() => read(text)).toThrow(`a.json: ${number} is too large a number; write a smaller one`);
  });

  it.each(['{"age":1e308}', '{"age":1e-400}', '{"age":"1e400"}', '{"1e400":"\\"1e400"}'])('takes %s', (text) => {
    expect(() => read(text)).not.toThrow();
  });

  it('takes a long text', () => {
    const long = 'a'.repeat(5_000_000);
    expect(read(JSON.stringify({ long, other: 1 }))).toEqual({ long, other: 1 });
  });

  it('says what is wrong, where, and what to write', () => {
    expect(() => read(' \n')).toThrow(/a\.json: it is empty; write \{ "age": 45 \}$/);
    expect(() => read('{"age":')).toThrow(/a\.json: not valid JSON \(.+\); write \{ "age": 45 \}$/);
  });
});

describe('a file that cannot be read', () => {
  it('is named with the reason', () => {
    expect(() => readText('/no/such/file')).toThrow('/no/such/file: cannot be read (there is no such file)');
    expect(() => readText(newFolder())).toThrow('it is a folder');
    expect(() => readText('')).toThrow('a file without a name: cannot be read');
  });
});
