/** Words by which a piece of a page is known as an offering, as other goods, or as talk about offerings. All on plain text. */

import { MONTH_NAMES } from '../../lexicon/months.ts';
import { anyOf, wholeWords } from '../../lexicon/pattern.ts';

/** A field of medicine, in a doctor's or a layman's words. */
export const FIELD = new RegExp(wholeWords`
  medicine|medical|surg(?:ery|ical|eons?)|cardi\w+|heart|neuro\w+|stroke|pa?ediatric\w*|child(?:ren)?(?:'s)?|newborn
  nursery|neonat\w+|[npm]?icu|psych\w+|behavioral|mental health|addiction|oncolog\w+|cancer|dermat\w+|skin|urolog\w+
  radiolog\w+|imaging|x-ray|patholog\w+|ana?esth\w+|pain|orthop\w+|bone|joint|spine|gastro\w+|digestive|gi|liver
  hepat\w+|endoscopy|nephro\w+|kidneys?|dialysis|renal|ob ?/? ?gyn\w*|obstetric\w*|gyn[ae]\w+|women's health
  maternity|birth|labor and delivery|emergenc(?:y|ies)|urgent care|trauma|critical care|intensive care|infecti\w+
  hiv|allerg\w+|immunolog\w+|h[ae]+matolog\w+|geriatr\w+|ophthalm\w+|eye|retina|ent|otolaryng\w+|ear, nose|pulmon\w+
  operating (?:rooms?|suites?|theat(?:er|re)s?)|nursing homes?|house calls?|home (?:visits?|care)
  lungs?|sleep|respiratory|endocrin\w+|diabet\w+|thyroid|rheumat\w+|arthritis|primary care|general practice
  family (?:practice|doctors?|health|physicians?)
  internists?|hospitalists?|wards?|inpatients?|outpatients?|wound|palliative|hospice|rehab\w*|pm&r|physiatry|sports
  occupational|preventive|public health|genetics|plastic|vascular|thoracic|transplant\w*|bariatric|colorectal
  transfusion|blood|burns?|nutrition|laborator(?:y|ies)|echo|echocardio\w+
  tele-?(?:med|health|stroke|psych|icu)\w*
  informatics|toxicolog\w+|nuclear|interventional|rounds|admissions?|consults?|consultation-\w+|electrocardi\w+
  chart[- ](?:review|audit)\w*|case[- ]reports?|outcomes|registry|systematic[- ]review|manuscript|publication
`);

/** What an experience is called. */
export const TYPE =
  /\b(?:extern(?:ship)?s?|observ(?:er(?:ship)?s?|ing)|shadow(?:ing)?|electives?|clerkships?|sub-? ?i(?:ntern(?:ship)?s?)?|acting[- ]intern(?:ship)?s?|rotations?|tele-?rotations?|preceptorships?|internships?|research|tele-[a-z]+|hands-on|visiting (?:student|physician|resident|doctor)s?|mini-residenc(?:y|ies)|clinical experience|(?:virtual|online|remote) (?:[a-z]+ ){0,2}experience|usce|attachment)\b/;

export const PERSON = /\bdrs?\.? [a-z]|[a-z],? (?:m\.?d|d\.?o|mbbs)\b\.?(?:[,;)]|$| )/;

/** A place that hosts visitors. */
export const FACILITY =
  /\b(?:hospitals?|clinics?|medical (?:center|group|college|school)|health|institute|practices?|associates|offices?|college of medicine|foundation|infirmary|polyclinic|doctors?|physicians?|doctor's|center for)\b/;

/** A course number before the name or after it, or a state after it. */
export const CODE = /^[A-Z]{2,5}[- ]?\d{1,4}[A-Z]?\b|[:,(–-] ?[A-Z]{3,5}[- ]?\d{3,5}[A-Z]?\)?$/;
export const STATE =
  /,? (?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|PR)\b|, (?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ill|Ind|Kan|Mass|Mich|Minn|Miss|Mont|Neb|Nev|Okla|Ore|Tenn|Tex|Wash|Wis|Wyo|N\.[HJMYCD]|R\.I|S\.[CD]|W\.Va)\./;
/** “Akron, OH”, and nothing else; “J. Moss, MD” is a doctor, where it is not Maryland. */
export const TOWN = /^\p{Lu}[\p{L}.' -]{2,30}, (?!MD|DO|RN|NP)[A-Z]{2}$/u;
export const PROGRAM = /^(?:program|programme|track|option|package|site|seat|place|rotation|host)s? (?:[a-z]|\d{1,3}|i{1,3}v?)\b/;

/** Things sold or given beside offerings. */
export const GOODS = new RegExp(wholeWords`
  housing
  (?<!emergency |operating |reading |delivery |recovery |trauma |engine |living |waiting |exam |call )rooms?(?! rotation| shadowing| observ)
  apartments?|flats?|house(?! calls?| staff)|guest ?house|hostels?|dorm\w*|lodging|accommodation|homestay|roommates?
  rent(?:als?)?|bed and breakfast|courses?|masterclass|boot ?camps?|webinars?|workshops?|class(?:es)?|lessons?
  support groups?|interest groups?|patient education
  tutor\w*|prep|question bank|qbank|flashcards|books?|step [123]|usmle|mcat|toefl|ielts|oet|bls|acls|certif\w+|osce
  cpr|skills (?:lab|day)|language|english|spanish|coaching|coach|advis[eo]rs?|advising
  (?<!research )mentoring
  mock|interviews?
  personal statement|cv|r[eé]sum[eé]|match (?:strategy|consult\w*|support)|eras|file check|proofread\w*|editing|edit
  strategy|insurance|liability|cover|travel(?! (?:clinic|medicine|health))|flights?|airport|shuttle|parking|deposits?|gift|vouchers?|add-?ons?
  upload|membership|subscription|donat\w+|coats?|scrubs|stethoscopes?|translation|evaluation service|credential\w*
  (?:phone |mobile )?apps?|software
  newsletter|advert\w*|sponsored|(?:ride|car)[ -]?(?:shar(?:e|ing)|pools?|rentals?|hire)|transport\w*|invitation letter|visa (?:letter|service|support|help)
  certificates?|merchandise|(?<!case )conferences?|symposium|lectures?|grand rounds|postdoc\w*|jobs?|scribes?|hiring
  place to (?:stay|live|sleep)|where to stay|humanities|nurs(?:e|es|ing)(?![ -]home)|dental|dentist\w*|pharmac\w+
  veterinar\w+|physician assistants?|pa students?|medical assistants?|medical assisting|paralegal|physical therap\w+
  optometr\w+|mph|master of|bachelor of|phd|degree|continuing medical education|cme|tourism
  (?:residency|(?<!research )fellowship)(?: programs?)?$
`);
/** Time with an adviser, sold by the hour. */
export const ADVICE = /\b(?:(?<!house )call|hour|session|consultation|consulting|talk|chat)s?\b/;

/** Words of which a time of the year or a day is told; alone they are no name. */
export const TIME =
  /^(?:early|late|mid|next|this|to|and|through|until|jan\w*|feb\w*|mar(?:ch)?|apr\w*|may|june?|july?|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*|spring|summer|fall|autumn|winter|quarter|q[1-4]|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?|\d{1,4}(?:st|nd|rd|th)?)$/;
/** A length or a price is no name. */
export const MEASURE =
  /^(?:up to |about |from )?[$€£]? ?\d[\d,.]*(?:\s?(?:-|to|or)\s?\d+)?\s*(?:weeks?|wks?|months?|days?|hours?|years?|usd|dollars|%|per|\/|$)/;

/** A host that takes nobody, or its own people only. */
export const NOBODY = new RegExp(anyOf`
  \b(?:(?:does|do|will|can|could|did) ?(?:not|n't)|cannot|never|no longer|not able to|unable to) (?:currently |presently |generally )?(?:host|take|accept|receive|offer|have|welcome|admit)s?\b.{0,25}\b(?:observers?|visit(?:or|ing)s?\w*|guests?|externs?|students?|rotators?|learners?|anyone|anybody|people|trainees?|outside\w*|external|them|rotations?|observerships?)\b
  \b(?:takes?|hosts?|accepts?|receives?|welcomes?|admits?) (?:no|nobody|no one)\b(?=\s+(?:more |outside |external )?(?:visit\w+|observers?|guests?|externs?|students?|learners?|rotators?|outsiders?|one)\b|[.;,]|$)
  (?:\bnot|n't) (?:currently |presently )?(?:taking|hosting|accepting|receiving)\b.{0,25}\b(?:observers?|visit(?:or|ing)s?\w*|guests?|externs?|students?|rotators?|learners?|anyone|anybody|trainees?)\b
  \bnot open to (?:visit\w+|outside|external|guests?|observers?|anyone|students of other)
  \b(?:has|have) no (?:outside |external )?(?:visitors|visiting \w+|observers|guests|externs|rotators)\b
  \b(?:has|have) (?:stopped|ended|closed for good|left us|retired|died|passed away)\b
  \b(?:has|have) (?:withdrawn(?: from|[.,;]|$)|(?:bowed|dropped|pulled) out\b)
  \bmoved (?:away|abroad|overseas|to (?:canada|mexico|europe|australia|another (?:state|country)))\b
  \bended in \d{4}\b|\bwill not come back\b
  \bclosed to (?:all |outside |our )?(?:visitors?|visiting|observers?|externs?|students|guests?|rotators?|trainees?|outsiders?)\b
  \b(?:has|have|offers?) no (?:rotations?|electives?|observerships?|externships?|clerkships?|experiences?) for (?:outside|visiting|visitors?|external|other|foreign|students)\b
  \b(?:wants? (?:none|no (?:visitors?|observers?|externs?|students?|guests?|trainees?)))\b
  \bno longer (?:takes?|hosts?|with us|part of|offered|available|works?)\b
  \bretired from (?:hosting|teaching|practice)\b
  \b(?:reserved|kept|only) for (?:our|the school's|[a-z]+'s) own\b
  \b(?:for|of|to|by) our own (?:students|residents|interns|trainees)\b
  \bour (?:own )?(?:students|residents|interns|trainees) only\b
  \((?:[^()]{0,40}, )?(?:our )?own (?:students|residents|interns|trainees)(?: only)?\)
  ^our own (?:students|residents|interns|trainees|house staff)$
  \bin (?:\w+ )?memor(?:y|iam)\b
  \bno (?:more |places? for |room for |seats? for )(?:visit\w+|observers?|guests?|externs?|students?)\b
  (?:^|[.;] )no (?:visitors|observers|guests|externs|outside \w+)\b
  (?:^|[.;] )no students (?:in|until|for|this)\b
  (?:^|[.;] )no (?:electives|rotations|observerships|courses|places|seats|clerkships) (?:are )?(?:open |available |offered )?(?:for|to) (?:visit\w+|outside|external|students of other)
  \bnot (?:for|available to) visit\w+
  \bvisitors? (?:are )?not (?:accepted|admitted|possible)
  ^not offered to (?:visitors|visiting \w+)\.?$
  \brequired (?:of|for) (?:all )?[a-z]+ (?:third|second|fourth)-years?\b
  ^(?:(?:core|required) )?(?:third|3rd|second|2nd)[- ]year (?:[\w-]+ ){0,2}(?:clerkship|course|rotation)s?\b
  \b(?:first|second)[- ](?:and second-)?years? (?:[a-z]+ )?students (?:may|can) apply\b
  \benrol?lment is by\b[^.;]{0,30}\blottery\b
`);
/** Where a row has no price it is all that is told; else one of several lengths is meant. */
export const UNOFFERED = /^not offered\.?$/;
/** A host that did so once. */
export const NO_LONGER = new RegExp(anyOf`
  \b(?:took|hosted|accepted|welcomed|received) (?:visit\w+|observers?|guests?|externs?|students?|rotators?|learners?)\b[^.;]{0,30}\buntil (?:\d{4}|last (?:year|summer|fall|spring))\b
  \bused to (?:take|host|accept|welcome|teach|receive|have) (?:visit\w+|observers?|guests?|externs?|students?|rotators?|learners?)\b(?!.{0,80}\b(?:and|but) (?:still|now))
`);
/** Only a part of the host takes nobody. */
export const PARTLY =
  /\b(?:(?!(?:the|this|our|an?|that|each)\b)[a-z]+ (?:service|side)\b|(?:in)?to (?:his|her|the|their|our) (?:\w+ )?(?:office|clinic|hospital|rounds|or\b|operating (?:room|suite)|wards?|icu|floors?|surger(?:y|ies)|procedures|deliver(?:y|ies)|lab\w*|homes?)|in (?:his|her|the) (?:office|clinic|or|operating room)|on (?:weekends|fridays|mondays|wednesdays)|during|in (?:july|august|december|january))\b/;
/** What makes of that a pause. */
export const PAUSED = new RegExp(
  String.raw`\b(?:until|this year|at this time|currently|for now|at present|at the moment|(?<!\bno )wait(?:ing)? ?list|next year|again|resum\w+|paused?|temporar\w+|from (?:${MONTH_NAMES})|this (?:spring|summer|fall|autumn|winter))\b`,
);

/** What a piece tells of its offering. */
export const TELLS = {
  price:
    /[$€£] ?\d|(?<!\b(?:place|seat|slot|spot|room|month)s? (?:is|are|comes?|becomes?|falls?) )\bfree\b(?! (?:parking|wi-?fi|admission|screenings?))|\bno (?:charge|fee|cost)\b|\bcosts? nothing\b|(?<!\d,)\b\d[\d,]{0,12} (?:dollars|usd)\b|\bprice on request\b|\btb[ad]$/,
  length:
    /\b(?:\d{1,4}|one|two|three|four|five|six|seven|eight|ten|twelve|half|single|several)[- ]?(?:to |or |- ?)?(?:\d+ |one |two |three |four |six |eight |twelve )?(?:weeks?|wks?|months?|days?|blocks?|sessions?|shifts?)\b|\ba (?:week|month|year|day)\b/,
  setting:
    /\b(?:wards?|floors?|rounds?|rounding|icu|intensive care|operating (?:rooms?|theat\w+)|or days?|theat(?:er|re)|emergency (?:department|room)|e[dr]\b|admissions?|admitted|admitting|consult(?:s|ation)?|inpatients?|outpatients?|clinics?|offices?|ambulatory|private practice|practice|hospitals?|suite|units?|beds|lab|bedside|by video|online|from home|on screen|telehealth|zoom|remote(?:ly)?|nursing home|house calls|exam(?:ination)? rooms?|reading rooms?|endoscop\w+|labor and delivery|surgery center|scope|microscope|visits)\b/,
  act: /\b(?:examin\w+|history|histories|shadow\w*|watch\w*|observ\w+|look(?:s|ing)? on|scrub\w*|patients?|present(?:s|ing)?|notes?|charting|charts?|hands-on|hands off|direct|assist\w*|interview\w*|listen\w*|sit in|suture\w*|procedures?|data|databases?|abstracts?|manuscripts?|papers?|posters?|supervision)\b/,
  status:
    /\b(?:sold out|full(?:y booked)?|wait(?:ing|-)?\s?list|seats? (?:left|open)|places? left|paused|out of stock|booked|opening|next start|next opening|accepting|available from|starts?)\b/,
  who: /\bdrs?\.? [a-z]|\b(?:graduates?|students?|imgs?|final[- ]year|attendings?|preceptors?|physicians?|internist|surgeon|cardiologist|host)\b/,
} as const;

/** What other goods tell of themselves. */
export const GOODS_TOLD = new RegExp(wholeWords`
  (?:a|per) night|shared (?:kitchen|bath\w*)|bedrooms?|bunk|dormitor(?:y|ies)|landlad(?:y|ies)|rented|monthly rent
  non-?smokers?|no smokers|self-paced|video course|sandbox|live online classes|\d+ (?:items|questions)|your cv
  your interview|your scores|classroom|language course|practice with actors|comes off the|cv and
  personal statements?|mock interviews?|chief resident who|gift|future resident in|\$\d+ an hour|full[- ]time, \$
`);
/** Headings of what is sold or let beside offerings. */
export const GOODS_HEAD =
  /^(?:rooms?|housing|lodgings?|accommodations?|apartments?|flats?|where to (?:stay|live|sleep)|(?:optional )?(?:extras?|add-?ons?))$/;
/** Talk in a room, where nothing is told of a place or of patients. */
export const CLASSROOM =
  /\b(?:seminars?|classroom|lectures?|readings|reading (?:group|list|club|course|seminar)s?|novels?|essays?|poems?|discussion group)\b/;
/** A place that is no US experience, as a title or a line of its own names it. */
export const ABROAD = new RegExp(wholeWords`
  czech republic|czechia|slovakia|poland|germany|hungary|romania|bulgaria|italy|spain|france|ireland|united kingdom
  england|scotland|wales|u\.?k\.?|canada|ontario|mexico|india|pakistan|nepal|bangladesh|sri lanka|egypt|turkey
  t[uü]rkiye|ukraine|russia|china|taiwan|japan|korea|thailand|vietnam|philippines|indonesia|malaysia|singapore
  australia|new zealand|south africa|kenya|nigeria|ghana|uganda|rwanda|ethiopia|tanzania|grenada|dominica|barbados
  jamaica|haiti|cuba|dominican republic|costa rica|panama|guatemala|honduras|nicaragua|ecuador|bolivia|peru|brazil
  argentina|chile|colombia|venezuela|dubai|uae|emirates|qatar|kuwait|saudi arabia|israel|lebanon|iran|iraq|greece
  portugal|austria|switzerland|netherlands|belgium|sweden|norway|denmark|finland|lithuania|latvia|estonia|croatia
  serbia|cyprus|malta
`);
export const OUTSIDE_US = /\boutside (?:of )?the (?:u\.?s\.?a?|united states)\b/;
export const STAFF =
  /\b(?:program director|director of|coordinator|chair(?:man|woman)?(?: of)?|dean|professor|manager|founder|ceo|chief executive|administrator|assistant director|student services|client services|customer service|placement (?:manager|adviser|advisor)|board[- ]certified in)\b/;

/** What offerings cost beside their price, as the title of a piece. */
export const CHARGE =
  /\b(?:fees?|charges?|deposits?|registration|reservation|booking|processing|administrat\w+|placement|enrol\w*|application|tuition)\b/i;

/** What a page that offers experience speaks of somewhere. */
export const EXPERIENCE = new RegExp(wholeWords`
  externships?|externs?|observerships?|observers?|shadow(?:ing)?
  electives?(?! (?:surger|procedure|joint))
  clerkships?|sub-?internships?|acting internships?|rotations?|tele-?rotations?|preceptorships?|clinical experience
  usce|imgs?|fmgs?|medical graduates?
  visiting (?:students?|learners?|medical|physicians?)
  trained abroad|train with (?:us|me)|you can train with
  (?:doctors?|physicians?|graduates?) from (?:abroad|overseas|other countries)
  visitors? (?:in|who|may|from)|attachments?
`);
/** … and what it may speak of beside that. */
export const READERS =
  /\b(?:graduates?|foreign (?:schools?|doctors?|physicians?)|medical students?|final[- ]year|last year|hands-on|guests?|visitors?|letters? of recommendation|shadow\w*|observ\w+)\b/;
/** Words of titles that name no more than the sort of experience: those that name it, and those beside them. */
export const SORT =
  /^(?:externs?|externships?|observers?|observerships?|observation|shadowing|electives?|clerkships?|subi|sub|acting|internships?|subinternships?|rotations?|telerotations?|preceptorships?|research)$/;
export const BESIDE =
  /^(?:virtual|online|remote|clinical|hands|on|visiting|students?|medical|in|person|elective|core|ambulatory|tele|i|is|the|and|or|our|us|img|free|paid|an?|of|experience|program|programs|programme|track|scholarly)$/;
