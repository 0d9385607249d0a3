/** Reporters and spellings that the generated table lacks. Each row carries an example that reads as it says; the test reads them all. */

/** A reporter as a row: how it is written, whose decisions it prints, and when. */
export type ReporterRow = {
  /** How the citation is normalised: "Cal.App.4th". */
  readonly abbreviation: string
  readonly variants?: readonly string[]
  /** Id of the court whose decisions it holds, where it holds one court's. */
  readonly court?: string
  readonly from?: number
  readonly to?: number
  /** How citations to it look: y year as volume, f reporter before the page without a volume, t reporter before year-number, l letters after the page, c commas or ¶ in the page. */
  readonly shape?: string
  readonly example?: string
}

export const moreReporters: readonly ReporterRow[] = [
  { abbreviation: "Cal.5th", court: "cal", from: 2016, example: "2 Cal.5th 1" },
  { abbreviation: "Cal.App.5th", court: "calctapp", from: 2016, example: "3 Cal.App.5th 20" },
  {
    abbreviation: "Cal.App.2d Supp.",
    court: "calappdeptsuper",
    from: 1934,
    to: 1969,
    example: "12 Cal.App.2d Supp. 1",
  },
  {
    abbreviation: "Cal.App.3d Supp.",
    court: "calappdeptsuper",
    from: 1969,
    to: 1991,
    example: "12 Cal.App.3d Supp. 1",
  },
  {
    abbreviation: "Cal.App.4th Supp.",
    court: "calappdeptsuper",
    from: 1991,
    to: 2016,
    example: "12 Cal.App.4th Supp. 1",
  },
  {
    abbreviation: "Cal.App.5th Supp.",
    court: "calappdeptsuper",
    from: 2016,
    example: "12 Cal.App.5th Supp. 1",
  },
  { abbreviation: "N.W.3d", variants: ["NW3d", "NW.3d"], from: 2023, example: "3 N.W.3d 12" },
  { abbreviation: "Wash. 3d", variants: ["Wn.3d", "Wa.3d"], court: "wash", from: 2023, example: "1 Wn.3d 12" },
  { abbreviation: "Wash. App. 2d", variants: ["Wn. App. 2d"], court: "washctapp", from: 2018, example: "13 Wn. App. 2d 185" },
  { abbreviation: "Tex. Bus.", variants: ["Tex. Bus. Ct."], from: 2024, shape: "y", example: "2025 Tex. Bus. 28" },
  { abbreviation: "Vt. Super.", variants: ["Vt. Super. Ct."], example: "12 Vt. Super. 345" },
  { abbreviation: "Nev. Adv. Op. No.", variants: ["Nev. Ad. Op."], court: "nev", shape: "", example: "132 Nev. Ad. Op. 69" },
  {
    abbreviation: "NY Slip Op",
    variants: ["N.Y. Slip Op.", "N.Y. Slip Op", "NYSlipOp", "N.Y.S. Slip Op.", "NY Slip Opn"],
    shape: "uy",
    example: "2019 NY Slip Op 31234[U]",
  },
  {
    abbreviation: "T.C. Summary Opinion",
    variants: ["T.C. Summ. Op.", "T. C. Summary Op.", "TC Summary Opinion"],
    court: "tax",
    shape: "ty",
    example: "T.C. Summ. Op. 2018-12",
  },
  { abbreviation: "NCSC", court: "nc", from: 2021, shape: "y", example: "2022-NCSC-5" },
  { abbreviation: "NCCOA", court: "ncctapp", from: 2021, shape: "y", example: "2022-NCCOA-110" },
  { abbreviation: "NCBC", court: "ncsuperct", shape: "y", example: "2019 NCBC 12" },
  { abbreviation: "DNH", court: "nhd", shape: "y", example: "2015 DNH 012" },
  { abbreviation: "Eng. Rep.", variants: ["English Rep."], to: 1865, example: "77 Eng. Rep. 646" },
  { abbreviation: "Co. Rep.", variants: ["Coke Rep."], to: 1616, shape: "l", example: "8 Co. Rep. 113b" },
  { abbreviation: "AMC", variants: ["A.M.C."], shape: "y", example: "2006 AMC 1240" },
  { abbreviation: "Vet. App.", variants: ["Vet.App.", "Vet. App", "Vet. Aff."], court: "cavc", from: 1989, example: "24 Vet. App. 110" },
  { abbreviation: "Arizona Cases Digest", example: "12 Arizona Cases Digest 345" },
]
