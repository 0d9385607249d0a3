/** A server that was started to ask CourtListener, and one that was not. */
import { afterAll, beforeAll, expect, test } from "vitest"
import { openCourtListener } from "../../src/node.js"
import { type FakeCourtListener, fakeCourtListener } from "../online/fake-courtlistener.js"
import { type Franklin, franklin, lines, post, serve } from "./running.js"

let held: Franklin
let source: FakeCourtListener
beforeAll(async () => {
  held = await franklin()
  source = await fakeCourtListener([{ name: "Ondine v. Vale", citations: ["405 U.S. 600"], date: "1972-03-20" }])
})
afterAll(async () => {
  await source.close()
  await held.close()
})

const env = () => ({ COURTLISTENER_TOKEN: "a-token-of-the-tests", GOODLAW_COURTLISTENER_URL: source.url })
type Checked = {
  readonly check: { readonly result: { readonly online?: object; readonly findings: readonly { readonly source?: object }[] } }
}

async function checked(url: string): Promise<Checked["check"]["result"]> {
  const answer = await post(`${url}/api/check`, { text: "See Ondine v. Vale, 405 U.S. 600 (1972)." })
  return ((await lines(answer)).at(-1) as unknown as Checked).check.result
}

test("only a server that was started with it asks", async () => {
  const offline = await serve(held.library)
  expect((await checked(offline.url)).online).toBeUndefined()
  expect(source.heard).toEqual([])
  await offline.close()
  const online = await serve(held.library, { online: openCourtListener(held.library, { env: env(), keep: false }) })
  const result = await checked(online.url)
  expect(result.online).toMatchObject({ asked: 1, found: 1 })
  expect(result.findings[0]?.source).toMatchObject({ url: "https://www.courtlistener.com/opinion/1/ondine-v-vale/" })
  expect(source.heard.map(({ text }) => text)).toEqual(["405 U.S. 600;"])
  expect(await held.library.store.db.selectFrom("answers").selectAll().execute()).toEqual([])
  await online.close()
})
