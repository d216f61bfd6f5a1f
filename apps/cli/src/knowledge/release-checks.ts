// The lint checks of the knowledge package.
export { type LintCheck, lintChecks, reviewDates } from '@rhomboid/knowledge/authoring';
