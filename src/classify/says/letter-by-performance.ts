/** A letter depends on how the visitor did. */
import { wholeWords } from '../../lexicon/pattern.ts';
import { VISITOR } from '../facts/actors.ts';
import { saying } from './saying.ts';

export default saying({
  pattern: String.raw`\b(?:letters?|lors?|sloes?|recommendations?|writes?(?! to\b))\b(?:(?!\b(?:letters?|writes?)\b)[^.;]){0,90}\b(?:earn\w*|merit\w*|deserv\w*|perform\w*|discretion|depends? (?:on|of)|based on|on the (?:basis|strength) of (?:how|what) (?:you|they|he|she)|(?:according to|by) how (?:well )?(?:you|they|he|she)|if (?:you|they|he|she|the)|when (?:you|they|we)|met expectations|(?:who|whom|that) (?:\w+ )?(?:earn|impress|do well|did well|work\w* hard|reach|finish|shone|shine|put in|hand in|show\w*|stand out|rate)|whose (?!schools?\b|home\b|applications?\b|visas?\b|papers?\b|documents?\b|files?\b|deans?\b|native\b)\w+|has got to know|come to every|done well|active part|gladly work with|went well|(?:satisfactory|good|strong) evaluations?|be warm about|you've been reliable|he has come to know|has gone well|has seen|have seen|know\w* you|come to know|feels? able|something to say|not guaranteed|at least|your work|80 ?%|rating)|^if (?:you|they|it|one)(?: have|'ve| has|'s)? (?:been )?earned\b|\bcan count (?:dr\.? )?[\w' -]{1,40} among (?:their|your|his|her) (?:references|referees)\b|\b(?:strong|good|best|outstanding|excellent|hard-working) (?:externs|students|observers|fellows|participants|visitors|rotators) (?:may|can|will|get|receive|earn|leave)\b[^.;]{0,40}\b(?:letters?|lors?|recommendations?)\b|\b(?:${VISITOR}|those) (?:who|whose)\b[^.;]{0,50}\b(?:perform(?:s|ed)? (?:very |really )?well|stood out|stands? out|did well|do well|have done well|impress\w*|excel\w*|shone|shine|work(?:ed)? hard|pleased?|was (?:good|strong|excellent)|were (?:good|strong|excellent))\b[^.;]{0,40}\b(?:letters?|lors?|recommendations?)\b|\bletters?\b[^.]{0,40}[;,] (?:and )?(?:the (?:rest|others?)|others?|all others|everyone else) (?:gets?|receives?|leaves?|goes?|(?:is|are) given)\b|\b(?:earn\w*|merit|performance|evaluation(?! (?:forms?|and|or)\b)|discretion|rating|if earned)\b[^.;]{0,60}\b(?:letters?|lors?|sloes?|recommendations?)\b`,
  not: wholeWords`
    invitation
    visas?
    consulates?
    dean
    submit\w*
    upload\w*
    required
    two letters
    three letters
    one letter
    who know you
    attach\w*
    letters? (?:must|should|to the)
    (?:school|dean's) letters?
    must be
    from (?:an?|your|former|previous|two|three) (?:[\w-]+ )?(?:teachers?|professors?)
    (?:every(?:one|body)?|each|all|anyone|anybody|whoever) (?:\w+ )?(?:who |whom )?(?:(?:has|have|was|were|is|are) )?(?:finish|complet|attend|stay|present|there|come|came)\w*
    we write to
    do not (?:write|provide)
    (?<!residency )application
    good standing
    chief or
  `,
  under: {
    head: `^(?:(?:the|your|our|a) )?(?:letters?|lors?)(?: of recommendation)?[:?]?$`,
    pattern: String.raw`\bif (?:i|we|he|she|they|the (?:attending|doctor|physician|preceptor)) (?:can|could|think|feel|believe|find)s? (?!come\b|get\b)|\bif (?:i|we|he|she|they) (?:am|are|is) (?:pleased|satisfied|happy|impressed)`,
  },
  source: 'programme pages',
});

export const says = [
  'A letter depends on your performance.',
  'Letter of recommendation, if earned.',
  'Letters are written at the discretion of the chief.',
  'We write letters when we have something to say.',
  'From a rating of 4 she adds a letter.',
  'Dr. Quill writes a short letter for students who hand in a good report.',
  'Students who work can count the doctor among their references.',
  'If you have earned it.',
  'Strong externs may receive a recommendation.',
  'The attending writes for those who did well.',
  'A letter is written for interns whose evaluations are honors.',
  'Mentors write letters for the residency application of scholars whose projects have come to something.',
  'Clerks and students whose work stood out get a letter of recommendation.',
  'The best two of each block get a letter; the rest get a certificate.',
  '## Letter\nAfter two months, if I can praise you honestly.',
];
// Said by those who decide.
says.push(
  'Those who perform well are given a letter of recommendation.',
  'Whether there is a letter is decided by the attending on the basis of how you worked.',
);
export const doesNotSay = [
  'Every extern gets a letter.',
  'Two letters from physicians who know you.',
  'We send an invitation letter.',
  'Letters are not provided.',
  'Evaluation and letter of recommendation',
  'We write to students whose documents are missing.',
  '## Certificate\nIf we can, we mail it.',
  'You get a letter; your school gets a form.',
  'The doctor writes a letter for all who finish at least four weeks.',
  'A letter of recommendation from a teacher who knows your work must be attached.',
  'We write to applicants whose work is not finished.',
];
