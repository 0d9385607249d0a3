/** The interview on a terminal: asks only what can still change the answer, and gives back the matter with the answers in it. */
import { createInterface, type Interface } from "node:readline/promises"
import { parseDocument } from "yaml"
import { type Doctrine, type Hinge, nextQuestions, type ReasonAsk, readMatter } from "../node.js"

const most = 60 // questions

/** Asks on stderr, reads from stdin; an empty answer leaves a fact unknown, and the end of input ends the interview. */
export async function interview(yaml: string, path: string, doctrine: Doctrine, ask: ReasonAsk): Promise<string> {
  const matter = parseDocument(yaml.trim() === "" ? "matter: Interview\n" : yaml)
  const asked = new Set<string>()
  const prompt = createInterface({ input: process.stdin, output: process.stderr })
  const ended = new Promise<undefined>((done) => prompt.once("close", () => done(undefined)))
  try {
    while (asked.size < most) {
      const next = nextQuestions(doctrine, readMatter(matter.toString(), path, doctrine), ask).find((hinge) => !asked.has(hinge.fact))
      if (next === undefined) break
      asked.add(next.fact)
      const value = await answerTo(next, prompt, ended)
      if (value === "end") break
      if (value !== undefined) matter.setIn(["facts", next.fact], value)
    }
  } finally {
    prompt.close()
  }
  return matter.toString()
}

type Answer = Hinge["answers"][number]["value"]

/** One question with its numbered answers; asked again until the reply is one of them or empty. */
async function answerTo(hinge: Hinge, prompt: Interface, ended: Promise<undefined>): Promise<Answer | "end" | undefined> {
  const choices = hinge.answers.map((answer, at) => `  ${at + 1}  ${answer.means}\n`).join("")
  for (;;) {
    const reply = await Promise.race([prompt.question(`\n${hinge.question}\n${choices}  (empty: not known)  > `), ended])
    if (reply === undefined) return "end"
    if (reply.trim() === "") return undefined
    const chosen = hinge.answers[Number(reply.trim()) - 1]
    if (chosen) return chosen.value
    process.stderr.write(`Answer with a number from 1 to ${hinge.answers.length}, or nothing.\n`)
  }
}
