/** The library itself: what it holds, whether it is sound, and more of it. */
import { courtsHeld, version } from "../../node.js"
import type { App, Context } from "../context.js"
import { libraryShape } from "../shapes/law.js"

/** GET /api/library. */
export function libraryRoutes(app: App, { library, readOnly }: Context): void {
  app.route({
    method: "GET",
    url: "/api/library",
    schema: { summary: "What the library holds, and how current it is", tags: ["library"], response: { 200: libraryShape } },
    handler: async () => ({ ...(await library.info()), courts: [...(await courtsHeld(library))], version: version(), readOnly }),
  })
}
