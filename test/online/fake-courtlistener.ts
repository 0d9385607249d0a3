/** A server on this machine that speaks the documented protocol of CourtListener's citation lookup, and fails where it is told to. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"

export type FakeCase = {
  readonly name: string
  readonly citations: readonly string[]
  readonly date?: string
  /** The last page of the first citation's reporter: pages up to it are found inside the case. */
  readonly through?: number
}

/** One request as it came: who asked, and for what. */
export type Heard = { readonly authorization: string | undefined; readonly text: string; readonly path: string }
/** Answers in the place of the lookup. */
export type Fault = (response: ServerResponse, heard: Heard) => void

export type FakeCourtListener = {
  readonly url: string
  readonly heard: readonly Heard[]
  /** The next requests fail so, one after another. */
  fail(...faults: readonly Fault[]): void
  close(): Promise<void>
}

const mostLookedUp = 250

/** Starts it on a free port. */
export async function fakeCourtListener(cases: readonly FakeCase[], token = "a-token-of-the-tests"): Promise<FakeCourtListener> {
  const heard: Heard[] = []
  const faults: Fault[] = []
  const server = createServer((request, response) => {
    bodyOf(request).then((body) => {
      const text = (new URLSearchParams(body).get("text") ?? "").trim()
      const one = { authorization: request.headers.authorization, text, path: request.url ?? "" }
      heard.push(one)
      const fault = faults.shift()
      if (fault) return fault(response, one)
      if (one.authorization !== `Token ${token}`) return send(response, 401, { detail: "Invalid token." })
      if (request.method !== "POST" || one.path !== "/api/rest/v4/citation-lookup/") return send(response, 404, { detail: "Not found." })
      if (text.length > 64_000) return send(response, 400, { text: ["Ensure this field has no more than 64000 characters."] })
      send(response, 200, rowsFor(text, cases))
    })
  })
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard,
    fail: (...more) => void faults.push(...more),
    close: () => {
      server.closeAllConnections()
      return new Promise((closed) => server.close(() => closed()))
    },
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString("utf8")
}

/** Sends JSON. */
export function send(response: ServerResponse, status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body))
}

const citation = /(\d{1,5}) ([A-Z][A-Za-z0-9.' ]{0,30}?) (\d{1,5})(?!\d|[a-z])/g
const unknownReporter = /Nonesuch/

function rowsFor(text: string, cases: readonly FakeCase[]) {
  return [...text.matchAll(citation)].map((found, n) => {
    const start = [...text.slice(0, found.index)].length
    const place = { citation: found[0], start_index: start, end_index: start + [...found[0]].length }
    if (n >= mostLookedUp) return { ...place, ...none(429, "Too many citations requested.", [found[0]]) }
    if (unknownReporter.test(found[0])) return { ...place, ...none(400, "Unable to find reporter.", []) }
    const clusters = cases.filter((one) => holds(one, found))
    if (clusters.length === 0) return { ...place, ...none(404, `Citation not found: '${found[0]}'`, [found[0]]) }
    return {
      ...place,
      normalized_citations: [found[0]],
      status: clusters.length > 1 ? 300 : 200,
      error_message: "",
      clusters: clusters.map((one) => clusterOf(one, cases.indexOf(one) + 1)),
    }
  })
}

const none = (status: number, error_message: string, normalized_citations: readonly string[]) => ({
  normalized_citations,
  status,
  error_message,
  clusters: [],
})

/** At its first page, or, as the service does, anywhere inside it. */
function holds({ citations, through }: FakeCase, found: RegExpMatchArray): boolean {
  if (citations.includes(found[0])) return true
  const [volume, ...rest] = (citations[0] ?? "").split(" ")
  const page = Number(found[3])
  return volume === found[1] && rest.slice(0, -1).join(" ") === found[2] && page > Number(rest.at(-1)) && page <= (through ?? 0)
}

function clusterOf({ name, citations, date }: FakeCase, id: number) {
  return {
    id,
    absolute_url: `/opinion/${id}/${name.toLowerCase().replace(/[^a-z]+/g, "-")}/`,
    case_name: name,
    case_name_short: "",
    case_name_full: "",
    date_filed: date ?? null,
    date_filed_is_approximate: false,
    precedential_status: "Published",
    citations: citations.map((one) => {
      const [volume, ...rest] = one.split(" ")
      return { volume: Number(volume), reporter: rest.slice(0, -1).join(" "), page: rest.at(-1), type: 1 }
    }),
  }
}
