/** A matter may be tried otherwise over HTTP, against what its own events show. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import type { RunningServer } from "../../src/server/server.js"
import { type Franklin, franklin, post, root, serve } from "./running.js"

let library: Franklin
let server: RunningServer
beforeAll(async () => {
  library = await franklin()
  server = await serve(library.library)
})
afterAll(async () => {
  await server.close()
  await library.close()
})

const matter = readFileSync(join(root, "examples/matters/musser.yaml"), "utf8")
const ask = (suppose: object) => post(`${server.url}/api/reason`, { doctrine: "equitable-indemnity-california", matter, suppose })

test("a supposed fact goes before what the events show", async () => {
  expect(await (await ask({})).json()).toMatchObject({ verdict: "allowed" })
  expect(await (await ask({ position: "successor" })).json()).toMatchObject({ verdict: "barred" })
})

test("a fact that the doctrine does not know is refused", async () => {
  const answer = await ask({ owl: true })
  expect(answer.status).toBe(400)
  expect(await answer.json()).toMatchObject({ code: "option_invalid" })
})
