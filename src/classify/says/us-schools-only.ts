/** What counts is the school: one in the US, whatever the passport. */
import { anyOf } from '../../lexicon/pattern.ts';
import { saying } from './saying.ts';

export default saying({
  pattern: anyOf`
    \b(?:students?|enrolled|standing|schools?|colleges?)\b[^.;]{0,80}\b(?:lcme|coca|liaison committee|commission on osteopathic)\b
    \b(?:lcme|coca|u\.?s\.?|american|united states)[\w/ -]{0,30}\b(?:schools?|colleges?)\b[^.;]{0,20}\bonly\b
    \b(?:only|must|limited to|restricted to|reserved for)\b[^.;]{0,80}\b(?:u\.?s\.?|united states|american) (?:[\w-]+ ){0,2}(?:schools?|colleges?)\b
    \bschools? (?:in|of) (?:the (?:united states|u\.?s\.?)|america) only\b
    \b(?:u\.?s\.? citizens|americans)\b[^.;]{0,40}\b(?:abroad|overseas|foreign)\b[^.;]{0,40}\b(?:not|cannot|turned|too|as well|included)\b|\bincluding (?:americans|u\.?s\.? citizens)\b[^.;]{0,40}\babroad\b
  `,
  not: String.raw`\b(?:not required|need not|or abroad|or elsewhere|(?:our|the) (?:school|college|university)[^.;]{0,40} (?:is|are) (?:fully )?accredited)\b`,
  source: 'programme pages of schools',
});

export const says = [
  'We host students at schools accredited by the LCME or by COCA.',
  'US medical schools only.',
  'Applicants must be enrolled in a US medical school.',
  'Students of schools in the United States only.',
  'US citizens at schools abroad cannot apply.',
  'Students at schools in other countries are turned down, including Americans who study abroad.',
];
export const doesNotSay = [
  'The college is accredited by the LCME.',
  'Only US citizens may apply.',
  'Students of US schools use another form.',
  'Students of any school, in the US or abroad.',
];
