// Nobody is asked a question without being told what it means and why.
import { problem } from '@rhomboid/ground';
import type { LintCheck } from './lint-check.ts';

export const findingsExplained: LintCheck = {
  name: 'findings-explained',
  about: 'Every question that is asked has its help and says why it is asked.',
  check(knowledge) {
    return knowledge.findings
      .filter(({ derived }) => !derived)
      .flatMap(({ id, help, why }) => [
        ...(help.trim() === '' ? [problem('write what the question means', id, 'en.help')] : []),
        ...(why.trim() === '' ? [problem('write why it is asked', id, 'en.why')] : []),
      ]);
  },
};
