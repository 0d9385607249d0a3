/** Cases: search, and all that is held of one of them. */
import {
  asOthersStateIt,
  authoritiesPage,
  type CaseKey,
  citedByPage,
  findCases,
  historyOf,
  markedOpinions,
  nearestParagraphs,
  Problem,
  timelineOf,
} from "../../node.js"
import type { App, Context } from "../context.js"
import { namingCourts } from "../court-names.js"
import { present, statusAsk } from "../query-params.js"
import { citingQuery, findQuery, keyParams, nearestBody, statementsQuery, statusQuery } from "../shapes/ask.js"
import {
  caseShape,
  citingPage,
  foundCases,
  historyShape,
  nearestShape,
  opinionsShape,
  statementsShape,
  statusShape,
  timelineShape,
} from "../shapes/law.js"

const tags = ["cases"]

/** GET /api/cases…, POST /api/nearest. */
export function caseRoutes(app: App, context: Context): void {
  searching(app, context)
  oneCase(app, context)
  citing(app, context)
  readings(app, context)
}

async function theCase({ library }: Context, key: CaseKey) {
  const found = await library.byKey(key)
  if (!found) throw new Problem("not_found", { what: `Case ${key}` })
  return found
}

function searching(app: App, { library, limits }: Context): void {
  app.route({
    method: "GET",
    url: "/api/cases",
    preSerialization: namingCourts(library),
    schema: { summary: "Search names, citations and the words of opinions", tags, querystring: findQuery, response: { 200: foundCases } },
    handler: async ({ query: { q, ...rest } }) => {
      const { items, ...counts } = await findCases(library, present({ words: q, ...rest }))
      return { ...counts, items: [...items] }
    },
  })
  app.route({
    method: "POST",
    url: "/api/nearest",
    bodyLimit: limits.question,
    schema: {
      summary: "The paragraphs of a case that are nearest to some words",
      tags,
      body: nearestBody,
      response: { 200: nearestShape },
    },
    handler: async ({ body }) => [...(await nearestParagraphs(library, body.key, body.words, body.limit))],
  })
}

function oneCase(app: App, context: Context): void {
  const { library } = context
  app.route({
    method: "GET",
    url: "/api/cases/:key",
    preSerialization: namingCourts(library),
    schema: { summary: "One case as held", tags, params: keyParams, response: { 200: caseShape } },
    handler: async ({ params }) => {
      const links = ["status", "opinions", "cited-by", "authorities", "history", "statements", "timeline"]
      const at = Object.fromEntries(links.map((name) => [name, `/api/cases/${params.key}/${name}`]))
      return { ...(await theCase(context, params.key)), links: at }
    },
  })
  app.route({
    method: "GET",
    url: "/api/cases/:key/status",
    preSerialization: namingCourts(library),
    schema: {
      summary: "Is this case good law, on this date, in this court?",
      tags,
      params: keyParams,
      querystring: statusQuery,
      response: { 200: statusShape },
    },
    handler: ({ params, query }) => library.status(params.key, statusAsk(query)),
  })
}

function citing(app: App, context: Context): void {
  const { library } = context
  app.route({
    method: "GET",
    url: "/api/cases/:key/cited-by",
    preSerialization: namingCourts(library),
    schema: {
      summary: "Who cites the case, and what they do to it; the first page also has the timeline",
      tags,
      params: keyParams,
      querystring: citingQuery,
      response: { 200: citingPage },
    },
    handler: async ({ params: { key }, query: { q, ...rest } }) => {
      await theCase(context, key)
      const page = await citedByPage(library, key, present({ words: q, ...rest }))
      return (rest.page ?? 1) > 1 ? page : { ...page, timeline: await timelineOf(library, key) }
    },
  })
  app.route({
    method: "GET",
    url: "/api/cases/:key/authorities",
    preSerialization: namingCourts(library),
    schema: {
      summary: "What the case cites, and what it does to each",
      tags,
      params: keyParams,
      querystring: citingQuery,
      response: { 200: citingPage },
    },
    handler: async ({ params: { key }, query: { q, ...rest } }) => {
      await theCase(context, key)
      return authoritiesPage(library, key, present({ words: q, ...rest }))
    },
  })
}

function readings(app: App, context: Context): void {
  const { library } = context
  app.route({
    method: "GET",
    url: "/api/cases/:key/opinions",
    schema: { summary: "The text of the opinions, every citation marked", tags, params: keyParams, response: { 200: opinionsShape } },
    handler: async ({ params: { key } }) => {
      await theCase(context, key)
      return markedOpinions(library, key)
    },
  })
  app.route({
    method: "GET",
    url: "/api/cases/:key/timeline",
    preSerialization: namingCourts(library),
    schema: {
      summary: "What courts did to the case, by date and level of court",
      tags,
      params: keyParams,
      response: { 200: timelineShape },
    },
    handler: async ({ params: { key } }) => timelineOf(library, key),
  })
  app.route({
    method: "GET",
    url: "/api/cases/:key/history",
    preSerialization: namingCourts(library),
    schema: { summary: "Its route through the courts", tags, params: keyParams, querystring: statusQuery, response: { 200: historyShape } },
    handler: async ({ params: { key }, query }) => historyOf(library, key, present({ asOf: query.asOf })),
  })
  app.route({
    method: "GET",
    url: "/api/cases/:key/statements",
    preSerialization: namingCourts(library),
    schema: {
      summary: "What later opinions say that the case holds, the fullest discussions first",
      tags,
      params: keyParams,
      querystring: statementsQuery,
      response: { 200: statementsShape },
    },
    handler: async ({ params: { key }, query: { asOf, limit } }) => {
      await theCase(context, key)
      return asOthersStateIt(library.store, key, present({ asOf, limit }))
    },
  })
}
