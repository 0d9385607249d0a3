/** The package as it is published: it type-checks in an empty TypeScript project, runs, bundles for a browser, and brings its command. */
import { spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { build } from "esbuild"
import { afterAll, beforeAll, expect, test } from "vitest"

const root = resolve(import.meta.dirname, "../..")
const place = mkdtempSync(join(tmpdir(), "goodlaw-package-"))
const installed = join(place, "node_modules/goodlaw")
afterAll(() => rmSync(place, { recursive: true, force: true }))

function run(command: string, args: readonly string[], cwd = place): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8" })
  expect(status, `${stdout}${stderr}`).toBe(0)
  return stdout
}

const program = `import { cite, type CiteResult, type Treatment, treat, readText } from "goodlaw"
import { check, openLibrary } from "goodlaw/node"
const found: CiteResult = cite("See Alder v. Birch, 410 U.S. 113 (1973).")
const opinion = readText("We overrule Alder v. Birch, 410 U.S. 113 (1973).")
const acts: readonly Treatment[] = treat(opinion, cite(opinion)).authorities.flatMap((one) => one.treatments)
const library = await openLibrary("empty.goodlaw", { bare: true })
const { findings } = await check(readText("See Alder v. Birch, 410 U.S. 113 (1973)."), library)
await library.close()
console.log(JSON.stringify([found.citations[0]?.kind, acts[0]?.treatment, findings.length > 0]))
`

beforeAll(() => {
  run("npm", ["run", "--silent", "types"], root)
  run("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", place], root)
  const tarball = readdirSync(place).find((name) => name.endsWith(".tgz")) as string
  mkdirSync(installed, { recursive: true })
  run("tar", ["-xzf", join(place, tarball), "-C", installed, "--strip-components", "1"])
  for (const name of readdirSync(join(root, "node_modules")))
    if (name !== "goodlaw" && !name.startsWith(".")) symlinkSync(join(root, "node_modules", name), join(place, "node_modules", name))
  writeFileSync(join(place, "package.json"), '{"type": "module"}')
  writeFileSync(join(place, "main.ts"), program)
  const compilerOptions = { strict: true, module: "NodeNext", target: "ES2022", types: ["node"], outDir: "out" }
  writeFileSync(join(place, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["main.ts"] }))
}, 180_000)

test("its types are whole in an empty project", () => {
  run(join(root, "node_modules/.bin/tsc"), ["-p", place])
})

test("it runs", () => {
  run(join(root, "node_modules/.bin/tsc"), ["-p", place])
  expect(JSON.parse(run(process.execPath, ["out/main.js"]))).toEqual(["case", "overruled", true])
})

test("the browser-safe door bundles for a browser, with nothing of Node in it", async () => {
  const { outputFiles } = await build({
    stdin: { contents: 'import { cite } from "goodlaw"; console.log(cite("410 U.S. 113"))', resolveDir: place },
    bundle: true,
    platform: "browser",
    format: "esm",
    write: false,
    logLevel: "silent",
  })
  expect(outputFiles[0]?.text).not.toMatch(/from\s*"node:|require\("node:/)
})

test("its command answers", () => {
  expect(run(process.execPath, [join(installed, "bin/goodlaw.js"), "--version"]).trim()).toMatch(/^\d+\.\d+\.\d+/)
})
