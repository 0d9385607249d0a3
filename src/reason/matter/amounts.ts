/** The amounts of a matter: given outright under a name of the doctrine, or summed from its payments by what they were for and whose money they were. */
import type { Amount, Doctrine } from "../doctrine/doctrine.js"
import { exactly, type Range, readRange } from "../recover/range.js"
import type { Refuse } from "../refuse.js"
import type { MatterForm } from "./form.js"
import { type Payment, payerOf } from "./payments.js"
import { shareNamed } from "./shares.js"

/** Amounts by the doctrine's names, and payments that no amount takes in, in words. */
export type ReadAmounts = { readonly amounts: ReadonlyMap<string, Range>; readonly unread: readonly string[] }

export function readAmounts(form: MatterForm, doctrine: Doctrine, refuse: Refuse): ReadAmounts {
  const amounts = givenOutright(form, doctrine, refuse)
  const read = new Set<Payment>()
  for (const amount of doctrine.amounts.values()) {
    const payments = (form.payments ?? []).flatMap((row, n) => (takesIn(amount, form, row) ? [{ row, n }] : []))
    for (const { row } of payments) read.add(row)
    if (amounts.has(amount.id) || payments.length === 0) continue
    amounts.set(
      amount.id,
      payments.reduce<Range>((sum, { row, n }) => {
        const one = readRange(row.amount) ?? refuse(["payments", n, "amount"], `cannot be "${String(row.amount)}"`, "Give an amount.")
        return { from: sum.from.add(one.from), to: sum.to.add(one.to) }
      }, exactly(0)),
    )
  }
  const unread = (form.payments ?? [])
    .filter((row) => !read.has(row))
    .map((row) => `a payment of ${String(row.amount)} by ${form.people[row.by]?.name ?? row.by} for ${row.for}`)
  return { amounts, unread }
}

function takesIn({ paid }: Amount, form: MatterForm, row: Payment): boolean {
  if (paid === undefined) return false
  const what = row.for.trim().toLowerCase().replace(/\W+/g, "_")
  return [paid.for].flat().includes(what) && (paid.by === undefined || payerOf(form, row) === paid.by)
}

function givenOutright(form: MatterForm, doctrine: Doctrine, refuse: Refuse): Map<string, Range> {
  const names = new Map([...doctrine.amounts.values()].flatMap(({ id, also }) => [id, ...also].map((name) => [name, id] as const)))
  const amounts = new Map<string, Range>()
  for (const [name, value] of Object.entries(form.amounts)) {
    if (shareNamed(doctrine, name) !== undefined) continue
    const id =
      names.get(name) ??
      refuse(["amounts", name], "is not an amount of this doctrine", `Allowed: ${[...doctrine.amounts.keys()].join(", ")}.`)
    if (amounts.has(id)) refuse(["amounts", name], `gives ${id} a second time`, "Give it once.")
    amounts.set(
      id,
      readRange(value) ??
        refuse(["amounts", name], `cannot be "${String(value)}"`, 'Give an amount such as 85000, "85,000.50" or "80000 to 90000".'),
    )
  }
  return amounts
}
