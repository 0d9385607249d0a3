/** Which states' decisions the reporters of more than one court print (West's National Reporter System), so that a citation beside another can be of one case. */
import { courtById } from "./table.js"

/** Reporter as its editions begin, and the states whose courts it prints; `scotus` for the Supreme Court of the United States. Each row carries an example. */
export const regions: readonly { readonly reporter: RegExp; readonly of: readonly string[]; readonly example: string }[] = [
  { reporter: /^A\.(?:[23]d)?$/, of: ["ct", "de", "dc", "me", "md", "nh", "nj", "pa", "ri", "vt"], example: "A.2d" },
  { reporter: /^N\.E\.(?:[23]d)?$/, of: ["il", "in", "ma", "ny", "oh"], example: "N.E.3d" },
  { reporter: /^N\.W\.(?:[23]d)?$/, of: ["ia", "mi", "mn", "ne", "nd", "sd", "wi"], example: "N.W.2d" },
  {
    reporter: /^P\.(?:[23]d)?$/,
    of: ["ak", "az", "ca", "co", "hi", "id", "ks", "mt", "nv", "nm", "ok", "or", "ut", "wa", "wy"],
    example: "P.3d",
  },
  { reporter: /^S\.E\.(?:2d)?$/, of: ["ga", "nc", "sc", "va", "wv"], example: "S.E.2d" },
  { reporter: /^S\.W\.(?:[23]d)?$/, of: ["ar", "ky", "mo", "tn", "tx"], example: "S.W.3d" },
  { reporter: /^So\.(?: ?[23]d)?$/, of: ["al", "fl", "la", "ms"], example: "So. 2d" },
  { reporter: /^N\.Y\.S\.(?:[23]d)?$/, of: ["ny"], example: "N.Y.S.2d" },
  { reporter: /^Cal\. ?Rptr\.(?: ?[23]d)?$/, of: ["ca"], example: "Cal.Rptr.2d" },
  { reporter: /^(?:S\. ?Ct\.|L\. ?Ed\.(?: ?2d)?)$/, of: ["scotus"], example: "S. Ct." },
]

/** Does the reporter print decisions of that court again? False for a reporter that is no such one. */
export function reprints(reporter: string, court: string): boolean {
  const system = court === "scotus" ? court : courtById(court)?.system
  return system !== undefined && regions.some((row) => row.reporter.test(reporter) && row.of.includes(system))
}
