/** The one style sheet of the HTML reports: light and dark, print, no network. */
export const style = `
:root { --ink:#1d1f24; --dim:#5b616e; --paper:#fff; --line:#d9dce3; --wash:#f5f6f8; --stop:#a61b1b; --warning:#8a5300; --caution:#1c5a8a; --positive:#1e6b3a; --neutral:#5b616e; }
@media (prefers-color-scheme: dark) { :root { --ink:#e7e9ee; --dim:#a3a9b6; --paper:#15171b; --line:#343944; --wash:#1e2127; --stop:#ff8f87; --warning:#f0b357; --caution:#84c2f5; --positive:#7fd39b; --neutral:#a3a9b6; } }
* { box-sizing:border-box } body { margin:0 auto; padding:2rem 1.25rem 4rem; max-width:60rem; background:var(--paper); color:var(--ink); font:16px/1.5 Georgia,"Times New Roman",serif }
h1 { font-size:1.6rem; margin:0 0 .25rem } h2 { font-size:1.2rem; margin:2.5rem 0 .75rem; border-bottom:1px solid var(--line); padding-bottom:.25rem }
.kind { color:var(--dim); margin:0; letter-spacing:.02em } h3 { font-size:1rem; margin:1.25rem 0 .25rem } a { color:inherit; text-underline-offset:.15em }
header p, .limits, table, .tag, footer, dl { font-family:system-ui,"Segoe UI",sans-serif; font-size:.875rem } .dim { color:var(--dim) }
dl { display:grid; grid-template-columns:max-content 1fr; gap:.15rem 1rem; margin:.75rem 0 } dt { color:var(--dim) } dd { margin:0; overflow-wrap:anywhere }
.limits { background:var(--wash); border-left:4px solid var(--line); padding:.75rem 1rem; margin:1rem 0 } .limits ul { margin:0; padding-left:1.1rem }
article { border:1px solid var(--line); border-left:5px solid var(--neutral); border-radius:4px; padding:.75rem 1rem; margin:.75rem 0; break-inside:avoid }
article.positive { border-left-color:var(--positive) } article.stop { border-left-color:var(--stop) } article.warning { border-left-color:var(--warning) } article.caution { border-left-color:var(--caution) }
.tag { font-weight:600 } .stop .tag, td.stop { color:var(--stop) } .warning .tag, td.warning { color:var(--warning) } .caution .tag, td.caution { color:var(--caution) } td.positive { color:var(--positive) }
article h3 { font-size:1rem; margin:.15rem 0 .5rem; font-weight:600; overflow-wrap:anywhere } article p { margin:.35rem 0 } blockquote { margin:.5rem 0; padding:.1rem 0 .1rem .9rem; border-left:3px solid var(--line); color:var(--dim); overflow-wrap:anywhere }
.sides { display:grid; grid-template-columns:1fr 1fr; gap:1rem; margin:.5rem 0 } .sides h4 { font:600 .8rem system-ui,sans-serif; margin:0 0 .2rem; color:var(--dim) } .sides p { margin:0 } @media (max-width:40rem) { .sides { grid-template-columns:1fr } }
del { color:var(--stop); text-decoration:underline wavy } ins { color:var(--positive); text-decoration:underline }
.suggestion { border-top:1px dashed var(--line); padding-top:.4rem; color:var(--positive) } .rule { color:var(--dim); font:.75rem ui-monospace,monospace }
table { border-collapse:collapse; width:100% } th { text-align:left; color:var(--dim); font-weight:600; white-space:nowrap } td, th { padding:.3rem .75rem .3rem 0; border-bottom:1px solid var(--line); vertical-align:top; overflow-wrap:break-word } td.page { white-space:nowrap; font-variant-numeric:tabular-nums }
@media (max-width:40rem) { td, th { overflow-wrap:anywhere; padding-right:.4rem } td.page, th { white-space:normal } }
ul.plain { margin:.5rem 0; padding-left:1.2rem } ul.plain li { margin:.3rem 0 }
.sign { display:grid; grid-template-columns:1fr 1fr; gap:2.5rem 2rem; margin-top:2rem } .sign div { border-top:1px solid var(--ink); padding-top:.25rem; font:.8rem system-ui,sans-serif }
@media print { :root { --ink:#000; --dim:#444; --paper:#fff; --line:#bbb; --wash:#f4f4f4; --stop:#a61b1b; --warning:#8a5300; --caution:#1c5a8a; --positive:#1e6b3a; --neutral:#555 } tr, .signoff { break-inside:avoid } thead { display:table-header-group } body { padding:0; max-width:none; font-size:11pt } a { color:inherit; text-decoration:none } h2 { break-after:avoid } }
`
