// The plan of the house, tried on made-up files: what may stand, and what must fall.
import { describe, expect, it } from 'vitest';
import { type Doors, floorProblems } from './check-floors.ts';

const DOORS: Doors = {
  ground: [''],
  body: [''],
  inference: [''],
  knowledge: ['', '/authoring'],
  check: [''],
  insight: [''],
  cli: ['/knowledge'],
  web: [],
};

/** Problems of a house of these files. */
function inHouse(files: Readonly<Record<string, string>>): readonly string[] {
  return floorProblems(
    Object.entries(files).map(([path, text]) => ({ path, text })),
    DOORS,
  );
}

describe('floors', () => {
  it('lets imports go down, through doors, and on floor 1 to the ground', () => {
    const fine = {
      'packages/check/src/a.ts':
        "import { ok } from '@rhomboid/ground';\nimport type { Knowledge } from '@rhomboid/knowledge';",
      'packages/inference/src/a.ts': "import { ok } from '@rhomboid/ground';",
      'apps/cli/src/a.ts':
        "import { compile } from '@rhomboid/knowledge/authoring';\nimport { readFileSync } from 'node:fs';",
      'apps/web/src/a.ts': "import url from '../../../knowledge/dist/knowledge.json?url';",
    };
    expect(inHouse(fine)).toEqual([]);
  });

  it.each([
    [
      'up',
      'packages/knowledge/src/a.ts',
      "import { check } from '@rhomboid/check';",
      'packages/knowledge/src/a.ts → @rhomboid/check: goes up from floor 2 to floor 3',
    ],
    [
      'up, for a type alone',
      'packages/ground/src/a.ts',
      "import type { K } from '@rhomboid/knowledge';",
      'goes up from floor 1 to floor 2',
    ],
    [
      'up, by a re-export',
      'packages/ground/src/a.ts',
      "export * from '@rhomboid/knowledge';",
      'goes up from floor 1 to floor 2',
    ],
    [
      'up, at run time',
      'packages/ground/src/a.ts',
      "const m = await import('@rhomboid/knowledge');",
      'goes up from floor 1 to floor 2',
    ],
    [
      'up, over several lines',
      'packages/ground/src/a.ts',
      "import {\n  a,\n  type B,\n} from '@rhomboid/check';",
      'goes up from floor 1 to floor 3',
    ],
    [
      'up to an app',
      'packages/check/src/a.ts',
      "import { open } from '@rhomboid/cli/knowledge';",
      'goes up from floor 3 to floor 6',
    ],
    ['sideways', 'packages/body/src/a.ts', "import { p } from '@rhomboid/inference';", 'goes sideways on floor 1'],
    [
      'sideways between apps',
      'apps/web/src/a.ts',
      "import { open } from '@rhomboid/cli/knowledge';",
      'goes sideways on floor 6',
    ],
    [
      'past the doors, by name',
      'packages/check/src/a.ts',
      "import { a } from '@rhomboid/knowledge/src/load.ts';",
      'goes past the doors of knowledge',
    ],
    [
      'past the doors, by path',
      'packages/check/src/a.ts',
      "import { a } from '../../knowledge/src/load.ts';",
      'reaches into another package by its files',
    ],
    [
      'past the doors, for effect',
      'apps/web/src/a.ts',
      "import '../../../packages/body/src/svg.ts';",
      'reaches into another package by its files',
    ],
    [
      'through its own door',
      'packages/check/src/a.ts',
      "import { a } from '@rhomboid/check';",
      'a package does not go through its own door',
    ],
    [
      'to a package without a floor',
      'packages/check/src/a.ts',
      "import { a } from '@rhomboid/attic';",
      'there is no package attic with a floor',
    ],
  ])('stops an import that goes %s', (_how, path, text, says) => {
    const problems = inHouse({ [path]: text });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(says);
  });

  it('asks for the floor of a new package', () => {
    expect(inHouse({ 'packages/attic/src/a.ts': '' })).toEqual([
      'packages/attic/src/a.ts: the package attic has no floor; name it in tools/check-floors.ts',
    ]);
  });

  it('takes no notice of comments and of other words', () => {
    const quiet =
      "// import { check } from '@rhomboid/check';\n/*\nimport { check } from '@rhomboid/check';\n*/\nconst from = 1;";
    expect(inHouse({ 'packages/ground/src/a.ts': quiet })).toEqual([]);
  });
});

describe('rings', () => {
  it('prints the way round, once', () => {
    const ring = {
      'packages/check/src/a.ts': "import { b } from './b.ts';",
      'packages/check/src/b.ts': "export { c } from './sub/c.ts';",
      'packages/check/src/sub/c.ts': "import { type T, a } from '../a.ts';",
    };
    expect(inHouse(ring)).toEqual([
      'ring of imports: packages/check/src/a.ts → packages/check/src/b.ts → packages/check/src/sub/c.ts → packages/check/src/a.ts',
    ]);
  });

  it('finds each of two rings', () => {
    const rings = {
      'packages/check/src/a.ts': "import { b } from './b.ts';",
      'packages/check/src/b.ts': "import { a } from './a.ts';\nimport { c } from './c.ts';",
      'packages/check/src/c.ts': "import { c } from './c.ts';",
    };
    expect(inHouse(rings)).toHaveLength(2);
  });

  it.each([
    ["import type { B } from './b.ts';"],
    ["import { type B, type C } from './b.ts';"],
    ["export type { B } from './b.ts';"],
  ])('lets a type be known both ways: %s', (text) => {
    expect(
      inHouse({ 'packages/check/src/a.ts': text, 'packages/check/src/b.ts': "import { a } from './a.ts';" }),
    ).toEqual([]);
  });
});
