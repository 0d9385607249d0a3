/** OpenAPI 3.1 of every route, made from the same schemas that check the requests. */
import swagger from "@fastify/swagger"
import { createJsonSchemaTransform, jsonSchemaTransformObject } from "fastify-type-provider-zod"
import { version } from "../node.js"
import type { App } from "./context.js"
import { problemType } from "./problems.js"
import type { Taken } from "./shapes/bodies.js"

const aProblem = {
  description: "A problem: a code, and a sentence that says what to do",
  content: { [problemType]: { schema: { $ref: "#/components/schemas/Problem" } } },
}

const zod = createJsonSchemaTransform({})
type Transform = NonNullable<Parameters<App["register"]>[1]> & typeof zod

/** The route's schema with what zod cannot say: bodies that are streams, and the form of every problem. */
const described: Transform = ((input: Parameters<typeof zod>[0]) => {
  const { schema, url } = zod(input) as { schema: Record<string, unknown>; url: string }
  const { config } = input.route as { config?: { takes?: readonly Taken[] } }
  const body = config?.takes
    ? { body: { content: Object.fromEntries(config.takes.map(({ type, schema: one }) => [type, { schema: one }])) } }
    : {}
  const { response = { 200: { description: "As named in the summary" } } } = schema as { response?: object }
  return { schema: { ...schema, ...body, response: { ...response, "4xx": aProblem } }, url }
}) as Transform

type OpenApi = { readonly components?: { readonly schemas?: Record<string, Record<string, unknown>> } }

/** Components as they are answered; the copies made for what is sent are not used. */
function tidy(given: Parameters<typeof jsonSchemaTransformObject>[0]) {
  const made = jsonSchemaTransformObject(given) as OpenApi
  const schemas = Object.entries(made.components?.schemas ?? {}).flatMap(([name, { $schema: _, $id: __, ...schema }]) =>
    name.endsWith("Input") ? [] : [[name, schema] as const],
  )
  return { ...made, components: { ...made.components, schemas: Object.fromEntries(schemas) } } as ReturnType<
    typeof jsonSchemaTransformObject
  >
}

/** Adds GET /api/openapi.json; must stand before the routes that it describes. */
export async function describeRoutes(app: App): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Goodlaw",
        version: version(),
        description: "A citator on this machine. What is not in the library is not said not to exist. Research software, not legal advice.",
      },
    },
    transform: described,
    transformObject: tidy,
  })
  app.route({
    method: "GET",
    url: "/api/openapi.json",
    schema: { summary: "This description", tags: ["about"] },
    handler: async () => app.swagger(),
  })
}
