/** The form of a doctrine file: the one schema that validates it and that is published as data/doctrines/doctrine.schema.json. */
import * as z from "zod"
import { isDay } from "../../base/day.js"

const name = z.string().regex(/^[A-Za-z_][\w-]{0,63}$/, "a name is letters, digits, - and _, and starts with a letter")
const words = z.string().min(1).max(4000)
const condition = z.string().min(1).max(2000).describe("a condition over facts; see docs/doctrines.md")
const formula = z.string().min(1).max(500).describe("arithmetic over amounts and shares; see docs/doctrines.md")

/** YAML writes a bare year as a number. */
export const dayForm = z.union([z.string(), z.int()]).transform(String).refine(isDay, "a date is YYYY, YYYY-MM or YYYY-MM-DD")

const checkForm = z.enum(["verified", "unverified"]).describe("verified: checked against a public copy of the authority")

const supportForm = z.strictObject({
  authority: name,
  pin: z.string().max(60).optional(),
  as: z.enum(["holds", "see", "contra"]).default("holds").describe("holds: keeps the rule in force; see: supports; contra: against"),
  check: checkForm,
  note: words.optional(),
})

const outcomeForm = z.enum(["allowed", "barred", "open"])

const eventForm = z.strictObject({
  date: dayForm,
  treatment: z.string().max(60),
  by: name.optional().describe("the authority that acts"),
  court: name.optional().describe("the court that acts, where the authority is not listed"),
  point: words.optional(),
  reaches: z.array(name).optional().describe("the rules, or the issues, it reaches; all of them when absent"),
  note: words.optional(),
  check: checkForm,
})

const authorityForm = z.strictObject({
  name: words,
  short: z.string().max(60).optional(),
  citation: z.string().max(120),
  parallel: z.array(z.string().max(80)).default([]),
  kind: z.enum(["case", "statute", "secondary"]).default("case"),
  court: name.optional(),
  division: z.string().max(80).optional(),
  date: dayForm.optional(),
  docket: z.string().max(80).optional(),
  publication: z.enum(["published", "unpublished", "depublished"]).default("published"),
  says: words,
  check: checkForm,
  unverified: words.optional().describe("what of it has not been checked"),
  events: z.array(eventForm).default([]),
})

const factForm = z.strictObject({
  says: words.describe("the fact in a few words"),
  question: words.describe("what a person is asked"),
  type: z.enum(["yes or no", "choice", "number", "date"]),
  values: z.record(name, words).optional().describe("for a choice: each value and what it means"),
  derive: z
    .array(
      z.strictObject({
        when: condition,
        value: z.union([z.string(), z.number(), z.boolean()]),
        because: words,
        infers: z
          .boolean()
          .default(false)
          .describe("only inferred, as from days: what a matter states goes before it and is not a contradiction"),
      }),
    )
    .default([]),
  ask_when: condition.optional().describe("asked, and counted among what is unknown, only where this is not false"),
  fixed: z.boolean().default(false).describe("says what the matter is about, so that no one would prove it otherwise"),
  from_share: name.optional().describe("yes when this party's share of fault is over zero, no when it is zero"),
  presume: z
    .strictObject({
      value: z.union([z.string(), z.number(), z.boolean()]),
      because: words,
      unless: condition.optional().describe("not presumed where this is true"),
    })
    .optional(),
})

const factorForm = z.strictObject({
  title: words,
  side: z.enum(["allowed", "barred"]),
  says: words,
  when: condition,
  weight: words.optional(),
  authorities: z.array(supportForm),
})

const issueForm = z.strictObject({
  title: words,
  question: words,
  combine: z.enum(["all", "any"]).optional(),
  parts: z.array(name).optional(),
  unraised: outcomeForm.default("open").describe("the answer where nothing in force speaks to it"),
  factors: z.array(name).optional(),
})

const ruleForm = z.strictObject({
  title: words,
  issue: name,
  says: words,
  when: condition,
  outcome: outcomeForm,
  strength: z
    .enum(["decides", "leans", "general"])
    .default("decides")
    .describe("general: a background rule that gives a leaning where nothing nearer speaks"),
  from: dayForm.optional(),
  to: dayForm.optional().describe("last day of force"),
  check: checkForm.default("unverified").describe("verified: these words, at this pin, compared with the authority"),
  faces: z.array(name).default([]).describe("factors that its authority decided on; it defeats a precedent of a lower court only on these"),
  priority: z.int().default(0),
  except_to: z.array(name).default([]).describe("rules and precedents that it takes the case out of"),
  authorities: z.array(supportForm).min(1),
})

const precedentForm = z.strictObject({
  authority: name,
  issue: name,
  parties: words,
  facts: z.record(name, z.union([z.string(), z.number(), z.boolean()])),
  factors: z.array(name).default([]).describe("factors found that no listed fact gives"),
  reason: z.array(name).optional().describe("the factors the court rested on; all the winner's where absent"),
  departs: words.optional().describe("why it could come out against what then bound its court"),
  outcome: z.enum(["allowed", "barred"]),
  says: words,
  pin: z.string().max(60).optional(),
  check: checkForm,
})

const amountForm = z.strictObject({
  says: words,
  question: words.optional(),
  also: z.array(z.string().max(60)).default([]).describe("other names under which a matter may give it"),
  paid: z
    .strictObject({
      for: z.union([z.string().max(60), z.array(z.string().max(60))]),
      by: name.optional().describe("a party, or insurer_of_ a party: who must have paid"),
    })
    .optional()
    .describe("the payments of a matter that it sums"),
  else: z.array(formula).default([]).describe("what it is when it is not given: the first of these that can be worked out"),
})

const componentForm = z.strictObject({
  title: words,
  amount: formula,
  share: formula,
  when: condition.optional().describe("where absent or true the component is recoverable"),
  needs: z.array(name).default([]).describe("listed only where these amounts are known"),
  unless: z.array(name).default([]).describe("not listed where one of these is known"),
  payee: z.string().max(60),
  as: z
    .enum(["recovery", "saving"])
    .default("recovery")
    .describe("saving: what a defense spares the claimant where the claim is barred; not part of the total"),
  from: dayForm.optional(),
  to: dayForm.optional().describe("last day of force"),
  check: checkForm.default("unverified"),
  because: words,
  otherwise: words.optional().describe("the reason given where the condition fails"),
  authorities: z.array(supportForm).min(1),
})

const guidanceForm = z.strictObject({
  title: words,
  says: words,
  when: condition.optional(),
  years: z.int().min(1).max(99).optional().describe("a period that runs from the last payment"),
  verdicts: z.array(z.enum(["allowed", "barred", "open", "conflict"])).optional(),
  from: dayForm.optional(),
  authorities: z.array(supportForm).min(1),
})

const wordForm = z.strictObject({
  in: z.enum(["claimant", "target", "account"]),
  words: z.array(z.string().min(2).max(80)).min(1),
  means: z.record(name, z.union([z.string(), z.number(), z.boolean()])),
  unless: z.array(z.string().min(2).max(80)).default([]),
  example: words,
})

const burdenForm = z.strictObject({
  title: words,
  says: words,
  facts_taken: z.enum(["as alleged", "undisputed only", "as found", "most favorable to the claimant"]),
  check: checkForm.default("unverified"),
  authorities: z.array(supportForm).default([]),
})

/** A theory of the claim, with the words that a headline uses for it. */
const theoryForm = z.strictObject({ title: words, allowed: words, barred: words })

const testForm = z.strictObject({
  test: words,
  facts: z.record(name, z.union([z.string(), z.number(), z.boolean()])),
  date: dayForm,
  court: name.optional(),
  answer: z.string().max(60).describe("allowed, barred, open, conflict, or open with its leaning: open, leaning barred"),
})

const courtForm = z.strictObject({
  name: words,
  level: z.int().min(1).max(9).describe("1 is the highest"),
  binds: z.array(name).default([]),
})

/** The whole file. */
export const doctrineForm = z.strictObject({
  doctrine: name,
  title: words,
  about: words,
  question: words,
  sides: z.strictObject({ allowed: words, barred: words }),
  system: z.string().max(20),
  court: name.describe("the court that decides when none is asked for"),
  courts: z.record(name, courtForm),
  parties: z.record(name, words),
  kinds: z.record(name, words).describe("what a person or firm of a matter may be"),
  capacities: z
    .record(name, z.strictObject({ says: words, words: z.array(z.string().min(2).max(80)).min(1) }))
    .default({})
    .describe("capacities that an engagement may be in, with the words of `as` that say so"),
  theories: z
    .strictObject({ of: name, values: z.record(name, theoryForm) })
    .optional()
    .describe("the fact that says which theory is pleaded, and the headline's words for each of its values"),
  governing: z
    .strictObject({ fact: name, value: z.string().max(60) })
    .optional()
    .describe("the fact, and its value, that makes a court outside the system decide by this doctrine's law"),
  burdens: z.record(name, burdenForm).default({}).describe("who must show what, by the stage of the case"),
  authorities: z.record(name, authorityForm),
  facts: z.record(name, factForm),
  factors: z.record(name, factorForm).default({}),
  issues: z.record(name, issueForm),
  top: name,
  rules: z.record(name, ruleForm).default({}),
  precedents: z.array(precedentForm).default([]),
  amounts: z.record(name, amountForm).default({}),
  recovery: z.record(name, componentForm).default({}),
  guidance: z.record(name, guidanceForm).default({}),
  words: z.array(wordForm).default([]),
  passes: z.array(z.string().min(1).max(80)).default([]).describe("words of an account that state nothing by themselves"),
  tests: z.array(testForm).default([]),
})

export type DoctrineForm = z.infer<typeof doctrineForm>
export type Support = z.infer<typeof supportForm>
export type AuthorityForm = z.infer<typeof authorityForm>
export type FactForm = z.infer<typeof factForm>
export type RuleForm = z.infer<typeof ruleForm>
