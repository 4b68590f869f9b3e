/** Whether a line says that a physician whom it does not name supervises the visitors. */
import { anyOf, wholeWords } from '../../../lexicon/pattern.ts';
import { type Line, nearestHead } from '../line.ts';
import { A_DOCTOR, CHIEF, DOCTOR, VISITOR } from './words.ts';

/** A role that tells of supervision by itself. */
export const ROLE = new RegExp(
  String.raw`${wholeWords`
    ^attendings?: \w+|supervis\w*|precept\w*|(?<!^)attendings?\b|mentor(?:s|ed|ing|ship)?
    faculty (?:sponsor|host|mentor|preceptor)
    (?:under|with|by|identify) (?:a |an |our |the )?(?:physician/)?faculty(?: members?)?|(?:under|with|to|by|join) (?:an?|the|your|our|one) (?:[\w-]+ ){0,2}principal investigator
    (?:paired|matched|placed)\b[^.;]{0,30}\b(?:with|to) (?:an?|one|the) member of (?:the|our) (?:faculty|staff)
    (?:your|each|own|a|the|unit|department|physician) hosts?\b(?! (?:family|school|hospital|institution|site|program))
    host physician(?! observ)|american doctor
    sponsor(?:s|ing)? (?:physician|clinician|faculty|supervisor)
    accompanied (?:at all times|everywhere|by (?:a|an|the|your|our|their) (?:\w+ )?(?:attending|physician|doctor|supervisor|host|faculty|member|sponsor\w*|resident))
    (?:a|your|the|confirmed a) sponsor\b|the (?:attending|physician|doctor) (?:who|whom|that)? ?you (?:worked|work|rotate|rotated|are) (?:with|under)|hospitalists?|cardiologist|surgeon|physician on duty
    senior (?:doctor|physician|resident)|us(?:-| )licensed physicians?|licensed,? (?:american |us |board-certified )?physicians?
    (?:physician|doctor|attending|faculty member|preceptor|surgeon)s? (?:to|with) whom (?:you|they|he|she|visitors?|observers?|externs?|students?) (?:are|is|will|have|work|works|rotate|rotates)
    the doctor
  `}|\b(?:accompan(?:y|ies)|follows?|shadows?|trails?|tags? along with|(?:works?|rounds?) (?:closely|directly|one-on-one|side by side) (?:with|beside)|(?:work(?:s|ing)?|round(?:s|ing)?) (?:next to|alongside|beside|side by side with)|placed with|assigned to) (?:(?:an?|the|our|different|one) )?(?:[\w,-]+ ){0,4}(?:faculty|physicians?|doctors?|surgeons?|\w+ologists?|internists?|specialists?|attendings?|hospitalists?|pediatricians?|psychiatrists?)\b`,
);

/** What visitors do with a doctor, or a doctor for them; said of visitors only. */
export const TOGETHER = new RegExp(
  anyOf`
  \b(?:join|assist|observ|watch|shadow|follow|accompan)(?:e|s|es|ing|y|ies|ying)? ${A_DOCTOR}\b
  \b(?:work|round|rotat|go|scrub|spen[dt]|stay|pair|team|match|plac|learn|train|sit|see|practic)(?:e|s|es|ed|ing|ned)?\b(?: (?!(?:patients'|under|with|by|from)\b)[\w-]+){0,6} (?:with|beside|alongside|next to|under|from) ${A_DOCTOR}\b
  \b(?:match|attach|assign|introduc)(?:ed|es)?\b(?: [\w-]+){0,4} to ${A_DOCTOR}\b
  \b(?:at the (?:elbow|side|shoulder)|under the (?:[\w-]+ )?(?:direction|guidance|tutelage|wing|eye|oversight|watch|mentorship|instruction|license)) of ${A_DOCTOR}\b
  \b(?:taught|guided|trained|invited|instructed|evaluated|overseen|observed|directed|precepted|looked after|escorted|chaperoned|accompanied|hosted|led) (?:[\w-]+ ){0,4}by ${A_DOCTOR}\b
  \b${DOCTOR}\b(?: (?:will|may|also|then|and|personally|\w+ly))* (?:guides?|instructs?|trains?|coach(?:es)?|hosts?|sponsors?|directs?|looks? after|oversees?|precepts?|accompan(?:y|ies)|teach(?:es)?|reviews|discusses|watch(?:es)?) (?:[\w'-]+ ){0,5}${VISITOR}\b
  \b${DOCTOR}\b(?: [\w-]+){0,4} (?:is|are|will be|be|stays?|remains?) (?:always |present |physically )*(?:with|beside|next to|at the side of|in the room with) (?:[\w'-]+ ){0,4}${VISITOR}\b
  \b(?:${DOCTOR}|faculty member|resident|fellow)s?(?: [\w-]+){0,4} (?:at|by) (?:your|his|her|their|his or her) (?:side|elbow|shoulder)\b
  \b${DOCTOR}(?: members?)? (?:asks?|invites?|brings?) (?:[\w-]+ ){0,4}to (?:come|observe|watch|visit|join)\b
  \b${DOCTOR} (?:on (?:service|call|duty) )?(?:leads?|runs?|gives?|conducts?|holds?) (?:[\w-]+ ){0,3}rounds\b
  \b(?:unless|when|while|as long as) (?:an?|the|your) (?:[\w-]+ )?${DOCTOR} is (?:also )?(?:present|in the room|at hand|there|with)\b
  \b(?:paired|matched|placed|hosted|sponsored|supervised|accompanied|escorted|taught|guided|works?|with) (?:by|with)? ?(?:an?|one|the) members? of (?:the|our) (?:[\w-]+ ){0,2}(?:faculty|staff)\b
  \b(?:without|in the presence of|presence of) (?:an?|the|your|their|his or her|our) (?:[\w-]+ )?(?:${DOCTOR}|host|resident|fellow)\b
  \b${VISITOR} and (?:the|an?|their|your) (?:[\w-]+ )?(?:${DOCTOR}|consultant) (?:then )?(?:work|see|go|round|examine|meet)\b
  \b(?:${DOCTOR}|consultant)s? (?:then )?(?:joins?|comes? in|sees? (?:the patient|them) with|rounds? with) (?:[\w'-]+ ){0,2}${VISITOR}\b
  \b(?:see|examine|evaluate|interview)s? (?:the |each |new )?patients?\b[^.;]{0,40} (?:with|before|to) (?:the|your|a) (?:staff )?(?:${DOCTOR}|consultant)\b
  \b(?:identify|secure|nominate|name|arrange with|find) (?:an?|your own|one of our|the) (?:[\w-]+ ){0,4}(?:${DOCTOR}|host|sponsor)\b(?! near|[.!]?$)
  \b(?:one-on-one|one-to-one|1:1|one on one|(?:side by side|shoulder to shoulder|elbow to elbow)) with (?:${A_DOCTOR}|(?:an?|the|our|your|each|one) (?:[\w-]+ )?(?:residents?|fellows?))\b
  \b(?:work|scrub|round|rotat)(?:e|s|es|ing)? (?:[\w-]+ ){0,2}with (?:(?:an?|the|our|your) )?(?:chief|senior)(?: (?:and|or|as well as) (?:chief|senior|junior))? residents?\b
  \b${DOCTOR} (?:is|will be|has been|are) (?:then )?(?:assigned|chosen|found|confirmed|matched|selected)\b
  \b${CHIEF} (?:[\w-]+ ){0,2}(?:oversees?|is responsible for|are responsible for|is in charge of|looks? after|guides?|teach(?:es)?) (?:[\w'-]+ ){0,5}${VISITOR}\b
  \b(?:one|two|three|four|single|each|every|\d) ${VISITOR} (?:per|to (?:an?|one|each|every)|for (?:an?|each|every|one)|with (?:one|each|an?)) (?:[\w-]+ )?${DOCTOR}\b
  \b${DOCTOR}\b [^.;]{3,50} with (?:the|each|every|our|all) ${VISITOR}\b
  \b${DOCTOR} (?:has|have|keeps?) (?:[\w-]+ ){0,2}(?:seats?|room|space|places?|openings?)\b
  \bmembers? of (?:the|our) (?:[\w-]+ )?(?:staff|faculty) (?:is|are|will be|stays?|must be|remains?) (?:always |present )?(?:with|beside|responsible for) ${VISITOR}\b
  \b(?:co-?|counter-?)?signed (?:off )?by (?:an?|the|your) (?:[\w-]+ )?(?:resident|fellow|team|${DOCTOR})\b
  \bguests? of (?:an?|the|our|one of our) (?:[\w-]+ )?${DOCTOR}\b
  \b(?:work|round|learn|taught|admit|follow|rotate)\w* (?:[\w-]+ ){0,4}(?:under|by|from) (?:(?!to\b)[\w-]+ ){0,4}(?:residents?|house ?staff)\b
  \b(?:escorted|chaperoned) (?:at all times|by|whenever|while|everywhere)\b
  \bspend\w* time with (?:each|every|all|any) (?:one )?of (?:them|the|our)\b
  \b(?:assigned|responsible|designated) ${DOCTOR}\b
  \bfaculty advis[eo]rs? (?:from|in|of) the (?:division|department|service)\b
  \b(?:sponsor|advis[eo]r|host) (?:must|should|has to|needs to|will) be (?:an? |the )?(?:[\w-]+ ){0,4}${DOCTOR}\b
  \b(?:report|answer|responsible|present)\w*(?: [\w-]+){0,4} to (?:the |a |your )?(?:[\w-]+ )?(?:residents?|fellow)\b
  \b(?:parts? of|members? of|joins?|joining) (?:the|an?|our|each) (?:[\w-]+ ){0,4}(?:resident|medical|ward|medicine|inpatient|consult\w*|surgical|primary|care|clinical|rounding|icu|trauma|house ?staff) (?:\w+ )?team\b
  \b(?:has|have|gets?|assigned|with|own) (?:an?|one|your|their|his or her|its) (?:own )?(?:[\w-]+ )?(?:tutor|clinical instructor|clinical teacher)\b
  `,
);
/** A doctor who takes a visitor, also where it is told in passing: “a letter from the physician who will host you”. */
export const WHO_HOSTS = new RegExp(
  anyOf`
  \b${DOCTOR}(?: members?)?(?: (?:on|at|in|of|from) (?:our|the) [\w -]{3,30}?)?,? (?:who|that|willing|to) (?:[\w-]+ ){0,4}?(?:host|(?:invites?|asks?|brings?) (?:an?|the|each|any) (?:visitor|observer|extern|guest)|(?:is|are) (?:answerable|responsible) for (?:them|him|her|you|the)|sponsor|precept|supervise|oversee|accompany|mentor|be (?:present |physically )*with|be responsible)\b
  \b(?:agree|agrees|agreed|willing|accepted|consent|consents) to (?:(?:act|serve) as (?:[\w'-]+ ){0,4})?(?:host|sponsor|precept(?:or)?|supervis(?:e|or)|mentor)\b
  \b(?:rotations?|electives?|externships?|observerships?|placements?|sessions?|students?|visitors?|observers?|externs?) (?:is|are) (?:\w+ ){0,2}(?:overseen|led|taught|directed|guided|hosted) by ${A_DOCTOR}\b
  \b${DOCTOR} (?:must|has to|needs to) (?:[\w-]+ )?(?:invite|sponsor|accept|host|agree (?:[\w-]+ ){0,4}to (?:host|accept|be responsible for)) (?:you|the (?:visitor|observer|student|extern|guest))\b
  \bteaching rounds\b[^.;]{0,30}\b(?:led|given|run|conducted|held) by (?:whichever |whoever )?${A_DOCTOR}\b
  \b(?:${DOCTOR}|consultants?) (?:with|to|under|for) whom (?:you|they|he|she|the|visitors?|observers?|externs?|students?)\b
  `,
);
const A_VISITOR = new RegExp(
  `\\b(?:${VISITOR}|(?:at|by) your (?:side|elbow|shoulder)|your (?:notes|orders|work))\\b|^(?:spend|join|shadow|work|follow|learn|assist|see|round|train|rotate|scrub|admit(?:ting)?)\\b`,
);

/** “Surgeon, Almaty”, below a quotation. */
const WHO_SAID_IT = /^(?!.*\b(?:an?|by|with|under|your?)\b)[^,.;:]{3,30}, [^,.;:]{3,30}$/;
const ROLE_OF_OTHERS = new RegExp(wholeWords`
  sponsor\w* (?:a |any |your |the )?(?:visas?|j-1|b-1|status|event)
  visas? sponsor\w*|sponsored
  supervis\w* (?:the |our )?(?:residents|interns|fellows)
  unable to sponsor|cannot sponsor|not sponsor|sponsoring institution|clinical supervisor or advisor
  letters? (?:of|from)|recommend\w* from|^(?:\w+ ){0,2}supervising physician$|board of supervisors|employer/sponsor|employer or sponsor|unsupervised
  supervised by a family
  (?:nursing|nurse(?: practitioner)?|pharmacy|dental|residency) (?:or \w+ )?precept(?:or|orship)s?
  (?:manager|coordinator|nurse|office|committee) (?:\w+ )?(?:supervis|overse)es
  (?:supervised|precepted|overseen|taught) by (?:an? |the )?(?:[\w-]+ )?(?:pharmacist|nurse|dentist|therapist|technician|[\w-]+ manager|[\w-]+ office)
`);
/** Others are supervised: “Residents are supervised by attendings”. */
const OTHERS =
  /^(?:[^.;,]{0,30}\b)?(?:residents|fellows|(?<!sub-|sub|acting )interns|volunteers|technicians|technologists|nurses|staff members|employees|scribes|patients|children|minors|(?:pharmacy|dental|nursing|pa|physician assistant) (?:students|externs|interns)|students of our own (?:college|school)|our own (?:[\w-]+ )?students|own college)(?: (?:in|of|at|on|from) [^.;,]{2,30})? (?:are|is|must be|will be|work|train|practice|present|report|round|rotate|learn) (?:\w+ ){0,4}(?:supervised|mentored|precepted|overseen|taught|accompanied|under|with|by|to)\b/;
const ALSO_VISITORS =
  /\b(?:you|visitors?|visiting|(?<!\b(?:pharmacy|dental|nursing|pa|assistant) )externs?|observers?|rotators?|international)\b/;
const LETTER = /\b(?:letter|reference|recommendation)s?\b/;
/** “Ask the attending you worked with”, “your attending may write one”: the letter comes from here. */
const WHO_WRITES = new RegExp(
  `^(?!.*\\b(?:required|requirements?|need(?:ed|s)?|submit\\w*|upload\\w*|home|your (?:medical |own )?(?:school|college|country|dean)|enclose|include)\\b).*\\b(?:ask (?:the|your) (?:[\\w-]+ )?${DOCTOR}|(?:to|from|by) (?:the|an?|your|any) (?:[\\w-]+ )?${DOCTOR} (?:(?:with )?(?:whom|that|who) )?you (?:have )?(?:work|rotat|train|spen)|your (?:[\\w-]+ )?${DOCTOR} (?:may|can|will|might|could|decides?|writes?)\\b)`,
);
/** A letter by which one is taken tells who awaits the visitor. */
const OF_ACCEPTANCE =
  /\b(?:acceptance|invitation|confirmation|placement|offer) (?:letter|e-?mail)|\bletters? of (?:acceptance|invitation)\b/;
const AWAITS = new RegExp(`\\bhost ${DOCTOR}|\\b(?:which|the name of your|your) ${DOCTOR}\\b`);

/** Heads who supervises, or how. */
export const HEAD =
  /(?:^|\| ?)(?:(?:your|the|clinical|faculty|level of|direct|visitor|student|physician) )*(?:supervision|supervisors?|preceptors?|mentors?|supervising (?:physician|faculty|attending)s?|who (?:supervises|teaches|precepts|will (?:supervise|teach|precept)) (?:me|you|visitors|students|observers|externs)\??)[: ]*$/;

export function statesSupervision(line: Line): boolean {
  const { text, heading } = line;
  if (!heading && HEAD.test(nearestHead(line)) && !/^(?:no|none|n\/a|not?\b)/.test(text)) return true;
  if (heading || WHO_SAID_IT.test(text) || (OTHERS.test(text) && !ALSO_VISITORS.test(text))) return false;
  if (WHO_HOSTS.test(text)) return !/\b(?:not|cannot|unable)\b/.test(text) || A_VISITOR.test(text);
  if (LETTER.test(text)) return WHO_WRITES.test(text) || (OF_ACCEPTANCE.test(text) && AWAITS.test(text));
  return (ROLE.test(text) && !ROLE_OF_OTHERS.test(text)) || (A_VISITOR.test(text) && TOGETHER.test(text));
}
