/** Starts a PostgreSQL server of the test's own, as a user that is not root, and stops it again. */
import { execFileSync, spawnSync } from "node:child_process"
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"

/** The folder of the newest server installed; undefined where there is none. */
export function postgresBinaries(): string | undefined {
  const base = "/usr/lib/postgresql"
  const versions = existsSync(base) ? readdirSync(base).sort((a, b) => Number(b) - Number(a)) : []
  return versions.map((version) => join(base, version, "bin")).find((bin) => existsSync(join(bin, "initdb")))
}

/** A server refuses to run as root: then it runs as the system's postgres or nobody. */
function runAs(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {}
  const users = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"))
  const user = users.find(([name]) => name === "postgres") ?? users.find(([name]) => name === "nobody")
  return user ? { uid: Number(user[2]), gid: Number(user[3]) } : {}
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer()
    server.listen(0, "127.0.0.1", () => {
      const address = server.address()
      server.close(() => done(typeof address === "object" && address ? address.port : 0))
    })
  })
}

export type Server = { readonly address: (database: string) => string; readonly stop: () => void }

/** A server with empty databases of the names given; `settings` are added to those that make tests quick, or take their place. */
export async function startPostgres(databases: readonly string[], settings: readonly string[] = ["fsync=off"]): Promise<Server> {
  const bin = postgresBinaries() as string
  const who = runAs()
  const folder = mkdtempSync(join(tmpdir(), "goodlaw-pg-"))
  if (who.uid !== undefined) chownSync(folder, who.uid, who.gid ?? 0)
  const port = await freePort()
  const run = (program: string, args: readonly string[]) =>
    execFileSync(join(bin, program), args, { ...who, cwd: folder, stdio: "pipe", env: { PATH: "/usr/bin:/bin", LC_ALL: "C.UTF-8" } })
  run("initdb", ["-D", join(folder, "data"), "-U", "goodlaw", "-A", "trust", "-E", "UTF8", "--no-sync"])
  const given = ["listen_addresses=127.0.0.1", `unix_socket_directories=${folder}`, ...settings].map((one) => `-c ${one}`).join(" ")
  spawnSync(join(bin, "pg_ctl"), ["-D", join(folder, "data"), "-o", `-p ${port} ${given}`, "-l", join(folder, "log"), "-w", "start"], {
    ...who,
    cwd: folder,
    stdio: "ignore",
  })
  for (const name of databases) run("createdb", ["-h", "127.0.0.1", "-p", String(port), "-U", "goodlaw", name])
  return {
    address: (database) => `postgres://goodlaw@127.0.0.1:${port}/${database}`,
    stop: () => {
      spawnSync(join(bin, "pg_ctl"), ["-D", join(folder, "data"), "-m", "immediate", "stop"], { ...who, cwd: folder, stdio: "ignore" })
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
