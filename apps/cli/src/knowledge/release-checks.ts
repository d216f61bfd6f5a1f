// The lint checks of the knowledge package.
export { type LintCheck, lintChecks, reviewDates } from '../../../../packages/knowledge/src/authoring/lint/index.ts';
