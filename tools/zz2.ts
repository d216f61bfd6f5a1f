import { openFolder } from '../apps/cli/src/knowledge-files.ts';
import { vignetteAnswers } from '../apps/cli/src/worked-cases.ts';
import { check } from '@rhomboid/check';
const k = openFolder(); if (!k.ok) { console.log(k.problems.slice(0,20)); process.exit(1); }
for (const c of k.value.cases) { const r = check(k.value, vignetteAnswers(k.value,c)); if(!r.ok) {console.log(c.id, r.problems); continue;} const a=r.value.assessment; console.log(c.id, a.disposition.level, c.levels.join('/'), a.disposition.because.map(b=>b.id).join(','), a.differential.slice(0,3).map(d=>d.condition+d.probability.toFixed(2)).join(' ')); }
