/** Shares of fault: numbers or ranges of per cent by party, which may not go over 100 and must be able to reach it when both sides are given. */
import type { Doctrine } from "../doctrine/doctrine.js"
import { exactly, type Range, readRange } from "../recover/range.js"
import type { Refuse } from "../refuse.js"
import type { MatterForm } from "./form.js"

const named = /^(\w{1,40}?)(?:_(?:share|percent|fault))?$/

/** The party whose share an amount's name gives: "target", "target_percent"; nothing when it is an amount. */
export function shareNamed(doctrine: Doctrine, name: string): string | undefined {
  const party = named.exec(name)?.[1]
  const isAmount = [...doctrine.amounts.values()].some(({ id, also }) => id === name || also.includes(name))
  return party !== undefined && !isAmount && Object.hasOwn(doctrine.parties, party) ? party : undefined
}

/** Fractions of one. With one of two parties given alone, the other has the rest, unless `others` have some of it. */
export function readShares(form: MatterForm, doctrine: Doctrine, refuse: Refuse): ReadonlyMap<string, Range> {
  const percents = new Map<string, Range>()
  const given = [
    ...Object.entries(form.shares).map(([name, value]) => ({ name, value, at: ["shares", name] as const })),
    ...Object.entries(form.amounts).flatMap(([name, value]) =>
      shareNamed(doctrine, name) === undefined ? [] : [{ name: shareNamed(doctrine, name) ?? name, value, at: ["amounts", name] as const }],
    ),
  ]
  for (const { name, value, at } of given) {
    const party = shareNamed(doctrine, name) ?? name
    if (!Object.hasOwn(doctrine.parties, party) && party !== "others" && party !== "insolvent") {
      refuse(at, `is not a party of this doctrine`, `Allowed: ${Object.keys(doctrine.parties).join(", ")}, others, insolvent.`)
    }
    const read = readRange(value) ?? refuse(at, `cannot be "${String(value)}"`, 'Give per cent: 40, or "30 to 40".')
    if (read.to.gt(100)) refuse(at, `is ${String(value)} per cent`, "A share is at most 100.")
    percents.set(party, read)
  }
  checkSum(percents, Object.keys(doctrine.parties), refuse)
  completed(percents, Object.keys(doctrine.parties))
  return new Map([...percents].map(([party, { from, to }]) => [party, { from: from.div(100), to: to.div(100) }]))
}

function checkSum(percents: ReadonlyMap<string, Range>, [first = "", second = ""]: readonly string[], refuse: Refuse): void {
  const least = [...percents.values()].reduce((sum, { from }) => sum.add(from), exactly(0).from)
  const most = [...percents.values()].reduce((sum, { to }) => sum.add(to), exactly(0).to)
  if (least.gt(100)) refuse(["shares"], `come to ${least.toString()} per cent or more`, "All shares together are at most 100.")
  if (percents.has(first) && (percents.has(second) || percents.has("others")) && percents.size > 1 && most.lt(100))
    refuse(["shares"], `come to ${most.toString()} per cent`, "They must add up to 100; give the rest as others.")
}

/** The other side's share, where one of the doctrine's first two parties alone is given. */
function completed(percents: Map<string, Range>, [first = "", second = ""]: readonly string[]): void {
  for (const [one, other] of [
    [first, second],
    [second, first],
  ] as const) {
    const known = percents.get(one)
    if (!known || percents.has(other) || percents.has("others")) continue
    const apart = [...percents].filter(([party]) => party !== one).map(([, share]) => share)
    const rest = apart.reduce((left, share) => ({ from: left.from.sub(share.to), to: left.to.sub(share.from) }), exactly(100))
    percents.set(other, { from: rest.from.sub(known.to), to: rest.to.sub(known.from) })
  }
}
