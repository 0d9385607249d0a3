/** Five times the citations are five times the work: counted as blocks of code run, which no other work on the machine changes. */
import { Session } from "node:inspector/promises"
import { setFlagsFromString } from "node:v8"
import { expect, test } from "vitest"
import { check } from "../../src/check/check.js"
import { readText } from "../../src/read/text.js"
import { fakeLibrary } from "./fake-library.js"

// Blocks are counted in bytecode only, so code stays there.
for (const flag of ["--no-opt", "--no-maglev", "--no-sparkplug"]) setFlagsFromString(flag)

const library = fakeLibrary([
  {
    name: "Holloway v. Vale",
    citations: ["402 U.S. 300"],
    date: "1971-05-03",
    verdict: "stop",
    because: [{ by: { name: "Ondine v. Vale", citation: "410 U.S. 5", date: "1973-01-22" }, quote: "Holloway is overruled." }],
    opinions: [{ text: "*301 The owner of the weir must keep its gate open in the spring of the year. *302 The judgment is affirmed." }],
  },
  { name: "Osgood v. Yarrow", citations: ["403 U.S. 400"], date: "1971", rests: [{ name: "Holloway v. Vale", citation: "402 U.S. 300" }] },
])

/** Texts that make one kind of work grow each, `n` times. */
const growing: Readonly<Record<string, (n: number) => string>> = {
  "one fallen case, again and again": () => "See Holloway v. Vale, 402 U.S. 300, 301 (1971).",
  "a case that rests on a fallen one": () => "See Osgood v. Yarrow, 403 U.S. 400 (1971).",
  "cases that are not held": (n) => `See Arden${n} v. Birch${n}, ${(n % 500) + 1} U.S. ${n} (1950).`,
  "parallel citations": (n) => `Holloway v. Vale, 402 U.S. 300, 27 L. Ed. 2d ${n} (1971), overruled by Ondine v. Vale, 410 U.S. 5 (1973).`,
  "ids and short forms": (n) =>
    n % 7 === 0 ? "Holloway v. Vale, 402 U.S. 300 (1971)." : n % 2 ? "Id. at 302." : "Holloway, 402 U.S. at 301.",
  "names of many": (n) => (n % 4 ? `Arden${n} v. Birch, ${(n % 900) + 1} F.2d ${n} (1950).` : "Birch, supra, at 4."),
  quotations: () =>
    "“The owner of the weir must keep its gate open in the spring of the year.” Holloway v. Vale, 402 U.S. 300, 301 (1971).",
  statutes: (n) => `42 U.S.C. § ${n}.`,
}

/** Blocks of our own code run while a text with so many of them is checked. */
async function blocksRun(kind: string, many: number): Promise<number> {
  const write = growing[kind] as (n: number) => string
  const text = Array.from({ length: many }, (_, n) => `${write(n + 1)}${n % 5 === 4 ? "\n\n" : " "}`).join("")
  const session = new Session()
  session.connect()
  await session.post("Profiler.enable")
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true })
  await check(readText(text), library)
  const { result } = await session.post("Profiler.takePreciseCoverage")
  session.disconnect()
  const own = result.filter(({ url }) => /\/src\/(?:read|cite|check|base)\//.test(url))
  return own.flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges)).reduce((sum, { count }) => sum + count, 0)
}

/** From here on every list that is kept of the last few of something is full. */
const enough = 800

test.each(Object.keys(growing))("%s", async (kind) => {
  await blocksRun(kind, 50)
  const less = await blocksRun(kind, enough)
  const more = await blocksRun(kind, 5 * enough)
  expect(less).toBeGreaterThan(100 * enough)
  expect(more / less).toBeLessThan(5.75)
})
