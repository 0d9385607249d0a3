import { afterAll, beforeAll, describe } from "vitest"
import { openLibrary } from "../../src/law/open.js"
import { libraryContract } from "./contract.js"
import { postgresBinaries, type Server, startPostgres } from "./postgres-server.js"

describe.skipIf(!postgresBinaries())("with a server of its own (skipped where PostgreSQL is not installed)", () => {
  let server: Server
  beforeAll(async () => {
    server = await startPostgres(["main", "copy", "full"])
  })
  afterAll(() => server.stop())

  libraryContract("PostgreSQL", (name, bare) => openLibrary(server.address(name), { bare }))
})
