/** Compiles the tables that come from package dependencies into `*.gen.ts` files. Each generator is a module of scripts/generators that exports `generate()`. */
import { readdirSync } from "node:fs"

const folder = new URL("./generators/", import.meta.url)
for (const file of readdirSync(folder).sort()) {
  const generator = (await import(new URL(file, folder).href)) as { generate?: () => void }
  generator.generate?.()
}
