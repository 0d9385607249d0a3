/** The description of the API is true: it names every route, docs/api.md names them too, and each example is answered. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { routes } from "../../src/server/app.js"
import type { RunningServer } from "../../src/server/server.js"
import { type Franklin, franklin, root, serve } from "./running.js"

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

type Described = { readonly paths: Readonly<Record<string, Readonly<Record<string, { responses: object; summary: string }>>>> }

test("the description names every route, and nothing else", async () => {
  const { paths } = (await (await fetch(`${server.url}/api/openapi.json`)).json()) as Described
  const made: string[] = ["GET /api/openapi.json"]
  const recorder = {
    route: ({ method, url, schema }: { method: string; url: string; schema: { hide?: boolean } }) => {
      if (!schema.hide) made.push(`${method} ${url.replace(/:(\w+)/g, "{$1}")}`)
    },
  }
  for (const add of routes) add(recorder as never, { library: held.library, limits: {} } as never)
  const described = Object.entries(paths).flatMap(([url, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${url}`),
  )
  expect(described.sort()).toEqual(made.sort())
})

test("every route has a summary, and docs/api.md names it", async () => {
  const { paths } = (await (await fetch(`${server.url}/api/openapi.json`)).json()) as Described
  const page = readFileSync(join(root, "docs/api.md"), "utf8")
  for (const [url, methods] of Object.entries(paths))
    for (const [method, { summary }] of Object.entries(methods)) {
      expect(summary, url).toMatch(/\w/)
      expect(page).toContain(`${method.toUpperCase()} ${url.replace(/\{(\w+)\}/g, ":$1")}`)
    }
})

type Media = { readonly example?: unknown; readonly examples?: Readonly<Record<string, { readonly value: unknown }>> }
type Body = { readonly content: Readonly<Record<string, Media>> }

test("every example of the description is answered", async () => {
  const { paths } = (await (await fetch(`${server.url}/api/openapi.json`)).json()) as {
    paths: Record<string, { post?: { requestBody?: Body } }>
  }
  const asked: string[] = []
  for (const [path, { post: posted }] of Object.entries(paths))
    for (const [type, { example: one, examples = {} }] of Object.entries(posted?.requestBody?.content ?? {}))
      for (const example of [...(one === undefined ? [] : [one]), ...Object.values(examples).map(({ value }) => value)]) {
        const body = type.includes("urlencoded")
          ? new URLSearchParams(example as Record<string, string>)
          : typeof example === "string"
            ? example
            : JSON.stringify(example)
        const url = `${server.url}${path.replace("{sha256}", "c".repeat(64))}`
        const answer = await fetch(url, { method: "POST", body, headers: { "content-type": type } })
        expect(answer.ok, `${path} ${type}: ${await answer.clone().text()}`).toBe(true)
        expect(await answer.text()).not.toContain('"problem"')
        asked.push(path)
      }
  expect(new Set(asked).size).toBeGreaterThanOrEqual(8)
})
