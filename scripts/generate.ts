/** Compiles the tables that come from package dependencies into `*.gen.ts` files. */

/** In this order: the laws are compiled with readers that need the courts and the reporters. */
const generators = ["courts", "reporters", "laws"] as const

for (const name of generators) {
  const { generate } = (await import(new URL(`./generators/${name}.ts`, import.meta.url).href)) as { generate: () => void }
  generate()
}
