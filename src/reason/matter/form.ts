/** The form of a matter file: people and their roles over time, who engaged and sued whom, money, dates, and facts given outright. */
import * as z from "zod"
import { dayForm } from "../doctrine/form.js"

const name = z.string().regex(/^[A-Za-z_][\w-]{0,63}$/, "a name is letters, digits, - and _, and starts with a letter")
const words = z.string().min(1).max(4000)

/** `yes`, `no` or `unknown`; YAML's true and false are read too. */
const answerForm = z.union([z.boolean(), z.enum(["yes", "no", "unknown"])])

/** An exact amount, or a range of them: 85000, "85,000.50", "80000 to 90000". */
const amountForm = z.union([z.number().min(0), z.string().max(60)])

export const matterForm = z.strictObject({
  matter: words,
  about: words.optional(),
  doctrine: name.optional(),
  court: name.optional(),
  posture: z.string().max(40).optional(),
  as_of: dayForm.optional(),
  people: z.record(name, z.strictObject({ name: words, is: name, note: words.optional() })).default({}),
  parties: z.record(name, name).default({}),
  engagements: z
    .array(
      z.strictObject({
        who: name,
        for: name,
        by: name.optional(),
        as: words.optional(),
        on: words.optional(),
        from: dayForm.optional(),
        to: dayForm.optional(),
        ended: answerForm.optional(),
      }),
    )
    .optional(),
  suits: z
    .array(
      z.strictObject({
        by: name,
        against: z.union([name, z.array(name)]),
        for: words,
        counsel: z.union([name, z.array(name)]).optional(),
        date: dayForm.optional(),
        ended: answerForm.optional(),
        note: words.optional(),
      }),
    )
    .optional(),
  insurance: z
    .array(z.strictObject({ insurer: name, insured: name, reserved: answerForm.optional(), date: dayForm.optional() }))
    .optional(),
  payments: z
    .array(
      z.strictObject({
        by: name,
        to: name.optional(),
        amount: amountForm,
        for: z.string().max(60),
        date: dayForm.optional(),
        note: words.optional(),
      }),
    )
    .optional(),
  settlements: z
    .array(
      z.strictObject({
        by: name,
        with: name,
        amount: amountForm.optional(),
        good_faith: answerForm.optional(),
        date: dayForm.optional(),
        note: words.optional(),
      }),
    )
    .optional(),
  waivers: z.array(z.strictObject({ by: name, as_to: name, date: dayForm.optional(), note: words.optional() })).optional(),
  claim: z.strictObject({ filed: dayForm.optional(), note: words.optional() }).optional(),
  shares: z.record(name, amountForm).default({}),
  amounts: z.record(z.string().max(60), amountForm).default({}),
  facts: z.record(name, z.union([z.boolean(), z.number(), z.string().max(200)])).default({}),
  account: z
    .strictObject({ title: words.optional(), claimant: words.optional(), target: words.optional(), facts: words.optional() })
    .optional(),
})

export type MatterForm = z.infer<typeof matterForm>
export type Answer = z.infer<typeof answerForm>
