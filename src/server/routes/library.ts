/** The library itself: what it holds, whether it is sound, and more of it. */
import { courtsHeld, verify, version } from "../../node.js"
import type { App, Context } from "../context.js"
import { verifyShape } from "../shapes/answers.js"
import { libraryShape } from "../shapes/law.js"

/** GET /api/library, POST /api/verify. */
export function libraryRoutes(app: App, { library, readOnly, gate }: Context): void {
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
    handler: async () => {
      const leave = await gate.enter()
      try {
        return await verify(library.store)
      } finally {
        leave()
      }
    },
  })
}
