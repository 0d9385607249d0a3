/** CourtListener's citation lookup: what its clients send and read. */
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { RunningServer } from "../../src/server/server.js"
import { lookupShape } from "../../src/server/shapes/answers.js"
import { type Franklin, franklin, post, serve } from "./running.js"

let held: Franklin
let server: RunningServer
let address: string
beforeAll(async () => {
  held = await franklin()
  server = await serve(held.library)
  address = `${server.url}/api/rest/v4/citation-lookup/`
})
afterAll(async () => {
  await server.close()
  await held.close()
})

type Row = {
  readonly citation: string
  readonly normalized_citations: string[]
  readonly start_index: number
  readonly end_index: number
  readonly status: number
  readonly error_message: string
  readonly clusters: readonly Record<string, unknown>[]
}

async function form(fields: Readonly<Record<string, string>>): Promise<{ status: number; body: unknown }> {
  const answer = await fetch(address, { method: "POST", body: new URLSearchParams(fields), headers: { authorization: "Token whatever" } })
  return { status: answer.status, body: await answer.json() }
}

async function rows(fields: Readonly<Record<string, string>>): Promise<readonly Row[]> {
  const { status, body } = await form(fields)
  expect(status).toBe(200)
  expect(lookupShape.safeParse(body).error).toBeUndefined()
  return body as readonly Row[]
}

describe("a text", () => {
  test("without citations gives an empty list", async () => expect(await rows({ text: "Put some text here" })).toEqual([]))

  test("gives each citation with its place, its normal form and its clusters", async () => {
    const text = "Plessy v. Ferguson (163 U. S. 537) was overruled."
    const [row] = await rows({ text })
    expect(row).toMatchObject({ citation: "163 U. S. 537", normalized_citations: ["163 U.S. 537"], status: 200, error_message: "" })
    expect(text.slice(row?.start_index, row?.end_index)).toBe("163 U. S. 537")
    expect(row?.clusters[0]).toMatchObject({
      case_name: "Plessy v. Ferguson",
      date_filed: expect.stringMatching(/^1896-/),
      citations: expect.arrayContaining([{ volume: 163, reporter: "U.S.", page: "537", type: 1 }]),
    })
    expect(Object.keys(row ?? {})).toEqual([
      "citation",
      "normalized_citations",
      "start_index",
      "end_index",
      "status",
      "error_message",
      "clusters",
    ])
  })

  test("counts characters as Python does", async () => {
    const [row] = await rows({ text: "🙂🙂 163 U.S. 537" })
    expect([row?.start_index, row?.end_index]).toEqual([3, 15])
  })

  test("gives 404 for what is not held, with the sentence its clients know", async () => {
    expect((await rows({ text: "See 1 U.S. 200." }))[0]).toMatchObject({
      status: 404,
      error_message: "Citation not found: '1 U.S. 200'",
      clusters: [],
    })
  })

  test("takes a short form for the case it means", async () => {
    const found = await rows({ text: "Plessy v. Ferguson, 163 U.S. 537 (1896). Plessy, 163 U.S., at 540." })
    expect(found.map(({ status }) => status)).toEqual([200, 200])
    expect(found[1]?.normalized_citations).toEqual(["163 U.S. 537"])
  })

  test("as JSON, and without the last slash", async () => {
    expect(await (await post(address, { text: "163 U.S. 537" })).json()).toMatchObject([{ status: 200 }])
    expect(await (await post(address.slice(0, -1), { volume: 163, reporter: "U.S.", page: 537 })).json()).toMatchObject([{ status: 200 }])
  })

  test("as a multipart form", async () => {
    const body = new FormData()
    body.set("text", "163 U.S. 537")
    expect(await (await fetch(address, { method: "POST", body })).json()).toMatchObject([{ status: 200 }])
  })
})

describe("volume, reporter and page", () => {
  test("are looked up, in any spelling of the reporter", async () => {
    for (const reporter of ["U.S.", "U. S.", "us"])
      expect((await rows({ volume: "163", reporter, page: "537" }))[0]).toMatchObject({
        citation: `163 ${reporter} 537`,
        status: 200,
        start_index: 0,
      })
  })

  test("of a reporter that nobody knows are 400, with its sentence", async () => {
    expect((await rows({ volume: "33", reporter: "Umbrella", page: "422" }))[0]).toMatchObject({
      status: 400,
      normalized_citations: [],
      error_message: "Unable to find reporter with abbreviation of 'Umbrella'",
    })
  })

  test.each([
    [{}, { non_field_errors: ["Either 'text' or 'reporter' is required."] }],
    [{ text: "x", reporter: "U.S." }, { non_field_errors: ["Invalid request. Provide either a 'text' or 'reporter', not both."] }],
    [{ reporter: "U.S." }, { volume: ["This field is required."], page: ["This field is required."] }],
    [{ reporter: "U.S.", volume: "x", page: "1" }, { volume: ["A valid integer is required."] }],
  ])("%j is refused in its words", async (fields, errors) => {
    const { status, body } = await form(fields as Record<string, string>)
    expect(status).toBe(400)
    expect(body).toMatchObject({ ...errors, code: "request_invalid" })
  })
})

test("two cases at one citation are 300 with both", async () => {
  for (const name of ["ALDER v. BEECH", "CEDAR v. DOGWOOD"]) {
    const text = `91 Frank. 2d 7\n\nSUPREME COURT OF FRANKLIN\n\n${name}\n\nDecided May 1, 2019\n\nBY THE COURT.\n\nAffirmed.\n`
    await (await fetch(`${server.url}/api/ingest?name=${name.slice(0, 5)}.txt`, { method: "POST", body: text })).text()
  }
  const [row] = await rows({ text: "91 Frank. 2d 7" })
  expect(row?.status).toBe(300)
  expect(row?.clusters).toHaveLength(2)
})
