/** Words for people and schools abroad, and for not taking them. */
import { anyOf } from '../../lexicon/pattern.ts';
import { VISITORS } from '../../lexicon/visitors.ts';

/** Where many visitors come from. */
export const COUNTRIES =
  'afghanistan argentina armenia australia bangladesh belize bolivia brazil cameroon chile china colombia cuba cyprus ecuador egypt ethiopia france germany ghana greece grenada guatemala guyana haiti honduras hungary india indonesia iran iraq ireland israel italy jamaica japan jordan kenya kuwait lebanon libya malaysia mexico morocco nepal nigeria oman pakistan panama peru philippines poland portugal romania russia serbia spain sudan syria taiwan tanzania thailand tunisia turkey uganda ukraine venezuela vietnam yemen zambia zimbabwe europe asia africa'.split(
    ' ',
  );

const WHO = `(?:${VISITORS}|grads|applicants?|candidates?|doctors?|physicians?|clinicians?|people|those|anyone|anybody|individuals)`;
const SCHOOL = '(?:schools?|colleges?|universit(?:y|ies)|institutions?|facult(?:y|ies))';
const US = String.raw`(?:the )?(?:u\.?s\b|united|north america|country|states\b|america\b|lcme)`;
const ABROAD = `(?:outside (?:of )?${US}|abroad|overseas|(?:all |any )?other countries|another country|(?:an? )?(?:foreign|international|caribbean) (?:medical )?(?:${SCHOOL}|countr(?:y|ies)|programs?))`;

export const FOREIGN = String.raw`(?:\b[if]mgs?\b|\b(?:international|internationally|foreign|overseas|caribbean|non-?(?:us|u\.s\.|american|lcme|domestic))[- ](?:(?:medical|trained|educated|visiting|final-year|elective|student|and|or|graduate) ){0,3}(?:${WHO}|${SCHOOL}|trainees)\b|\b(?:${WHO}|applications?|requests?|${SCHOOL})(?: (?:who|that|whose|are|is|were|have|has|to|currently|medical|students|school|schools|graduates|a|an|or|and|trained|enrolled|educated|studying|registered|attending|graduated)){0,7}(?: (?:from|of|at|in))?(?: (?:a|an|any|all|medical|${SCHOOL})){0,3} ${ABROAD})`;

const TAKE =
  '(?:accept|take|taken|host|place|placed|offer|offered|admit|admitted|consider|accommodate|schedule|enroll?|register|appoint|process|review|sponsor (?!visas?)|train|invite|clear|credential|onboard|approve|open|available|extended?|eligible|allowed?|permit|support)(?:d|ed|s|ting|led|ing)?';
const CANNOT = String.raw`(?:\bnot|n't|\bcannot|\bunable to|\bnever|\bno longer)`;
/** No other clause between. */
const WITHIN = String.raw`(?:(?!\b(?:but|however|while|whereas|though)\b)[^.;:]){0,50}?`;
const THEN = String.raw`(?:(?!\b(?:but|however|while|may|and (?:students|graduates|us|u\.s))\b|\b(?:can|do|are|will)\b(?!'t|n't| ?not))[^.;:,]){0,50}?`;

/** Kept out by name; `@` stands for them, since a pattern that spells them out each time takes long to be made ready. */
const NOT_THEM = new RegExp(anyOf`
  ${CANNOT} (?:be |currently |able to |yet |in a position to )*${TAKE}\b${WITHIN}@
  \b(?:no|nobody|no one|neither|nor)(?: (?:from|at|of|do we take|do we accept|are|is|those|can))*(?: an?)? ?@
  \bno exceptions? [^.;]{0,50}@
  \b(?:take|accept|host)s? (?:nobody|no one|none)\b${WITHIN}@
  \b(?:nor|neither) (?:is|are|do|does|can|may) [^.;]{0,24}@
  \b(?:exclud(?:es|ing|ed)|exclusive of|turns? (?:away|down)|declines?|rejects?|closed to|stopped taking) ${WITHIN}@
  @${THEN}(?:(?<!\bwho (?:are|is|do|does|can?|have|has|will|wo) ?)(?:\bnot|n't|\bcannot|\bnever|\bno longer)(?: \w+)? (?:be )?(?:${TAKE}|apply|rotate|join|come|participate|qualify|possible|able|welcome|covered|here)\b|\b(?:will be |are |is |must be )?(?:declined|ineligible|excluded|turned (?:away|down)|rejected|returned|out of luck)\b|\bneed not apply\b|\b(?:are|is|do|can|may|will)(?: not|n't)(?=[.,;)]|$))
  @(?:,|:) (?:please|sorry|we|unfortunately)\b[^.;]{0,50}(?:\bnot|n't|\bno|\bcannot|\bunable)\b
`);
const THEM = new RegExp(FOREIGN, 'g');
/** Whether people or schools abroad are kept out by name. */
export function refusesForeign(text: string): boolean {
  const masked = text.replace(THEM, '@');
  return masked !== text && NOT_THEM.test(masked);
}

/** Named as those who may come, in words besides those of FOREIGN. */
export const ANYWHERE = new RegExp(anyOf`
  \b(?:from|in|to) anywhere\b|\banywhere (?:in the world|on (?:the globe|earth)|else|at all)\b|\baround the globe\b|\bwherever (?:you|they|your school)\b|\b(?:not|n't) matter where (?:you|they|your)\b|\bnon-u\.?s\.? (?:citizens?|nationals?|residents?)\b|\bworldwide\b|\b(?:any|all|every) nationalit(?:y|ies)\b
  \b(?:american|us|u\.s\.|domestic|home)(?: \w+)? (?:or|and|as well as) (?:foreign|international|overseas)\b|\b(?:foreign|international|overseas)(?: \w+)? (?:or|and|as well as) (?:american|us|u\.s\.|domestic)\b
  \b(?:in|from|of) (?:${COUNTRIES.join('|')}|the (?:uk|philippines|netherlands|caribbean|middle east|united kingdom)|saudi arabia|south africa|sri lanka|latin america|south america|costa rica|el salvador)\b
  \b(?:foreign|overseas) (?:medical )?(?:diplomas?|degrees?|schools?|universit(?:y|ies)|licen[cs]es?|training)\b|\b(?:foreign|internationally|overseas)[- ](?:trained|educated|qualified)\b
  \bcaribbean\b|\b(?:ross|saba) university\b|\bsgu\b|\bst\.? george's(?: university|,| and| or)
`);
