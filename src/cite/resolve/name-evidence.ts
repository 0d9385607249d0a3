/**
 * Words that only stand beside a case's name. A name that is also a party's, an agency's or an ordinary word is a mention of the case where
 * one of these rows holds, and nowhere else.
 */

/** One sign; `before` and `after` must both hold where both are given. The example is the row's test, with the name as "Samsung". */
export type Evidence = { readonly before?: RegExp; readonly after?: RegExp; readonly example: string }

const holdings = String.raw`[Cc]ourts?|cases?|decisions?|opinions?|majority|plurality|dissent|concurrence|holding|doctrine|test|rule|standard|framework|line\sof|rationale|analysis|factors?|inquiry|exception|presumption|prong|panel`
const tribunal = String.raw`(?:we|our|I|(?:the|this|that)\s(?:[A-Z][a-z]+\s){0,3}[Cc]ourt|the\s(?:[A-Z][a-z]+\s){1,2}Circuit|the\s(?:majority|plurality|panel|justices?|judges?)|[Mm]r\.\sJustice|Justice|Judge|where|wherein|for\sexample|however|too|supra|which)\b`
const citing = String.raw`[Ss]ee|[Ss]ee\s[Aa]lso|[Ss]ee,?\s[Ee]\.g\.,|[Cc]f\.|[Aa]ccord|[Cc]ontra|[Cc]iting|[Qq]uoting|[Ff]ollowing|[Aa]pplying|[Oo]verrul(?:e|es|ed|ing)|[Dd]istinguish(?:es|ed|ing)?|[Dd]isapprov(?:e|es|ed|ing)(?:\sof)?|[Rr]eaffirm(?:s|ed|ing)?|[Aa]brogat(?:e|es|ed|ing)|[Rr]elying\s(?:on|upon)|relie[sd]\s(?:on|upon)|rely\s(?:on|upon)|[Cc]ontrary\sto|consistent\swith|controlled\sby|governed\sby|[Uu]nder|[Uu]nlike|in\slight\sof|[Aa]s\sin|(?:decided|discussed|held|stated|said|explained|announced|noted|recognized|articulated|established|set\s(?:forth|out))\sin|(?:holding|rule|reasoning|rationale|teaching|principle|logic|progeny|lesson|reach|scope|reading|application|decision|wake|analysis|opinion|[Cc]ourt|dissent|concurrence|plurality|majority|statute|law|tax|issue|question|facts|defendant|plaintiff|petitioner|respondent|citation|reliance|overruling)s?\s(?:of|in|from|on|at\sissue\sin)|[Cc]ases?\s(?:such\sas|as|like)`

/** Signs of a case. */
export const evidenceOfCase: readonly Evidence[] = [
  { after: new RegExp(String.raw`^(?:[’']s?)?\s(?:${holdings})\b`), example: "the Samsung court held" },
  { before: new RegExp(String.raw`\b(?:${citing})\s$`), example: "We overrule Samsung today" },
  {
    before: /\b(?:[Ii]n|[Ff]rom|[Aa]fter|[Bb]efore|[Ss]ince|[Ww]ith)\s$/,
    after: new RegExp(String.raw`^,?\s${tribunal}`),
    example: "In Samsung, we held",
  },
  {
    after:
      /^\s(?:h(?:eld|olds)\sthat|held\sno\s|upheld\b|overruled\b|invalidated\b|struck\sdown\b|reaffirmed\b|control(?:s|led)\b|govern(?:s|ed)\b|forecloses?\b|teaches\b|instructs\b|stands?\sfor|made\s(?:it\s)?clear|makes\s(?:it\s)?clear|requires?\s(?:that|us|courts?|a\scourt)\b|(?:is|are|was)\s(?:distinguish|inapposite|controlling|dispositive|not\s(?:controlling|to\sthe\scontrary|on\spoint)|on\spoint|good\slaw|(?:wrongly|correctly|rightly|incorrectly)\sdecided|overruled|(?:no\slonger|still)\s(?:good\slaw|binding))|does\snot\s(?:apply|control|govern|hold|stand|support|help|answer|compel|require)|did\snot\s(?:hold|decide|address|reach|overrule|involve|consider))/,
    example: "Samsung is distinguishable",
  },
]

/** Do the words around a name show that a case is meant? */
export function showsCase(preceding: string, following: string): boolean {
  return evidenceOfCase.some(({ before, after }) => (before?.test(preceding) ?? true) && (after?.test(following) ?? true))
}

/** "In Bain": a person, or an agency without its article, that something stands in is a case. */
export function standsIn(preceding: string): boolean {
  return /\b[Ii]n\s$/.test(preceding)
}
