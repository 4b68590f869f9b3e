/** Words of contact that tell nothing of what this visitor does here: in practice on models, asked for beforehand, left open, of others' houses. */
import type { Sentence } from './sentences.ts';

/** Nobody is ill there. */
const PRACTICE =
  /\b(?:mann?equins?|manikins?|simulat\w+|standardi[sz]ed patients?|(?:by|with|from|on) actors?|(?:on|with) (?:models?|phantoms?|cadavers?|each other|(?:your |their )?(?:fellow|other) (?:visitors|students|participants))|pig\b|mock|pretend|skills (?:labs?|cent(?:er|re)s?|sessions?|workshops?)|(?:invented|imaginary|printed|fictional|paper|made-up) (?:patients?|vignettes?|cases?)|drama school|role[- ]plays?)\b/;
/** So far from the words it is of them. */
const NEAR = 70;

/** What a visitor brings, has done, or has signed, before coming. */
const BEFOREHAND = [
  /\b(?:must|should|need to|needs to|have to|has to|shall|ought to|to) have (?:\w+ )?(?:\w+ed|done|had|seen|been|taken|written)\b/,
  /\b(?:have|has|did) (?:you|he or she|they|the applicant) (?:ever |already |recently )?\w+/,
  /\b(?:previous|prior|past|earlier)(?: \w+){0,4} $/,
  /\b(?:applicants?|candidates?|your (?:cv|essay|resume|statement|cover letter)|cover letter|in the essay)\b[^.;]{0,60}\b(?:must|should|needs?|has to|have to|ha(?:s|ve|d)|describes?|lists?|states?|shows?|tell|with|who)\b/,
  /\b(?:letter writers?|referees?|letters? of (?:recommendation|reference))\b/,
  /\b(?:looks for|prefers?|requires?|demands?|counts) (?:[\w-]+,? ){0,4}$/,
  /\b(?:proof|documentation|evidence|certificate|record|history|years?|months) of (?:\w+ ){0,5}$/,
  /^(?:describe|list|tell us|state|name|please (?:describe|list|state|name))\b/,
];
/** What is to have been done when the visit ends is done on it. */
const BY_THE_END = /\bby the end of\b/;
const ASKED_FOR = [
  /^[^.;:]{0,80}\b(?:is|are|be) (?:\w+ )?(?:required|preferred|expected|needed|a must|a plus|an advantage|mandatory)\b(?! to)/,
  /^[^.;]{0,60}\b(?:in|from|at) (?:(?:your|their|the|his or her) (?:home|own) (?:countr|hospital|institution)|(?:your|their) last job)/,
  /^[^.;:]{0,60}\b(?:within|in) the (?:\w+ )?(?:\d+|six|three|twelve|two) (?:days|months|weeks|years)\b/,
  /^[^.;:]{0,60}\b(?:by|from) (?:your|their|a|an|his or her) (?:own |family |licensed |primary care )?(?:doctor|physician|clinician|provider)s?\b/,
  /^ (?:\w+ ){0,2}(?:forms?|courses?|requirements?|certificates?)\b/,
  /^[^.;:]{0,40}\bbefore (?:coming|arrival|arriving|you (?:come|arrive|apply|start)|applying|(?:the|your) (?:start|rotation|arrival|application))\b/,
];

/** Left open: it differs, or somebody has yet to say. */
const OPEN_BEFORE =
  /\b(?:whether|how much|how far|in case(?: that)?|(?:some|a few|several|certain)(?: of (?:our|the|these|my))? (?:hosts?|preceptors?|doctors|physicians|sites|attendings|offices|departments|places|websites)|(?:amount|degree|level|extent) of)\b[^.;]*$/;
const OPEN_AFTER =
  /^[^.;]*\b(?:others? (?:do|does|will|can|may|let)(?: not|n't)?|varies|vary|differs?|is (?:decided|up to|discussed|agreed))\b/;
/** What the house says of itself. */
const OF_THE_HOUSE =
  /\b(?:our (?:mission|vision|motto|promise|philosophy|values?|goal)|committed to|dedicated to|known for|reputation for|pride ourselves)\b[^.;]*$/;

/** Whether the words at [at, end) are about something else than what the visitor will do here. */
export function isUntold({ text }: Sentence, at: number, end: number): boolean {
  const before = text.slice(Math.max(0, at - 140), at);
  const after = text.slice(end, end + 140);
  return (
    PRACTICE.test(text.slice(Math.max(0, at - NEAR), end + NEAR)) ||
    (!BY_THE_END.test(before) && BEFOREHAND.some((pattern) => pattern.test(before))) ||
    ASKED_FOR.some((pattern) => pattern.test(after)) ||
    OPEN_BEFORE.test(before) ||
    OPEN_AFTER.test(after) ||
    OF_THE_HOUSE.test(before)
  );
}
