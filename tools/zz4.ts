import { openFolder } from '../apps/cli/src/knowledge-files.ts';
import { drawPerson, interview, rankOf, appraise, takeIn, chancesOf } from '@rhomboid/check';
import { random, posterior, withPrior } from '@rhomboid/inference';
const k = openFolder(); if (!k.ok) throw 1;
const dice = random(7); let n=0,t1=0,t3=0,s1=0,s3=0; let ece=[0,0,0,0,0,0,0,0,0,0].map(()=>[0,0,0]); const conf=new Map<string,number>();
for (let i=0;i<800;i++){ const p = drawPerson(k.value,dice); const ids=p.causes.map(c=>c.id); if(ids.every(x=>x==='other')) continue; n++;
 const t = takeIn(k.value, p.truth); if(!t.ok) throw t; const a=appraise(k.value,t.value.facts); const ch=chancesOf(a);
 const order=[...ch.keys()].filter(c=>k.value.conditions[c].id!=='other').sort((x,y)=>ch[y]-ch[x]).map(c=>k.value.conditions[c].id);
 if(ids.includes(order[0])) t1++; else conf.set(ids[0]+'>'+order[0],(conf.get(ids[0]+'>'+order[0])??0)+1); if(order.slice(0,3).some(x=>ids.includes(x))) t3++;
 const mx=Math.max(...k.value.conditions.map((c,i)=>c.id==='other'?0:ch[i])); const b=Math.min(9,Math.floor(mx*10)); ece[b][0]++; ece[b][1]+=mx; if(ids.includes(order[0])) ece[b][2]++;
}
console.log('full info', n, t1/n, t3/n, 'ECE', ece.reduce((s,b)=>s+Math.abs(b[1]-b[2]),0)/n, ece.map(b=>b[0]+':'+(b[1]/b[0]).toFixed(2)+'/'+(b[2]/b[0]).toFixed(2)).join(' '));
console.log([...conf].sort((a,b)=>b[1]-a[1]).slice(0,15).join(' '));
