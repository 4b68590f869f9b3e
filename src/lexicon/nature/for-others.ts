import { cue } from '../cue.ts';
import { anyOf } from '../pattern.ts';

const PROFESSION =
  '(?:pharm\\w*|p4|appe|nurs(?:e|es|ing)|np|crna|pa|dnp|rn|dental|dentistry|dpt|pt|ot|physical therap\\w+|occupational therap\\w+|speech[- ]\\w+|law|legal|paralegal|social work|msw|optometry|podiatry|chiropractic|veterinary|medical assistant|ma|emt|paramedic|radiography|dieteti(?:cs?|an)|sonography|physician assistant|respiratory therapy|chaplain\\w*|theology|psychology|health administration|mba|mph|engineering|high[- ]school|college|undergraduate|pre-?med\\w*|pre-?health)';
const LEARNER =
  '(?:students?|externs?|externships?|interns?|internships?|candidates?|trainees?|residents?|rotations?|clinicals|juniors|sophomores|seniors|learners?|club)';
const SOLD = '(?:question banks?|practice questions|mock exams?|crash course)';
const COUNTRY = '(?:u\\.?s\\.?|american|our own|our|domestic)';

/** For people of other professions, for the house's own, for those who leave the country, for whoever buys a book. */
export default cue({
  value: 'unclear',
  weight: 3,
  pattern: anyOf`
    \b${PROFESSION}(?: or (?:${PROFESSION}))?(?: and (?:${PROFESSION}))? (?:diploma )?${LEARNER}\b
    \bstudents of (?:pharmacy|nursing|law|theology|dentistry|psychology|veterinary \w+|social work)\b
    \bpgy-?[2-7]s?\b[^.;]{0,40}\b(?:choose|elective|abroad|in our program)\b|\bour (?:own )?(?:residents?|fellows|pgy-?\ds?)\b[^.;]{0,40}\b(?:choose|electives?|abroad|may spend)\b
    \b${COUNTRY} (?:medical |own )?(?:students|fourth-years|seniors)\b[^.;]{0,60}\b(?:in (?:africa|asia|latin america|uganda|kenya|tanzania|malawi|ghana|nepal|india|peru|ecuador|mexico|buenos aires|arusha|costa rica|guatemala|vietnam)|abroad|overseas|host[- ]family)\b
    \b(?:we are|we're|now|currently) (?:hiring|recruiting)\b
    \b${SOLD}\b(?=\W|$)
    \b(?:this|our|read our) (?:article|guide|blog|post)(?: (?:compares|explains|tells|shows|will)\b|,)
    \b(?:see|visits with|ask) (?:your|our) (?:own )?(?:doctors?|clinicians|providers|surgeon)\b(?=[^.;]*\b(?:video|phone|computer|home|before)\b)
    \bstudents of our (?:own )?(?:college|school|university)\b[^.;]{0,50}\b(?:elsewhere|abroad|away)\b
    \b(?:in this post|meet the class of|teen-?agers?)\b(?=\W|$)
    \bthrough the nrmp\b
  `,
  denied: null,
  source: 'DOMAIN: not an offer of USCE',
});

export const says = [
  'PharmD students',
  'Students of theology',
  'Our residents may choose two electives.',
  'PGY-2s in our program',
  'US students: do your elective in Nepal.',
  'We are hiring.',
  'A question bank',
  'This article compares the kinds.',
  'You can see your doctor by video.',
  'Students of our college who go elsewhere',
  'In this post we list seven tips.',
  'Fellows are matched through the NRMP.',
];
export const doesNotSay = ['Medical students', 'International students', 'Our students'];
