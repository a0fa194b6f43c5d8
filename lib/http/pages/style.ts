import { hash } from 'node:crypto'

/** Our one style sheet. Colours pass WCAG AA on their grounds in both schemes; nothing moves once it is laid out. */
export const styleSheet = `
:root{color-scheme:light dark;--ground:#f7f7f4;--sheet:#fff;--ink:#1b1f23;--soft:#56606b;--line:#dfe2e0;
--tint:#eef3f0;
--mark:#0b6b4f;--on-mark:#fff;--link:#0a5d8f;--warn:#8a4b00;--warn-tint:#fdf3e1;--warn-line:#ecd3a5;--bar:#0b6b4f;
--bar-ground:#dde5e1}
@media(prefers-color-scheme:dark){:root{--ground:#14171a;--sheet:#1c2024;--ink:#e9ecee;--soft:#a5b0ba;
--line:#343a40;--tint:#22302b;
--mark:#5fd0a8;--on-mark:#06231a;--link:#7cc4f2;--warn:#f0bf6c;--warn-tint:#2e2618;--warn-line:#5b4a28;
--bar:#5fd0a8;--bar-ground:#343a40}}
*,*::before,*::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);
font:1rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;
overflow-wrap:anywhere;text-rendering:optimizeLegibility}
a{color:var(--link);text-underline-offset:.18em}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:3px}
h1,h2,h3{line-height:1.25;margin:0;text-wrap:balance}
h1{font-size:clamp(1.5rem,1.1rem + 2vw,2.15rem);letter-spacing:-.015em}
h2{font-size:1.2rem}h3{font-size:1rem}
p{margin:.6em 0}ul,ol{margin:.5em 0;padding-inline-start:1.25em}li{margin:.3em 0}
.wrap{max-width:70rem;margin:0 auto;padding:0 1.1rem}
.skip{position:absolute;inset-inline-start:-99rem}
.skip:focus{inset-inline-start:1rem;top:.5rem;background:var(--sheet);padding:.5rem 1rem;z-index:1}
.top{background:var(--sheet);border-bottom:1px solid var(--line)}
.top .wrap{display:flex;flex-wrap:wrap;align-items:center;gap:.35rem 1.25rem;min-height:3.5rem;padding-block:.5rem}
.brand{font-weight:700;color:var(--ink);text-decoration:none;letter-spacing:-.01em}
.brand span{color:var(--mark)}
.top nav{display:flex;gap:1.1rem;margin-inline-start:auto}
.top nav a,.plain a{text-decoration:none}.top nav a:hover{text-decoration:underline}
main.wrap{padding-block:1.6rem 3rem}
main>.sheet,main>article+.sheet{margin-top:1.25rem}main>.sheet:first-child{margin-top:0}
footer{border-top:1px solid var(--line);color:var(--soft);font-size:.9rem;padding-block:1.2rem}
.two{display:grid;grid-template-columns:minmax(0,1fr) 20rem;gap:1.25rem 1.75rem;align-items:start;margin-top:1.25rem}
.two>*{display:grid;gap:1.25rem;min-width:0}
@media(max-width:56rem){.two{grid-template-columns:minmax(0,1fr)}}
.sheet{background:var(--sheet);border:1px solid var(--line);border-radius:.75rem;padding:1.15rem 1.3rem;min-width:0}
.sheet>h2:first-child{margin-bottom:.6rem}
.sheet>:first-child{margin-top:0}.sheet>:last-child,.sheet section>:last-child,
.sheet section>[dir]>:last-child{margin-bottom:0}
.sheet section+section{margin-top:1.4rem}
.lead{display:grid;gap:.7rem}
.by{margin:0;font-size:1.08rem;color:var(--soft)}.by b{color:var(--ink)}
.badges,.tags,.plain{list-style:none;margin:0;padding:0}
.badges,.tags{display:flex;flex-wrap:wrap;gap:.4rem}
.badges li,.tags li{margin:0;border-radius:1rem;padding:.1rem .7rem;font-size:.9rem;background:var(--tint);
max-width:100%}
.tags li{font-size:.82rem;background:none;border:1px solid var(--line)}
.tags a{color:inherit;text-decoration:none}.tags a:hover{text-decoration:underline}
.when{margin:0;color:var(--soft);font-size:.93rem}
.pay{margin:0;font-size:1.15rem;font-weight:650}
.note{margin:0;border:1px solid var(--warn-line);background:var(--warn-tint);border-radius:.6rem;
padding:.7rem .95rem;font-size:.95rem}
.note b{display:block;color:var(--warn)}
.small{font-size:.88rem;font-weight:400;color:var(--soft)}
.counted>li{display:flex;justify-content:space-between;align-items:baseline;gap:.6rem}
.counted>li>a{min-width:0}
.button{display:inline-block;background:var(--mark);color:var(--on-mark);font-weight:650;text-decoration:none;
border:0;border-radius:.55rem;
padding:.62rem 1.1rem;font-size:1rem;line-height:1.35;cursor:pointer;font-family:inherit;max-width:100%;
text-align:center}
.button:hover{text-decoration:underline}
.wide{display:block}
dl{display:grid;gap:.7rem;margin:0}dt{color:var(--soft);font-size:.85rem}dd{margin:0}
.card{display:grid;grid-template-columns:minmax(0,1fr);gap:.5rem}
.card .who{display:flex;gap:.8rem;align-items:center}
.logo{width:48px;height:48px;object-fit:contain;border-radius:.5rem;background:#fff;border:1px solid var(--line);
flex:none;
position:relative;overflow:hidden}
/* Browsers lay this over a picture that could not be loaded, and over no other. */
.logo::after{content:attr(data-initial)/"";position:absolute;inset:0;display:grid;place-items:center;
background:var(--tint);color:var(--soft);font-weight:650}
.plain>li{margin:0;padding:.7rem 0;border-top:1px solid var(--line)}
.plain>li:first-child{border-top:0;padding-top:0}.plain>li:last-child{padding-bottom:0}
.tag{font-size:.8rem;border-radius:.4rem;padding:.08rem .45rem;background:var(--tint);white-space:nowrap}
.tag.warn{background:var(--warn-tint);color:var(--warn);border:1px solid var(--warn-line)}
thead th,.names tbody th{overflow-wrap:normal}
table{border-collapse:collapse;width:100%;font-size:.93rem}
caption{text-align:start;font-weight:650;padding-bottom:.35rem;overflow-wrap:normal;word-break:normal}
th,td{text-align:start;vertical-align:baseline;padding:.34rem .7rem .34rem 0;border-top:1px solid var(--line)}
thead th{border-top:0;color:var(--soft);font-weight:500;font-size:.85rem}
tbody th{font-weight:400}.stack tbody th{font-weight:600}
td[data-is="ms"],td[data-is="At"],.moment{white-space:nowrap}
/* One piece, unless it alone is wider than a column may be. */
.whole{display:inline-block;vertical-align:top;max-width:16rem;overflow-wrap:break-word}
td.num{white-space:nowrap;width:8.6rem;padding-inline-end:0}
meter{width:4.2rem;height:.55rem;vertical-align:middle;margin-inline-end:.5rem;border:0;
background:var(--bar-ground);border-radius:.3rem}
meter::-webkit-meter-inner-element{height:.55rem}
meter::-webkit-meter-bar{background:var(--bar-ground);border:0;border-radius:.3rem;height:.55rem}
meter::-webkit-meter-optimum-value{background:var(--bar);border-radius:.3rem}
meter::-moz-meter-bar{background:var(--bar);border-radius:.3rem}
.sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr));gap:1rem 1.75rem}
.sides>*{min-width:0}
details>summary{cursor:pointer;font-weight:600;font-size:1.2rem;line-height:1.25}
details details>summary,.places summary{font-size:.95rem;font-weight:550;color:var(--link)}
.search{display:grid;grid-template-columns:minmax(0,1fr) auto auto auto;gap:.6rem;align-items:end;margin:1.1rem 0}
.search label{display:grid;gap:.2rem;font-size:.85rem;color:var(--soft);min-width:0}
input,select{font:inherit;color:var(--ink);background:var(--sheet);border:1px solid var(--soft);border-radius:.5rem;
padding:.5rem .7rem;width:100%;min-width:0}
/* As high as each other, so that their labels stand in one line. */
.search input,.search select,.search .button{min-height:2.65rem}
@media(max-width:44rem){.search{grid-template-columns:repeat(auto-fit,minmax(min(100%,12.5rem),1fr))}
.search label:first-child,.search .button{grid-column:1/-1}
.stack,.stack tbody,.stack tr,.stack td,.stack th{display:block}
.stack thead{position:absolute;inset-inline-start:-99rem}
.stack td:empty{display:none}
.stack tr{border-top:1px solid var(--line);padding:.6rem 0}.stack th,.stack td{border:0;padding:.1rem 0}
.stack td[data-is]::before{content:attr(data-is) ": ";color:var(--soft)}}
.earns{font-weight:600}
tbody th .small{display:block}
.rooms{display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;margin-bottom:.8rem}.rooms .small{margin-inline-start:auto}
.rooms a{text-decoration:none}
.rooms a[aria-current]{color:var(--ink);font-weight:650}
main>.note{margin-top:1rem}main>.note+.sheet{margin-top:1rem}
.facts{grid-template-columns:repeat(auto-fit,minmax(min(100%,12rem),1fr))}
h4{margin:0 0 .4rem;font-size:.9rem;color:var(--soft);font-weight:550}
.sheet>h3+.sides{margin:.5rem 0 1.4rem}.wide-sides{grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr))}
td[data-is="Status"]{min-width:7.5rem}
.role{display:grid;gap:.35rem}.role h2,.role h3{font-size:1.08rem}.role p{margin:0}
.pages{display:flex;gap:1rem;justify-content:space-between;align-items:center;margin-top:1rem}
.count{flex:none;color:var(--soft);font-size:.88rem}
.columns{columns:17rem;column-gap:2rem}.columns li{break-inside:avoid}
.columns>li:first-child{border-top:1px solid var(--line);padding-top:.7rem}
pre{overflow:auto;font:.82rem/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;background:var(--ground);
border:1px solid var(--line);border-radius:.5rem;padding:.8rem;max-height:32rem;white-space:pre-wrap}
code{font:.9em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
.scroll{overflow-x:auto}.beside{table-layout:fixed;min-width:56rem}.beside th:first-child{width:8rem}
.sheet details{margin-top:.5rem}
@media print{.top,footer,.share,.similar,.search{display:none}.two{display:block}
.sheet{border:0;padding:0;margin:1rem 0}}
`.trim()

const digest = hash('sha256', styleSheet, 'hex').slice(0, 16)

/** Its address changes with its content, so browsers may keep it for ever. */
export const stylePath = `/assets/style-${digest}.css`
