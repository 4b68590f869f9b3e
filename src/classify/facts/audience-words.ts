/** Words for the people that a page takes, and for not taking them. */
import { anyOf } from '../../lexicon/pattern.ts';
import type { Audience } from '../../model.ts';
import { MONTH_NAMES } from './dates.ts';

export const WORDS: [Audience, RegExp][] = [
  [
    'final-year-student',
    new RegExp(anyOf`
      (?:\b(?:final|fourth|senior|4th)|(?<!\b(?:within|over|during|in|for|since) (?:the |this )?)\blast)[- ]year(?!'s (?:group|externs|class|observers))(?:s)?(?: (?:medical )?students?| of (?:training|medical|an? (?:md|primary)|their|the|study|your))?\b
      \bfinal-year\b
      (?<!\b(?:within|over|during|in|for|since) (?:the |this )?)\b(?:last|final) year\b(?!'s (?:group|externs|class|observers))
      \bin (?:the|your|their|his|her|an?) (?:last|final) year(?= of\b|[.,;)]|$| (?:may|can|are|at|when|who|from|and|or)\b)
      \bm4s?\b
      \bms-?4\b
      \bms ?iv\b
      \bfourth-years?\b
      \b(?:medical|visiting|rising|u\.?s\.?) seniors\b
      \b(?:final|last) (?:twelve|12) months of (?:your|the|their|an?|medical)\b
    `),
  ],
  [
    'student',
    new RegExp(anyOf`
      \b(?:anyone|anybody|still|are|is|be) in medical school\b
      \b(?:enrolled|matriculated|registered|studying)(?: full[- ]time)? (?:in|at|with)(?:,? (?:or|and) [\w ]{3,24},)? (?:[\w,.'-]+ ){0,5}(?:medical|medicine|md|m\.d|mbbs)\b
      \bstill in (?:medical )?school\b
      \b(?:medical|visiting|enrolled|international|exchange|clinical|sub-intern|rotating)(?: \w+)? students?\b(?<!\bvisiting (?:\w+ )?student(?= ))
      (?<!\b(?:high[- ]school|college|pre-?med(?:ical)?|undergraduate|nursing|pharmacy|dental) )\bstudents\b(?! who(?:'ll| will)? (?:already )?(?:(?:have|has) (?:already )?)?(?:graduated|received (?:the|their|a)\b|finished (?:medical )?school))
      \b(?:haven't|have not) (?:got|received) your (?:diploma|degree)\b
      \bstill (?:enrolled|studying)\b
      \b(?:is|are|who|still|anyone|anybody|those|people) (?:study|studies|studying) medicine\b
      \bcurrently enrolled\b
      \bclinical[- ]years?\b
      \b(?:if|or|and|you|are|are still|for|as|be) an? (?:[\w-]+ )?student\b
      \b(?:any|every|each) (?:[\w-]+ )?student\b
      ^(?:[\w.-]+ )?student$
      \babout to (?:be|become) (?:one|an?|doctors?|physicians?)\b
      \b(?:soon-to-be|future) (?:doctors|physicians)\b
      \bms?-?[123]s?\b|\bms ?i{1,3}\b
      (?<!\bmy )\b(?:third|second|first)[- ]years?\b(?! (?:residents?|fellows?|interns?|of (?:residency|fellowship))\b)
      \bearlier years?\b
      \b(?:last|final) two years of (?:[\w-]+ ){0,3}(?:medical|medicine|school|study|studies|degree|course|training)\b
      \b(?:pre-?|before) ?(?:and|or) (?:post-?|after )graduation\b
    `),
  ],
  [
    'graduate',
    new RegExp(anyOf`
      (?<!\bour )\b(?:medical |foreign |international |recent )?(?:graduates|grads|(?<!\b(?:will|to|not|yet|you|can|must|should|students|they|we|before|until) )graduate)\b(?! (?:medical education|school|program|training|student|study|degree|level|nurse))
      \bimgs?\b
      \bfmgs?\b
      \b(?:have you|have|has|already|who|that|if (?:you|they)|or|you|and) graduated\b
      \b(?:finished|out of|done with) (?:medical )?school\b
      \bfinished with (?:medical )?school\b
      (?<!\b(?:leading to|towards?) (?:your|the|an?|their) )\bmedical degree\b(?!.{0,60}\blicen[cs]e)
      \brecently graduated\b
      \b(?:hold|holds|holding|has|have|having|got|had|with) (?:an? |the |their |your )?(?:(?!(?:bachelor|college|undergrad|nursing|associate|master|science|your)\b)[\w./'-]+ ){0,3}degree\b(?! (?:program|candidates?|audit|course|of (?!medicine))|.{0,60}\blicen[cs]e)
      \b(?:md|m\.d\.|mbbs|mbchb|degree) holders\b|\bholders of an? (?:medical|md|mbbs|m\.d)\b
      \bunmatched\b|\b(?:physicians|doctors) (?:who are )?(?:preparing|seeking|waiting|applying|hoping)\b
      \b(?:have|has|already) (?:already )?(?:received|been (?:awarded|given|granted)|got|earned|obtained) (?:the|their|an?) (?:md |medical )?(?:degree|diploma)\b
      \b(?:have|has) studied medicine\b
      \b(?:hold|have|has|holds) (?:your|the|their|a|an md) diploma\b(?! (?:translated|ready|sent|with|and))
      \bdiploma in hand\b
      \b(?:have|has|already|who|had) (?:completed|finished) (?:it|(?:an?|the|their|your) (?:md|do|mbbs|medical|m\.d)\b)
      \bcompleted medical school\b
      (?<!\bour )\bdoctors?,? (?:who|trained|from|waiting)\b
      \b(?:(?:foreign|internationally|overseas)[- ](?:trained|educated) (?:medical )?(?:doctors?|physicians?)|(?:foreign|international|overseas) (?:medical )?doctors?)\b
      \b(?:hold|holds|holding|have|has|need|needs) an? (?:md|m\.d|mbbs|mbchb)\b(?! (?:student|candidate|program|letter|who))|^(?:an? )?(?:md|mbbs|mbchb)(?:(?:,|,? or|\/) ?(?:an? )?(?:md|do|mbbs|mbchb|equivalent))* degree\b
      \becfmg[- ]certified (?:physicians?|doctors?|applicants?|candidates?)\b
      \b(?:medical|md|mbbs) diploma (?:is|are) (?:needed|required|necessary)\b
      \b(?:pre-?|before) ?(?:and|or) (?:post-?|after )graduation\b
      \bafter graduation\b(?! (?:you|they|he|she|ceremony)\b)
      \bmd,? mbbs\b
      \bphysicians? (?:who (?:have )?(?:recently |just |already )?(?:graduated|finished|qualified)|trained abroad|with an? (?:foreign|overseas|(?:[\w-]+ )?degree from (?:abroad|another|any|overseas|outside))\b)\b
    `),
  ],
  [
    'practising-physician',
    new RegExp(anyOf`
      \b(?:practi[cs]ing|licensed|visiting|foreign|international|experienced|attending) (?:medical )?physicians?\b
      \bphysicians? (?:worldwide|trained abroad|from (?:abroad|other|around|all|outside)|who hold|in practice|practi[cs]ing)\b
      \bspecialists? (?:from|abroad)\b
      \bunrestricted licen[cs]e\b
      \bin practice in (?:your|their) (?:own|home)\b
      \bhold an? licen[cs]e\b
      \bhealthcare professionals\b
      \blicensed physician\b
      \bphysicians,
    `),
  ],
  [
    'resident-or-fellow',
    new RegExp(anyOf`
      \b(?:residents?|fellows?|trainees) (?:from|of|in|at) (?:other|another|abroad|an? (?:international|accredited|acgme)|training)\b
      \bvisiting (?:residents?|fellows?)\b
      \bresidents? (?:in|of) (?:their|his) last\b
      \bresidents\/fellows\b
      \bresidents (?:and|or) fellows\b
    `),
  ],
  [
    'premed-or-other',
    new RegExp(anyOf`
      \bpre-?med(?:ical|s)?\b
      \bundergraduates?\b
      \bhigh[- ]school\b
      \bcollege students\b
      \bpharmac(?:ists?|y(?=,| (?:and|or|students?|residents?)))\b
      \bnurses?\b(?!'| line\b)
      \ballied health\b
      \banyone (?:over|aged)\b
    `),
  ],
];
/** “You may not have graduated”: a refusal of graduates that a clause on students ends with. */
export const UNGRADUATED =
  /(?<!\b(?:if|when|where|unless|until|those|people|anyone) (?:\w+ )?)\b(?:(?:won't|will not|must not|should not|may not|cannot|can't|ought not to) (?:yet |already )?have (?:already |yet )?|(?:(?:have|has|are|is) )?not (?:yet |already )?(?:have )?(?:yet |already )?)(?:graduated|(?:received|completed|finished) (?:your|the|their|a) (?:diploma|degree|studies))\b(?! (?:from|at|in|within|more|less|before)\b)/;
/** Ways to take people, or to come. */
const TAKE =
  '(?:accept\\w*|take|taken|host\\w*|plac(?:e|ed|ing)|offer\\w*|admit\\w*|consider\\w*|accommodat\\w*|permit\\w*|allow\\w*|arrange|help|invite\\w*|enrol\\w*|register\\w*|schedul\\w*|(?:issue|grant|give) (?:an? )?(?:appointments?|placements?|badges?)|process (?:applications|requests)|apply|applied|come|rotate|join|visit|participate|take part|attend|observe|shadow|work with|badge[ds]?|appoint(?:ed)?|credential(?:ed)?|use this (?:path|route|track|way|door|form|program|offer)|be (?:part|here|students|observers|externs))';
const WHOM =
  '(?:[\\w-]+ ){0,3}?(?:you|them|students?|graduates?|[if]mgs?|doctors?|physicians?|residents?|fellows|trainees|nurses|people|those|anyone|visitors|observers)';
/** What is not given to those who come, or not done by them, keeps nobody out. */
export const NO_REFUSAL = new RegExp(
  anyOf`
  \b(?:not|n't|cannot|unable to|never|no longer) (?:be )?(?:able to )?(?:offer|arrange|help|take|accept)(?:ed|s)? (?:[\w-]+ ){0,3}?(?:housing|stipends?|calls?|parking|transport\w*|visas?|salar\w+|funding|scholarships?|meals|lodging|accommodations?|compensation|financial|credits?|insurance|refunds?|photo\w*|pictures|histor\w+|notes|blood|vacation|leave|orders?|records?|exams?|responsib\w+|tips|gifts)\b
  \b(?:not|n't|never) (?:be )?(?:allowed|permitted|invited) to (?!(?:apply|come|rotate|join|visit|participate|take part|attend|observe|shadow|enrol|register)\b)\w+
`,
  'g',
);
/** The people of the clause are not taken, or sent elsewhere. */
export const DENIED = new RegExp(anyOf`
  (?<!\b(?:who|that|if (?:you|they)) (?:[a-z]+ ?)?)(?:\bnot|n't) (?:be |being |currently |yet )?(?:${TAKE}|open|available|eligible|able|for|designed|intended|meant|set up (?:for|to)|suitable|(?:have|have got) (?:anything|a place|room) for)\b
  \b(?:cannot|could not|may not|unable to|never|no longer) (?:be |also |currently )?(?:[a-z]+ly )?${TAKE}\b
  \bnor (?:is|are) [^.;]{0,30}\b(?:open|meant|intended|designed|available|for)\b
  \b(?:ineligible|excluded|need not apply|nothing for you|(?:cannot|can't|unable to) do (?:this|so))\b
  \bnothing (?:here |on this page |at all )?for ${WHOM}\b(?! to\b)
  \bno (?:[\w-]+,? (?:and |or |nor )?){0,3}(?:places?|electives?|rotations?|clerkships?|(?:sub-?|acting )?internships?|(?:observer|extern)ships?|shadowing|programs?|offers?|spots?|openings?|room) for ${WHOM}\b
  \b(?:students?|graduates?|[if]mgs?|residents?|physicians?|doctors?) (?:has|have) no (?:place|part) (?:in|here|with)\b
  (?<!\b(?:nothing|never|not) (?:is |are )?)\b(?:closed|off limits) to\b
  \bused to (?:accept|take|host|have|offer|place)\b
  \bsorry,? (?:but )?(?:that|no|not|we)\b|\b(?:have to|must) say no\b|\bout of luck\b|\bcome back (?:when|once) you\b|\bbetter (?:served|off) (?:by|with|in)\b
  \b(?:stopped|ceased|discontinued|suspended) (?:taking|accepting|hosting|placing)\b|\b(?:cannot|can't|not) be extended to\b
  \bexclud(?:es?|ing) ${WHOM}\b|\b(?:everyone|everybody|anyone|all) (?:but|except) ${WHOM}\b|\bnot (?:an? )?(?:\w+ )?(?:program|place|route|option|track|offer)(?:me)? for\b
  \b(?:do|does|will|would|may|can)(?: not|n't) (?:qualify|count|fit|be (?:signed|taken) (?:up|on))\b|\b(?:should|please do|need)(?: not|n't) (?:apply|write|request)\b
  \b(?:is|are|be) (?:kindly )?(?:(?:referred|directed) to|turned (?:away|down)|asked (?:not to|to (?:look|refrain))|ruled out|declined|left out)\b
  \bturns? (?:away|down)\b|\bgets? (?:(?:a|an|the|short|polite|friendly|kind|quick),? ){0,4}no(?=[.,;]|$)
  \bshould (?:contact|write to|ask) (?:an?|another) (?:hospital|school|agency|clinic|doctor)\b
  \b(?:may not|cannot|can't|do not|don't|are not|aren't|will not|won't)(?=[.,;)]|$)
  \bno exceptions? (?:is|are|can be|will be) made for\b|\b(?:will|must|has to|have to) be (?:withdrawn|removed|dropped|declined|rejected|returned|discarded|cancell?ed|refused|turned away)\b
  \bno (?:[\w-]+ )?(?:places?|electives?|rotations?|clerkships?|programs?) (?:are (?:offered|possible) )?after graduation\b
  \blook elsewhere\b|\b(?:should|please) (?:look|see|visit|turn) (?:elsewhere|somewhere else|(?:at |to )?(?:another|(?:our|the|their) (?:[\w-]+ ){0,3}(?:pages?|programs?|offices?|electives?|schools?)))\b(?! (?:for|about|on|of) )
  \b(?:falls?|are|is) outside (?:of )?(?:this|our|the) (?:program|offer|scheme|policy)\b
  ${UNGRADUATED.source}
`);
/** Heads who may not come. */
export const NOT_THEY =
  /\bwho (?:can't|cannot|can not|may not|should not|shouldn't) (?:come|apply|join|visit|rotate|take part)\b|\b(?:who is|who's) (?:not eligible|excluded)\b|(?:^|\| ?)(?:not eligible|ineligible|who we (?:don't|do not|cannot|can't) (?:take|host|accept))\b/;
export const NOT_FOR_YOU = /^(?!if\b).*(?:\bnot|n't|\bnothing) for you\b|^\b(?:sorry|no)[,.]/;
/** “Housing is not available to students.” */
const OF_THINGS = String.raw`\b(?:housing|lodging|parking|meals?|stipends?|scholarships?|funding|aid|insurance|badges?|access)\b[^.;]{0,30}\b(?:is|are|be) not (?:available|provided|open|offered)\b`;
/** Some courses or departments of many: “Courses closed to visiting students”, “Cardiology and Urology do not take students”. */
const OF_SOME = String.raw`^(?:(?:the |these |those |some |other )?(?:following )?(?:courses|electives|rotations|clerkships|departments|services|blocks)(?: (?:that|which) are)? (?:closed|not (?:open|available|offered))|(?=[^.;]{0,160}(?:ology|iatry|iatrics|surgery|medicine)\b)(?!(?:we|they|you|it)\b)[\w,& -]{3,140} and [\w& -]{3,40} do not (?:take|accept|host))\b`;
export const EXCEPT = new RegExp(
  String.raw`\b(?:privately|directly|informally|unless|except|until|if they|without|before|but (?:may|can|are)|in (?:${MONTH_NAMES})|observer \(|however|(?:longer|more|older|earlier) than)\b|${OF_THINGS}|${OF_SOME}`,
);
/** The house's own people: they are there, and it is no word on who may come. */
export const OWN =
  /\bour (?:own )?(?:(?:first|second|third|fourth|final|senior)-year )?(?:medical )?(?:students|graduates)\b|\b(?:students?|graduates?) (?:of|at|from) (?:our|the) (?:own |affiliated |local |nursing |pharmacy |dental |law )?(?:college|school|university|medical school)\b(?! (?:of|in|at)\b)|\b(?:residents|faculty|doctors|physicians|staff|attendings)\b[^.;]{0,40}\b(?:are|were) (?:(?:international|foreign) )?(?:medical )?(?:graduates|[if]mgs)\b/g;
/** Those who want another thing are told where to find it: “Graduates who look for an observership should write to the departments”. */
const ELSEWHERE_KINDS = String.raw`\b(observ|shadow|extern|elective|clerkship|research|residenc)`;
export const SENT_FOR = new RegExp(anyOf`
  \b(?:students?|graduates?|[if]mgs?|doctors?|physicians?)\b(?: who(?: are)?)? (?:look(?:ing)? for|interested in|seek(?:ing)?|want(?:ing)?|wish(?:ing)?)\b[^.;]{0,24}?${ELSEWHERE_KINDS}\w*[^.;]{0,30}\b(?:should|please|can|may|must|are)\b
  ^if you(?:'re| are| have)\b[^,;]{0,40}, (?:please )?(?:see|visit|look at|check(?: out)?|try|go to|consider|read) (?:the|our|my)\b[^.;]{0,40}?${ELSEWHERE_KINDS}
`);
