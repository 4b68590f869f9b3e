/** Words by which a letter that the host gives is told from others, and a promise from a chance. */
import { anyOf, wholeWords } from '../../../lexicon/pattern.ts';
import { PLACES, VISITOR } from '../actors.ts';
import { type Line, nearestHead } from '../line.ts';

export const LETTER = /\b(?:letters?|lors?|sloes?|recommendations?|references?)\b/;
/** Heads what is said of letters. */
export const LETTERS_HEAD =
  /\b(?:letters?|lors?|sloes?|recommend\w*)\b|\bwrite (?:for|about|on behalf of) (?:me|you|us|observers|visitors|students|externs)\b/;
export const OF_RECOMMENDATION =
  /\b(?:letters? (?:of|for) (?:recommendation|reference|support for residency)|recommendation letters?|reference letters?|lors?\b|sloes?\b|standardi[sz]ed letters?|letters? .{0,30}\beras\b|letterhead|(?:write|writes|written|give|gives|provide|provides|get|gets|receives?|earns?|strong|personal(?:ized)?) (?:\w+ ){0,2}recommendations?\b|recommend you\b|(?:send|sends|upload|uploads|submit|submits) an? (?:\w+ )?recommendation\b|recommendations? (?:to|in|through|via) eras\b|(?:(?:can)?not|n't|never|unable to) (?:write|give|provide|offer) (?:\w+ )?references?\b(?! (?:for|to) (?:landlords?|banks?|apartments?))|(?:dr\.? [\w-]+|he|she|we|i|doctors?|physicians?|attendings?|faculty) (?:write|give|provide)s? references?\b(?! (?:for|to) (?:landlords?|banks?|apartments?))|(?:neither|nor|no) (?:an? )?(?:written )?recommendations?\b|(?:evaluation|reference)s?(?: or \w+)? (?:of any kind )?(?:is|are) (?:written|given|provided))/;
export const BARE_LETTER = new RegExp(anyOf`
  \b(?:write|writes|written|wrote|sign|signs|signed|give|gives|given|get|gets|earn|earns|receive|receives|adds?|ask(?:s|ed)?(?: for)?|request(?:s|ed)?|promise\w*|guarantee\w*|provide\w*|offer\w*|issue\w*|refuse\w*|include\w*|suppl(?:y|ies|ied)|obtains?|detailed|strong)\b.{0,50}\bletters?\b
  \bletters?\b.{0,95}\b(?:write|writes|written|sign|signs|signed|given|earned|attending|preceptor|physician|doctor|\w+ologist|faculty|discretion|performance|from me|from us|guarantee\w*|promise\w*|refused?|provided|offered|available|issued|on request|upon request)\b
  \bno letters?\b(?! (?:from|of good))|\brequests? for (?:an? )?(?:letters?|recommendations?)\b
  \bletters? for (?:the |those |every )?(?:participants?|observers?|externs?|you|people|those|visitors?|students?|who)\b
  \bletters? (?:is |are )?considered\b|\bfaculty letters?\b|\bletters? (?:is|are) possible\b
  \bsupport(?:s|ed)?\b[^.;]{0,40}\bwith an? (?:\w+ )?letter\b
  ^(?:letters?|a letter,? (?:if|when|after|once))\b
  \b(?:individual|personal(?:ized)?) letters?\b|\bletters? from dr\b
  \b(?:as to|about) (?:the )?(?:letters?|recommendations)\b|\b(?:possibly|maybe) a letter\b
`);
/** To be told of by those who decide on applicants. */
const PROGRAMS = '(?:training|residency|fellowship|graduate) programs?|program directors?|(?:a|your|their) program';
/** A letter without the word: “write to program directors”, “write on a visitor's behalf”. */
export const WRITES_TO_PROGRAMS = String.raw`\b(?:write|writing|writes)(?: \w+)? (?:to (?:${PROGRAMS})\b|on (?:behalf of (?:an? |the |our )?${VISITOR}|(?:your|their|an? \w+'s|the \w+'s|\w+s') behalf))`;
/** The same: "she may agree to write for visitors". */
export const WRITES_FOR =
  /\brecommends (?:participants|rotators|scholars|interns|trainees|visitors|externs|observers|students|those|people|fellows) (?:who|whom|that)\b|\bwrites? in support of (?:an?|the|your|their|each) (?:[\w']+ )?(?:residency )?(?:applications?|applicants?)\b|\b(?:glad|happy|willing|pleased) to recommend (?:you|them|those|whom|visitors|externs|observers|students|scholars|fellows|graduates)\b|\bwrites? for (?:participants|rotators|scholars|interns|trainees|visitors|externs|observers|students|those|people|you|fellows|everyone|every|each|whom)\b/;
/** Letters about something else. */
export const OTHER_LETTER = new RegExp(wholeWords`
  (?<!\b(?:this|that|what) )to the letter(?=[.;,!)]|$)|invitation|visas?|b-?[12]|wb|esta|visa waiver|consulates?|embass\w+|(?:letters?|proof|statement|certificate|evidence|verification) (?:of |(?:is|are|from|by|that) )?(?:[\w']+ ){0,8}good standing|motivation|intent|interest|cover letters?|acceptance
  (?:letters?|certificates?|proof|confirmation|verification|statement) (?:of|confirming|stating) (?:[\w-]+ ){0,2}(?:dates?|completion|attendance|participation|experience)
  letters? of appointment|appointment letters?
  completion letters?|enrol?l?ment|support from|approval|confirmation|rejection|offer letter
  verification|eligibility|proof letter|dean'?s? letter
  form letters?|welcome letters?|letters? of (?:welcome|introduction)
  letters? from (?:the|your|a) (?:\w+ ){0,2}(?:physician|doctor|provider|clinic)\b[^.;]{0,60}\b(?:vaccin\w*|immuni\w*|health|medical\w*|tb|allerg\w*|pregnan\w*|exempt\w*|fit)
  letters? from (?:the|your) (?:dean|school|home|employers?|agreement|bank|sponsor|registrar|rector|university|college)
  consult letters?|employer|clearance letter|financial|admission|status letter|experience letter
  letters?\b[^.;]{0,50}\b(?:which |that )?(?:says?|states?|stating|confirms?) that
  letters? (?:in which|where) you|in your own words|letters? of (?:agreement|understanding)|do(?:es)? not sponsor
  letters? (?:verifying|documenting|certifying|attesting|confirming|acknowledging)
  (?:applicants?|candidates?|those|students|observers|visitors) (?:who|whose|that) [^.;]{0,40}(?:accepted|declined|selected|approved|rejected|admitted|chosen)\b(?![^.;]*\bperform)
  letters? (?:that|which|to) confirms?
  letters? (?:from|of) (?:students|applicants|graduates|people|parents)
  letters? to (?:patients?|the consulate|consulates|landlords?|banks?)
  patients? (?:gets?|receives?|(?:is|are) sent|brings?)
  letters? for (?:the|your) (?:interview|embassy|officer)
  (?:immigration|international|global|medical staff|admissions|registrar(?:'s)?|human resources|volunteers?)(?: (?:office|services?|affairs|students?|scholars?|programs?|visitors?|and)){1,4} (?:will |then |can |also )?(?:writes?|issues?|sends?|prepares?|provides?|gives?)\b
`);
const VISA_HEAD =
  /^(?!.*\b(?:letters|recommend\w*)\b).*\b(?:visas?|immigration|consulates?|embass(?:y|ies)|entering the (?:country|us|united states))\b/;
const GOES_WITH_IT = /\bletters? (?:(?:to go|that goes) with it|for (?:it|this|that|these)|in support of it)\b/;
/** “You get your own visa. The hospital provides a letter.” */
const BARE_PROMISE =
  /^(?:the|our|we|your)\b (?:\w+ ){0,4}(?:provides?|sends?|issues?|writes?|gives?) (?:you |out )?(?:a|the|one) (?:short |simple )?letter(?: for you)?[.!]?$/;
/** “Visa: accepted students get a letter from the registrar.” */
export const isForVisa = (line: Line): boolean =>
  VISA_HEAD.test(nearestHead(line)) || (VISA_HEAD.test(line.before) && (GOES_WITH_IT.test(line.text) || BARE_PROMISE.test(line.text)));
/** The host gives it, whatever list it stands in. */
export const HOST_WRITES = new RegExp(anyOf`
  \bguaranteed\b|\bletters? (?:is |are )?considered\b
  \bends? with an? letter\b
  \bletters? (?:will be|are|is) written by (?:the|your)\b
  \b(?:attending|preceptor|doctor|physician|host|mentor|faculty)s? (?:will |may |can )?(?:submits?|uploads?) (?:(?:an?|your|the) )?(?:\w+ )?letters?\b
  \bletterhead,? (?:and )?uploaded to eras\b
  \b(?:is|are|will be) (?:given|sent|provided|written|handed|e-?mailed) (?:to|for) (?:all |each |every |the )?${VISITOR}\b
  \b(?:pays? for|covers|includes)\b[^.;]{0,40}\b(?:letter|lor)s?\b
  \b(?:fellows|externs|students|sub-interns|observers|visitors|participants|graduates|rotators|you|well) (?:may|can) (?:ask|request)\b(?:dr\.|[^.;]){0,60}\b(?:letter|lor|recommendation)
  \b(?:get|gets|obtain|obtains|receive|receives|earn|earns|(?:leaves?|go(?:es)?|walks?) (?:home |away |out )?with|you take|included|uploaded to eras)\b[^.;]{0,90}\b(?:letter|lor|sloe|recommendation)
  \b(?:we|our|faculty|attendings?|preceptors?|physicians?|i|she|he|dr\.? [\w-]+|(?:faculty|attendings?|physicians?|doctors?|preceptors?) who [^.;]{3,50}?|chief(?: of medicine)?|hosts?|doctors?|mentor) (?:\w+ )?(?:may,? |will |can |do(?:es)? |are free to |is free to )?(?:if [^,.;]{2,30}, )?(?:not )?(?:writes?|provides?|gives?|issues?|signs?|adds?|uploads?)\b
  \b(?:we|faculty|attendings?|preceptors?|physicians?|doctors?|hosts?|mentor|dr\.? [\w-]+) (?:will )?(?:hands?|sends?|mails?) (?:[\w-]+ ){0,4}(?:letter|lor|recommendation)s?\b
  \b(?:letters?|lors?|recommendations?)\b[^.;]{0,30}\b(?:may|can|might) be (?:requested|asked|sought|obtained) (?:from|of)\b
  \b(?:department|program|hospital|division|practice|clinic|agency|company|office|we) (?:furnish(?:es)?|provides?|issues?|gives?) (?:each|every|all)\b[^.;:]{0,120}\b(?:letter|lor|recommendation)
  \b(?:professor|faculty|dr\.? [\w-]+|we|i|she|he) support(?:s|ed)?\b[^.;]{0,40}\bwith an? (?:\w+ )?letter\b
  \b(?:letter|lor)\b[^.;]{0,80}\buploaded to eras\b
  \b(?:letter|lor|recommendation)s?\b[^.;]{0,40}\b(?:earned|merited)\b
  \b(?:letter|lor|recommendation)s?\b[^;]{0,80}\b(?:if|when|once|provided) (?:you|your|the) (?:[\w-]+ ){0,2}(?:evaluation|performance|work|presentation|attend(?:ed|ance)?|earn(?:ed)?)\b
  \b(?:recommendation letters?|letters? of recommendation|letters?|lors?),? (?:one )?from (?:every|each) (?:doctor|preceptor|physician|attending|rotation)
  \bletters? (?:is|are) possible\b
  \b(?:letters?|lors?|recommendations?)\b[^.;]{0,20}\b(?:is|are|will be) (?:then )?(?:written|prepared|given|sent|provided|issued|handed) (?:on request |upon request )?(?:for|to) (?:all|each|every|everyone|everybody|anyone|those|any) ?(?:${VISITOR}|who)?\b
  \b(?:is|are) given\b[^.;]{0,60}\b(?:letter|lor|recommendation)
  \b(?:letters?|lors?|recommendations?) (?:is|are) given (?:on|by|for) (?:merit|performance)\b
  \brequests? for (?:an? )?(?:letters?|lors?)\b[^.;]{0,40}\b(?:made|addressed|sent|directed|put|go|goes) (?:directly |straight )?to (?:the|your|an?) (?:attending|faculty|doctor|physician|preceptor|supervisor)
  \bdecides? (?:whether|if)\b[^.;]{0,24}\b(?:write|upload|give|sign|send)s?\b
  \b(?:should|may|can) ask the (?:attending|faculty|doctor|physician|director)\b
  \b(?:dr\.? [\w-]+|we|i|she|he|they|the (?:doctor|attending|physician)) (?:will|may|can|might) consider (?:a|writing a) (?:reference )?letter
`);

export const NOT =
  /\b(?:no(?! exceptions?\b| matter\b)|not|never|cannot|can't|don't|doesn't|won't(?! (?:see|read) (?:it|them)\b)|isn't|aren't|wasn't|haven't|hasn't|neither|nor|unable|without(?! exception)|refrain|asked not to|none|nobody|refuse to|stopped|(?:is|are|be) declined|declines? (?:any|all|every) requests?|forbids?|prohibits?)\b/;
/** The denial is of a promise or a price, not of the letter. */
export const NOT_A_PROMISE = new RegExp(anyOf`
  \b(?:not|no|never|cannot|nobody|neither|nor|without|none|[a-z]+n't)\b(?:(?!\b(?:no[tr]?|never)\b)[^.;]){0,40}\b(?:guarante\w*|promis\w*|automatic\w*|part of what|order|influence|assured|entitle\w*|buy|bought|sell|sold|for sale|certain|obligat\w*|in advance)
  \b(?:guarante\w*|promis\w*)\b[^.;]{0,20}\bnot\b
  \bearned, not given\b|\bno (?:rule|policy|rules)\b
  \bif not\b|\bor none\b|\bwhether or not\b|\bnot (?:only|just|until|before)\b
  \bno (?:later|limit|extra|charge|cost|fee)\b
  \b(?:do not|don't|never) (?:ask|request)(?: (?:for )?(?:a |the |your |any )?(?:letters?|lors?)(?: of recommendation)?)? (?:before|in|during|on|until)\b
  \b(?:free|free to write) (?:or )?not(?: to)?\b|\bfree to\b[^.;]{0,30}\bnot to\b|\b(?:not|never) (?:write|give|provide|offer) (?:two|three|more than one|a second|another)\b|\bto write or not\b|\b(?:may|free to) (?:say no|decline|refuse)\b|\bnot for every(?:body|one)\b|\b(?:nobody|no one) else\b
  \bwithout (?:showing|asking|telling|\d|two|three|four|letters)\b
  \bdo(?:es)? not (?:mention|name|require)\b
  \bletterhead (?:of [^.;]{3,40} )?(?:is|are|was|will be) (?:not|never) (?:used|printed|put)\b|\b(?:not|never) (?:printed |typed |put )?on (?:[\w-]+ ){0,4}(?:letterhead|stationery)\b
  (?:\bthough|;) ?(?:any|your|an?|the|individual) (?:attending|faculty|doctor|physician|preceptor|mentor|host)s?\b[^.;]{0,40}\b(?:may|can|might) write\b
  \b(?:though|;) ?(?:[\w-]+ ){1,3}(?:may|can|might)\b|\b(?:not|n't) arrange\b|\bnot after\b|\bnothing to say\b
`);
/** The denial is for some: short stays, people who miss days. */
export const NOT_FOR_SOME = new RegExp(anyOf`
  ^unless you\b
  \bsome (?:months|weeks|years|visitors|observers|externs|students|people)\b
  \b(?:letters?|lors?|recommendations?)\b[^.;]{0,50}(?<!\beven )\b(?:if|unless|until|without) (?:you|we|they|the|a|an|it|an?other|having|at least|four)\b(?! asks?\b)
  \b(?:letters?|lors?|recommendations?)\b[^.;]{0,40}\b(?:after|for|to) (?:[\w-]+ ){0,4}(?:one|two|three|1|2|3|single|short)[- ](?:weeks?|days?|months?|stays?|visits?|rotations?)\b
  \b(?:letters?|lors?|recommendations?)\b[^.;]{0,60}\b(?:less|fewer|shorter) than\b|\b(?:letters?|lors?)\b[^.;]{0,40}\bfor [\w-]+ (?:of )?under\b
  \b(?:letters?|lors?|recommendations?)\b[^.;]{0,40}\b(?:people|those|anyone|anybody|students|observers|externs|visitors|participants|applicants) (?:who|whom|that) (?:miss|skip|leave|left|fail|arrive|stay|spend|come late|(?:are|were|was) (?:late|absent)|do(?:es)? not|did not|have not|has not|we (?:do not|don't|have not))\b
`);
/** What is no letter: “A certificate is not a letter of recommendation”. */
export const NO_LETTER =
  /\b(?:certificates?|evaluations?|verifications?|confirmations?|proof|assessments?|transcripts?|forms?|notes?|this|it|these)\b[^.;]{0,30}\b(?:(?:is|are)(?:n't| not| no)|(?:do|does)(?:n't| not) (?:count as|serve as|replace|take the place of)) (?:the same as |meant as |to be taken (?:as|for) |(?:a )?(?:substitute|replacement) for )?(?:an? |your |the )?(?:[\w-]+ )?(?:letters?|lors?|recommendations?)\b/;
export const MAY = new RegExp(wholeWords`
  provided (?:that )?(?:you|your|the)|free to|(?:often|usually) (?:glad|happy) to|(?:one|two|three|four|\d+) (?:in|out of|of) (?:every )?(?:two|three|four|five|ten|\d+)|many of (?:them|our|the)
  may|might|depend\w*|decid\w+|according to|generally|if|earn\w*|discretion|perform\w*|guarantee|guaranteed|promis\w*|possible|possibly|maybe|can
  could|request\w*|consider(?:ed)?|eligible|opportunity|feel free|approach|when(?! (?:the|your) [\w-]+ (?:ends?|is over|concludes?|finishes)\b)|merit\w*|deserv\w*|reach(?:es)?|from a rating|agree|sometimes|usually
  often|most|some|who (?:earn|impress|work|do well)|feels? able|once|up to|his to|hers to|theirs to|between you
  decides? (?:whether|if)|has seen|have seen|based on|subject to|strong performers|honest|satisfied|content|happy with|asks?
`);
export const SURE =
  /\b(?:every(?:one|body)?|each|all|always|guaranteed|whoever|anyone who|anybody who|will (?:receive|get|be given|write|provide)|(?<!\b(?:may|can|might|could) )(?:receives?|gets?) a|includes?|included|upon completion|(?:to|for) (?:those|participants|visitors|observers|externs|students) who (?:have )?(?:finish|complet|attend|stay|come)\w*)\b/;

/** Heads what visitors go without. */
export const LACKING = /\b(?:won't|will not|do not|don't|cannot|can't) (?:get|receive|offer|provide|give)[^|]*$/;

/** What answers whether a letter is written, without the word. */
export const ANSWERS =
  /\b(?:decides?|letterhead|(?:he|she|they|we)(?: or (?:he|she))? may|yes|sure|of course|certainly|writ(?:e|es|ten)|(?<!\bin )writing|in writing(?<=\bputs? (?:it|that|this) in writing)|wrote|given|gives?|earn\w*|ask\w*|request\w*|depend\w*|guarante\w*|promis\w*|perform\w*|discretion|merit\w*|possib\w*|between (?:you|the two)|willing|glad|if (?:i|we|he|she|they|the (?:attending|doctor|physician|preceptor)) (?:can|could|think|thinks|feel|feels|know|knows|like|likes|believe|believes|find|finds|has|have|is|are)|included|deserv\w*|happy|satisfied|dictat\w+|usually|often|sometimes|most|everyone|every|each|may say|up to|consider\w*|try)\b|^.{0,25}\b(?:attendings?|preceptors?|faculty|physicians?|doctors?)\b/;

/** Who writes none, while a doctor of theirs may. */
export const OF_HOUSE = new RegExp(`^(?:(?:the|our|this) ${PLACES}|we)\\b`);
export const OF_PERSON =
  /\b(?:your|the|an?|their|individual) (?:\w+ )?(?:sponsor|host|attending|physician|doctor|preceptor|mentor|faculty)/;

/** Opens a sentence and says nothing of letters: “If you do not miss a day, …”. */
export const CONDITION =
  /^(?:if|when|once|unless|as long as) (?:(?!\b(?:letter|lor|recommend))[^,]){3,80}, (?:and (?:(?!\b(?:letter|lor|recommend))[^,]){3,80}, )?/;
/** “We do not find rooms, issue papers, or write recommendations.” */
export const LAST_OF_DENIED =
  /^(?:(?:we|i|hosts|faculty|(?:the|our) [\w-]+) )?(?:do(?:es)? not|don't|doesn't|cannot|can't|will not|won't) (?:(?!\b(?:but|unless|if|that|who|which|before)\b)[^.;]){0,140}\b(?:or|nor) (?:(?:write|issue|give|provide|offer|sign)s? )?(?:[\w-]+ (?:or|nor) )?(?:letters?|recommendations?|references?)\b/;
