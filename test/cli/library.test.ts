/** A library or an output that cannot be used: one sentence, status 3, and nothing half-written. */
import { spawn } from "node:child_process"
import { once } from "node:events"
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs"
import { resolve } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import Sqlite from "better-sqlite3"
import { beforeAll, expect, test } from "vitest"
import { manyLines } from "../fixtures/many-cases.js"
import { oneClearLine, place } from "./run.js"

const examples = resolve(import.meta.dirname, "../../examples")
const { at, bin, env, file, folder, goodlaw, shell } = place()
const words = "See Brandt v. Coastal Escrow Co., 19 Frank. App. 2d 340 (1988).\n"

beforeAll(() => {
  file("words.txt", words)
  expect(goodlaw(["ingest", `${examples}/opinions`, "--library", "franklin.db"]).status).toBe(0)
})

const hash = (library: string) => /Hash (\w+)/.exec(goodlaw(["library", "info", "--library", library]).stdout)?.[1]

function fails(args: readonly string[], says: string): void {
  const { status, stderr } = goodlaw(args)
  expect(stderr).toMatch(oneClearLine)
  expect(stderr).toContain(says)
  expect(status).toBe(3)
}

test("not there, not a library, or a folder", () => {
  mkdirSync(at("folder"))
  new Sqlite(at("other.db")).exec("create table t (a)").close()
  for (const command of [
    ["library", "info"],
    ["cite", "words.txt"],
  ])
    fails([...command, "--library", "none.db"], "There is no library")
  expect(existsSync(at("none.db"))).toBe(false)
  for (const library of ["words.txt", "folder", "other.db"]) {
    fails(["check", "words.txt", "--library", library], "does not pass its checks")
    fails(["library", "info", "--library", library], "does not pass its checks")
  }
  expect(goodlaw(["cite", "words.txt"]).stdout).toContain("words.txt")
})

test("a mistyped name makes no library; the default one, and one asked for, are made", () => {
  for (const command of [["check", "words.txt"], ["status", "410 U.S. 113"], ["search", "x"], ["history", "410 U.S. 113"], ["mcp"]])
    fails([...command, "--library", "frnaklin.db"], "There is no library at frnaklin.db. Check the name")
  expect(existsSync(at("frnaklin.db"))).toBe(false)
  expect(goodlaw(["library", "create", "--library", "asked.db"])).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^asked: \d+ cases/),
  })
  expect(goodlaw(["check", "words.txt", "--library", "asked.db"]).status).toBeLessThan(2)
  expect(goodlaw(["status", "163 U.S. 537"]).stdout).toContain("Plessy")
  expect(existsSync(at("default.db"))).toBe(true)
})

test("in a folder that is missing, and in one that cannot be made", (context) => {
  expect(goodlaw(["ingest", "words.txt", "--library", "new/deep/library.db"]).status).toBe(0)
  context.skip(!existsSync("/proc/self"), "this system has no /proc")
  fails(["ingest", "words.txt", "--library", "/proc/nowhere/library.db"], "cannot be written")
})

test("locked by another program", () => {
  expect(goodlaw(["ingest", "words.txt", "--library", "locked.db"]).status).toBe(0)
  const before = hash("locked.db")
  const other = new Sqlite(at("locked.db"))
  other.pragma("journal_mode = delete")
  other.exec("begin exclusive")
  fails(["ingest", `${examples}/opinions`, "--library", "locked.db"], "in use by another program")
  other.close()
  expect(hash("locked.db")).toBe(before)
})

test("made, but broken off before its starter facts: the next command puts them in", () => {
  for (const library of ["whole.db", "fresh.db"]) expect(goodlaw(["library", "create", "--library", library]).status).toBe(0)
  const raw = new Sqlite(at("whole.db"))
  for (const { name } of raw
    .prepare("select name from sqlite_master where type = 'table' and sql not like '%virtual%' and name not like '%words%'")
    .all() as { name: string }[])
    if (name !== "meta") raw.exec(`delete from "${name}"`)
  raw.exec("update meta set value = '0' where key in ('sum', 'cases', 'opinions', 'pairs')")
  raw.exec("insert into case_words(case_words) values ('delete-all')")
  raw.exec("insert into meta values ('starter', 'due')")
  raw.close()
  expect(goodlaw(["check", "words.txt", "--library", "whole.db"]).status).toBeLessThan(2)
  expect(goodlaw(["check", "words.txt", "--library", "fresh.db"]).status).toBeLessThan(2)
  expect(hash("whole.db")).toBe(hash("fresh.db"))
  expect(goodlaw(["library", "verify", "--library", "whole.db"]).status).toBe(0)
})

test("the disk is full while ingesting: the library is intact, and the same command goes on", () => {
  writeFileSync(at("many.jsonl"), manyLines(700).join("\n"))
  const { status, stderr } = shell("ulimit -f 700; $GOODLAW ingest many.jsonl --library small.db")
  expect(stderr).toMatch(/goodlaw: The disk is full: small\.db /)
  expect(status).toBe(3)
  expect(goodlaw(["library", "verify", "--library", "small.db"]).status).toBe(0)
  expect(goodlaw(["ingest", "many.jsonl", "--library", "small.db"]).status).toBe(0)
  expect(goodlaw(["ingest", "many.jsonl", "--library", "large.db"]).status).toBe(0)
  expect(hash("small.db")).toBe(hash("large.db"))
})

test("a report or an export that cannot be written leaves nothing behind, and takes no device's place", (context) => {
  for (const out of ["nowhere/out", "folder"]) {
    fails(["check", "words.txt", "--library", "franklin.db", "--html", out], "could not be written")
    fails(["library", "export", "--library", "franklin.db", "--out", out], "could not be written")
  }
  expect(shell("ulimit -f 100; $GOODLAW library export --library franklin.db --out big.jsonl").stderr).toContain(
    "The disk is full: big.jsonl",
  )
  expect(readdirSync(folder).filter((name) => name.startsWith("big") || name.endsWith(".part"))).toEqual([])
  context.skip(!existsSync("/dev/null"), "this system has no devices")
  goodlaw(["check", "words.txt", "--library", "franklin.db", "--html", "/dev/stdout"])
  expect(statSync("/dev/null").isCharacterDevice()).toBe(true)
  context.skip(!existsSync("/dev/full"), "this system has no full device")
  const full = shell("$GOODLAW cite words.txt > /dev/full")
  expect(full.stderr).toMatch(oneClearLine)
  expect(full.status).toBe(3)
})

test("a reader that has seen enough ends the command in peace", () => {
  const { stdout, stderr } = shell("$GOODLAW library export --library franklin.db | head -n 1; echo status $" + "{PIPESTATUS[0]}")
  expect(stdout).toMatch(/^\{"goodlaw":"library"[^\n]+\nstatus 0\n$/)
  expect(stderr).toBe("")
})

test("an export is ingested to the same library", () => {
  expect(goodlaw(["library", "export", "--library", "franklin.db", "--out", "all.jsonl"]).status).toBe(0)
  expect(goodlaw(["ingest", "all.jsonl", "--library", "again.db"]).status).toBe(0)
  expect(hash("again.db")).toBe(hash("franklin.db"))
})

test.each([
  ["SIGINT", 3],
  ["SIGKILL", null],
] as const)("an ingest stopped by %s goes on where it was", async (signal, status) => {
  writeFileSync(at("more.jsonl"), manyLines(1200).join("\n"))
  const library = `${signal}.db`
  const running = spawn(process.execPath, [bin, "ingest", "more.jsonl", "--library", library], { cwd: folder, env })
  let said = ""
  running.stderr.on("data", (piece) => (said += piece))
  const ended = once(running, "exit")
  while (running.exitCode === null && !hasText(library)) await sleep(20)
  running.kill(signal)
  expect((await ended)[0]).toBe(status)
  if (status !== null) expect(said).toContain("goodlaw: Stopped before the end.")
  expect(goodlaw(["library", "verify", "--library", library]).status).toBe(0)
  expect(goodlaw(["ingest", "more.jsonl", "--library", library]).status).toBe(0)
  if (!existsSync(at("uncut.db"))) expect(goodlaw(["ingest", "more.jsonl", "--library", "uncut.db"]).status).toBe(0)
  expect(hash(library)).toBe(hash("uncut.db"))
})

/** Has the first batch been kept? */
function hasText(library: string): boolean {
  if (!existsSync(at(library))) return false
  try {
    const raw = new Sqlite(at(library), { readonly: true })
    const held = raw.prepare("select count(*) as n from opinions").get() as { n: number }
    raw.close()
    return held.n > 0
  } catch {
    return false
  }
}

test("what the default library declares is read by treat and cite, and so is a named one's", () => {
  const sandoval = `${examples}/opinions/sandoval.txt`
  expect(goodlaw(["treat", sandoval]).stdout).not.toContain("Brandt v. Coastal Escrow Co., 19 Frank. App. 2d 340\n")
  const named = goodlaw(["treat", sandoval, "--library", "franklin.db"])
  expect(named.stdout).toMatch(/warning +disapproved +Brandt v\. Coastal Escrow Co\., 19 Frank\. App\. 2d 340/)
  expect(named.status).toBe(1)
  expect(goodlaw(["ingest", `${examples}/opinions`]).status).toBe(0)
  expect(goodlaw(["treat", sandoval]).stdout).toMatch(/warning +disapproved +Brandt v\. Coastal Escrow Co\., 19 Frank\. App\. 2d 340/)
  expect(goodlaw(["cite", "words.txt"]).stdout).toContain("19 Frank. App. 2d 340")
  expect(goodlaw(["cite", "words.txt", "--library", "franklin.db"]).stdout).toContain("19 Frank. App. 2d 340")
})
