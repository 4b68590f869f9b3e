/** Ways of not taking people, and what sounds like it and is none. */

import { MONTH_NAMES } from '../../../lexicon/months.ts';
import { anyOf } from '../../../lexicon/pattern.ts';

/** Ways to take people, or to come. */
const TAKE =
  '(?:accept\\w*|take|taken|host\\w*|plac(?:e|ed|ing)|offer\\w*|admit\\w*|consider\\w*|accommodat\\w*|permit\\w*|allow\\w*|arrange[d]?|help|invite\\w*|cater(?:ed)? (?:for|to)|enrol\\w*|register\\w*|schedul\\w*|sponsor\\w*|clear(?:ed)?|receive[d]?|welcome[d]?|book(?:ed)?|train|teach|(?:issue|grant|give) (?:an? )?(?:appointments?|placements?|badges?)|process (?:applications|requests)|apply|applied|come|rotate|join|visit|participate|take part|attend|observe|shadow|work with|badge[ds]?|appoint(?:ed)?|credential(?:ed)?|use (?:this|our|the) (?:path|route|track|way|door|form|program|offer|page|catalog)|be (?:part|here|students|observers|externs))';
/** What one may have of a host. */
const PLACE =
  '(?:places?|electives?|rotations?|clerkships?|(?:sub-?|acting )?internships?|(?:observer|extern)ships?|shadowing|programs?|offers?|spots?|openings?|room|space|capacity|seats?|slots?|routes?|tracks?|opportunit(?:y|ies)|provisions?|anything)';
const WHOM =
  '(?:[\\w-]+ ){0,3}?(?:you|them|students?|graduates?|[if]mgs?|doctors?|physicians?|residents?|fellows|trainees|nurses|people|those|anyone|visitors|observers)';
const NO_PEOPLE = String.raw`\b(?:no(?! (?:\w+ )?(?:bills?|fees?|charges?|costs?|tuition|limits?)\b)|not(?! (?:charge|bill|ask|pay|insure|cover|provide|reimburse)\b| (?:from|by|through|via) (?:the|an?|individual|each) )|neither|nor)(?: \w+){0,2} (?:medical )?(?:students?|graduates?|grads|imgs?|residents?|physicians?)\b(?! (?:is|are|may|can|will|must)(?: ever)?(?: be)? (?!(?:${TAKE}|eligible|welcome)\b))`;

/** “You may not have graduated”: said of students, it refuses graduates. */
export const UNGRADUATED =
  /\b(?:(?:won't|will not|must not|should not|may not|cannot|can't|ought not to|(?<=\bwho')ll not|(?<=\b(?:who|that) )(?:will|may|must) not) (?:yet |already )?have (?:already |yet )?|(?:(?:have|has|are|is) )?not (?:yet |already )?(?:have )?(?:yet |already )?)(?:graduated|(?:received|completed|finished|obtained) (?:your|the|their|a) (?:diploma|degree|studies|md))\b(?! (?:from|at|in|within|more|less|before (?:\d|applying))\b)/;

/** … unless it is a condition, or some people's: “if you have not graduated”, “those who have not graduated may not …”. */
export const CONDITION =
  /\b(?:if|when|where|unless|until|need|(?:those|people|any(?:one|body)|every(?:one|body)|students?|applicants?|candidates?|graduates?|doctors?|physicians?)(?: who| that)?|whoever) (?:\w+ ){0,2}$/;

/** The people of the clause are not taken, or sent elsewhere. */
const DENIED = new RegExp(anyOf`
  (?:\bnot|n't)(?<!\b(?:who|that|if (?:you|they)) (?:[a-z]+ ?)?(?:not|n't)) (?:(?:be|being|been|currently|yet|also|always|have) ){0,3}(?:${TAKE}|open|available|eligible|able|for|designed|intended|meant|set up (?:for|to)|suitable|possible|extend(?:ed)? to|fall (?:within|under|in)|answered|in a position)\b
  (?:\bnot|n't) (?:have|have got|got) (?:(?:an?|the|any|enough|more) )?${PLACE} (?:for|to (?:take|host|offer|place|teach))\b
  \b(?:cannot|could not|may not|unable to|never|no longer) (?:be |also |currently )?(?:[a-z]+ly )?(?:${TAKE}|eligible|open|available)\b
  \bnor (?:is|are) [^.;]{0,30}\b(?:open|meant|intended|designed|available|for)\b
  \b(?:ineligible|excluded|need not apply|needn't apply|nothing for you|(?:cannot|can't|unable to) do (?:this|so))\b|\bfor \w+ (?:we|i) have nothing\b|\bnothing (?:that )?(?:we|i) (?:can|have to|could) offer\b
  \bnothing (?:here |on this page |at all |of (?:the|that|this) (?:sort|kind) |like (?:it|that|this) |similar )?for ${WHOM}\b(?! to\b)
  \bno (?:[\w-]+,? (?:and |or |nor )?){0,5}?${PLACE}(?: (?:at|in|with) (?:[\w-]+ ){1,3}| (?:is |are )?available )? ?for (?:either )?${WHOM}\b
  \b(?:students?|graduates?|[if]mgs?|residents?|physicians?|doctors?) (?:has|have) no (?:place|part) (?:in|here|with)\b
  (?<!\b(?:nothing|never|not) (?:is |are )?)\b(?:closed|off limits) to\b|\bcloses? (?:its|the|our) doors? (?:to|for|on)\b
  \bused to (?:accept|take|host|have|offer|place)\b
  \bsorry,? (?:but )?(?:that|no|not|we)\b|\b(?:have to|must) say no\b|\bsorry to (?:disappoint|say)\b|\b(?:(?:have|has|had|forced) to|must) (?:decline|refuse|reject|disappoint|turn (?:away|down))\b|\bout of the question\b|\bunavailable (?:to|for)\b|\bout of luck\b|\bcome back (?:when|once|after)\b|\bbetter (?:served|off) (?:by|with|in)\b
  \b(?:stop(?:ped)?|ceased?|discontinued?|suspended|ended|quit) (?:taking|accepting|hosting|placing)\b|\b(?:have|has) been (?:discontinued|stopped|suspended|ended|phased out|abolished)\b|\b(?:cannot|can't|not) be extended to\b|\btakes? none\b
  \bexclud(?:es?|ing) ${WHOM}\b|\b(?:everyone|everybody|anyone|all) (?:but|except) ${WHOM}\b|(?:\bnot|n't) (?:an? |your |the right )?(?:\w+ )?(?:program|place|route|option|track|offer|page)(?:me)?(?: for\b|[.,:;]|$)
  \b(?:do|does|did|will|would|may|can)(?: not|n't) (?:qualify|meet (?:this|the|our)|count|fit|be (?:signed|taken) (?:up|on))\b|\b(?:should|please do|need)(?: not|n't) (?:apply|write|request)\b
  \b(?:is|are|be) (?:kindly )?(?:(?:referred|directed) to|turned (?:away|down)|asked (?:not to|to (?:look|refrain|turn))|ruled out|declined|left out|barred|rejected)\b|\bwait (?:until|for|with)\b[^.;]{0,40}\b(?:graduat|degree|diploma)
  \bturn(?:s|ing)? (?:away|down)\b|\bgets? (?:(?:a|an|the|short|polite|friendly|kind|quick),? ){0,4}no(?=[.,;]|$)
  \bshould (?:contact|write to|ask) (?:an?|another) (?:hospital|school|agency|clinic|doctor)\b
  \b(?:may not|cannot|can't|do not|don't|are not|aren't|will not|won't)(?=[.,;)]|$)
  \bno exceptions? (?:is|are|can be|will be) made for\b|\b(?:will|must|has to|have to) be (?:withdrawn|removed|dropped|declined|rejected|returned|discarded|cancell?ed|refused|denied|turned away)\b
  \bno (?:[\w-]+ )?(?:places?|electives?|rotations?|clerkships?|programs?) (?:are (?:offered|possible) )?after graduation\b
  \blook elsewhere\b|\b(?:should|please) (?:look|see|visit|turn) (?:elsewhere|somewhere else|(?:at |to )?(?:another|(?:our|the|their) (?:[\w-]+ ){0,3}(?:pages?|programs?|offices?|electives?|schools?)))\b(?! (?:for|about|on|of) )
  \b(?:falls?|are|is) outside (?:of )?(?:it|them|these|(?:this|our|the) (?:program|offer|scheme|policy|agreements?|contracts?))\b
  \b(?:students?|(?:under)?graduates?|[if]mgs?|residents?|physicians?|doctors?|who|those|degree|diploma|m\.?d)\b[^.;,]{0,40} (?:is|are)(?: not|n't| no longer) (?:within|part of|among|included in|covered by) (?:it|them|these|this|that|(?:our|the) (?:agreements?|contracts?))\b
  (?:\bnot|n't) an? (?:[\w-]+ )?(?:elective|rotation|placement|clerkship|externship|observership|internship|visit|course) for ${WHOM}\b
  \b(?:ask|see|go to|contact|write to|turn to|apply to) (?:your|their) (?:own )?(?:[\w'-]+ ){0,2}(?:schools?|dean|offices?|universit(?:y|ies)|facult(?:y|ies)) (?:for|about) (?:an? |the )?(?:[\w-]+ )?(?:electives?|rotations?|clerkships?|placements?|observerships?|externships?)\b(?! (?:here|form|with us|at)\b)
  \b(?:reach|apply|come|go|goes|enter|placed|write|register|arrange|book|organi[sz]e)\b[^.;]{0,70}[, ]not (?:through|via|by|on|with|to) (?:this|our|us)\b
  \b(?:nobody|no one|no person) (?:who|with|that)\b|^who (?:may|can|should) ?not\b[^:?]{0,30}:
  ${NO_PEOPLE}
`);

/** What is not given to those who come, or not done by them, and what makes no difference keeps nobody out. */
const NO_REFUSAL = new RegExp(
  anyOf`
  (?:\bnot|n't|\bcannot|\bunable to|\bnever|\bno longer) (?:be )?(?:able to )?(?:offer|arrange|help|take|accept|receive|give)(?:ed|s|d)? (?:[\w-]+ ){0,3}?(?:housing|stipends?|calls?|parking|transport\w*|visas?|salar(?:y|ies)|funding|scholarships?|meals|lodging|accommodations?|compensation|financial|credits?|insurance|refunds?|photo\w*|pictures|histor\w+|notes|blood|vacation|leave|orders?|records?|exams?|responsib\w+|tips|gifts|pay|payments?|patients?)\b
  (?:\bnot|n't|\bnever) (?:be )?(?:allowed|permitted|invited) to (?!(?:apply|come|rotate|join|visit|participate|take part|attend|observe|shadow|enrol|register)\b)\w+
  \bnot (?:only|just|merely|all|every)\b|(?:\bno|n't|\bnot) (?:matter|difference)\b(?: (?:between|whether|if)(?: (?:you|they)(?:'ve| have))?)?
  (?:\bnot|n't|\bno) need(?: to)? (?:have|be)?\b
  (?:\bnot|n't) apply (?:directly |individually |themselves )?to (?:the (?:hospital|department|clinic|division|school|site)s?|individual \w+)\b
  \bwhose (?:home |medical )?(?:schools?|universit(?:y|ies)|colleges?) (?:do(?:es)?|is|are|has|have)(?:n't| not) (?:take part|participate|(?:a )?members?|in|listed|use|offer|have|belong)\b(?:(?!\b(?:cannot|can't|not)\b)[^.;,])*
`,
  'g',
);

/** “Housing is not available to students.” */
const OF_THINGS = String.raw`\b(?:housing|lodging|parking|meals?|stipends?|scholarships?|funding|aid|insurance|badges?|access)\b[^.;]{0,30}\b(?:is|are|be) not (?:available|provided|open|offered)\b`;
/** Some courses or departments of many: “Courses closed to visiting students”, “Cardiology and Urology do not take students”. */
const OF_SOME = String.raw`^(?:(?:the |these |those |some |other )?(?:following )?(?:courses|electives|rotations|clerkships|departments|services|blocks)(?: (?:that|which) are)? (?:closed|not (?:open|available|offered))|(?=[^.;]{0,160}(?:ology|iatry|iatrics|surgery|medicine)\b)(?!(?:we|they|you|it)\b)[\w,& -]{3,140} and [\w& -]{3,40} do not (?:take|accept|host))\b`;
/** What one may lack and bring later, unlike a degree, a license or a post. */
const STANDING = String.raw`[^.;]{0,30}\b(?:licen[cs]|residen|graduat|degree|diploma|training|enrolled|matched|school|stud(?:y|ies)|agreement)`;
/** Only some of the people are not taken: those without a paper, those who come too late. */
const SOME = new RegExp(anyOf`
  \b(?:if they|in (?:${MONTH_NAMES})|(?:longer|more|older|earlier) than|with (?:an? )?(?:less|fewer|lower|failed|poor|incomplete)|(?:under|below|over) \d+)\b
  \b(?:unless|except|without|lacking|(?:until|before) (?:they|you|he|she|it|their|your|passing|having|\d|(?:${MONTH_NAMES})))\b(?!${STANDING})
  \b(?:students?|graduates?|[if]mgs?|seniors|applicants|those)\b(?: \w+)? (?:who|that) (?!want|wish|look|seek|write|will|(?:(?:are|is|have|has)(?:n't| not)? )?(?:already )?(?:looking|seeking|interested|hoping|applying|planning|graduated|received|finished|completed|obtained|earned))\w+(?!${STANDING})
`);

/** The offer ends with the degree: “Electives end on the day you qualify”. */
const ENDS = String.raw`\b(?:electives?|rotations?|clerkships?|eligibility|sub-internships?|(?:elective|visiting|student|exchange|this|our) (?:\w+ )?program)s?\b[^.;,]{0,30}\b(?:ends?|stops?|closes|expires?|is over|are over|ceases?) (?:with|on|at|when|upon|once)(?: the (?:day|date|moment)(?: of| on which| that| when)?)? (?:you |they |one )?(?:(?:the|your|their|a|an) )?(?:(?:medical |md )?(?:degree|diploma)|graduat(?:ion|es?)|qualif(?:y|ies|ication)|(?:have |has )?(?:finish(?:ed)?|complete[d]?) (?:medical )?school)\b`;
/** Who must be enrolled to the last day cannot have graduated. */
const ENROLLED_TO_THE_END = String.raw`\b(?:enrolled|matriculated|student status|registered students?|(?:remain|stay|be|still)(?: an?)? (?:enrolled )?students?)(?: (?!not\b)[\w'-]+){0,5}?,? (?:on (?:the last|the final|every|each|all) days?|(?:until|through|to|at) the (?:very )?(?:end|last)|(?:for|during|over|on) the (?:entire|whole|full)|throughout)\b`;
const NOT_BEFORE_THE_END = String.raw`\b(?:(?:will|must|may|should|do|does)(?: not|n't)|won't|cannot) (?:yet )?graduate (?:before|until|during|prior to)\b|\bif you graduate (?:before|during)\b[^.;]{0,60}\b(?:cannot|can't|not)\b`;
/** Said of students, it refuses graduates. */
export const STUDENTS_TO_THE_END = new RegExp(`${ENDS}|${ENROLLED_TO_THE_END}|${NOT_BEFORE_THE_END}`);

export type Refused = 'none' | 'some' | 'all' | 'unsaid';
/** Says nothing of whether they may come. */
const UNSAID = new RegExp(anyOf`
  \b(?:privately|directly|informally|but (?:may|can|are)|observer \(|however)\b
  ${OF_THINGS}
  ${OF_SOME}
`);

/** Whom of the people of a clause it does not take. */
export function refusedIn(whole: string): Refused {
  const clause = whole.replace(NO_REFUSAL, '');
  if (!DENIED.test(clause)) return 'none';
  if (UNSAID.test(clause)) return 'unsaid';
  return SOME.test(clause) ? 'some' : 'all';
}

/** Names only some of its people. */
export const narrows = (words: string): boolean => SOME.test(words);

/** Heads who may not come. */
export const NOT_THEY =
  /\bwho (?:can't|cannot|can not|may not|should not|shouldn't) (?:come|apply|join|visit|rotate|take part)\b|\b(?:who is|who's) (?:not eligible|excluded)\b|\bwho (?:is|are)(?: not|n't)(?=[?:]?$| \|)|(?:^|\| ?)(?:not eligible|ineligible|who we (?:don't|do not|cannot|can't) (?:take|host|accept))\b/;
export const NOT_FOR_YOU = /^(?!if\b).*(?:\bnot|n't|\bnothing) for you\b|^\b(?:sorry|no)[,.]/;
/** The same of whom the sentence before it speaks: “We do not take them.” */
export const NOT_THEM = /\b(?:take|accept|host|place|consider|admit|help|for) (?:them|these)\b/;
/** Says of its people what the sentence before it says of others. */
export const SAME_FOR =
  /^(?:the same|this|that|likewise)(?: (?:also|is|too))? (?:goes|holds|applies|true|counts) (?:good )?(?:for|of|to)\b/;
/** What was named just before is not taken: “… we can't accept any of them”, “Graduates who look for a place: we can't help you.” */
export const NONE_OF_THEM = /\b(?:any|either|none|neither|all|both) of (?:them|these|those|you)\b/;
export const NOT_YOU = /\b(?:help|take|accept|host|place|for) (?:them|you|these)(?=[.,;]|$)/;
