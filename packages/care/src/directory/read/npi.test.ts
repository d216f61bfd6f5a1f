import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isNpi } from './npi.ts';

it('holds for the number that CMS gives as example, and for no other last digit', () => {
  expect(isNpi('1234567893')).toBe(true);
  for (const digit of '012456789') expect(isNpi(`123456789${digit}`)).toBe(false);
});

it('notices every single wrong digit', () => {
  fc.assert(
    fc.property(fc.nat({ max: 9 }), fc.integer({ min: 1, max: 9 }), (at, more) => {
      const digits = [...'1234567893'];
      digits[at] = String((Number(digits[at]) + more) % 10);
      expect(isNpi(digits.join(''))).toBe(false);
    }),
  );
});
