// The process behind `rhomboid`: arguments in, exit code out. Everything else is in the commands.
import { fileTrouble } from './read-file.ts';
import { run } from './run.ts';

// A reader such as `head` may close the pipe early; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`standard output: cannot be written (${fileTrouble(error)})\n`);
  process.exit(1);
});

process.exitCode = await run(process.argv.slice(2));
