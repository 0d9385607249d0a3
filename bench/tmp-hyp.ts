import { readFileSync } from "node:fs"
import { doctrineFrom } from "/work/gl-reason/src/reason/shipped.js"
import { readMatter } from "/work/gl-reason/src/reason/matter/read.js"
import { reason } from "/work/gl-reason/src/reason/reason.js"
import { stringify } from "yaml"
const rows = JSON.parse(readFileSync(process.argv[2]!,"utf8"))
const d = doctrineFrom("equitable-indemnity-california")
const only = process.argv[3]
for (const row of rows) { if (only && row.id!==only) continue
 const told=[row.facts, ...Object.entries(row.roles).flatMap(([k,v])=>k==="claimant"||k==="target"?[]:[`${k}: ${v}.`])].join(" ")
 const m = readMatter(stringify({matter: row.title, account:{title: row.title, claimant: row.roles.claimant, target: row.roles.target, facts: told}}), row.id, d)
 console.log("\n"+row.id, row.title, "|", row.roles.claimant, "|", row.roles.target, "|", row.facts)
 console.log("   read:", m.stated.map(s=>`${s.fact}=${s.value}`).join(", "), m.notUnderstood.length?"  NOT: "+m.notUnderstood.join("; "):"")
 for (const [asOf,a] of Object.entries(row.answers) as any) {
  const v = reason(d, m, {asOf})
  console.log("   ", asOf, v.verdict, v.leaning??"", "["+v.controlling.slice(0,6).map(c=>c.id).join(", ")+"]", " want", (a.acceptable??[]).join("|"), "["+a.controlling.join(", ")+"]", v.hinges.filter(h=>h.decisive||h.reverses).map(h=>(h.reverses?"!":"")+h.fact).join(","))
 }
}
