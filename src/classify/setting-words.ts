/** Words around the name of a place: whose place it is, and for how much of the time. */

import { anyOf, wholeWords } from '../lexicon/pattern.ts';
import { VISITORS } from '../lexicon/visitors.ts';
import type { Sighting } from './sightings.ts';

type Place = Sighting<'setting'>;

/** The place is named for something else: paper, parking, the doctor's other duties, the house's fame. */
export const ASIDE = new RegExp(wholeWords`
  (?<!\bto )(?:live|lives|living|lodge|lodged|housed) (?:in|at|on|near|within|close to)(?![^.;]*\b(?:and|while) (?:\w+ly )?(?:work|see|join|attend|care|practice|train|treat|follow|rotat)\w*)|accommodations?|dormitor(?:y|ies)
  letterhead|orientation (?:is|takes|begins|starts)|handed (?:over )?to|sent (?:on )?to|transferred to|handled by|parking|park (?:in|at|your|on|behind|for)|payments?|(?<!doctor's |with |our |his |her )cars?|transportation|privileges|affiliat(?!ed (?:[\w-]+,? ){0,2}(?:hospitals|clinics|practices|health (?:centers|systems))\b)\w+|(?:on|the) (?:letter)?paper of|admits (?:to|at|his|her|patients)|by-?laws|address|mail|lodging
  housing|hotel|(?:is|are|fully|been) accredited|accredited by|founded|ranked|named (?:among|one)|award\w*|patients? (?:may|can|should|call)|insurance
  compliance|insurers?
  office hours(?=:| \d| (?:are|is) (?:from|by|mon|tue|\d))|closer to home
  (?:system|network) (?:has|have|runs|operates|includes|counts|owns)
  (?:packets?|forms?|files?|applications?|documents?|papers|materials|fees?) (?:is|are|will be|must be|should be|goes|go|can be) (?:\w+ ){0,2}(?:in|at|by|to|through)
  (?:ask|contact|call|e-?mail|inform|notify|tell) (?:our|the|my) office
  (?<!\bwith (?:an?|the|your) )letters? from (?:our|the)
  (?<!\b(?:run|conduct|lead|do|take|share)s? )(?:an|the|your|zoom|phone|telephone|video|online|admissions?|match|residency|for) interviews?
  interviewed (?:by|for|before)
  interview(?:s|ing)? (?:season|process|committee|invit\w+|call|with (?:the|our))
  supervisor at|employer
  the hospital's own (?:team|staff|doctors|nurses)
  (?<!\bwith (?:an?|the|your) (?:\w+['’]s )?)letter
  on the (?:tram|bus|subway|metro|light rail|train)|(?:tram|bus|subway|metro|light[- ]rail) (?:lines?|stops?|routes?|runs|goes|leaves)|(?:pay|pays|paid) (?:somebody|someone|others|another|an agency)|(?<!\bunlike )(?:an|another|other) agenc(?:y|ies)|^elsewhere
  concierge|contact(?:ing)? (?:us|our|the)|is open(?! to (?:\w+[- ]){0,4}(?:you|students|graduates|physicians|doctors|visitors|observers|externs|imgs))|opens? at|(?:accept\w*|welcom\w*|tak\w+|for) (?:\w+ )?new patients|gave up|closed my|look after them|staffed|phone line|is an? (?:[\w,-]+ ){0,4}[\d,]+[- ]bed|(?:has|have|operates) (?:[a-z]+ ){0,2}[\d,]+ (?:\w+ )?beds|(?:have|any|more|for|your|answers?) questions?|questions? (?:about|to|can|should|regarding)|^questions?
  can help|look (?:for something|elsewhere)|let us|(?:does|do) not let
  (?:the|our|this) office (?:will|charges|reviews|sends|confirms|answers|does|has agreed|needs|must|processes|is closed|is open)
  charges
`);

/** Where one goes when ill, and for papers: no place of the visit. */
export const HEALTH =
  /\b(?:call|ask) (?:your|their) (?:\w+ )?(?:clinic|doctor|physician)\b(?! for)|\b(?:go to|visit|seek|use|call|nearest) (?:\w+ ){0,4}(?:urgent care|walk-?in (?:clinic|center)|emergency)\b|\btravel clinic\b|\b(?:student|employee) health\b|\b(?:by|at|from|with) (?:the |our )?occupational (?:health|medicine)\b|\b(?:tuberculosis|immuni[sz]ation|vaccin\w+|titers?) (?:\w+ )?(?:is|are|screening|record|check|must)\b|\bif (?:you|an? \w+) (?:feels?|falls?|becomes?|gets?|is|are) (?:ill|sick|unwell|hurt|injured|exposed|stuck)\b|\bneedle-?sticks?\b|\b(?:tb|drug|mask fit|fit|antibody) (?:tests?|screen\w*)\b|\b(?:flu|influenza|tetanus|hepatitis b) (?:shots?|vaccin\w+)\b/;

/**
 * What the house is, has and wants, in a sentence that names nobody who comes: “In the clinics and in research it has long been a leader.”
 * Of the emergency department it tells where one works.
 */
export const FAME = new RegExp(
  `^(?!(?:our|the) (?:ed|er|emergency (?:department|room)) (?:is|has|sees|treats)\\b)(?!.*\\b(?:you|your|${VISITORS}|interns?)\\b).*\\b(?:missions?|leaders?|leadership|in administration|efforts|world-class|renowned|state-of-the-art|each year|every year|annually|a year|for (?:over|more than) \\w+ years|(?<![\\d,])[\\d,]{5,12} (?:\\w+ )?(?:patients|visits|admissions|operations|procedures))\\b`,
);

/** One goes there as a patient, whatever else the sentence names. */
export const WHEN_ILL =
  /^(?:please )?(?:if|when|should) (?:you|an? \w+) (?:feels?|falls?|becomes?|gets?|are|is) (?:ill|sick|unwell|hurt|injured|exposed)\b/;

/** “Interviews: all by video”: of applying for residency, not of the visit. */
export const OF_APPLYING = /^(?:letters?(?: of recommendation)?|recommendations?|(?:residency )?interviews?|personal statements?): /;

/** Whom to write to. */
export const CONTACT_LINE =
  /^(?:contacts?|questions|inquiries|apply(?: to| through| via)?|e-?mail|phone|tel(?:ephone)?|write to|coordinator|send (?:it )?to)(?: person| us)?: /;

/** A place that is named because nobody comes there: “Our clinic on Hobart Street is not open to visitors”. */
export const EXCLUDED = new RegExp(
  `^[^;]{0,90}(?:${anyOf`
    (?:n't|\b(?:not|never)) (?:currently |yet )?(?:part of|covered|included|credentialed|open to|available to|assigned|needed|for (?:visitors|guests|observers|externs|students))\b
    (?:n't|\b(?:not|cannot)) (?:be )?(?:arranged|offered|provided|possible|available)\b
    \bwithout (?:you|rotators|visitors|students|observers|externs|guests)\b
    (?:n't|\b(?:not|never)) (?:take|host|admit|accept|let|invite|allow) (?:me|you|rotators|visitors|students|observers|externs|guests|anyone|learners)\b
    \b(?:you|visitors|students|observers|externs|guests) (?:have|get|are) (?:(?:a|the) )?(?:(?:day|morning|afternoon) )?(?:free|off)\b
    \bno (?:assignments?|sessions|clinic duties)\b|\b(?:stays?|is|are|remains?) (?:\w+ )?closed to\b|\blimits? outside\b|\boff[- ]limits\b
  `})|${anyOf`
    ^(?:[^ ,;]+ ){0,6}(?:hospital|clinic|office|ward)s? (?:that |which )?(?:you|we|observers|visitors|externs|students) (?:\w+ )?(?:won't|don't|never|not|can't|cannot)\b
    ^[^ ,;]+(?: [^ ,;]+){0,2} (?:is|are) (?:being (?:enlarged|rebuilt|renovated|remodell?ed|moved|built|repaired)|under (?:construction|renovation|repair)|closed)\b
    ^[^;]{0,60}\bare separate (?:courses?|rotations?|programs?)\b|\btoo small to take\b|\bby myself\b
  `}`,
);
/** The same where visitors are told of before: they do not go, or have nothing to do, there. */
export const EXCLUDED_THERE =
  /\bthere\b(?<=(?:n't|\b(?:not?|never))\b[^.;]{0,40}there)|(?:n't|\b(?:not|never)) (?:go|come)(?: there)?(?=[.,;]|$)/;
/** Says what visitors do before it names the place, which is then theirs. */
export const DONE_THERE = new RegExp(
  `\\b(?:you|${VISITORS}) (?:(?:will|may|also) )?(?:round|work|attend|join|spend|follow|rotate|observe|see|shadow|accompany|are)\\b`,
);
/** There not as a patient. */
export const WORKS =
  /\b(?:shifts?|work|learn(?:ers)?|rotat(?:es?|ing|ions?)|evaluat\w+|suturing|preceptors?|treat\w*|shadow\w*|examin\w+)\b/;
/** Whatever else the sentence tells, here it tells where the visitor is. */
export const YOU_ARE = /\byou(?:'re|(?:'ll| will)? (?:are|be|go|work|join|spend|follow|round|stay))\b[^.;]*\.?$/;

/** What a key says of exceptions holds for no offering that it does not name. */
export const EXCEPT = /\b(?:unless|except|other than where|if the (?:title|card|text|listing))\b/;
/** What one is to know, and can tell of afterwards: “Students should know ward procedures”. */
export const KNOWN =
  /(?:^|\b(?:to|should|must|can|and|will) (?:also |already )?)(?:know|list|name|describe|explain|define)\b(?! (?:how|what) (?:to|you))[^.;]{0,90}$|\bknowledge of\b[^.;]{0,90}$/;
/** Whence patients, films and calls come: “They come up from the emergency room”. */
export const WHENCE = /\b(?:comes?|coming|sent|referred|transferred|arrives?|arriving) (?:\w+ )?from (?!every\b|all\b|any\b)[^.;]{0,60}$/;
/** An office that writes, decides and signs, or with which one deals: “You sign an agreement with the office”. */
const DEALINGS =
  '(?:agreements?|contracts?|arrangements?|forms?|register\\w*|appl(?:y|ies|ication\\w*)|paperwork|documents?|approv\\w+|emails?|invoice\\w*|sponsor\\w*|issues?|handles?|arranges?|coordinates?|processes|oversees)';
export const DEALT_WITH = new RegExp(
  `\\b${DEALINGS}\\b[^.;]{0,60}\\b(?:with|through|from|by|via|that|which) (?:the|our|this|an?) (?:[\\w']+ ){0,3}office$|^(?:responsible|issuing|administering) office$`,
);
export const DEALS = new RegExp(
  `^ (?:in charge|responsible|(?:reads|reviews|checks|keeps) (?:it|them|your|all|each|the file))\\b|^(?: (?:that|which|also))? ${DEALINGS}\\b`,
);
/** Tells of those who work there and of nobody else. */
export const STAFF = new RegExp(
  `^\\(?(?:our|the|all|most|both|two) (?:own )?(?:\\w+ )?(?:residents|fellows|faculty|physicians|doctors|nurses|hospitalists|interns)\\b(?!.*\\b(?:you|${VISITORS})\\b)`,
);
/** What all places of the page are, in a bare word. */
export const ALL_SITES = /\b(?:all|every|each) (?:of )?(?:the |our )?(?:sites?|rotations?|places?|seats?|hosts?|placements?|locations?)\b/;
export const isBare = ({ role }: Place): boolean => role === 'bare';
export const TIMES = /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)?days?|mornings?|afternoons?|evenings?|weeks?)\b/;
/** Written with capitals they name a part of a house, not the house. */
export const IS_PART = /\b(?:teams?|services?|firm|units?|rounds|icu|rooms?|zoom|webex|meet|teams|north|south|east|west)$|^(?:or|icu)\b/i;
/** Names that are a place's kind, whoever bears them. */
export const SAYS_WHERE =
  /\b(?:(?:in|out)-?patients?|\w+ health (?:center|clinic)|primary care (?:center|clinic)|ambulatory care|family (?:medicine|practice) (?:center|clinic))\b/i;
/** “Electives take place at University Hospital” */
const AT_HOSPITAL =
  /\b(?:takes? place|(?:is|are) (?:held|spent|based)|based|placed|(?:you|students|externs|observers|visitors)(?: will)? (?:be|are|work|round|rotate|train)|(?:courses|electives|rotations|clerkships) (?:run|are|are offered|happen)) (?:\w+ ){0,2}(?:in|at|on)\b[^.;]*$/;
export const isAtHospital = ({ value, at, word, sentence }: Place): boolean =>
  value === 'inpatient' && AT_HOSPITAL.test(sentence.text.slice(0, at + word.length));
/** “We cannot take visitors who want to see the ward” */
export const NOT_FOR_THOSE =
  /(?:n't|\b(?:cannot|not|no longer)) (?:take|host|accept|have)\b[^.;]{0,40}\bwho (?:want|wish|hope|need|ask)\b[^.;]*$/;
/** Other houses, to which one writes or telephones: “collateral from outside clinics”. */
export const OUTSIDE = /(?<!\b(?:our|my|an|his|her) )\b(?:outside|referring|outlying) (?:[a-z-]+ )?(?:hospital|clinic|office|practice)s?$/;
/** Letters of a name before its kind. */
export const NAME_LENGTH = 20;
/** “Two weeks at the Weller Clinic” */
export const SPENT =
  /^(?:mon|tue|wed|thu|fri|sat)[a-z]*(?:(?:, | ?[-/&] ?| and | to )(?:mon|tue|wed|thu|fri|sat)[a-z]*)* ?[-:|][^.;]*$|^(?:on )?(?:every |each |all )?(?:(?:mon|tues|wednes|thurs|fri)days?|mornings|afternoons)[^.;]{0,20}? (?:is|are) spent (?:in|at|on|with)\b[^.;]*$|\b(?:one|two|three|four|five|six|half|\d+)(?: half)?[ -](?:weeks?|months?|days?|afternoons?|mornings?)\b(?:(?!\b(?:who|trained|graduated)\b)[^.;]){0,80}\b(?:in|at|on|with|to|and) (?:the|our|an?) (?!(?:cleveland|mayo|lahey|ochsner|marshfield) )(?:[^ ]+ ){0,4}[^ ]+$/;
/** “The clinic where you'll train” */
export const WHERE_YOU =
  /^(?: (?:on|in|at|of) [\w' ]{1,25})?,? (?:where|in which) (?:you|visitors|students|externs|observers|rotators|guests|participants)(?:'ll)? (?!(?:apply|send|park|live|sign|register|pick|pay|report)\b)/;
/** Online is named as one way among others. */
export const BESIDE =
  /^(?!(?:virtual|remote|tele)\b)[a-z.' -]{3,30} (?:and|or|&) (?=(?:online|virtual|remote)$)|\b(?:here (?:and|or) (?=online|by video|on screen)|\bhalf (?=online|virtual|remote)|on-?site|in-?person|observerships?,|externships?,)/;
/** “Online: you sit in on consultations for emergency rooms” */
export const ONLINE_FIRST = /^(?:online|remote|virtual|by video)(?: only)?[:,–-] /;
/** Visits of the house's patients, and talks before anything is agreed on. */
export const PATIENTS_ONLINE =
  /\b(?:video|virtual|telehealth|online) (?:visits?|appointments?) (?:are|is) (?:now )?(?:available|offered)\b|\b(?:meet|speak|talk|interviewed?)\b[^.;]{0,30}\b(?:by|on|over|via) (?:video|zoom)\b[^.;]{0,20}\bbefore\b/;
export const WHOLE =
  /\b(?:everything|entire(?:ly)?|fully|completely|all (?:of it|sessions|meetings|work)|100 ?%|only online)\b|^(?:all )?\S+\.?$/;
/** Tells of a part of the time only; the rest is as the section says. */
export const PART =
  /\b(?:one|two|three|\d|some|a few|part) (?:(?:half|full) )?(?:days?|mornings?|afternoons?|shifts?) (?:(?:a|per|each|of (?:the|a|each)) (?:week|month)|of (?=tele|virtual|online))\b|\b(?:half|part) of the (?:week|month|time)\b/;
/** “Setting: inpatient”, in one line or as a label and its value. */
const ROW =
  /^(?:(?:in the )?(?:hospital|office|clinic|(?:in|out)-?patient|wards?)(?: side| part)?:|(?:clinical |practice |rotation )?(?:settings?|locations?|sites?|places?|where(?: (?:you (?:will be|are)|it is))?|environment|format|type of (?:setting|site|facility|practice))\b ?[:|–-]|100 ?% )/;
export const rowOf = ({ sentence: { text, stem } }: Place): boolean => ROW.test(`${stem}:`) || (text.length < 90 && ROW.test(text));
/** Says how much of the time is spent there. */
export const SHARE = new RegExp(
  `^weeks? \\d|${PART.source}|\\b(?:first|second|third|last|other|next|remaining) (?:\\w+ )?(?:weeks?|half|month)\\b`,
);
/** Tells of some visitors only, of what one doctor may allow, or of what one may do beside. */
export const SOME =
  /\b(?:some|a few|a handful of|certain|several)(?: of (?:our|the|these))? (?:hosts|preceptors|doctors|physicians|attendings|mentors)\b|\b(?:may|can|could|might) be (?:attended|visited|joined|watched)\b|\b(?:days?|mornings?|afternoons?|evenings?|sessions?) (?:\w+ )?(?:may|can|could|might) be spent\b|\bsome (?:observers|externs|visitors|students|participants|guests|graduates)\b|\bif (?:the |an? |your )?[a-z]+(?: [a-z]+)? (?:agrees?|permits?|allows?|consents?)\b/;
const RARELY = '(?:occasional(?:ly)?|now and then|once in a while|from time to time|sometimes)';
const RARELY_BEFORE = new RegExp(`\\b${RARELY}\\b[^.;]*$`);
const RARELY_BEHIND = new RegExp(`^(?: (?!(?:and|or|but)\\b)[\\w-]+){0,4} ${RARELY}\\b`);
/** One is there now and then only: said before the place, or right behind it. */
export const isRare = ({ at, word, sentence: { text } }: Place): boolean =>
  RARELY_BEFORE.test(text.slice(0, at)) || RARELY_BEHIND.test(text.slice(at + word.length));
/** A sentence for all offerings says so. */
export const GENERAL =
  /\b(?:all|every|each|any|none of (?:our|the)|unless|otherwise|most|rotations?|places?|seats?|placements?|hosts?|doctors?|take place|everything|(?:our|small) \w* ?(?:sites|doctors|hosts|practices|offices|clinics|hospitals)|where a|^(?:observers|externs|visitors|students|participants|trainees) (?:are|will be|sit|stay|go|work) |^(?:during|throughout) (?:the |your |this |an? )?(?:immersion|visit|stay|observership|externship|elective|rotation|program|month)\b|you will be|you(?:'ll| will) (?:work|be|spend)|based in)\b/;
