/** The command line. */
console.error("goodlaw: no command yet")
process.exitCode = 2
