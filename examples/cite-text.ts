/** Finds the citations of a text and marks them up as HTML. */
import { annotate, cite } from "goodlaw"

const text = "See Roe v. Wade, 410 U.S. 113, 120 (1973). Id. at 121."
const { citations, authorities } = cite(text)

for (const citation of citations) console.log(citation.kind, JSON.stringify(citation.text), "->", citation.authority)
console.log(authorities.map(({ name, citations: printed }) => `${name}, ${printed.join(", ")}`).join("\n"))
console.log(annotate(text, citations))
