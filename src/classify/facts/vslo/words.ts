/** Words by which a line tells whether VSLO is the way to apply, one of several, or none. */
import { anyOf } from '../../../lexicon/pattern.ts';

const SYSTEM = '(?:vslo|vsas|visiting student (?:learning opportunities|application service))';
/** Not the scale for symptoms of the eye. */
export const VSLO = new RegExp(`\\b${SYSTEM}\\b(?![^.;]{0,24}\\b(?:scores?|scales?|visitor sign-in)\\b)`);
/** Since the system goes by it, that nobody uses the old one says nothing. */
export const NEW_NAME = /\b(?:vslo|visiting student learning opportunities)\b/;

/** Nothing between that denies, and no other sentence. */
const WITHIN = String.raw`(?:(?!\b(?:not|never|but|and|so)\b|n't)[^.;]){0,50}?`;
const NOT = String.raw`(?:\b(?:not|never|no longer|cannot|without|neither|nor|nobody|rather than|instead of|other than)\b|n't)`;
const APPLICANT =
  "(?:students?|applicants?|candidates?|visitors?|graduates|those|anyone|most|schools|universities|institutions|colleges|(?:home|your|their|whose|student's) (?:medical |home |own )?(?:school|university|institution|college)|you (?:are|do|have|aren))";

/** The house does not take part, or no longer. */
export const LEFT = new RegExp(anyOf`
  \b(?:left|leaving|quit|dropped|withdrew from|stopped (?:using|taking part in)|retired|abandoned|outside(?: of)?(?! (?:\w+ )?(?:students?|applicants?|visitors?|rotators?|seniors|schools?)\b)|never (?:joined|entered|been (?:in|on|part of))|no (?:part|share) in|instead of|rather than|other than)\b[^.;]{0,30}\b${SYSTEM}\b
  \b(?:we|our|us|graduates|program|observership|externship|rotation|college|school|hospital|department|clinic|office|elective|electives|it|they|is|are|does|do|list|take part|participate|belong)\b${WITHIN}${NOT}(?:(?!\b(?:only|just|need|require\w*|have to|obliged|insist)\b)[^.;]){0,45}\b${SYSTEM}\b
  \b(?:(?:does|do|is|are|has|have)(?:n't| not)|neither)(?:(?!\b(?:only|just|need|require\w*|have to|insist)\b)[^.;]){0,40}\b${SYSTEM}\b|\bnor (?:is|does|do|in|through|via|by) ${SYSTEM}\b|\b(?:hope|plan|expect|intend)s? to join ${SYSTEM}\b
  \b(?:do not|don't|never|cannot|can't|won't) (?:[\w-]+ ){0,4}(?:look|search|apply|go|use|find|log|see|come|send)\b[^.;]{0,30}\b${SYSTEM}\b
  \b${SYSTEM}\b[^.;]{0,40}(?:\b(?:is|are|was|has|does|do|can|could|need|will)(?:n't| not| no longer| never)|\b(?:cannot|won't|can't)) (?:be )?(?:[\w-]+ )?(?:used|needed|accepted|necessary|ours|part|involved|apply|run|list|help|connected|come|system|for (?:you|us|this)|let)\b
  \b${SYSTEM}\b[^.;]{0,50}\b(?:(?:was|were|been|is) (?:discontinued|ended|retired|premature|dropped|abandoned|given up)|premature)\b
  \b(?:used to|(?<!\b(?:apply|only|at) )once|formerly|previously|older posts?|old (?:posts?|pages?)|was true until)\b[^.;]{0,40}\b${SYSTEM}\b(?!-only)
  \b(?:shut|locked|kept) out (?:by|of) ${SYSTEM}\b|\b(?:not|nothing|never)\b[^.;]{0,24}\b(?:via|through|in|by|on) ${SYSTEM}\b|\bby us, not by ${SYSTEM}\b|\bno ${SYSTEM} (?:account )?(?:is )?(?:needed|required|necessary)\b
  \b${SYSTEM}(?:-| )?(?:listing|membership|account)\b[^.;]{0,60}(?:\bnever|\bnot|n't)\b
`);
/** “Not affiliated with the AAMC, VSLO or ECFMG”: the small print of an agency. */
export const DISCLAIMED = new RegExp(
  String.raw`\bnot (?:affiliated|associated|connected) with\b[^.;]{0,60}\b(?:aamc|ecfmg|nrmp|eras|intealth)\b[^.;]{0,40}\b${SYSTEM}\b|\bnot (?:affiliated|associated|connected) with\b[^.;]{0,60}\b${SYSTEM}\b[^.;]{0,40}\b(?:aamc|ecfmg|nrmp|eras|intealth)\b`,
);
/** Sends those who use it to another offer: “Students of VSLO schools take course 709 instead”. */
export const POINTS_AWAY = new RegExp(
  String.raw`\bshould (?:look at|turn to|see|consider|choose)\b[^.;]{0,60}\b${SYSTEM}\b|\bseparately (?:through|via|in|by) ${SYSTEM}\b|\b${SYSTEM}\b[^.;]{0,40}\binstead\.?$|\ba different (?:thing|matter|program)\b[^.;]{0,40}\b${SYSTEM}\b`,
);
/** Applicants to whom it is no way, whatever is done with them. */
export const OUTSIDE_IT = new RegExp(
  String.raw`\b${APPLICANT}\b(?:(?!\b(?:we|our|us|so)\b)[^.;]){0,40}(?:\bnot|n't|\bcannot|\bwithout|\boutside)\b(?:(?!\bus\b)[^.;]){0,45}\b${SYSTEM}\b|\b(?:that|which|whom) ${SYSTEM} (?:does not|doesn't|cannot|can't) (?:carry|list|know|include|reach|cover)\b|\bnon-(?:${SYSTEM}|participants?)\b|\b(?:if|unless|where) ${SYSTEM}\b`,
);
/** Nor may anything else be used: a denial that is no leaving. */
export const NOT_LEFT = new RegExp(anyOf`
  \b(?:not|n't|never|nothing|no)\b[^.;]{0,40}\b(?:outside|other than|except|but|unless)\b[^.;]{0,25}\b${SYSTEM}\b
  \boutside (?:of )?${SYSTEM}\b[^.;]{0,40}\b(?:not|no|never|returned|deleted|discarded|ignored)\b
  \b(?:not|n't) (?:apply|contact|e-?mail|send|write|call)\b[^.;]{0,40}\b(?:directly|us)\b
  \bnot (?:only|just) (?:through |via |by )?${SYSTEM}\b
`);

/** There is no other way: of everybody, or of what becomes of other requests. */
export const ONLY = new RegExp(anyOf`
  (?<!\bnot )\b(?:only(?! (?:for|to|by) (?:u\.?s|domestic|american))|exclusively|solely|alone|nowhere else|whatever|whichever|single|sole|one and only|must|has to|have to|needs? to|mandatory|obligatory|compulsory|required|everybody|everyone|everything|no exceptions?|one and all)\b[^.;]{0,80}\b${SYSTEM}\b
  \b(?:all|every|each|any) (?:[\w-]+,? (?:and |or )?){0,5}?(?:applications?|requests?|students?|visitors?|applicants?|paperwork|scheduling|electives?|rotations?|visiting|else)\b[^.;]{0,80}\b${SYSTEM}\b
  \b${SYSTEM}\b[^.;]{0,20}\bfor one and all\b|\b${SYSTEM} or nothing\b|\b${SYSTEM},? (?:only|exclusively|alone|and (?:nowhere|nothing|(?:in |by )?no other)|without exception|for (?:all|everyone|everybody))(?=[.,;:)]|$| (?:and|from)\b)|\b${SYSTEM}\b[^.;]{0,20}\b(?:is|remains|being) (?:the (?:only|sole|single|one)|mandatory|obligatory|compulsory|required|our (?:only|sole))
  \b(?:no|not|n't|never|nothing)\b[^.;]{0,50}\b(?:outside|other than|except|but (?:for )?(?:through|via|in|by)|unless (?:it|they|you)[^.;]{0,20})(?: of)? ?(?:through |via |in |by |the )?${SYSTEM}\b
  \boutside (?:of )?${SYSTEM}\b[^.;]{0,60}\b(?:not|no|never|returned|deleted|discarded|ignored)\b
  \bas (?:everyone|everybody) else does: by ${SYSTEM}\b
`);
/** Where VSLO was named: without it nobody is taken, or nothing else is read. */
export const NO_OTHER = new RegExp(anyOf`
  \b(?:no|not|n't|never|cannot|nothing)\b[^.;]{0,45}\b(?:any|another|other) (?:other )?(?:way|form|route|means|channel|path|method|manner|application)s?\b|\bno (?:[\w-]+ )?(?:paper|own|other|separate|alternative|e-?mail) (?:form|way|application|route|process)s?\b|\bno workarounds?\b|\bno exceptions?\b
  \b(?:paper|e-?mailed|mailed|e-?mails?|direct|directly|faxed|post|by letter)\b(?:(?!\b(?:if|where|when|whose|unless)\b)[^.;]){0,50}\b(?:(?<!\bbut )not(?! both\b)|n't|never|returned|deleted|discarded|ignored|unread|cannot|unanswered)\b|(?:\b(?:not|cannot|never)|n't) (?:accept|take(?! part)|read|process|review|have|offer|act on|look at|consider|answer|open)\b[^.;]{0,30}\b(?:e-?mail(?:ed)?|fax(?:ed)?|mailed|paper|phone|walk-in)\b[^.;]{0,20}\b(?:applications?|requests?|forms?|packets?)\b|\bto accept (?:an?|any|your) (?:packet|form|application|request)\b
`);
/** Those outside it are not taken. */
export const NONE_WITHOUT = new RegExp(anyOf`
  (?:\bnot|n't|\bwithout|\bunless|\bcannot|\bno)\b[^.;]{0,50}\b(?:${SYSTEM}|it|membership|member)\b[^.;]{0,40}(?:\b(?:cannot|unable|not able|not eligible|ineligible|may not|no elective|not be|sorry)\b|\b(?:can|are|will|could|would|do|does)n't\b|\b(?:we|will|can|is|are|to) (?:[\w-]+ )?not\b)
  \b${SYSTEM}\b[^.?]{0,60}[?.][^.]{0,20}\b(?:cannot|unable|not able|not eligible|sorry|can't|aren't)\b
`);

/** “If your school has no agreement with us, apply through VSLO”: those of other schools come another way. */
export const WITHOUT_AGREEMENT = String.raw`^(?:if|where|when) (?:(?:there is|there are|you have) none|not|[^,.;]{0,50}\b(?:no|not|without|[a-z]+n't)\b[^,.;]{0,30}\b(?:agreements?|contracts?|affiliat\w+)\b[^,.;]{0,30}),(?: (?:\w+ ){0,6}(?:through|via|in|on|use|to) )?[^.;]{0,12}\b${SYSTEM}\b`;
/** Some may, others need not: a way among several. */
export const CHOICE = new RegExp(anyOf`
  \b(?:either|both|unless|except|preference|recommend\w*|preferred|prefer|usual|usually|normally|mostly|most (?:of|come|students|apply)|the bulk of|optional|not (?:obligatory|mandatory|required|necessary|needed)|one of (?:two|three|several|the)|plenty of|if (?:you|your school) (?:have|has|can|is|use|uses|belongs?|participates?)|whether)\b[^.;]{0,60}\b${SYSTEM}\b|\b(?:n't|not) need ${SYSTEM}\b|\b${SYSTEM}\b[^.;]{0,50}; (?:if|where|for|those|students|applicants)\b
  \b${SYSTEM}\b[^.;]{0,50}\b(?:or(?! (?:fewer|less|more|longer|shorter|earlier|later|older|newer|so)\b)|where|if|whenever|recommended|preferred|first|usual|whichever|not (?:obligatory|mandatory|required|necessary)|-only until|(?:domestic|american|u\.s\.|us) (?:medical )?(?:students?|schools?))\b
  \b(?:u\.?s\.?|domestic|lcme|coca|american|canadian)\b[^.;]{0,80}\b${SYSTEM}\b|\b${SYSTEM}\b[^.;]{0,60}\b(?:unless|except (?:for|those|that))\b[^.;]{0,60}\b(?:partner|affiliat\w+|agreement|exchange)\b|\bwho have access\b|\b${SYSTEM}\b[^.]{0,60}\b(?:(?:all )?others|everyone else|everybody else|the rest|(?:all )?(?:other|remaining) (?:schools|students|applicants|visitors|universities|colleges))\b|${WITHOUT_AGREEMENT}|\bused to be ${SYSTEM}-only\b
`);
const FORM = '(?:forms?|applications?(?! (?:fees?|charges?|costs?|form is))|portal|packet|application page)';
/** Another way, by whatever word. */
export const OTHER_WAY = new RegExp(anyOf`
  \b(?:paper|own|separate|institutional|manual|secure|supplementary|web|online|google|electronic|two-page|one-page|printed)(?: (?!vslo|vsas)[\w-]+){0,2} ${FORM}\b
  \b(?:our|the|a|this|short|pdf|guest|global|international|direct|external|mailed|posted)(?: (?!vslo|vsas|evaluation|agreement|immunization|health)[\w-]+){0,2} (?:form(?! (?:of|letter))|portal|packet)\b|\bform [a-z]{1,3}-?\d|\bupload page\b|\bguest account\b
  \b(?:appl(?:y|ies|ying|ications?)|requests?|submit|papers|come|go|way|or|and|handled|documents)\b[^.;]{0,40}\b(?:by|via|through|per|using|in) (?:an? |the |our |your )?(?:[\w-]+ )?(?:e-?mail|post|mail|fax|phone|letter|exchange|bilateral|clinical dean|oasis|portal)\b|\bsnail mail\b|\ba letter on\b
  \b(?:e-?mail|mail|write(?: to)?|send) (?:us|me|(?:the|our) (?:[\w-]+ )?(?:coordinator|office|department|registrar|forms?)|[a-z]+ (?:the|our) form|a (?:completed )?(?:form|packet|letter)|your (?:form|packet|application|request|papers))\b
  \b(?:appl(?:y|ies|ying)|applications?|requests?|write|send|come|submit|enrol)\b[^.;]{0,30}\b(?:direct|directly|straight|on our (?:website|site))\b|\bdirect (?:[\w-]+ )?(?:requests?|applications?|inquiries|track|route|way)\b
  \b(?:proposed|presented|put forward|sent|chosen) by (?:their|your|the) (?:[\w-]+ ){0,2}(?:school|office|university|dean|college)\b|\bnominat(?:e|es|ed|ions?)\b|\bregister as a guest\b|\b(?:dean|coordinator|office)(?:'s office)? (?:places|proposes|sends) you\b|\bjust call\b|\bcall [a-z]+ in\b|\b(?:from|on|in|through) (?:the|our) (?:\w+ ){1,3}platform\b|\bor (?:on|by) paper\b|\bpaper (?:version|route|way)\b|\bfills? (?:in|out)\b[^.;]{0,40}\b(?:request|application|form)\b|\b(?:comes?|sent) straight from\b|\ba note to our\b|\b(?:university|partner|bilateral) agreement\b|\bcontact (?:their|your|the) (?:[\w-]+ )?(?:school|office|dean|university)\b
`);
/** Of those for whom it may be no way. */
export const FOR_OTHERS = new RegExp(anyOf`
  \b(?:if|where|when|those|for|whose|students?|schools?|universit(?:y|ies)|applicants?|colleges?|institutions?|anyone|not on|no login)\b[^.;?]{0,60}(?:\b(?:not|without|outside|no access|non-)\b|n't\b)(?:[^.;]{0,40}\b(?:${SYSTEM}|members?|participat\w+|connected|in it|part of it|listed|it is|has it)\b|(?=[,:.?]|$)|[^.;]{0,20}\bit\b)
  \bnon-${SYSTEM}\b|\b(?:abroad|international|foreign|overseas|outside (?:of )?(?:the )?(?:u\.?s|us\b|north america|united states)|partner|exchange|affiliat\w+|caribbean|global)\b|\bothers?\b|\belsewhere\b|\bnon-participants?\b|\bno login\b|\beverybody else\b
`);
