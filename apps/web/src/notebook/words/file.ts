// Words for a file that is brought in.
import { plural } from '../../words/format.ts';

export const fileWords = {
  line: (line: number): string => `Line ${line}:`,
  more: (many: number): string =>
    plural('en-GB', many, { one: 'and 1 more line.', other: `and ${many.toLocaleString('en-GB')} more lines.` }),
};
