/** Runs every `goodlaw` command that stands in README.md and docs/, against the demo's library, and expects an answer. */
import { spawnSync } from "node:child_process"
import { cpSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { beforeAll, expect, test } from "vitest"

const root = resolve(import.meta.dirname, "../..")
const place = mkdtempSync(join(tmpdir(), "goodlaw-docs-"))

/** Servers, shared libraries and long ingests are shown in docs but have tests of their own. */
const elsewhere = /\b(?:serve|mcp)\b|postgres:\/\/|--online|CAP\/|courtlistener-bulk|^parallel /

function commands(): readonly (readonly [string, string])[] {
  const pages = [
    "README.md",
    ...readdirSync(join(root, "docs"))
      .filter((name) => name.endsWith(".md"))
      .map((name) => `docs/${name}`),
  ]
  return pages.flatMap((page) => fenced(readFileSync(join(root, page), "utf8")).map((line) => [page, line] as const))
}

function fenced(text: string): readonly string[] {
  return [...text.matchAll(/^```sh\n([\s\S]*?)^```/gm)]
    .flatMap((block) => (block[1] as string).replace(/\\\n\s*/g, " ").split("\n"))
    .map((line) =>
      line
        .replace(/^\$ /, "")
        .replace(/\s+#.*$/, "")
        .trim(),
    )
    .filter((line) => /\bgoodlaw\b/.test(line) && !elsewhere.test(line))
}

function shell(line: string) {
  const env = {
    ...process.env,
    GOODLAW_LIBRARY: join(place, "library.goodlaw"),
    NO_COLOR: "1",
    PATH: `${join(place, "bin")}:${process.env.PATH}`,
  }
  return spawnSync("bash", ["-c", line], { cwd: place, env, encoding: "utf8" })
}

beforeAll(() => {
  cpSync(join(root, "examples"), join(place, "examples"), { recursive: true })
  cpSync(join(root, "data"), join(place, "data"), { recursive: true })
  cpSync(join(root, "bin"), join(place, "real"), { recursive: true })
  symlinkSync(join(root, "dist"), join(place, "dist"))
  spawnSync(
    "bash",
    ["-c", `mkdir -p bin && printf '#!/bin/sh\\nexec node "${root}/bin/goodlaw.js" "$@"\\n' > bin/goodlaw && chmod +x bin/goodlaw`],
    { cwd: place },
  )
  expect(shell("goodlaw ingest examples/opinions").status).toBe(0)
})

test.each(commands())("%s: %s", (_page, line) => {
  const { status, stdout, stderr } = shell(line.replace(/\bnpx goodlaw\b/g, "goodlaw"))
  expect([0, 1], stderr).toContain(status)
  expect(stdout + stderr).not.toBe("")
})
