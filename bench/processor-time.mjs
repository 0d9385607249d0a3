/** Loaded before a command, says on stderr how many seconds of processor time its process took. */
process.on("exit", () => {
  const { user, system } = process.cpuUsage()
  process.stderr.write(`processor ${((user + system) / 1e6).toFixed(1)}\n`)
})
