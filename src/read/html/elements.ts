/**
 * What each element of html and of the Harvard, CourtListener and Lawbox mark-up means to a reader. Elements that are not here are
 * read through: their words stay in the line.
 */

/** What an element does to the text beside breaking the line. */
export type Meaning =
  | "skipped" // its words are not read
  | "verbatim" // white space is kept
  | "quotation"
  | "heading"
  | "emphasis"
  | "link"
  | "page" // holds a page's label: *1541
  | "call" // a footnote's call
  | "raised" // a footnote's call, where it is a number glued to what stands before
  | "footnote"
  | "opinion"
  | "author"
  | "syllabus"

export type Element = {
  readonly name: string
  /** Class that must be among the element's classes. */
  readonly className?: string
  /** The break before and after it. */
  readonly breaks?: "line" | "paragraph"
  readonly meaning?: Meaning
  readonly level?: number
  /** Has no end tag. */
  readonly empty?: true
}

const plain = (names: string, row: Omit<Element, "name">): readonly Element[] => names.split(" ").map((name) => ({ name, ...row }))

export const elements: readonly Element[] = [
  ...plain("p div center section article main header footer form fieldset figure figcaption address dl ol ul table opinion judges", {
    breaks: "paragraph",
  }),
  ...plain("li dt dd tr caption legend option docketnumber decisiondate otherdate court parties casename history disposition", {
    breaks: "line",
  }),
  ...plain("td th", { breaks: "paragraph" }),
  ...plain("sup", { meaning: "raised" }),
  ...plain("br", { breaks: "line", empty: true }),
  ...plain("hr", { breaks: "paragraph", empty: true }),
  ...plain("img input meta link wbr col area base embed source track param", { empty: true }),
  ...plain("script style head title template noscript svg math iframe object select button textarea audio video canvas", {
    meaning: "skipped",
  }),
  ...plain("pre listing xmp", { breaks: "paragraph", meaning: "verbatim" }),
  ...plain("blockquote", { breaks: "paragraph", meaning: "quotation" }),
  ...[1, 2, 3, 4, 5, 6].map((level) => ({ name: `h${level}`, breaks: "paragraph", meaning: "heading", level }) as const),
  ...plain("i em b strong u cite", { meaning: "emphasis" }),
  ...plain("a", { meaning: "link" }),

  ...plain("page-number", { meaning: "page" }),
  { name: "span", className: "star-pagination", meaning: "page" },
  { name: "a", className: "page-label", meaning: "page" },
  { name: "span", className: "num", meaning: "skipped" },

  ...plain("footnotemark", { meaning: "call" }),
  { name: "a", className: "footnotemark", meaning: "call" },
  { name: "a", className: "footnote", meaning: "call" },
  ...plain("footnote footnote_body", { breaks: "paragraph", meaning: "footnote" }),
  { name: "aside", className: "footnote", breaks: "paragraph", meaning: "footnote" },
  { name: "div", className: "footnote", breaks: "paragraph", meaning: "footnote" },

  ...plain("opinion", { breaks: "paragraph", meaning: "opinion" }),
  { name: "article", className: "opinion", breaks: "paragraph", meaning: "opinion" },
  ...plain("author", { breaks: "line", meaning: "author" }),
  { name: "p", className: "author", breaks: "paragraph", meaning: "author" },
  ...plain("headnotes syllabus attorneys summary", { breaks: "paragraph", meaning: "syllabus" }),
  { name: "section", className: "head-matter", breaks: "paragraph", meaning: "syllabus" },
  { name: "div", className: "prelims", breaks: "paragraph", meaning: "syllabus" },
  { name: "section", className: "corrections", breaks: "paragraph", meaning: "syllabus" },
]

const byName = new Map<string, Element>()
const byClass = new Map<string, readonly Element[]>()
for (const element of elements) {
  if (element.className) byClass.set(element.name, [...(byClass.get(element.name) ?? []), element])
  else byName.set(element.name, element)
}

const unknown: Element = { name: "" }

/** The row of an element; `classes` is its class attribute, if it has one. */
export function elementOf(name: string, classes: string | undefined): Element {
  if (classes) {
    const rows = byClass.get(name)
    const row = rows?.find(({ className }) => classes === className || classes.split(/\s+/, 20).includes(className ?? ""))
    if (row) return row
  }
  return byName.get(name) ?? unknown
}
