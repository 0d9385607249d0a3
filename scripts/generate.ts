/** Compiles the tables that come from package dependencies into `*.gen.ts` files. Each generator is a module that exports `generate()`. */
export {}
