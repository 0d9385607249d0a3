/** A library on PostgreSQL: the contract, plain and in hash partitions; servers that only read, refuse, or go away; and long texts. */
import { createServer } from "node:net"
import { sql } from "kysely"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { Problem } from "../../../src/base/problem.js"
import { openLibrary } from "../../../src/law/open.js"
import { checkServer } from "../../../src/library/store/postgres.js"
import { shownAddress, withoutPassword } from "../../../src/library/store/postgres-address.js"
import { vectorsOf } from "../../../src/library/store/postgres-words.js"
import type { StoredLibrary } from "../../../src/library/stored-library.js"
import { inSession } from "../../../src/library/write/session.js"
import { enqueue } from "../../../src/queue/enqueue.js"
import { queueState } from "../../../src/queue/state.js"
import { numbers } from "../../fixtures/many-cases.js"
import { libraryContract } from "./contract.js"
import { postgresBinaries, type Server, startPostgres } from "./postgres-server.js"

const problemOf = (asked: Promise<unknown>): Promise<Problem> =>
  asked.then(
    () => expect.fail("no problem"),
    (cause) => cause as Problem,
  )

describe("an address is shown without its password", () => {
  test.each([
    ["postgres://clerk:secret@db.example/law?sslmode=require", "postgres://clerk@db.example/law"],
    ["postgresql://db.example:5433/law", "postgresql://db.example:5433/law"],
    ["postgres://clerk@db.example/law?password=secret", "postgres://clerk@db.example/law"],
    ["postgres://clerk:se%40cret@db.example/law", "postgres://clerk@db.example/law"],
  ])("%s", (address, shown) => expect(shownAddress(address)).toBe(shown))

  test.each([
    "postgres://clerk:se/cret@db.example/law",
    "postgres://clerk:1?cret@db.example/law",
    "postgres://clerk:1#cret@db/law",
    "postgres://a b:cret@",
  ])("%s is refused, and nothing of it is printed", (address) => {
    try {
      expect(shownAddress(address)).toBe("")
    } catch (cause) {
      expect(cause).toBeInstanceOf(Problem)
      expect((cause as Problem).message).not.toMatch(/cret/)
    }
  })

  test("a message that holds it loses it", () => {
    expect(withoutPassword("no: se@cret", "postgres://clerk:se%40cret@db/law")).toBe("no: ***")
  })
})

test.each(["http://clerk:secret@db/law", "sqlite://law.db", "POSTGRES://db/law"])("%s is no library's address", async (address) => {
  const problem = await problemOf(openLibrary(address))
  expect(problem.code).toBe("option_invalid")
  expect(problem.message).not.toContain("secret")
})

test("a server older than 15 is refused", () => {
  expect(() => checkServer(140_011, "x")).toThrow(/PostgreSQL 14; Goodlaw needs 15/)
  expect(() => checkServer(150_000, "x")).not.toThrow()
})

describe("a text is indexed in pieces", () => {
  /** The words of a vector in their order. */
  const wordsIn = (vector: string) =>
    vector
      .split(" ")
      .flatMap((one) => {
        const [word = "", places = ""] = one.slice(1).split("':")
        return places === "" ? [] : places.split(",").map((at) => [Number(at), word] as const)
      })
      .sort(([a], [b]) => a - b)
      .map(([, word]) => word)

  test("no word stands more than 256 times in one, and every run of 60 words stands whole in one", () => {
    const pick = numbers(15)
    const words = Array.from({ length: 30_000 }, () => (pick(3) === 0 ? "the" : `word${pick(9000)}`))
    const pieces = vectorsOf(words.join(" ")).map(wordsIn)
    for (const piece of pieces) expect(piece.filter((word) => word === "the").length).toBeLessThan(256)
    const joined = pieces.map((piece) => ` ${piece.join(" ")} `)
    for (let from = 0; from + 60 <= words.length; from += 97) {
      const run = words.slice(from, from + 60).join(" ")
      expect(joined.some((piece) => piece.includes(` ${run} `))).toBe(true)
    }
  })

  test("a text of one word, of none, and of one word a thousand times", () => {
    expect(vectorsOf("O'Née")).toEqual(["'o':1 'nee':2"])
    expect(vectorsOf(" ?! ")).toEqual([""])
    expect(vectorsOf("the ".repeat(1000)).every((vector) => wordsIn(vector).length < 256)).toBe(true)
  })
})

describe.skipIf(!postgresBinaries())("with a server of its own (skipped where PostgreSQL is not installed)", () => {
  let server: Server
  beforeAll(async () => {
    server = await startPostgres(["main", "copy", "full", "p_main", "p_copy", "p_full", "long", "faults", "older"])
  }, 60_000)
  afterAll(() => server.stop())

  libraryContract("PostgreSQL", (name, bare) => openLibrary(server.address(name), { bare }))
  libraryContract("PostgreSQL in four hash partitions", (name, bare) => openLibrary(server.address(`p_${name}`), { bare, partitions: 4 }))

  test("the large tables of a partitioned library lie in their partitions, by the hash of the case", async () => {
    const { store, close } = await openLibrary(server.address("p_main"), { bare: true })
    const found = await sql<{ name: string; parts: number }>`select c.relname as name, count(i.*)::integer as parts
      from pg_class c join pg_inherits i on i.inhparent = c.oid where c.relkind = 'p' group by 1 order by 1`.execute(store.db)
    const large = [
      "case_words",
      "cases",
      "citations",
      "opinion_words",
      "opinions",
      "origins",
      "pairs",
      "statements",
      "tallies",
      "treatments",
    ]
    expect(found.rows).toEqual(large.map((name) => ({ name, parts: 4 })))
    const spread = await sql<{ n: number }>`select count(distinct tableoid)::integer as n from cases`.execute(store.db)
    expect(spread.rows[0]?.n).toBeGreaterThan(1)
    await close()
  })

  test("partitions are made with the library, and nowhere else", async () => {
    expect(await problemOf(openLibrary(server.address("p_main"), { partitions: 8 }))).toMatchObject({ code: "option_invalid" })
    expect(await problemOf(openLibrary("no-such-folder/x.db", { partitions: 8 }))).toMatchObject({ code: "option_invalid" })
  })

  describe("every word of a long opinion is found", () => {
    let library: StoredLibrary
    const filler = Array.from({ length: 260_000 }, (_, n) => (n % 3 === 0 ? "the" : `w${n % 7000}`)).join(" ")
    const ending = Array.from({ length: 150 }, (_, n) => `closing${n}`).join(" ")
    beforeAll(async () => {
      library = await openLibrary(server.address("long"), { bare: true })
      await inSession(library.store, ({ db, store }) =>
        store.words.add(db, "opinion_words", [
          { rowid: 1000, words: `firstword ${filler} of the holding of the ferry is reversed lastword ${ending}` },
          { rowid: 2000, words: "firstword of the ferry" },
        ]),
      )
    }, 60_000)
    afterAll(() => library.close())
    const find = (words: string, how: "all" | "any" | "phrase") => library.store.words.find("opinion_words", words.split(" "), how, 10)

    test.each([
      ["lastword", "all", [1000]],
      ["firstword lastword", "all", [1000]],
      ["firstword ferry", "all", [2000, 1000]],
      ["of the holding of the ferry is reversed", "phrase", [1000]],
      ["the ferry lastword", "phrase", []],
      ["lastword nowhere", "any", [1000]],
      ["lastword nowhere", "all", []],
      [ending, "phrase", [1000]],
      [`${ending} nowhere`, "phrase", []],
    ] as const)("%.60s (%s)", async (words, how, rows) => expect(await find(words, how)).toEqual(rows))

    test("it is counted once, and removed whole", async () => {
      expect(await library.store.words.count("opinion_words")).toBe(2)
      await library.store.write((db) => library.store.words.remove(db, "opinion_words", 1000))
      expect(await find("lastword", "any")).toEqual([])
      expect(await library.store.words.count("opinion_words")).toBe(1)
    })
  })

  describe("what goes wrong is said in a sentence", () => {
    const as = (user: string) => server.address("faults").replace("//goodlaw@", `//${user}@`)
    beforeAll(async () => {
      const library = await openLibrary(server.address("faults"))
      const asked = (words: string) => sql.raw(words).execute(library.store.db)
      await asked("create role reader login")
      await asked("create role stranger login")
      await asked("grant select on all tables in schema public to reader")
      await asked("create role replica login")
      await asked("grant select on all tables in schema public to replica")
      await asked("alter role replica set default_transaction_read_only = on")
      await library.close()
    })

    test("no server, no such host, no such database", async () => {
      expect(await problemOf(openLibrary("postgres://goodlaw@127.0.0.1:1/x"))).toMatchObject({ code: "library_unreachable" })
      expect(await problemOf(openLibrary(server.address("nowhere")))).toMatchObject({
        code: "library_unreachable",
        message: expect.stringContaining('"nowhere" does not exist'),
      })
    })

    test("a server that does not answer is not waited for without end", async () => {
      const silent = createServer(() => undefined)
      await new Promise<void>((ready) => silent.listen(0, "127.0.0.1", ready))
      const { port } = silent.address() as { port: number }
      const problem = await problemOf(openLibrary(`postgres://goodlaw:hunter22@127.0.0.1:${port}/x`, { wait: 300 }))
      expect(problem.code).toBe("library_unreachable")
      expect(problem.message).not.toContain("hunter22")
      silent.close()
    })

    test("a wrong password, which is never printed", async () => {
      const said = 'SFATAL\0C28P01\0Mpassword authentication failed for user "clerk"\0\0'
      const refusing = createServer((socket) => {
        socket.on("error", () => undefined)
        socket.once("data", () => {
          const head = Buffer.from([0x45, 0, 0, 0, 4 + said.length])
          socket.end(Buffer.concat([head, Buffer.from(said)]))
        })
      })
      await new Promise<void>((ready) => refusing.listen(0, "127.0.0.1", ready))
      const { port } = refusing.address() as { port: number }
      const problem = await problemOf(openLibrary(`postgres://clerk:hunter22@127.0.0.1:${port}/x`))
      expect(problem.code).toBe("library_unreachable")
      expect(problem.message).toContain("password authentication failed")
      expect(problem.message).not.toContain("hunter22")
      refusing.close()
    })

    test("a library of another version", async () => {
      const library = await openLibrary(server.address("older"), { bare: true })
      await library.store.db.updateTable("meta").set({ value: "1" }).where("key", "=", "schema").execute()
      await library.close()
      expect(await problemOf(openLibrary(server.address("older")))).toMatchObject({ code: "library_version" })
    })

    test("rights that are missing: to read, to write, to make tables", async () => {
      expect(await problemOf(openLibrary(as("stranger")))).toMatchObject({ code: "library_rights" })
      const reader = await openLibrary(as("reader"))
      expect((await reader.info()).cases).toBeGreaterThan(500)
      expect(await problemOf(reader.store.write((db) => db.deleteFrom("cases").execute()))).toMatchObject({ code: "library_rights" })
      const owner = await openLibrary(server.address("faults"))
      await enqueue(owner, [])
      expect(await queueState(owner.store)).toMatchObject({ sources: 0 })
      expect(await queueState(reader.store)).toBeUndefined()
      expect(await problemOf(enqueue(reader, []))).toMatchObject({ code: "library_rights" })
      await owner.close()
      await reader.close()
    })

    test("a replica answers, and refuses to be written", async () => {
      const replica = await openLibrary(as("replica"))
      expect(replica.store.readOnly).toBe(true)
      const [plessy] = await replica.byCitation("163 U.S. 537")
      expect((await replica.status(plessy?.key ?? 0)).verdict).toBe("stop")
      expect(await replica.search("anything")).toEqual([])
      expect(await problemOf(replica.store.write((db) => db.deleteFrom("cases").execute()))).toMatchObject({ code: "library_read_only" })
      await replica.close()
    })

    test("a connection that the server ends in the middle", async () => {
      const library = await openLibrary(server.address("faults"))
      const other = await openLibrary(server.address("faults"))
      const kill = () =>
        sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = 'faults' and pid <> pg_backend_pid()`.execute(
          other.store.db,
        )
      const problem = await problemOf(
        library.store.write(async (db) => {
          await kill()
          await new Promise((done) => setTimeout(done, 100))
          await db.selectFrom("meta").selectAll().execute()
        }),
      )
      expect(problem).toMatchObject({ name: "Problem", code: "library_lost" })
      expect((await library.info()).cases).toBeGreaterThan(500)
      await library.close()
      await other.close()
    })
  })
})
