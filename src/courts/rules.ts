/** Rules of precedent by state: whom an intermediate court binds. Each row names its source; `default` is the general rule. */

export type BindingRule = {
  readonly state: string
  /** A published decision of the intermediate court, on trial courts of the state. */
  readonly trialCourts: "binding" | "persuasive"
  /** On later panels of the same court or division. */
  readonly ownPanels: "binding" | "persuasive"
  /** On another district, department or division of the same rank. */
  readonly sisterPanels: "binding" | "persuasive"
  readonly says: string
  readonly source: string
  /** Where the rule's words were read for this table; the rows without it stand on the rule's usual statement. */
  readonly read?: string
}

const general: BindingRule = {
  state: "default",
  trialCourts: "binding",
  ownPanels: "binding",
  sisterPanels: "persuasive",
  says: "A published decision of the intermediate court binds the state's trial courts and, as a rule, its own later panels; other districts or divisions are free to differ.",
  source: "general rule of American state courts; see the state's own rule",
}

const rows: readonly BindingRule[] = [
  {
    state: "ca",
    trialCourts: "binding",
    ownPanels: "persuasive",
    sisterPanels: "persuasive",
    says: "A published opinion of any California Court of Appeal binds every superior court of the state and no other panel; where panels disagree, a superior court chooses.",
    source:
      "Auto Equity Sales, Inc. v. Superior Court (1962) 57 Cal.2d 450, 455-456; McCallum v. McCallum (1987) 190 Cal.App.3d 308, 315, fn. 4",
  },
  {
    state: "fl",
    trialCourts: "binding",
    ownPanels: "binding",
    sisterPanels: "persuasive",
    says: "Absent conflict among the districts, a district court of appeal binds all Florida trial courts; other districts may differ and certify conflict.",
    source: "Pardo v. State, 596 So. 2d 665, 666 (Fla. 1992)",
  },
  {
    state: "ny",
    trialCourts: "binding",
    ownPanels: "binding",
    sisterPanels: "persuasive",
    says: "A trial court follows its own department of the Appellate Division and, where that is silent, any other department.",
    source: "Mountain View Coach Lines v. Storms, 102 A.D.2d 663, 664 (2d Dep't 1984)",
  },
  {
    state: "il",
    trialCourts: "binding",
    ownPanels: "persuasive",
    sisterPanels: "persuasive",
    says: "An appellate district binds all circuit courts of the state unless their own district has ruled otherwise; districts do not bind one another.",
    source: "State Farm Fire & Casualty Co. v. Yapejian, 152 Ill. 2d 533, 539-540 (1992)",
  },
  {
    state: "wa",
    trialCourts: "binding",
    ownPanels: "persuasive",
    sisterPanels: "persuasive",
    says: "No division of the Court of Appeals is bound by another's decision or its own; trial courts are bound by published decisions.",
    source: "In re Personal Restraint of Arnold, 190 Wn.2d 136, 154 (2018)",
  },
  {
    state: "wi",
    trialCourts: "binding",
    ownPanels: "binding",
    sisterPanels: "binding",
    says: "A published opinion of the Court of Appeals binds every lower court and the Court of Appeals itself; only the Supreme Court may overrule it.",
    source: "Cook v. Cook, 208 Wis. 2d 166, 189-190 (1997)",
  },
  {
    state: "mi",
    trialCourts: "binding",
    ownPanels: "binding",
    sisterPanels: "binding",
    says: "A published opinion of the Court of Appeals issued on or after November 1, 1990 binds later panels.",
    source: "MCR 7.215(C)(2), (J)(1)",
    read: "https://www.courts.michigan.gov/4a25a1/siteassets/publications/benchbooks/evidence/evidenceresponsivehtml5.zip/Evidence/Cover_and_Acknowledgments/Note_on_Precedential_Value.htm",
  },
  {
    state: "nc",
    trialCourts: "binding",
    ownPanels: "binding",
    sisterPanels: "binding",
    says: "A panel of the Court of Appeals is bound by an earlier panel's decision of the same issue.",
    source: "In re Appeal from Civil Penalty, 324 N.C. 373, 384 (1989)",
  },
  {
    state: "tx",
    trialCourts: "binding",
    ownPanels: "binding",
    sisterPanels: "persuasive",
    says: "A court of appeals binds the trial courts of its district and its own later panels; the other courts of appeals persuade.",
    source: "Mitschke v. Borromeo, 645 S.W.3d 251, 256-257 (Tex. 2022)",
  },
]

/** Every row, the general rule last. */
export const bindingRules: readonly BindingRule[] = [...rows, general]

const byState = new Map(rows.map((row) => [row.state, row]))

/** The state's rule, or the general one. */
export function stateBinding(state: string): BindingRule {
  return byState.get(state) ?? general
}
