import { defects } from './defects.ts'
import { simulate } from './simulate.ts'
let bad=0
for (const defect of defects.filter((d)=>!process.argv[3] || process.argv[3].split(',').includes(d.name))) { let n=0; const max=Number(process.argv[2]??120); for (n=1;n<=max;n++) { const o=await simulate(n,{defect}); if (o.violations.length) { console.log(String(n).padStart(4), defect.name, '—', o.violations[0]!.slice(0,90)); break } } if (n>max) { bad++; console.log('NOT CAUGHT', defect.name) } }
console.log(defects.length, 'not caught', bad)
