/** Breaks a sentence into lines of at most `width` columns, each with the indent before it. A longer word stands alone. */
export function wrap(sentence: string, width: number, indent = ""): readonly string[] {
  const lines: string[] = []
  let line = ""
  for (const word of sentence.split(/\s+/)) {
    if (line !== "" && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line)
      line = word
    } else line = line === "" ? word : `${line} ${word}`
  }
  return line === "" ? lines : [...lines, indent + line]
}
