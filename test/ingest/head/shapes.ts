/** How courts head their opinions, with invented names: the head, and what it says: name | court | date | docket. */
export const shapes: readonly (readonly [says: string, head: string, answer: string])[] = [
  [
    "a circuit's slip opinion",
    "                          PUBLISHED\n\n            UNITED STATES COURT OF APPEALS\n                FOR THE FOURTH CIRCUIT\n\n                        No. 18-9999\n\nANTON BIRCHLEY,\n\n                Plaintiff - Appellant,\n\n         v.\n\nHOLLISTER MANUFACTURING, INC.; ADA QUILL,\n\n                Defendants - Appellees.\n\nAppeal from the United States District Court for the Western District of North Carolina, at Asheville. Martin Oakes, District Judge. (1:17-cv-09999-MO)\n\nArgued: March 20, 2019                Decided: June 4, 2019\n\nBefore ASHWORTH, PINE, and ROWAN, Circuit Judges.\n",
    "Birchley v. Hollister Manufacturing, Inc. | ca4 | 2019-06-04 | No. 18-9999",
  ],
  [
    "the Second Circuit's summary order",
    "18-9999-cv\nBirchley v. Hollister\n\n                 UNITED STATES COURT OF APPEALS\n                     FOR THE SECOND CIRCUIT\n\n                         SUMMARY ORDER\n\nRULINGS BY SUMMARY ORDER DO NOT HAVE PRECEDENTIAL EFFECT.\n\nAt a stated term of the court, held on the 4th day of June, two thousand nineteen.\n",
    "Birchley v. Hollister | ca2 |  | 18-9999-cv",
  ],
  [
    "the Ninth Circuit's, in columns",
    "                FOR PUBLICATION\n\n  UNITED STATES COURT OF APPEALS\n       FOR THE NINTH CIRCUIT\n\n\nANTON BIRCHLEY,                     No. 17-99999\n                Plaintiff-Appellant,\n                                       D.C. No.\n                v.                  2:15-cv-09999-ABC\n\nHOLLISTER UNION SCHOOL\nDISTRICT,                             OPINION\n              Defendant-Appellee.\n\n     Appeal from the United States District Court\n          for the Central District of California\n\n           Argued and Submitted March 5, 2018\n                  Pasadena, California\n\n                   Filed June 4, 2018\n",
    "Birchley v. Hollister Union School District | ca9 | 2018-06-04 | No. 17-99999",
  ],
  [
    "the Seventh Circuit's",
    "                              In the\n\n    United States Court of Appeals\n                For the Seventh Circuit\n                    ____________________\nNo. 16-9999\nANTON BIRCHLEY,\n                                             Plaintiff-Appellant,\n                                v.\n\nCITY OF FIRTON, et al.,\n                                          Defendants-Appellees.\n                    ____________________\n\n        Appeal from the United States District Court for the\n        Northern District of Illinois, Eastern Division.\n                    ____________________\n\n  ARGUED SEPTEMBER 7, 2016 — DECIDED JUNE 4, 2017\n",
    "Birchley v. City of Firton | ca7 | 2017-06-04 | No. 16-9999",
  ],
  [
    "a criminal appeal in the Fifth Circuit",
    "     IN THE UNITED STATES COURT OF APPEALS\n              FOR THE FIFTH CIRCUIT\n\n                     No. 10-99999\n\nUNITED STATES OF AMERICA,\n\n                                           Plaintiff-Appellee\nv.\n\nANTON BIRCHLEY, also known as Tony Birch,\n\n                                           Defendant-Appellant\n\n                 Appeal from the United States District Court\n                  for the Southern District of Texas\n",
    "United States v. Birchley | ca5 |  | No. 10-99999",
  ],
  [
    "a district court, boxed",
    "              IN THE UNITED STATES DISTRICT COURT\n           FOR THE EASTERN DISTRICT OF PENNSYLVANIA\n\nANTON BIRCHLEY,                   :\n            Plaintiff,            :         CIVIL ACTION\n                                  :\n      v.                          :         NO. 19-9999\n                                  :\nHOLLISTER INSURANCE COMPANY,      :\n            Defendant.            :\n\n                      MEMORANDUM\n\nOAKES, J.                                    June 4, 2020\n",
    "Birchley v. Hollister Insurance Company | paed | 2020-06-04 | NO. 19-9999",
  ],
  [
    "a district court, with brackets",
    "UNITED STATES DISTRICT COURT\nSOUTHERN DISTRICT OF NEW YORK\n------------------------------------x\nANTON BIRCHLEY,\n\n                    Plaintiff,\n\n          -against-                           19 Civ. 9999 (ABC)\n\nHOLLISTER BANK, N.A.,\n\n                    Defendant.\n------------------------------------x\n\nOPINION AND ORDER\n",
    "Birchley v. Hollister Bank, N.A. | nysd |  | ",
  ],
  [
    "a district court of the West",
    "                  UNITED STATES DISTRICT COURT\n                 NORTHERN DISTRICT OF CALIFORNIA\n\n\nANTON BIRCHLEY,                          Case No. 19-cv-09999-ABC\n\n              Plaintiff,\n                                         ORDER GRANTING MOTION TO DISMISS\n        v.\n\nHOLLISTER, INC., et al.,                 Re: Dkt. No. 12\n\n              Defendants.\n\nDated: June 4, 2020\n",
    "Birchley v. Hollister, Inc. | cand | 2020-06-04 | Case No. 19-cv-09999-ABC",
  ],
  [
    "a bankruptcy court's adversary proceeding",
    "UNITED STATES BANKRUPTCY COURT\nDISTRICT OF DELAWARE\n\nIn re:                              ) Chapter 11\nALDER HOLDINGS, INC.,               ) Case No. 09-99999 (ABC)\n              Debtor.               )\n\nANTON BIRCHLEY, as Trustee,         )\n              Plaintiff,            )\n     v.                             ) Adv. Proc. No. 10-59999\nHOLLISTER BANK,                     )\n              Defendant.            )\n\nMEMORANDUM OPINION\nDated: June 4, 2011\n",
    "Birchley v. Hollister Bank | deb | 2011-06-04 | Case No. 09-99999",
  ],
  [
    "the Supreme Court's slip opinion",
    "(Slip Opinion)              OCTOBER TERM, 2014                                       1\n\n                                       Syllabus\n\nSUPREME COURT OF THE UNITED STATES\n\n                                       Syllabus\n\n                    BIRCHLEY v. HOLLISTER\n\n   CERTIORARI TO THE UNITED STATES COURT OF APPEALS FOR\n                   THE NINTH CIRCUIT\n\n    No. 13–9999.      Argued January 12, 2015—Decided June 4, 2015\n",
    "Birchley v. Hollister | scotus | 2015-06-04 | No. 13–9999",
  ],
  [
    "California",
    "Filed 6/4/15\n                       CERTIFIED FOR PUBLICATION\n\nIN THE COURT OF APPEAL OF THE STATE OF CALIFORNIA\n\n                    SECOND APPELLATE DISTRICT\n\n                             DIVISION THREE\n\n\nTHE PEOPLE,                              B259999\n\n        Plaintiff and Respondent,        (Los Angeles County\n                                         Super. Ct. No. BA999999)\n        v.\n\nANTON BIRCHLEY,\n\n        Defendant and Appellant.\n\n        APPEAL from a judgment of the Superior Court of Los Angeles County.\n",
    "People v. Birchley | calctapp | 2015-06-04 | B259999",
  ],
  [
    "California's family",
    "Filed 6/4/15  In re B.H. CA4/3\n      NOT TO BE PUBLISHED IN OFFICIAL REPORTS\n\nIN THE COURT OF APPEAL OF THE STATE OF CALIFORNIA\n\n        FOURTH APPELLATE DISTRICT\n\nIn re B.H., a Person Coming Under the Juvenile Court Law.\n\nORANGE COUNTY SOCIAL SERVICES AGENCY,\n     Plaintiff and Respondent,          G059999\n         v.\nA.H.,\n     Defendant and Appellant.\n",
    "In re B.H. | calctapp | 2015-06-04 | G059999",
  ],
  [
    "New York's Appellate Division",
    "Birchley v Hollister\n2015 NY Slip Op 99999\nDecided on June 4, 2015\nAppellate Division, Second Department\n\nPublished by New York State Law Reporting Bureau pursuant to Judiciary Law § 431.\n",
    "Birchley v. Hollister | nyappdiv | 2015-06-04 | ",
  ],
  [
    "New York's Appellate Division, slip",
    "Supreme Court of the State of New York\nAppellate Division: Second Judicial Department\n\nD99999\nC/htr\n\nAnton Birchley, respondent, v City of Firton, et al.,\nappellants.\n\n(Index No. 9999/13)\n",
    "Birchley v. City of Firton | nyappdiv |  | Index No. 9999/13",
  ],
  [
    "New York's highest court",
    "State of New York\nCourt of Appeals\n\nOPINION\nThis opinion is uncorrected and subject to revision before publication in the New York Reports.\n\nNo. 99\nThe People &c.,\n        Respondent,\n    v.\nAnton Birchley,\n        Appellant.\n",
    "People v. Birchley | ny |  | No. 99",
  ],
  [
    "New Jersey",
    "                NOT FOR PUBLICATION WITHOUT THE\n               APPROVAL OF THE APPELLATE DIVISION\n\n                                      SUPERIOR COURT OF NEW JERSEY\n                                      APPELLATE DIVISION\n                                      DOCKET NO. A-9999-17T2\n\nSTATE OF NEW JERSEY,\n\n      Plaintiff-Respondent,\n\nv.\n\nANTON BIRCHLEY,\n\n     Defendant-Appellant.\n_______________________\n\n            Submitted March 5, 2019 – Decided June 4, 2019\n",
    "State v. Birchley | njsuperctappdiv | 2019-06-04 | DOCKET NO. A-9999-17T2",
  ],
  [
    "Ohio",
    "[Cite as State v. Birchley, 2014-Ohio-9999.]\n\n                        IN THE COURT OF APPEALS OF OHIO\n\n                             TENTH APPELLATE DISTRICT\n\nState of Ohio,                                :\n\n                Plaintiff-Appellee,           :            No. 13AP-999\n                                                        (C.P.C. No. 12CR-9999)\nv.                                            :\n\nAnton Birchley,                               :\n\n                Defendant-Appellant.          :\n\n                                   D E C I S I O N\n\n                             Rendered on June 4, 2014\n",
    "State v. Birchley | ohioctapp | 2014-06-04 | No. 13AP-999",
  ],
  [
    "Pennsylvania",
    "J-A99999-14\n\n                              2014 PA Super 999\n\nCOMMONWEALTH OF PENNSYLVANIA,             :   IN THE SUPERIOR COURT OF\n                                          :        PENNSYLVANIA\n                  Appellee                :\n                                          :\n            v.                            :\n                                          :\nANTON BIRCHLEY,                           :\n                                          :\n                  Appellant               :   No. 999 WDA 2013\n\nOPINION BY OAKES, J.:                     FILED JUNE 4, 2014\n",
    "Commonwealth v. Birchley | pasuperct | 2014-06-04 | No. 999 WDA 2013",
  ],
  [
    "Florida",
    "       Third District Court of Appeal\n                            State of Florida\n\n                            Opinion filed June 4, 2014.\n         Not final until disposition of timely filed motion for rehearing.\n\n                              ________________\n\n                                No. 3D13-999\n                          Lower Tribunal No. 12-9999\n                              ________________\n\n                              Anton Birchley,\n                                   Appellant,\n\n                                       vs.\n\n                       Hollister Condominium, Inc.,\n                                    Appellee.\n",
    "Birchley v. Hollister Condominium, Inc. | fladistctapp3 | 2014-06-04 | No. 3D13-999",
  ],
  [
    "Illinois",
    "                              2014 IL App (1st) 139999\n\n                                                           FIRST DIVISION\n                                                           June 4, 2014\n\n     No. 1-13-9999\n\n     ANTON BIRCHLEY,                     )    Appeal from the\n                                         )    Circuit Court of\n           Plaintiff-Appellant,          )    Cook County.\n                                         )\n     v.                                  )    No. 11 L 9999\n                                         )\n     HOLLISTER HOSPITAL,                 )    Honorable\n                                         )    Martin Oakes,\n           Defendant-Appellee.           )    Judge Presiding.\n",
    "Birchley v. Hollister Hospital | illappct | 2014-06-04 | No. 1-13-9999",
  ],
  [
    "Minnesota",
    "                         STATE OF MINNESOTA\n                         IN COURT OF APPEALS\n                              A13-9999\n\n                           Anton Birchley,\n                            Appellant,\n\n                                vs.\n\n                     Hollister Trucking, LLC,\n                           Respondent.\n\n                       Filed June 4, 2014\n                            Affirmed\n",
    "Birchley v. Hollister Trucking, LLC | minnctapp | 2014-06-04 | A13-9999",
  ],
  [
    "Georgia, as reporters print it",
    "999 S.E.2d 999\n327 Ga. App. 999\nBIRCHLEY\nv.\nThe STATE.\nNo. A14A9999.\nCourt of Appeals of Georgia.\nJune 4, 2014.\n",
    "Birchley v. State | gactapp | 2014-06-04 | No. A14A9999",
  ],
  [
    "Texas's highest court",
    "                IN THE SUPREME COURT OF TEXAS\n                         ════════════\n                          NO. 12-9999\n                         ════════════\n\n     HOLLISTER OIL COMPANY AND FIR PIPELINE, L.P., PETITIONERS,\n\n                                    v.\n\n                  ANTON BIRCHLEY, RESPONDENT\n\n      ON PETITION FOR REVIEW FROM THE\n   COURT OF APPEALS FOR THE FIRST DISTRICT OF TEXAS\n\n               Argued January 9, 2014\n\n   JUSTICE OAKES delivered the opinion of the Court.\n",
    "Hollister Oil Company v. Birchley | tex |  | NO. 12-9999",
  ],
  [
    "Washington",
    "   IN THE COURT OF APPEALS OF THE STATE OF WASHINGTON\n\n STATE OF WASHINGTON,                     )\n                                          )     No. 69999-9-I\n                      Respondent,         )\n                                          )     DIVISION ONE\n               v.                         )\n                                          )     UNPUBLISHED OPINION\n ANTON BIRCHLEY,                          )\n                                          )     FILED: June 4, 2014\n                      Appellant.          )\n",
    "State v. Birchley | washctapp | 2014-06-04 | No. 69999-9-I",
  ],
  [
    "Massachusetts",
    "NOTICE: All slip opinions and orders are subject to formal revision.\n\nSJC-11999\n\nANTON BIRCHLEY  vs.  HOLLISTER SAVINGS BANK.\n\nSuffolk.     February 4, 2014. - June 4, 2014.\n\nPresent:  Oakes, C.J., Pine, & Rowan, JJ.\n",
    "Birchley v. Hollister Savings Bank |  | 2014-06-04 | SJC-11999",
  ],
  [
    "Delaware",
    "      IN THE COURT OF CHANCERY OF THE STATE OF DELAWARE\n\nANTON BIRCHLEY,                     )\n              Plaintiff,            )\n       v.                           ) C.A. No. 9999-VCL\nHOLLISTER PARTNERS, L.P.,           )\n              Defendant.            )\n\n                   MEMORANDUM OPINION\n\n            Date Submitted: March 5, 2014\n            Date Decided: June 4, 2014\n",
    "Birchley v. Hollister Partners, L.P. | delch | 2014-06-04 | C.A. No. 9999-VCL",
  ],
  [
    "Tennessee",
    "             IN THE COURT OF APPEALS OF TENNESSEE\n                         AT NASHVILLE\n                    March 5, 2014 Session\n\n            ANTON BIRCHLEY v. HOLLISTER COUNTY\n\n          Appeal from the Circuit Court for Davidson County\n             No. 12C9999     Martin Oakes, Judge\n\n            No. M2013-09999-COA-R3-CV - Filed June 4, 2014\n",
    "Birchley v. Hollister County | tennctapp | 2014-06-04 | No. M2013-09999-COA-R3-CV",
  ],
  [
    "Louisiana",
    "STATE OF LOUISIANA\n\nCOURT OF APPEAL\n\nFIRST CIRCUIT\n\nNUMBER 2013 CA 9999\n\nANTON BIRCHLEY\n\nVERSUS\n\nHOLLISTER INSURANCE COMPANY\n\nJudgment Rendered: JUN 4 2014\n",
    "Birchley v. Hollister Insurance Company | lactapp | 2014-06-04 | NUMBER 2013 CA 9999",
  ],
  [
    "Alabama",
    "Rel: June 4, 2014\n\n         SUPREME COURT OF ALABAMA\n\n                OCTOBER TERM, 2013-2014\n                  ____________________\n                        1129999\n                  ____________________\n\n             Ex parte Hollister Trucking, Inc.\n\n                PETITION FOR WRIT OF MANDAMUS\n\n             (In re: Anton Birchley\n                         v.\n             Hollister Trucking, Inc.)\n",
    "Ex parte Hollister Trucking, Inc. | ala | 2014-06-04 | ",
  ],
  [
    "Iowa",
    "               IN THE COURT OF APPEALS OF IOWA\n\n                          No. 13-9999\n                       Filed June 4, 2014\n\nIN THE INTEREST OF B.H.,\nMinor Child,\n\nA.H., Mother,\n       Appellant.\n",
    "In re B.H. | iowactapp | 2014-06-04 | No. 13-9999",
  ],
  [
    "Virginia",
    "COURT OF APPEALS OF VIRGINIA\n\nPresent: Judges Oakes, Pine and Rowan\nArgued at Richmond, Virginia\n\nANTON BIRCHLEY\n                                                   OPINION BY\nv.     Record No. 9999-13-2                 JUDGE MARTIN OAKES\n                                                  JUNE 4, 2014\nCOMMONWEALTH OF VIRGINIA\n",
    "Birchley v. Commonwealth | vactapp | 2014-06-04 | Record No. 9999-13-2",
  ],
  [
    "Colorado",
    "                 COLORADO COURT OF APPEALS                 2014COA99\n\nCourt of Appeals No. 12CA9999\nCity and County of Denver District Court No. 11CV9999\nHonorable Martin Oakes, Judge\n\nAnton Birchley,\n\nPlaintiff-Appellant,\n\nv.\n\nHollister Ranch, Inc., a Colorado corporation,\n\nDefendant-Appellee.\n\n                    JUDGMENT AFFIRMED\n\nAnnounced June 4, 2014\n",
    "Birchley v. Hollister Ranch, Inc. | coloctapp | 2014-06-04 | Court of Appeals No. 12CA9999",
  ],
  [
    "a will",
    "Supreme Court of Fir\nIn the Matter of the Estate of Anton BIRCHLEY, Deceased.\nNo. 12.\nJune 4, 1955.\n",
    "In re Estate of Anton Birchley |  | 1955-06-04 | No. 12",
  ],
  [
    "a district by its letters",
    "Anton BIRCHLEY, Plaintiff,\nv.\nFIR LINES, INC., Defendant.\nCiv. A. No. 70-1999.\nUnited States District Court, S. D. New York.\nMarch 13, 1972.\n",
    "Birchley v. Fir Lines, Inc. | nysd | 1972-03-13 | No. 70-1999",
  ],
  [
    "the day behind what was ordered",
    "Argued and submitted January 9, affirmed March 13, 2019\n\nIN THE COURT OF APPEALS OF THE\nSTATE OF OREGON\n\nAnton BIRCHLEY,\nPlaintiff-Appellant,\nv.\nFIR TIMBER COMPANY,\nDefendant-Respondent.\n",
    "Birchley v. Fir Timber Company | orctapp | 2019-03-13 | ",
  ],
  [
    "a day in figures with hyphens",
    "IN THE\nARIZONA COURT OF APPEALS\nDIVISION ONE\n\nANTON BIRCHLEY, Plaintiff/Appellant,\n\nv.\n\nFIR LUMBER COMPANY, Defendant/Appellee.\n\nFILED 4-11-2019\n",
    "Birchley v. Fir Lumber Company | arizctapp | 2019-04-11 | ",
  ],
  [
    "an old report",
    "ANTON BIRCHLEY ET AL., Plaintiffs in Error, v. THE HOLLISTER RAILROAD COMPANY.\n\nSupreme Court of Illinois\nFiled at Ottawa June 4, 1889.\n",
    "Birchley v. Hollister Railroad Company | ill | 1889-06-04 | ",
  ],
]
