/** Each recipe of docs/adding-*.md is applied to a copy of the project, and what it says to run passes there. */
import { spawnSync } from "node:child_process"
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { afterAll, expect, test } from "vitest"

const root = resolve(import.meta.dirname, "../..")
const scratch = mkdtempSync(join(tmpdir(), "goodlaw-recipes-"))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const recipes = readdirSync(join(root, "docs")).filter((name) => /^adding-.*\.md$/.test(name))
const whole = ["src", "test", "scripts", "data", "docs", "web", "bench", "examples", "bin", "dist"]
const files = ["package.json", "tsconfig.json", "biome.json", "vitest.config.ts", "vite.config.ts", "README.md"]

function copy(name: string): string {
  const place = join(scratch, name)
  for (const one of [...whole, ...files]) cpSync(join(root, one), join(place, one), { recursive: true })
  symlinkSync(join(root, "node_modules"), join(place, "node_modules"))
  return place
}

const blocks = (text: string, kind: string) =>
  [...text.matchAll(new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\``, "gm"))].map((found) => found[1] as string)

test("there is a recipe for each thing that people add", () => {
  expect(recipes.length).toBeGreaterThanOrEqual(5)
})

test.each(recipes)("%s can be followed", { timeout: 240_000 }, (name) => {
  const text = readFileSync(join(root, "docs", name), "utf8")
  const place = copy(name)
  const env = { ...process.env, GOODLAW_BUILT: "1", NO_COLOR: "1", GIT_CEILING_DIRECTORIES: scratch }
  const run = (command: string, args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: place, env, encoding: "utf8" })
    expect(status, stdout + stderr).toBe(0)
  }
  for (const [n, diff] of blocks(text, "diff").entries()) {
    writeFileSync(join(place, `${n}.diff`), diff)
    run("git", ["apply", "-C1", "--unidiff-zero", `${n}.diff`])
  }
  for (const line of blocks(text, "sh").flatMap((block) => block.trim().split("\n"))) run("bash", ["-c", line])
})
