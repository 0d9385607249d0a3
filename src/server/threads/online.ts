/** The server's online source, lent to a thread through a port: its limits and its token stay with the server's own thread. */
import { MessageChannel, type MessagePort } from "node:worker_threads"
import type { OnlineReply, OnlineSource } from "../../node.js"

type Question = { readonly number: number; readonly citations: readonly string[] }
type Reply = { readonly number: number; readonly reply: OnlineReply }

/** The port that a thread asks through; it closes with the thread. */
export function lend(online: OnlineSource): MessagePort {
  const { port1, port2 } = new MessageChannel()
  port1.on("message", async ({ number, citations }: Question) => {
    const reply = await online.ask(citations)
    port1.postMessage({ number, reply } satisfies Reply)
  })
  port1.unref()
  return port2
}

/** In the thread: the source behind the port. */
export function borrow(port: MessagePort): OnlineSource {
  const waiting = new Map<number, (reply: OnlineReply) => void>()
  let next = 0
  port.on("message", ({ number, reply }: Reply) => {
    waiting.get(number)?.(reply)
    waiting.delete(number)
  })
  return {
    name: "courtlistener",
    ask: (citations) =>
      new Promise((done) => {
        waiting.set(next, done)
        port.postMessage({ number: next++, citations } satisfies Question)
      }),
  }
}
