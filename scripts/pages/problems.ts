/** The page docs/problems.md, made from the table of problems. */
import { problems } from "../../src/base/problem.js"

/** The whole page as markdown, one row a problem, in the table's order. */
export function problemPage(): string {
  const rows = Object.entries(problems).map(
    ([code, sentence]) => `| \`${code}\` | ${sentence.replace(/\{(\w+)\}/g, "*$1*").replace(/\|/g, "\\|")} |`,
  )
  return [
    "# Problems",
    "",
    "Every problem has a code and a sentence that says what happened and what to do. The command line prints the sentence on stderr and exits",
    "with status 3 (2 for wrong usage); the HTTP API answers with a 4xx and the code; nothing already held is lost. Words in *italics* are filled in.",
    "",
    "| code | what it says |",
    "|---|---|",
    ...rows,
    "",
  ].join("\n")
}
