/** Which authority a law citation means: one for each code and section, under one name for every way the code is written. */
import type { Draft } from "../draft.js"

/** How the authority is written, and the key that two citations of it share. */
export type LawAuthority = { readonly citation: string; readonly key: string }

const sameCode: readonly (readonly [written: RegExp, same: string])[] = [
  [/^U\.S\.C\.[AS]\.$/, "U.S.C."],
  [/ Ann\.$/, ""],
  [/^Cal\. (?=.*Code)/, ""],
]

function plainCode(code: string): string {
  return sameCode.reduce((held, [written, same]) => held.replace(written, same), code)
}

/** "Fed. R. Civ. P. 12" has no section sign; codes have one. */
function sectionMark(draft: Draft): string {
  if (draft.kind === "court_rule" || draft.kind === "other") return ""
  return draft.code === "Exec. Order" || /^(?:Rev\.|T\. ?D\.|Op|Notice)/.test(draft.code ?? "") ? "" : "§ "
}

/**
 * The authority of a statute, regulation, constitution, session law, rule, journal, work or docket:
 *
 *     42 USC 1983(a)  ->  "42 U.S.C. § 1983"        86 Harv. L. Rev., at 1194  ->  "86 Harv. L. Rev."
 */
export function lawAuthority(draft: Draft): LawAuthority {
  if (draft.code === undefined) {
    const citation = [draft.volume, draft.reporter, draft.page].filter((part) => part !== undefined).join(" ")
    return { citation, key: draft.key ?? `${draft.kind} ${citation}` }
  }
  if (draft.kind === "treatise") {
    const section = draft.section === undefined ? [] : [`§ ${draft.section}`]
    const citation = [draft.volume, draft.name ?? draft.code, ...section].filter((part) => part !== undefined).join(" ")
    return { citation, key: draft.key ?? `treatise ${citation}` }
  }
  const section = draft.section === undefined ? [] : [`${sectionMark(draft)}${draft.section}`]
  const behind = draft.kind === "constitution" || /^[IVXL]+$/.test(draft.title ?? "") || /-/.test(draft.title ?? "")
  const title = draft.title === undefined ? [] : [draft.title]
  const head = behind ? [draft.code, ...title] : [...title, draft.code]
  const joint = draft.kind === "constitution" && title.length > 0 && section.length > 0 ? ", " : " "
  const citation = [head.join(" "), ...section].join(joint)
  const rest = [draft.title, draft.section].filter((part) => part !== undefined).join(" ")
  return { citation, key: draft.key ?? `${draft.kind} ${plainCode(draft.code)} ${rest}` }
}
