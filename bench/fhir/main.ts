// Do the bundles of a thousand simulated people hold against the R4 definitions, and come back as they were? Any fault ends it.
import { openFolder } from '@rhomboid/cli/knowledge';
import { personFaults } from '../../tests/fhir/people.ts';

const given = process.argv.indexOf('--people');
const people = given < 0 ? 1000 : Number(process.argv[given + 1]);
if (!Number.isInteger(people) || people < 1) {
  console.error('--people takes a whole number from 1, such as --people 1000.');
  process.exit(2);
}
const opened = openFolder();
if (!opened.ok) throw new Error(opened.problems[0]?.message ?? 'The knowledge does not compile.');
const begin = performance.now();
const faults: string[] = [];
for (let seed = 1; seed <= people; seed++) faults.push(...personFaults(opened.value, seed));
const seconds = (performance.now() - begin) / 1000;
if (process.argv.includes('--json')) console.log(JSON.stringify({ people, faults, seconds }));
else {
  for (const fault of faults.slice(0, 50)) console.log(fault);
  console.log(`${people} people, ${faults.length} faults, ${seconds.toFixed(0)} s (export, two validators, and back)`);
}
process.exitCode = faults.length === 0 ? 0 : 1;
