import { openFolder } from '../apps/cli/src/knowledge-files.ts';
import { drawPerson, interview, rankOf, appraise, takeIn } from '@rhomboid/check';
import { random } from '@rhomboid/inference';
const k = openFolder(); if (!k.ok) throw 1;
const dice = random(5); const c = new Map<string, number>(); let n=0, f=0; const nounsure = process.argv[2]==='0';
for (let i=0;i<1500;i++){ const p = drawPerson(k.value,dice); if(!p.causes.every(x=>rankOf(x.level)===5)) continue; 
 const t = takeIn(k.value, p.truth); if(!t.ok) throw t; const fire = appraise(k.value,t.value.facts).byRules; if (fire<=3) { c.set('dangersign'+fire,(c.get('dangersign'+fire)??0)+1); continue;}
n++;
 const r = interview(k.value,p,dice, nounsure?{unsure:0,wrong:0}:undefined);
 const o=r.outcome; if(o.rank<=1){f++; for(const x of o.firings.filter(x=>x.rank<=1)) { const key=x.rule.id+'/'+x.step.level+'~'+x.doubt.length; c.set(key,(c.get(key)??0)+1);} } else {const key='rank'+o.rank+(o.byChance<o.byRules?'chance':'');c.set(key,(c.get(key)??0)+1);} }
console.log(n,f,[...c].sort((a,b)=>b[1]-a[1]).slice(0,30).join(' '));
