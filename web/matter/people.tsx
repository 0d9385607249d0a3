/** A drawing of who engaged, sued, insured and paid whom. */
import type { Matter } from "./matter.js"

type Tie = { readonly from: string; readonly to: string; readonly says: string; readonly kind: "engaged" | "sued" | "insured" | "paid" }
const wide = 640
const gap = 34

/** People stand side by side; each tie is an arrow on a line of its own, so that none crosses another's words. */
export function People({ matter }: { readonly matter: Matter }) {
  const people = Object.entries(matter.people ?? {}).slice(0, 8)
  const ties = tiesOf(matter).slice(0, 30)
  if (people.length === 0) return null
  const at = (id: string) => ((people.findIndex(([one]) => one === id) + 0.5) * wide) / people.length
  const high = 44 + ties.length * gap
  return (
    <section aria-label="Who did what">
      <h2>Who engaged, sued and paid whom</h2>
      <figure className="people">
        <svg viewBox={`0 0 ${wide} ${high}`} role="img" aria-label={ties.map((tie) => saidOf(tie, matter)).join("; ")}>
          {people.map(([id, { name, is }]) => (
            <g key={id}>
              <line x1={at(id)} x2={at(id)} y1={36} y2={high} className="life" />
              <text x={at(id)} y={14} textAnchor="middle" fontSize={people.length > 5 ? 10 : 12} className="who">
                {short(name, Math.floor(110 / people.length))}
              </text>
              <text x={at(id)} y={29} textAnchor="middle" fontSize={10}>
                {is}
              </text>
            </g>
          ))}
          {ties.map(({ from, to, says, kind }, row) => {
            const y = 60 + row * gap
            const ahead = at(to) > at(from) ? 1 : -1
            return (
              <g key={`${from}-${to}-${says}`} className={kind}>
                <line x1={at(from)} x2={at(to) - 6 * ahead} y1={y} y2={y} />
                <path d={`M${at(to)} ${y}l${-8 * ahead} -4v8z`} />
                <text x={(at(from) + at(to)) / 2} y={y - 5} textAnchor="middle" fontSize={11}>
                  {short(says, 46)}
                </text>
              </g>
            )
          })}
        </svg>
      </figure>
    </section>
  )
}

const short = (words: string, most: number) => (words.length > most ? `${words.slice(0, most - 1)}…` : words)

function saidOf({ from, to, says }: Tie, { people = {} }: Matter): string {
  return `${people[from]?.name} to ${people[to]?.name}: ${says}`
}

/** Ties between two people that the matter names; what names anybody else cannot be drawn. */
function tiesOf(matter: Matter): readonly Tie[] {
  const drawn = [
    ...(matter.engagements ?? []).map((row) => ({
      from: row.by ?? row.for,
      to: row.who,
      says: `engaged${words(" as ", row.as)}`,
      kind: "engaged",
    })),
    ...(matter.insurance ?? []).map((row) => ({ from: row.insurer, to: row.insured, says: "insured", kind: "insured" })),
    ...(matter.suits ?? []).flatMap((row) =>
      [row.against].flat().map((against) => ({ from: row.by, to: against, says: `sued${words(" for ", row.for)}`, kind: "sued" })),
    ),
    ...(matter.settlements ?? []).map((row) => ({
      from: row.by,
      to: row.with,
      says: `settled${words(" for ", row.amount)}`,
      kind: "paid",
    })),
    ...(matter.payments ?? []).map((row) => ({
      from: row.by,
      to: row.to,
      says: `paid${words(" ", row.amount)}${words(": ", String(row.for ?? "").replaceAll("_", " "))}`,
      kind: "paid",
    })),
  ]
  const known = matter.people ?? {}
  return drawn.filter(({ from, to }) => from !== to && known[String(from)] && known[String(to)]) as readonly Tie[]
}

const words = (before: string, value: unknown) => (value === undefined || value === "" ? "" : `${before}${String(value)}`)
