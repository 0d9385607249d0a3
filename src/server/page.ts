/** The page, as built; where it has not been built, a plain sentence in its place. */

import { existsSync } from "node:fs"
import { join } from "node:path"
import fastifyStatic from "@fastify/static"
import type { App } from "./context.js"

const withoutPage =
  "Goodlaw is running. The page has not been built here (npm run page builds it); the HTTP API is described at /api/openapi.json.\n"

/** GET / and the files of the page. Addresses inside the page lead to it as well, so that they can be kept and shared. */
export async function pageRoutes(app: App, folder: string | undefined): Promise<void> {
  if (folder === undefined || !existsSync(join(folder, "index.html"))) {
    app.get("/", { schema: { hide: true } }, (_request, reply) => reply.type("text/plain; charset=utf-8").send(withoutPage))
    return
  }
  await app.register(fastifyStatic, {
    root: folder,
    index: ["index.html"],
    cacheControl: false,
    preCompressed: true, // the build leaves a compressed copy beside each file that gains by it
    dotfiles: "deny",
    setHeaders: (response, path) => {
      response.setHeader("cache-control", /[\\/]assets[\\/]/.test(path) ? "public, max-age=31536000, immutable" : "no-cache")
    },
  })
  for (const place of ["check", "case", "matter", "library"].flatMap((name) => [`/${name}`, `/${name}/*`]))
    app.get(place, { schema: { hide: true } }, (_request, reply) => reply.sendFile("index.html"))
}
