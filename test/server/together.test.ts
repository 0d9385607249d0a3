/** Checks beside other requests: others are answered meanwhile, the last checks are kept, reading goes on while the library grows. */
import { afterAll, beforeAll, expect, test } from "vitest"
import { ingest } from "../../src/node.js"
import type { RunningServer } from "../../src/server/server.js"
import { type Franklin, franklin, lines, post, serve } from "./running.js"

let held: Franklin
let server: RunningServer
beforeAll(async () => {
  held = await franklin()
  server = await serve(held.library)
})
afterAll(async () => {
  await server.close()
  await held.close()
})

test("while a long brief is checked, other questions are answered", async () => {
  const text = Array.from(
    { length: 3000 },
    (_, n) => `See ${n + 1} U.S. ${n + 1}, and Okafor v. City of Lindale (1990) 57 Frank. 2d 302.`,
  ).join(" ")
  let done = false
  const checking = post(`${server.url}/api/check`, { text }).then(async (answer) => {
    await answer.text()
    done = true
  })
  let between = 0
  while (!done) {
    expect((await fetch(`${server.url}/api/library`)).status).toBe(200)
    if (!done) between++
  }
  await checking
  expect(between).toBeGreaterThan(5)
})

test("only the last checks are kept", async () => {
  const small = await serve(held.library, { limits: { checks: 2 } })
  const ids: string[] = []
  for (const n of [1, 2, 3]) {
    const told = (await lines(await post(`${small.url}/api/check`, { text: `See ${n} U.S. ${n}.` }))).at(-1) as never as {
      check: { id: string }
    }
    ids.push(told.check.id)
  }
  const statuses = await Promise.all(ids.map(async (id) => (await fetch(`${small.url}/api/checks/${id}/result.json`)).status))
  expect(statuses).toEqual([404, 200, 200])
  await small.close()
})

test("reading and writing at one time: checks go on while an upload is ingested", async () => {
  const both = await Promise.all([
    ingest(held.library, [new URL("../../examples/opinions", import.meta.url).pathname], { workers: 0 }),
    ...Array.from({ length: 10 }, () =>
      post(`${server.url}/api/check`, { text: "Okafor v. City of Lindale (1990) 57 Frank. 2d 302" }).then((answer) => answer.status),
    ),
  ])
  expect(both.slice(1)).toEqual(Array(10).fill(200))
})
