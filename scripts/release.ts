/**
 * Makes a release from a clean tree: `npm run release -- 0.2.0 [--dry-run]`. The changelog's *Next* becomes the version with its day, the
 * version is set, and `build/release` gets the tarball, a bill of materials and the checksums of both. It commits and tags; it pushes and publishes
 * nothing. With --dry-run nothing is changed but `build/release`.
 */
import { execFileSync } from "node:child_process"
import { createHash } from "node:crypto"
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"

const [version = "", ...options] = process.argv.slice(2)
const dry = options.includes("--dry-run")
const out = "build/release"
const run = (command: string, ...args: readonly string[]) => execFileSync(command, args, { encoding: "utf8", maxBuffer: 1 << 28 })

function refuse(why: string): never {
  console.error(why)
  process.exit(2)
}

if (!/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version)) refuse("usage: npm run release -- VERSION [--dry-run], where VERSION is such as 0.2.0")
if (!dry && run("git", "status", "--porcelain").trim() !== "")
  refuse("The tree has changes that are not committed. Commit or stash them first.")
if (!dry && run("git", "tag", "--list", `v${version}`).trim() !== "") refuse(`The tag v${version} is there already.`)

const changelog = readFileSync("CHANGELOG.md", "utf8")
if (!/^## Next$/m.test(changelog)) refuse("CHANGELOG.md has no section Next: there is nothing to release.")
if (!dry) {
  const day = run("git", "log", "-1", "--format=%cs").trim()
  writeFileSync("CHANGELOG.md", changelog.replace(/^## Next$/m, `## Next\n\n## ${version} (${day})`))
  run("npm", "version", version, "--no-git-tag-version")
  run("npm", "run", "--silent", "prepare")
}

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
run("npm", "pack", "--ignore-scripts", "--silent", "--pack-destination", out)
writeFileSync(join(out, "sbom.cdx.json"), run("npm", "sbom", "--omit=dev", "--sbom-format=cyclonedx", "--package-lock-only"))
const sums = readdirSync(out)
  .sort()
  .map(
    (name) =>
      `${createHash("sha256")
        .update(readFileSync(join(out, name)))
        .digest("hex")}  ${name}`,
  )
writeFileSync(join(out, "SHA256SUMS"), `${sums.join("\n")}\n`)

if (!dry) {
  run("git", "commit", "-qam", `release: ${version}`)
  run("git", "tag", "-a", `v${version}`, "-m", `Goodlaw ${version}`)
}
console.log(`${out}:\n${sums.join("\n")}${dry ? "\nNothing was committed (--dry-run)." : `\nCommitted and tagged v${version}.`}`)
