// Whatever country is chosen, there is a number to call.
import { problem } from '@rhomboid/ground';
import type { LintCheck } from './lint-check.ts';

export const countriesReachable: LintCheck = {
  name: 'countries-reachable',
  about: 'Every country has an emergency number that a phone can dial.',
  check(knowledge) {
    if (knowledge.countries.length === 0) return [problem('there is no country at all', 'countries')];
    return knowledge.countries.flatMap(({ id, emergency }) => [
      ...(emergency.length === 0 ? [problem('no emergency number', id)] : []),
      ...emergency
        .filter(({ number }) => !/^[\d ]{2,}$/.test(number))
        .map(({ number }) => problem(`“${number}” is not a number to dial`, id)),
    ]);
  },
};
