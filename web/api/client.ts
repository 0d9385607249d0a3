/** Calls to the HTTP API on the same machine. What fails comes back as one sentence a person can read. */

/** What a call that failed says; `code` is of the table of problems. */
export class Refused extends Error {
  override readonly name = "Refused"
  constructor(
    message: string,
    readonly status: number,
    readonly code?: string,
  ) {
    super(message)
  }
}

async function answered(response: Response): Promise<Response> {
  if (response.ok) return response
  const problem = (await response.json().catch(() => ({}))) as { detail?: string; title?: string; code?: string }
  throw new Refused(problem.detail ?? problem.title ?? `The server answered ${response.status}.`, response.status, problem.code)
}

async function call(path: string, init?: RequestInit): Promise<Response> {
  try {
    return await answered(await fetch(path, init))
  } catch (error) {
    if (error instanceof Refused || (error as Error).name === "AbortError") throw error
    throw new Refused("Goodlaw's server does not answer. Start it again with goodlaw serve, and reload this page.", 0)
  }
}

/** GET, as JSON. Asks that are undefined or empty are left out. */
export async function get<T>(
  path: string,
  ask: Readonly<Record<string, string | number | undefined>> = {},
  signal?: AbortSignal,
): Promise<T> {
  const given = Object.entries(ask).filter(([, value]) => value !== undefined && value !== "")
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
  return (await (await call(search === "" ? path : `${path}?${search}`, signal ? { signal } : {})).json()) as T
}

/** POST of JSON, answered in JSON. */
export async function post<T>(path: string, body: unknown, signal?: AbortSignal): Promise<T> {
  const init = {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
    ...(signal ? { signal } : {}),
  }
  return (await (await call(path, init)).json()) as T
}

/** POST answered by lines of JSON; each is handed on as it arrives. */
export async function* lines<T>(path: string, body: BodyInit, type: string, signal?: AbortSignal): AsyncGenerator<T> {
  const response = await call(path, { method: "POST", headers: { "content-type": type }, body, ...(signal ? { signal } : {}) })
  const reader = (response.body as ReadableStream<Uint8Array>)
    .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
    .getReader()
  let rest = ""
  for (;;) {
    const { done, value } = await reader.read()
    rest += value ?? ""
    const parts = rest.split("\n")
    rest = parts.pop() ?? ""
    for (const part of done ? [...parts, rest] : parts) if (part.trim() !== "") yield JSON.parse(part) as T
    if (done) return
  }
}
