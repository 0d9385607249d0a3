/** The words that captions are made of: what may join their capital words, what ends them, and which abbreviations carry a period inside them. */

import { shortForms } from "../../caption/abbreviations.js"

/** Small words that stand inside the name of a party. */
export const joining: ReadonlySet<string> = new Set(
  "of the and for to on de la le las los del der den van von di da du dos des el al ex rel rel. et al. et. e. n. upon d/b/a dba a/k/a f/k/a & y o' d' l' no. nos.".split(
    " ",
  ),
)

/** Words that open a sentence or a citation and belong to no caption. */
export const signals: ReadonlySet<string> = new Set(
  "see cf but compare accord contra e.g. i.e. also in under and or with since when while both although however similarly thus unlike from by citing quoting following as because than that if after before nor what where whether who whose why how until later then even only first second third finally here there moreover furthermore likewise nevertheless indeed rather despite though overruling applying distinguishing noting accordingly per generally viz".split(
    " ",
  ),
)

/** Abbreviations that end with a period inside a name (Bluebook tables T6 and T10, titles, and reporters' habits), lower-cased without the period; those of captions are rows of their own. */
export const abbreviations: ReadonlySet<string> = new Set([
  ...shortForms.keys(),
  ...`acad adj admin admr adver advert agric all alt am amer amend ann app appeals arb arch asbestos assn asso assoc assocs assur atl atty auth auto av ave
   bankr bd behav bhd bldg bros brotherhood broad bur bus c can cap cas cath cent chem chi chic cir civ cl co coal coalit col coll com comm commc commn commr commrs comms commw compos comp comput
   condo conf cong congr cons consol const constr cont coop corp corr cosm cos coun counc ct ctr cty def deft dep dept det dev dig dir disab discip disp dist distrib distribs div divs dr dst e ec econ ed educ elec elecs emp empls employ enf enfr eng engg eng engrs ent enters env envtl eq equal equip esq est et exam examr exch exec
   execr executrix exp expl exr fac fam fed fedn fid fin fla found ft fund fut gas gen genl gov govt grp gtee gtr guar guard hist hon hosp hous house hum i ill imp inc ind indem indep indus info ins inst insts instit int intell intl inv invs invest ir jr judg jud jur juv l lab laby leg legis liab libr lim lit litig loc ltd m mach mag maint mass mats mem merch messrs metro mfg mfr mfrs
   mgmt mid mins minn miss mkt mktg mo mot mr mrs ms mt mun mut n na nat natl natn neb neg no nos nw org orgs pa pac par patrn pers perm petr pharm pharmaceuticals phila phil pl plc pol polit pres prev priv prob prod prods prof prop prot prov prtnr ptnrs pub publg publ pubs pvt r ry reg regs reh rel relig rels rep res resp ret rev rr rrs rty ry s sav savs sch sci se sec secs sen serv servs sess sg ship shr soc socs sol sr st sta stat std ste sts sub subcomm sup supt sur surv svcs sw sys taxn tech techs tel tele telecomm temp tenn ter terr tex thur trad transcon transp
   tr trans treas trib trs tpk twp typ univ unif unifd usa util utils v va vet vill vs w wash whse whol wis wm yrs ala ark ariz cal colo conn del ga ia kan ky md me mich mont neb nev okla ore or pet phar sd ut vt wyo york
   jan feb mar apr aug sept oct nov dec geo chas jas jno thos robt edw benj sam theo dan alex rev capt lt sgt maj cpl gen prof hon sup`
    .split(/\s+/)
    .filter((word) => word !== ""),
])

/** What follows a company's comma: "Lupton, Inc.". */
export const companySuffix =
  /^(?:Inc|Incorporated|Ltd|Limited|L\.?L\.?[CP]|L\.?P|Co|Corp|N\.?A|S\.?A|P\.?C|P\.?A|Jr|Sr|I{2,3}|IV|et|d\/b\/a|Trustee|Executor|Executrix|Adm'?r|Warden|PLC|AG|GmbH|B\.V|D\.C|M\.D|Etc|&|Local|Secretary|Attorney|Collector|Commissioner|Comm'r|Director|Governor|Judge|Sheriff|Superintendent)\b/
