/** The table of authorities as text with leader dots, and as markdown. */
import type { AuthorityEntry, TableOfAuthorities } from "./sections.js"

export const title = "Table of Authorities"

const width = 78
const shortestLeader = 3

/** Plain text, 78 characters wide; long entries are wrapped and set in. */
export function authoritiesAsText({ sections, notes }: TableOfAuthorities): string {
  const blocks = sections.map((section) => [section.title.toUpperCase(), "", ...section.entries.map(lineOf)].join("\n"))
  return `${[title.toUpperCase(), ...blocks, ...notes].join("\n\n")}\n`
}

function lineOf(entry: AuthorityEntry): string {
  const words = `${entry.name ?? ""}${entry.rest}`.split(" ")
  const room = width - Math.max(10, entry.pages.length + shortestLeader + 2)
  const lines: string[] = []
  let line = ""
  for (const word of words) {
    if (line !== "" && line.length + word.length + 1 > room) {
      lines.push(line)
      line = `    ${word}`
    } else line = line === "" ? word : `${line} ${word}`
  }
  const dots = ".".repeat(Math.max(shortestLeader, width - line.length - entry.pages.length - 2))
  return [...lines, entry.pages === "" ? line : `${line} ${dots} ${entry.pages}`].join("\n")
}

/** Markdown, one table a section. */
export function authoritiesAsMarkdown({ sections, notes }: TableOfAuthorities): string {
  const blocks = sections.map(({ title: heading, entries }) => {
    const rows = entries.map(({ name, rest, pages }) => `| ${name === undefined ? "" : `*${cell(name)}*`}${cell(rest)} | ${cell(pages)} |`)
    return [`## ${heading}`, "", "| Authority | Page |", "| --- | --- |", ...rows].join("\n")
  })
  return `${[`# ${title}`, ...blocks, ...notes].join("\n\n")}\n`
}

function cell(words: string): string {
  return words.replace(/[\\|*_`[\]<]/g, "\\$&")
}
