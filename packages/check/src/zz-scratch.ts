import { openFolder } from '@rhomboid/cli/knowledge';
import { mentions } from '@rhomboid/knowledge';
import { random } from '@rhomboid/inference';
import { clinicalModel } from './clinical-model.ts';
import { appraise } from './appraise.ts';
import { takeIn } from './facts.ts';
const o=openFolder(); if(!o.ok) throw 1; const k=o.value;
const cm=clinicalModel(k);
const red=new Set(cm.features.filter(f=>f.redFlag&&f.option===''&&f.states[1]==='yes').map(f=>f.finding)); red.add('limp'); red.add('self-harm-now');
const seed=Number(process.argv[2]??1), N=Number(process.argv[3]??3000);
const r=random(seed); const pick=(a:any)=>a[Math.floor(r()*a.length)];
const byId=new Map(k.findings.map(f=>[f.id,f])) as any;const reds=[...red];
const deps=new Map<string,string[]>(); for(const f of k.findings) if(f.askIf) for(const m of mentions(f.askIf)) deps.set(m.finding,[...(deps.get(m.finding)??[]),f.id]);
function val(f:any,no=.5):any{ if(r()<.1) return 'unsure'; switch(f.type){case 'yes-no':return r()<no?'no':'yes';case 'one':return pick(f.options).id; case 'number': {const {min,max,whole}=f.range; const v=min+r()*(max-min); return whole?Math.round(v):v;} default: return r()<no*.5?[]:f.options.filter(()=>r()<2/f.options.length).map((o:any)=>o.id);} }
const rank=(a:any)=>{const t=takeIn(k,a); if(!t.ok){console.log(JSON.stringify(t));throw 1} return appraise(k,t.value.facts);};
const bad=new Map<string,any>();
let t0=performance.now();
for(let i=0;i<N;i++){
 const n=Math.floor(1+ 20*r()*r()); const a:any={}; const id=pick(reds); 
 for(let j=0;j<n;j++){ const f:any=r()<.4? byId.get(pick(reds)): pick(k.findings); a[f.id]=val(f); }
 for(const d of deps.get(id)??[]) if(r()<.5) a[d]=val(byId.get(d),.8);
 const imp={...byId.get(id).implies}; for(const d of Object.keys(imp)) if(r()<.6) a[d]=val(byId.get(d),.7);
 if(r()<.7) a.age=Math.floor(18+70*r()); if(r()<.7) a.sex=pick(['female','male']);
 const rest={...a}; delete rest[id];
 const [ab,no,un,yes]=[rest,{...rest,[id]:'no'},{...rest,[id]:'unsure'},{...rest,[id]:'yes'}].map(rank) as any;
 const check=(name:string,ok:boolean,x:any,y:any)=>{ if(ok) return; 
  const key=name+' '+id; const e=bad.get(key)??{count:0,size:99}; e.count++; if(Object.keys(rest).length<e.size){e.size=Object.keys(rest).length;e.rest=rest;e.x=[x.rank,x.byRules,x.byChance];e.y=[y.rank,y.byRules,y.byChance];} bad.set(key,e);};
 check('a-absent',yes.rank<=ab.rank,yes,ab); check('a-no',yes.rank<=no.rank,yes,no); check('a-unsure',yes.rank<=un.rank,yes,un);
 check('b-one',un.rank<=yes.rank+1,un,yes); check('b-floor',un.rank<=ab.rank,un,ab);
}
console.log(N,(performance.now()-t0)/N/4,'ms/appraise');
for(const [key,e] of [...bad].sort((a,b)=>b[1].count-a[1].count)) console.log(key,e.count,JSON.stringify(e.rest),e.x,e.y);
