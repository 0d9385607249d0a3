/** The library itself: what it holds, whether it is sound, and more of it. */
import { courtsHeld, version } from "../../node.js"
import { goneFrom } from "../client-disconnect.js"
import type { App, Context } from "../context.js"
import { verifyShape } from "../shapes/answers.js"
import { libraryShape } from "../shapes/law.js"

/** GET /api/library, POST /api/verify. */
export function libraryRoutes(app: App, { library, readOnly, workshop }: Context): void {
  app.route({
    method: "GET",
    url: "/api/library",
    schema: { summary: "What the library holds, and how current it is", tags: ["library"], response: { 200: libraryShape } },
    handler: async () => ({ ...(await library.info()), courts: [...(await courtsHeld(library))], version: version(), readOnly }),
  })
  app.route({
    method: "POST",
    url: "/api/verify",
    config: { ownBody: true },
    schema: {
      summary: "Check the library against itself: links, counts, hashes, full text",
      tags: ["library"],
      response: { 200: verifyShape },
    },
    handler: (_request, reply) => workshop.ask("verify", {}, { signal: goneFrom(reply) }),
  })
}
