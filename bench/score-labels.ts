/**
 * How treat reads the project's own labelled opinions (`bench/labels`), kind by kind: those that weights are fitted on, and the third that is only
 * scored. Labels are facts (case, citation, kind, offsets); the texts are those of `../shared`.
 */
import { existsSync } from "node:fs"
import { resolve } from "node:path"
import { cite, readRecord, selfOf, treat } from "../src/index.js"
import { rankOf } from "../src/treatment/kinds.js"
import { isHeld, keyOf, labelled, rowsOf, surnameOf } from "./discourse/units.js"

const corpus = resolve(import.meta.dirname, "../../shared/data/scotus/corpus.jsonl.gz")
const merged: Readonly<Record<string, string>> = {
  adopted: "followed",
  analogized: "followed",
  abrogated: "overruled",
  disapproved: "overruled",
}
const scored = ["overruled", "limited", "questioned", "criticized", "declined to follow", "distinguished", "followed"]
const courts: ReadonlySet<string> = new Set(["lead", "per_curiam", "plurality", "combined"])

type Count = { right: number; false: number; missed: number }
const family = (kind: string): string => merged[kind] ?? kind

function score(): ReadonlyMap<string, Count> {
  const counts = new Map<string, Count>()
  const add = (key: string, what: keyof Count) => {
    const count = counts.get(key) ?? { right: 0, false: 0, missed: 0 }
    count[what]++
    counts.set(key, count)
  }
  const labels = new Map(labelled().map(({ id, treatments }) => [id, treatments]))
  for (const record of rowsOf<{ cluster_id: number }>(corpus)) {
    const id = String(record.cluster_id)
    const said = labels.get(id)?.filter(({ part, treatment }) => courts.has(part ?? "lead") && !treatment.startsWith("recognized"))
    if (!said) continue
    const third = isHeld(id) ? "held" : "open"
    const document = readRecord(record)
    for (const { name, citations, treatment } of treat(document, cite(document), { self: selfOf(record) }).authorities) {
      const keys = citations.map(keyOf)
      const own = said.filter(({ citations: wanted = [], name: called }) =>
        wanted.length > 0
          ? wanted.some((one) => keys.includes(keyOf(one)))
          : surnameOf(called) !== "" && surnameOf(called) === surnameOf(name),
      )
      const sure = own.filter((one) => one.sure !== false).map((one) => one.treatment)
      const want = family([...sure].sort((a, b) => rankOf(a) - rankOf(b))[0] ?? "cited")
      const got = family(treatment)
      if (got === want || own.some((one) => family(one.treatment) === got)) add(`${third} ${got}`, "right")
      else {
        if (sure.length > 0) add(`${third} ${want}`, "missed")
        if (sure.length > 0 || own.length === 0) add(`${third} ${got}`, "false")
      }
    }
  }
  return counts
}

if (!existsSync(corpus)) console.log("The opinions are not at hand (../shared is absent): nothing is scored.")
else {
  const counts = score()
  for (const third of ["open", "held"])
    for (const kind of scored) {
      const count = counts.get(`${third} ${kind}`) ?? { right: 0, false: 0, missed: 0 }
      const { right, false: wrong, missed } = count
      const figure = right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed)
      console.log(`${third.padEnd(5)} ${kind.padEnd(19)} right ${right}, false ${wrong}, missed ${missed}, F1 ${figure.toFixed(3)}`)
    }
}
