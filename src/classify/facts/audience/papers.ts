/** What is asked of visitors tells who they are where nothing else does: a letter of the school, or a diploma. */
import { anyOf } from '../../../lexicon/pattern.ts';
import type { Audience } from '../../../model.ts';
import { OWN_SCHOOL } from '../actors.ts';
import { type Found, fact, foundOf } from '../fact.ts';
import { topic } from '../topics.ts';

const NEEDLESS =
  /\b(?:(?:not|n't) (?:be )?(?:need\w*|require\w*|necessary|asked)|no (?:need|diploma|proof)|if|unless|optional|ends|high[- ]school|college diploma|residents?|nurses?)\b/;
const CERTIFICATE = '(?:degree|mbbs|md|medical school) certificate';
const PAPERS: [Audience, RegExp][] = [
  [
    'student',
    new RegExp(anyOf`
      \b(?:proof|verification|certificate|confirmation|letter|status) (?:of|that you(?:'re| are)) (?:(?:current|full-time|your|active|currently) )*(?:enrol\w+|studentship|student status|matriculat\w+|good (?:academic )?standing)
      \bstudent (?:id|identification)\b|\bcurrent(?:ly)? enrol(?:led|lment)\b
      \bnominated by (?:the|their|your) (?:\w+ )?(?:dean|school|university)\b
      \b(?:dean's (?:letter|office)|(?:letter|approval|permission|signature) (?:of|from) (?:the|your|a) (?:\w+ )?dean)\b
      (?:${OWN_SCHOOL}|\b(?:applicant|student|visitor|candidate)'s (?:home |medical )?school|\b(?:your|the) (?:dean|registrar))\b[^.;]{0,60}\b(?:signs?|credits?|confirms?|approves?|releases?|certif(?:y|ies)|nominates?|good standing|malpractice)\b
      \bexpected (?:date of )?graduation\b|\bregistrar of (?:your|the|their) (?:medical )?school\b
      \b(?:credit-bearing|credits?,? reported to|(?:academic|school) credit|credit at home|get credit)\b
    `),
  ],
  [
    'graduate',
    new RegExp(anyOf`
      \b(?:send|upload|bring|attach|submit|copy|scan|include|present|show|e-?mail)\b[^.;]{0,60}\b(?:diploma|${CERTIFICATE})\b
      \b(?:copy of (?:your|the|an?|their)|your|a|an|their|medical(?: school)?|md|mbbs) (?:diploma|${CERTIFICATE})\b
      \becfmg certific\w+
      (?<!\b(?:expected|anticipated) )\b(?:year|date) of graduation\b
    `),
  ],
];

/** Asked only where no people are named. */
const byPapers = fact<Audience[]>({
  topic: topic(PAPERS.map(([, pattern]) => pattern)),
  read: (lines): Found<Audience[]> | null => {
    const noted = PAPERS.flatMap(([value, pattern]) => {
      const line = lines.find(({ text }) => pattern.test(text) && !NEEDLESS.test(text));
      return line ? [{ value, line }] : [];
    });
    return noted.length
      ? foundOf(
          noted.map(({ value }) => value),
          noted,
        )
      : null;
  },
});

export default byPapers;

export const examples: [string, Audience[] | null][] = [
  ['Bring proof of current enrollment.', ['student']],
  ['Upload your student ID.', ['student']],
  ['You need a letter from your dean.', ['student']],
  ['Your home school must confirm that you get credit.', ['student']],
  ['A credit-bearing rotation.', ['student']],
  ['Send a copy of your medical diploma.', ['graduate']],
  ['You will need your MBBS certificate.', ['graduate']],
  ['You get a certificate of completion on your last day.', null],
  ["The applicant's medical school awards the credit.", ['student']],
  ['An ECFMG certificate, and your year of graduation.', ['graduate']],
  ['Proof of enrollment is not needed. If you have a diploma, bring it.', null],
  ['A high-school diploma is enough for volunteers.', null],
];
