/** How a clause carries its words: said, denied or under a condition. */
import { matchesOf } from '../lexicon/matches.ts';
import { VISITORS } from '../lexicon/visitors.ts';
import { remembered } from './remembered.ts';
import { type Sentence, STEM_DENIES } from './sentences.ts';

const SUBJECT = `(?:you|they|we|it|he|she|the|${VISITORS})`;
const CLAUSE =
  /[;:]|,? (?:but|however|although|while|whereas|so that|yet)\b|, (?:and |so )?(?=(?:you|they|it|we|i|he|she|the|observers?|externs?|visitors?|guests?)\b)/g;
const DENIAL =
  /\b(?:not|no|never|cannot|can't|(?:do|does|did|have|has|had|wo|is|are|was|were|must|could|should|would)n't|(?<!\bwith (?:and|or) )without|neither|nor|none|nobody|prohibited|forbidden|abstain|rules? out|ruled out|refrain|unable to|instead of|rather than|unlike(?=[^,]*$)|other than|excludes?|excluding|lacks?|free of|beyond|away from|bars?|barred|forbids?|prohibits?|bans?|banned|keeps? (?:\w+ ){1,2}from|stays? out of)\b|\b(?:tired|sick|done|enough) (?:of|with) $|^(?:stop|quit) $/;
/** “Observers shall not: take a history; examine; …” */
const LISTED_DENIAL =
  /:(?<=(?<!\bwhich (?:\w+ ){0,4})\b(?:shall|may|must|can|do|does|are|is|will)(?:n't|not| not)(?: [\w-]+){0,4}:)[^.!?:]*$/;
/** “Not allowed: examining, treating, …” */
const HEADED_DENIAL =
  /\b(?:not (?:allowed|permitted|possible|part of (?:it|this|the visit))|prohibited|forbidden|off[- ]limits|excluded|no-gos?|(?:won't|will not|don't|do not|can't|cannot|may not) do): [^.!?:]*$/;
/** Where a denial ends: “do not write orders but do take histories”, “do not worry: you will …”. */
const TURN = new RegExp(
  `\\bbut (?:${SUBJECT} )?(?:do|does|may|can|will|are|is)\\b|: (?=${SUBJECT}\\b)|, (?=${SUBJECT} (?:are|do|can|may|will) (?!not|never))`,
);
/** “You do not need Step 1 to take histories” */
const NOT_NEEDED = /\b(?:not|n't) (?:need|require) (?!to\b)[^,;]*\bto [^,;]{0,60}$/;
const NOT_ONLY =
  /\b(?:not (?:only|just|merely|simply|(?:be )?(?:limited|restricted|confined) to)|no(?:t)? (?:a )?limit|no (?:fee|charge|cost|more than))\b/;
/** “Patient contact: none” */
const LABELLED_NO =
  /^(?: with \w+)?(?:: | - )(?:no\b|none\b|not\b|never\b|(?:the )?(?:doctor|attending|physician|resident|staff)s? only\b)/;
/** “Shall examine, treat or diagnose no patient.” */
const NO_PATIENT = /^[^.;:]{0,30}\bno (?:patients?\b(?! contact)|cases?\b(?! (?:alone|by))|operations?\b|procedures?\b)/;
/** What follows within the clause that an act is the subject of. */
const ON = '^(?:(?!\\b(?:while|but|whereas|although|you|they|then|which)\\b)[^.;:]){0,140}?';
const IS = '(?:is|are|remains?|stays?|rests?|lies|belongs?|falls?)';
/** What a long subject ends in: “taking histories, examining and the like is prohibited”. */
const TAKEN_BACK = new RegExp(
  `${ON} (?:(?:is|are|remains?) (?:all |both |strictly |expressly )?(?:prohibited|forbidden|ruled out|out of (?:the question|bounds)|off (?:the table|limits)|off-limits|excluded|barred|not (?:permitted|allowed|possible|part of|for (?:you|visitors|observers|externs|guests)|among))|(?:isn't|aren't) (?:permitted|allowed|possible|part of)|(?:falls?|lies?) outside)\\b`,
);
/** “… are sent home”, “… leads to immediate dismissal” */
const PUNISHED =
  /^[^.;:]{0,120}? (?:(?:is|are|will be|gets?) (?:sent (?:home|away)|dismissed|removed|asked to leave|expelled)|(?:leads? to|results? in|(?:is|are) (?:a )?(?:grounds|reason|cause) for|means) (?:\w+ ){0,2}(?:dismissal|removal|expulsion|termination)|ends? (?:the|your|a) (?:visit|rotation|stay))\b/;
/** “The history and the exam are left to the doctor”: others' to do. */
const SOMEBODY_ELSES = new RegExp(
  `${ON} (?:(?:stays?|remains?|rests?|lies) with (?:her|him)\\b|${IS} (?:(?:\\w+ )?(?:left|reserved|kept|for|up) )?(?:(?:to|for|with|done by|performed by|taken by) )?(?:(?:the|our|a|an|your|licensed|senior|obstetric|treating) ){0,4}(?:(?:doctor|attending|physician|resident|surgeon|preceptor|nurse|employee|specialist|professional)s?'?s?\\b(?! (?:there|by|beside|at|in|within)\\b)|staff\\b|team\\b|(?:those|people) with\\b|dr\\b|us\\b|me\\b|mine\\b|ours\\b))`,
);
/** “We would love to let you examine, but we can't.” */
const BUT_NOT = new RegExp(
  `\\b(?:but|yet|though) (?<=^[^.;]{0,41} (?:but|yet|though) )(?:sadly |alas |unfortunately )?(?:${SUBJECT} )?(?:cannot|can't|may not|mustn't|must not|won't|will not|(?:do|does|are|is)(?: not|n't))(?: (?:allowed|permitted|let|able))?(?=[.,;]|$)`,
);
const SUPERVISED =
  /^[^.;,]{0,40}\b(?:alone|unsupervised|independently|without (?:supervision|(?:a|the|your|an) (?:doctor|attending|preceptor|physician|supervisor|chaperone|nurse)))\b/;
const CONDITION =
  /\b(?:(?:if|where|when|should) (?:the |your |a )?(?:\w+ )?(?:physician|doctor|preceptor|attending|patient|supervisor|site|host|hospital|clinic|office)\w* (?:allows?|permits?|agrees?|consents?)|at the (?:discretion|preceptor|physician)|(?:may|might) (?:sometimes |perhaps |even )?let (?:you|them|externs|visitors|observers|students)\b|this is not (?:promised|guaranteed)|may (?:be )?(?:allowed|permitted) (?:to )?|depending on|subject to|when (?:allowed|permitted)|where (?:allowed|permitted))\b/;
/** In other times. */
const NO_MORE =
  /\b(?:(?<!\b(?:get|gets|getting|got|grow|become|are|is) )used to|until (?:\d{4}|last|recently|then)|formerly|in former (?:years|times)|in the past|years ago|declines? to|resist)\b/;
const RIGHT_AFTER =
  /^(?: or \w+ing)? ?(?:patients? )?(?:(?:is|are)? ?(?:not|never|prohibited|forbidden)|(?:isn't|aren't) (?:part|allowed|permitted))\b/;
const VISITOR_ACTS = new RegExp(`\\b(?:you|they|we|${VISITORS})\\b`);

/** What is said behind an act takes it back; of what the visitor does themselves less does. */
function takenBack(after: string, before: string): boolean {
  if (LABELLED_NO.test(after) || NO_PATIENT.test(after.slice(0, 60)) || PUNISHED.test(after) || BUT_NOT.test(after)) return true;
  return TAKEN_BACK.test(after) || (!VISITOR_ACTS.test(before) && SOMEBODY_ELSES.test(after));
}

/** What is learnt about is not yet done. */
export const LEARNS =
  /\b(?:learn\w* (?:about|how|the (?:process|basics|principles|art|methodology) of)|understand\w*|familiar\w*|insights? into|knowledge of|introduc\w+ to|exposure to|lectures? on|the process of) (?:\w+ ){0,6}$/;

/** “Do not conduct an examination”: words for an act that hold its denial. */
export const deniesItself = (words: string): boolean => DENIAL.test(words) && !NOT_ONLY.test(words);

/** Where clauses part; several words of a sentence ask for it. */
const breaksOf = remembered(({ text }: Sentence) => matchesOf(CLAUSE, text).map((m) => ({ at: m.index, end: m.index + m[0].length })));

/** How a clause carries the words at [at, end): said, denied, or said under a condition. */
export function polarity(sentence: Sentence, at: number, end: number): 'said' | 'denied' | 'conditional' {
  const { text, stem } = sentence;
  let from = 0;
  let to = text.length;
  for (const clause of breaksOf(sentence)) {
    if (clause.end <= at) from = clause.end;
    else if (clause.at >= end) {
      to = clause.at;
      break;
    }
  }
  const before = text.slice(from, at);
  const after = text.slice(end, Math.min(to, end + 40));
  const stemDenies = STEM_DENIES.test(stem) && !NOT_ONLY.test(stem) && !DENIAL.test(before);
  if (stemDenies) return 'denied';
  // “Not alone” says that somebody is by.
  if (SUPERVISED.test(text.slice(end, end + 70))) return 'said';
  if (NOT_NEEDED.test(before)) return 'said';
  const upTo = text.slice(0, at).split(TURN).at(-1) ?? '';
  const listed = upTo.slice(-160);
  const denied =
    DENIAL.test(before) || /\bmay not [^.]*$/.test(listed) || /\bdo(?:es)? not [^.;]*$/.test(listed) || /\bshall not [^.;]*$/.test(listed);
  if (denied && !NOT_ONLY.test(before)) return 'denied';
  if (NO_MORE.test(before) || LISTED_DENIAL.test(upTo) || HEADED_DENIAL.test(upTo)) return 'denied';
  if (RIGHT_AFTER.test(after) && !NOT_ONLY.test(after)) return 'denied';
  if (takenBack(text.slice(end, end + 200), before)) return 'denied';
  if (CONDITION.test(text)) return 'conditional';
  return 'said';
}
