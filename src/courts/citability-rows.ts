/**
 * Which unpublished decisions may be cited, a row for each system or court: `of | weight | from | weight before | what the rule says |
 * source | where its words, or a published summary of them, were read`. A row without the last stands on the rule's usual statement.
 * `of` is a state's code, a circuit's id, "federal", or "federal trial" for its trial courts.
 */
export const unpublishedRows = `
federal | persuasive | 2007-01-01 | persuasive | A court may not forbid the citation of an unpublished federal decision issued on or after January 1, 2007; it does not bind. Of earlier ones the circuit's own rule speaks. | Fed. R. App. P. 32.1(a) | https://www.law.cornell.edu/rules/frap/rule_32-1
federal trial | persuasive | | | A federal trial court's decision persuades, published or not. | Camreta v. Greene, 563 U.S. 692, 709 n.7 (2011) |
ca1 | persuasive | | | Unpublished opinions may be cited for their persuasive value, whenever they were issued. | 1st Cir. R. 32.1.0 | https://www.fjc.gov/content/citing-unpublished-federal-appellate-opinions-issued-2007
ca2 | persuasive | 2007-01-01 | not citable | Summary orders have no precedential effect; those filed before January 1, 2007 may not be cited in unrelated cases. | 2d Cir. R. 32.1.1 | https://www.fjc.gov/content/citing-unpublished-federal-appellate-opinions-issued-2007
ca3 | persuasive | | | Opinions that are not precedential may be cited and do not bind. | 3d Cir. I.O.P. 5.7 | https://www.fjc.gov/content/citing-unpublished-federal-appellate-opinions-issued-2007
ca4 | persuasive | | | Unpublished dispositions do not bind; the citation of those issued before January 1, 2007 is disfavored, save where no published opinion serves as well. | 4th Cir. R. 32.1 | https://www.fjc.gov/content/citing-unpublished-federal-appellate-opinions-issued-2007
ca5 | persuasive | 1996-01-01 | precedent | Unpublished opinions issued before January 1, 1996 are precedent; later ones persuade. | 5th Cir. R. 47.5.3, 47.5.4 | https://www.fjc.gov/content/citing-unpublished-federal-appellate-opinions-issued-2007
ca6 | persuasive | | | Unpublished opinions may be cited and do not bind. | 6th Cir. R. 32.1 | https://www.fjc.gov/content/citing-unpublished-federal-appellate-opinions-issued-2007
ca7 | persuasive | 2007-01-01 | not citable | Orders are not precedent; those issued before January 1, 2007 may not be cited in unrelated cases. | 7th Cir. R. 32.1(d) | https://www.fjc.gov/content/citing-unpublished-federal-appellate-opinions-issued-2007
ca8 | persuasive | | | Unpublished opinions are not precedent; those issued before January 1, 2007 should not be cited save where no published opinion serves as well. | 8th Cir. R. 32.1A | https://www.fjc.gov/content/citing-unpublished-federal-appellate-opinions-issued-2007
ca9 | persuasive | 2007-01-01 | not citable | Unpublished dispositions are not precedent; those before January 1, 2007 may not be cited, with few exceptions. | 9th Cir. R. 36-3 | https://www.fjc.gov/content/citing-unpublished-federal-appellate-opinions-issued-2007
ca10 | persuasive | | | Unpublished decisions are not precedential and may be cited for their persuasive value, whenever they were issued. | 10th Cir. R. 32.1 | https://www.fjc.gov/content/citing-unpublished-federal-appellate-opinions-issued-2007
ca11 | persuasive | | | Unpublished opinions are not binding precedent but may be cited as persuasive authority. | 11th Cir. R. 36-2 | https://www.fjc.gov/content/citing-unpublished-federal-appellate-opinions-issued-2007
cadc | precedent | 2002-01-01 | not citable | Unpublished dispositions entered on or after January 1, 2002 may be cited as precedent. | D.C. Cir. R. 32.1(b) | https://www.fjc.gov/content/citing-unpublished-federal-appellate-opinions-issued-2007
cafc | persuasive | | | Nonprecedential dispositions may be cited and do not bind; before January 1, 2007 their citation was disfavored. | Fed. Cir. R. 32.1 | https://www.fjc.gov/content/citing-unpublished-federal-appellate-opinions-issued-2007
al | not citable | | | A no-opinion affirmance has no precedential value and is not cited. | Ala. R. App. P. 53(d) |
ak | persuasive | | | A memorandum opinion is not precedent but may be cited for whatever persuasive value it has. | Alaska R. App. P. 214(d) |
az | persuasive | 2015-01-01 | not citable | A memorandum decision issued on or after January 1, 2015 may be cited for persuasive value where no opinion is on point. | Ariz. R. Sup. Ct. 111(c) | https://www.azcourts.gov/rulesimpactreport/2014TableofContents/SupremeCourt.aspx
ar | precedent | 2009-07-02 | not citable | Every opinion issued after July 1, 2009 is precedent; earlier ones not designated for publication may not be cited. | Ark. Sup. Ct. R. 5-2(c) |
ca | not citable | | | An opinion of a Court of Appeal or appellate division that is not certified for publication, or was ordered depublished, must not be cited or relied on, save for law of the case, res judicata, collateral estoppel or the same defendant. | Cal. Rules of Court, rules 8.1115(a), (b), 8.1125 | https://courts.ca.gov/cms/rules/index/eight/rule8_1115
co | not citable | | | Opinions not selected for official publication are not cited as precedent. | Colo. App. R. 35(e) |
de | persuasive | | | Unreported orders and opinions may be cited when a copy is attached. | Del. Sup. Ct. R. 14(b)(vi) |
fl | not citable | | | A per curiam affirmance without opinion has no precedential value. | Department of Legal Affairs v. District Court of Appeal, 434 So. 2d 310, 311 (Fla. 1983) |
ga | not citable | | | An unreported opinion is neither physical nor binding precedent. | Ga. Ct. App. R. 33.2 |
hi | persuasive | 2008-07-01 | not citable | Memorandum opinions and unpublished orders filed on or after July 1, 2008 may be cited for persuasive value. | Haw. R. App. P. 35(c) |
id | not citable | | | An unpublished opinion may not be cited as authority. | Idaho Sup. Ct. Internal R. 15(f) |
il | persuasive | 2021-01-01 | not citable | A nonprecedential order entered on or after January 1, 2021 may be cited for persuasive purposes. | Ill. Sup. Ct. R. 23(e)(1) | https://katten.com/2021-amendment-to-illinois-supreme-court-rule-23
in | persuasive | 2023-01-01 | not citable | A memorandum decision issued on or after January 1, 2023 may be cited for persuasive value. | Ind. R. App. P. 65(D)(2) | https://casetext.com/rule/indiana-court-rules/indiana-rules-of-appellate-procedure/rules/rule-65-opinions-and-memorandum-decisions
ia | persuasive | | | An unpublished opinion may be cited but is not controlling. | Iowa R. App. P. 6.904(2)(c) |
ks | persuasive | | | A memorandum opinion is not binding and is cited only where no published opinion addresses the issue. | Kan. Sup. Ct. R. 7.04(g) |
ky | persuasive | 2003-01-01 | not citable | An opinion not to be published, rendered after January 1, 2003, may be cited for consideration if no published opinion would adequately address the issue. | Ky. R. App. P. 41(A) |
la | persuasive | 2006-08-15 | not citable | Opinions posted on the court's website may be cited. | La. Code Civ. Proc. Ann. art. 2168 |
md | persuasive | 2023-07-01 | not citable | An unreported opinion that is not per curiam, issued on or after July 1, 2023, may be cited for persuasive value if no reported authority is adequate. | Md. Rule 1-104 | https://mdappblog.com/2023/10/30/unreported-opinions-are-citable-for-first-time-in-maryland-on-about-70-of-unreported-appellate-court-of-maryland-decisions-and-the-world-did-not-end
ma | persuasive | 2008-02-26 | not citable | A summary decision issued after February 25, 2008 may be cited for persuasive value. | Mass. R. App. P. 23(c); Chace v. Curran, 71 Mass. App. Ct. 258, 260 n.4 (2008) |
mi | persuasive | | | An unpublished opinion is not precedentially binding. | MCR 7.215(C)(1) | https://casetext.com/rule/michigan-court-rules/michigan-court-rules/chapter-7-appellate-rules/subchapter-7200-court-of-appeals/rule-7215-opinions-orders-judgments-and-final-process-for-court-of-appeals
mn | persuasive | | | Nonprecedential opinions are not binding and may be cited as persuasive authority. | Minn. R. Civ. App. P. 136.01 |
ms | not citable | | | Unpublished opinions are not cited. | Miss. R. App. P. 35-A, 35-B |
mo | not citable | | | A memorandum decision is not precedent and is not cited in another case. | Mo. Sup. Ct. R. 84.16(b) |
mt | not citable | | | A memorandum opinion is not citable and is not precedent. | Mont. Sup. Ct. Internal Operating R. § I(3)(c) |
ne | not citable | | | A decision not designated for permanent publication is cited only in a related case. | Neb. Ct. R. App. P. § 2-102(E)(4) |
nv | persuasive | 2016-01-01 | not citable | An unpublished disposition does not bind; one of the Supreme Court issued on or after January 1, 2016 may be cited for persuasive value. | Nev. R. App. P. 36(c) | https://casetext.com/rule/nevada-court-rules/nevada-rules-of-appellate-procedure/general-provisions/rule-36-entry-of-judgment
nevapp | persuasive | 2024-08-15 | not citable | An unpublished disposition of the Court of Appeals may be cited for persuasive value since August 15, 2024. | Nev. R. App. P. 36(c)(3) | https://casetext.com/rule/nevada-court-rules/nevada-rules-of-appellate-procedure/general-provisions/rule-36-entry-of-judgment
nj | persuasive | | | An unpublished opinion is not precedent and binds no court; counsel who cites one serves copies of it and of the contrary ones known. | N.J. Ct. R. 1:36-3 | http://www.judiciary.state.nj.us/opinions/unappopin/unappopindex.html
nm | persuasive | | | A nonprecedential disposition may be cited for persuasive value. | N.M. R. Ann. 12-405 |
nc | persuasive | | | An unpublished decision is not controlling, and its citation is disfavored. | N.C. R. App. P. 30(e)(3) |
oh | persuasive | | | All opinions of the courts of appeals may be cited and weighed as the courts see fit. | Ohio Sup. Ct. Rep. Op. R. 3.4 |
ok | persuasive | 2022-06-27 | not citable | An unpublished opinion has no precedential value; since 2022 a brief may cite one with a copy. | Okla. Sup. Ct. R. 1.200(c) |
pa | persuasive | 2019-05-02 | not citable | A nonprecedential decision of the Superior Court filed after May 1, 2019 may be cited for persuasive value (Commonwealth Court: after January 15, 2008). | Pa. R.A.P. 126(b) | https://palegalaid.net/news/unpublished-opinions-pa-superior-court-issued-after-may-1-2019-can-now-be-cited-persuasive
ri | not citable | | | Unpublished orders are not cited as precedent. | R.I. Sup. Ct. R., art. I, R. 16(j) |
sc | not citable | | | Memorandum and unpublished dispositions have no precedential value and are not cited. | S.C. App. Ct. R. 268(d)(2) |
tn | persuasive | | | An unpublished opinion is persuasive; one marked not for citation is not cited. | Tenn. Sup. Ct. R. 4(E), (G) |
tx | persuasive | | | An opinion not designated for publication has no precedential value but may be cited; civil memorandum opinions since 2003 are precedent. | Tex. R. App. P. 47.7 | https://commons.stmarytx.edu/thestmaryslawjournal/vol40/iss3/2/
ut | persuasive | | | Unpublished decisions issued on or after October 1, 1998 may be cited. | Utah R. App. P. 30 |
vt | persuasive | | | Entry orders of three justices may be cited as persuasive but do not control. | Vt. R. App. P. 33.1 |
va | persuasive | | | An unpublished opinion is informative and does not bind. | Va. Sup. Ct. R. 5A:1(f) |
wa | persuasive | 2013-03-01 | not citable | An unpublished opinion of the Court of Appeals filed on or after March 1, 2013 may be cited as nonbinding authority. | Wash. Gen. R. 14.1(a) | https://www.kcba.org/kcba/newsevents/barbulletin/BView.aspx?Month=08&Year=2016&AID=article14.htm
wv | persuasive | | | Memorandum decisions may be cited; published opinions are the primary precedents. | W. Va. R. App. P. 21(e) |
wi | persuasive | 2009-07-01 | not citable | An authored unpublished opinion issued on or after July 1, 2009 may be cited for persuasive value. | Wis. Stat. § 809.23(3) | https://wicourts.gov/opinions/appeals2.htm
`
