declare module "unbzip2-stream" {
  /** A stream that takes bzip2 and gives what was packed. */
  // biome-ignore lint/style/noDefaultExport: the package exports it so.
  export default function unbzip2(): NodeJS.ReadWriteStream & { destroy(cause?: Error): void }
}
