/** Whether people from abroad may come. `no` only where the page keeps the offer for schools or persons of the US. */
import { anyOf } from '../../lexicon/pattern.ts';
import { comingOf } from './answer.ts';
import { fact } from './fact.ts';
import { ANYWHERE, FOREIGN, refusesForeign } from './foreign.ts';
import type { Line } from './line.ts';
import { topic } from './topics.ts';
import { NOT_US_PERSONS, US_PERSONS } from './us-persons.ts';

const US_SCHOOL =
  '(?:lcme|coca|aoa|liaison committee|u\\.?s\\.?a?\\.? (?:allopathic|osteopathic|medical|md|lcme|schools?|and canadian)|united states(?! medical licens)|american (?:medical|osteopathic) (?:schools?|colleges?)|american osteopathic)';
/** Only from the US. */
const US_ONLY = new RegExp(
  [
    `\\bonly\\b[^.;]{0,160}\\b${US_SCHOOL}`,
    `\\b${US_SCHOOL}[^.;]{0,120}\\b(?:only|nobody else|no one else|no others?)\\b`,
    `\\b(?:must|needs? to|ha(?:ve|s) to) (?:be|attend|come from|currently)\\b(?!.{0,120}\\boutside)[^.;]{0,100}\\b${US_SCHOOL}`,
    `\\b(?:students?|applicants?|clerkship|elective|rotation|open) (?:who are )?(?:currently )?(?:enrolled |in good (?:academic )?standing )?(?:from|of|at|for students (?:from|of|at)|to students (?:from|of|at)|in)(?: (?:an?|the|any|their|senior|final|fourth|third|year|other))* ${US_SCHOOL}`,
    `\\b(?:accepts?|welcomes?|take|takes|limited to|restricted to|reserved for|eligible)\\b[^.;]{0,90}\\b(?:from|at|of|in|by)(?: (?:an?|the|other))? ${US_SCHOOL}`,
    '\\b(?:schools?|colleges?)\\b[^.;]{0,45}(?<!^(?:(?!\\b(?:you|your|which|that|student|students)\\b)[^.;]){0,80} (?:is|are)(?: fully| also)? )\\baccredited by (?:the )?(?:lcme|coca|liaison)',
    '\\b(?:need to be|must be|have to be) enrolled (?:in|at)\\b[^.;]{0,60}\\bschools? in the (?:united states|u\\.?s)',
    '^(?!.*\\b(?:not|others?|outside|country)\\b).*\\b(?:students?|visitors|applicants?|standing)\\b[^.;]{0,40}\\b(?:from|at|of|in)\\b(?:m\\.d\\.|d\\.o\\.|[^.;,]){0,60}\\bschools? (?:with (?:lcme|coca|aoa)|in (?:the )?(?:u\\.?s\\b|united states)(?!\\.?(?:a\\.?)? (?:or|and) (?:abroad|overseas|other|elsewhere|international|foreign|around|in )))',
    '^(?:u\\.?s\\.?|domestic|american)(?: medical)? (?:students|applicants|seniors|graduates|schools) only\\b',
    '\\b(?:as long as|provided(?: that)?|where|so long as) (?:the|their|your) (?:medical )?(?:school|university) is (?:located )?in (?:the )?(?:united states|u\\.?s)\\b(?!\\.? (?:or|and) (?:abroad|another|other|elsewhere))',
    '\\b(?:reserved|limited|restricted|exclusively|solely) (?:for|to) [^.;]{0,30}\\b(?:lcme|coca|u\\.s|american|domestic|us(?= (?:medical|students|seniors|schools|graduates)))\\b[^.;]{0,24}\\b(?:students|seniors|graduates|schools)',
    '\\bnon-lcme\\b[^.;]{0,40}\\bnot eligible\\b|\\bnon-lcme (?:accredited )?schools are not\\b',
  ].join('|'),
);
/** What each of these names; few lines do. */
const NAMES_US = /\b(?:lcme|coca|aoa|liaison|u\.?s|united states|american|domestic)/;
/** Refused by name. */
const REFUSED = new RegExp(anyOf`
  \b(?:not|unable to|cannot|can't|do not|don't|does not|no longer|never)\b(?:(?!\b(?:not|never)\b)[^.;]){0,60}\b(?:international|foreign|overseas)\b[^.;]{0,40}\b(?:students?|graduates?|applicants?|schools?|imgs?|visitors?|trainees?)\b
  \b(?:international|foreign)\b[^.;]{0,30}\b(?:students?|graduates?|applicants?)\b[^.;]{0,25}\b(?:are|is|can|may|will)(?: (?:currently|unfortunately))?(?: not|not) (?:be )?(?:eligible|accepted|able|considered|admitted|permitted|apply|offered|possible)
  \b(?:not|unable to|cannot|can't) [^.;]{0,40}\bstudents? (?:who (?:are|study|attend) )?(?:enrolled |registered |studying )?(?:(?:of|from|at|in) )?(?:\w+ ){0,2}(?:schools?|colleges?|universit(?:y|ies)|institutions?|programs?) (?:outside|abroad|overseas|elsewhere|in other countries)
  \bstudents? (?:enrolled |registered )?(?:of|from|at|in) (?:international|foreign|overseas)\b[^.;]{0,30}\b(?:not|cannot|ineligible)\b
  \b(?:students?|graduates?|applicants?|candidates|people|doctors)\b[^.;]{0,24}\b(?:of|from|at|in) (?:[\w-]+ ){0,3}(?:outside (?:of )?(?:the|u\.?s|north|our)|abroad|elsewhere|in other countries)\b[^.;]{0,60}\b(?:(?:can|may|will|are|is) ?not|can't|won't|aren't) (?:currently |yet |be )?(?:accommodated|accepted|placed|hosted|considered|admitted|eligible|taken|able)\b
  \bno (?:mechanism|way|means|provision) (?:to|of|for) (?:host|tak|accept|plac|enrol)\w*[^.;]{0,60}\b(?:international|foreign|abroad|outside the)\b
  \bturn down all (?:other )?(?:students from abroad|international)
  \bno (?:international|foreign) (?:students|graduates|applicants)\b
`);
const REFUSED_IN_PART =
  /\b(?:vslo|vsas|unless|except|exception|other than|without|who (?:do not|have not|lack)|guarantee|until|priority|visas?|before|(?<!even )if|credit|housing|scholarships?|financial aid|stipends?|awards?|grants?|loans?|funding|discounts?|responsible|tuition|certif|beyond these|during|in (?:the )?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|winter)|more than|directly|i-20|ds-2019|insurance|preparing|planning to|other (?:international|foreign|overseas)|all other|considered international|(?:start|begin|open|take|accept)\w* (?:\w+ )?again|resume|reopen)\b/;
/** Welcome by name. */
const WELCOME = new RegExp(anyOf`
  \binternational (?:medical |visiting |final-year |elective )?(?:students?|graduates?|physicians?|visitors?|observers?|applicants?|schools?|electives?|trainees?|doctors?|scholars?|guests?|colleagues|healthcare professionals|observership)\b
  \bimgs?\b|\bfmgs?\b
  \bforeign (?:medical )?(?:graduates?|physicians?|nationals?|schools?|trained|doctors?|students?|degree|country)\b
  \b(?:any|every|all|six|sixty|other|their|home) (?:countr(?:y|ies)|continents?)\b
  \b(?:trained |studying |schools? |students? |graduates? |doctors? )?abroad\b
  \boutside (?:of )?the (?:u\.?s|united states)
  \b\d+ (?:countries|nations)\b|\bother side of the world\b|\bthis country or any other\b|\bcaribbean (?:medical )?schools?\b|\bschools? in the caribbean\b
  \bvisas?\b|\b(?:all over|around) the world\b|\bworld directory\b|\bglobal (?:network|partner)\b|\becfmg\b
`);
const STUDENTS =
  /\b(?:international|foreign)(?: \w+){0,2} (?:students?|schools?|applicants?)\b|\bstudents (?:from|of|at) (?:(?:medical )?schools? )?(?:abroad|outside|elsewhere)|\bschools? (?:elsewhere|abroad|in the world\b|listed in the world directory)/;
/** One department or track of several. */
const ONE_OF_MANY =
  /^(?!(?:we|our|the|this|all|neither|sorry)\b)[^.;]{1,80}?(?:,| and )[^.;]{1,80}?\b(?:closed|open|available|offered) to\b|\bnot open to (?:international|foreign|overseas) (?:medical )?(?:students|graduates): |^(?:electives?|rotations?) in [^.;]{3,120}\b(?:is|are) not open\b|^(?!(?:\w+,? ){0,4}(?:we|it|(?:the|our|this) (?:department|service|division|unit|team|school|college|hospital|university|program|clinic|office|system|practice|institution|center|observership))\b)(?:[\w,]+ ){1,5}(?:and [\w ]+ )?(?:do(?:es)? not|will not) (?:take|accept|host)\b/;
/** Who is not refused where students are: “IMGs may come”. */
const GRADUATES = /\b(?:[if]mgs?|(?:international|foreign) (?:medical )?(?:graduates?|physicians?|doctors?))\b/;
const STUDENTS_COME = /\b(?:international|foreign|overseas)(?: \w+)? students (?:may|can|are welcome|must|need|apply)\b(?! ?not|'t)/;
const GRADUATES_COME = new RegExp(`${GRADUATES.source} (?:may|can|are welcome)\\b(?! ?not|'t)`);
const ABOUT_OTHERS =
  /\b(?:our own students|alumni|news|faculty|collaborat\w+|patients?|residency program|(?:current|our) residents|(?:trip|travel\w*|rotations?|electives?|going) abroad|travel clinic)\b/;
const ABROAD = new RegExp(FOREIGN);
/** Asked by one from there: “I study in another country. May I come?” */
const FROM_THERE =
  /\b(?:in|from) (?:another|a foreign|a different|any other) country\b|\b(?:abroad|overseas)\b|\boutside (?:of )?the (?:u\.?s|united states)/;
const COME = new RegExp([WELCOME.source, FOREIGN, ANYWHERE.source].join('|'));
const refusesAbroad = ({ text }: Line): boolean =>
  (REFUSED.test(text) || refusesForeign(text)) && !REFUSED_IN_PART.test(text) && !ONE_OF_MANY.test(text);

/** Where students are refused graduates may come, or the other way round. */
function othersCome(refusal: Line, lines: Line[]): boolean {
  const text = `${refusal.head} ${refusal.text}`;
  if (!GRADUATES.test(text)) return lines.some((l) => GRADUATES_COME.test(l.text) && !REFUSED.test(l.text));
  return !/\b(?:students?|schools?|applicants?)\b/.test(text) && lines.some((l) => STUDENTS_COME.test(l.text) && !refusesAbroad(l));
}

export default fact<'yes' | 'no'>({
  topic: topic([US_PERSONS, US_ONLY, REFUSED, COME, STUDENTS, GRADUATES_COME, STUDENTS_COME], [ABROAD, ANYWHERE, FROM_THERE]),
  read(lines) {
    // A passport is asked for, whatever the school.
    const persons = lines.find((l) => US_PERSONS.test(l.text) && !NOT_US_PERSONS.test(l.text));
    if (persons) return { value: 'no', from: [persons] };
    const answers = lines.flatMap((line) => {
      const answer = comingOf(line);
      // The first sentence answers; those after it may deny another thing.
      if (answer?.of === 'question' && line.before && !line.before.endsWith('?')) return [];
      return answer && (ABROAD.test(answer.asked) || ANYWHERE.test(answer.asked) || FROM_THERE.test(answer.asked))
        ? [{ line, ...answer }]
        : [];
    });
    const refusal = lines.find(refusesAbroad) ?? answers.find((a) => !a.yes)?.line;
    const names = new Set(answers.map((a) => a.asked));
    if (refusal && !othersCome(refusal, lines)) return { value: 'no', from: [refusal] };
    const only = lines.find(
      (l) =>
        NAMES_US.test(l.text) &&
        US_ONLY.test(l.text) &&
        !/\b(?:or|and) abroad\b|\b(?:travel\w*|com(?:e|ing)) to the united|\bor (?:an? )?(?:international|foreign|equivalent|world)|\bor (?:[\w-]+ ){0,4}(?:listed|recognized|found) (?:in|by)\b|\becfmg\b|\bor elsewhere\b|\bor (?:in )?(?:another|any other) country\b|\bhave their own (?:rotations|programs|electives)\b|\bnot (?:required|lcme)|\binternational (?:medical )?(?:schools|students) (?:may|can|are welcome)/.test(
          l.text,
        ),
    );
    const welcome = lines.find(
      (l) =>
        COME.test(l.text) &&
        !names.has(l.text) &&
        !ABOUT_OTHERS.test(l.text) &&
        !((REFUSED.test(l.text) || refusesForeign(l.text)) && !REFUSED_IN_PART.test(l.text)) &&
        !/\bnot\b|n't\b|\bunable\b|\bcannot\b/.test(l.text.slice(0, l.text.search(COME))),
    );
    const students = lines.find((l) => STUDENTS.test(l.text) && !REFUSED.test(l.text) && !names.has(l.text));
    if (only && !students) return { value: 'no', from: [only] };
    const yes = students ?? welcome ?? answers.find((a) => a.yes)?.line;
    return yes ? { value: 'yes', from: [yes] } : null;
  },
});

export const examples: [string, 'yes' | 'no' | null][] = [
  ['We do not take international students.', 'no'],
  ['I study medicine in another country. May I come?\nRegrettably there is no way to register you.', 'no'],
  ['I study medicine in another country. May I come?\nYes, in the summer.', 'yes'],
  ['I live in another country. Can I come?\nIf a host agrees, yes. We do not write letters.', null],
  ['We enroll candidates whose college is accredited by LCME or COCA, and nobody else.', 'no'],
  ['Our hospital does not accept international graduates.', 'no'],
  ['Dermatology does not take international students. Students from abroad may apply.', 'yes'],
  ['The College of Medicine is fully accredited by the LCME. International graduates may come.', 'yes'],
  ['Students of schools accredited by the LCME may come.', 'no'],
  ['International graduates may come. We do not give stipends to international students.', 'yes'],
  ['International graduates may come. We cannot arrange visas for international students.', 'yes'],
  ['We cannot take students of foreign schools.', 'no'],
  ['Students enrolled at foreign universities cannot apply.', 'no'],
  ['The College has no mechanism to host students of schools outside the U.S.', 'no'],
  ['Quill College of Medicine is accredited by the LCME. If you study abroad you are welcome too.', 'yes'],
  ['Students from Caribbean schools take their clerkships here.', 'yes'],
  ['People have joined us from 41 countries.', 'yes'],
  ['Students of international schools are not eligible for this rotation.', 'no'],
  ['Only students of medical schools in the United States that are accredited by the LCME or the COCA may apply.', 'no'],
  ['This is a clerkship for students of LCME- or COCA-accredited medical schools in the United States.', 'no'],
  ['We are sorry that we cannot take students or graduates of international medical schools in any role.', 'no'],
  ['The school welcomes visiting students from LCME accredited institutions.', 'no'],
  ['Students of any medical school, in the United States or abroad, may apply.', 'yes'],
  ['Graduates from any country are welcome.', 'yes'],
  ['Students at LCME schools come through VSLO. International medical students use our form.', 'yes'],
  ['International students are not accepted unless a formal agreement exists.', 'yes'],
  ['Students at any school in the world. Students from other U.S. schools can apply for our elective through VSLO.', 'yes'],
  ["Our hospitals don't use VSLO for overseas students.", null],
  ['You need to be enrolled in an allopathic or osteopathic school in the United States.', 'no'],
  ['Students in good standing at an accredited medical school in the U.S. may apply.', 'no'],
  ['Visitors come from M.D. or D.O. schools with LCME or COCA accreditation.', 'no'],
  ['We are not set up to take students of medical schools outside the United States.', 'no'],
  ['Students at schools in the United States or abroad', 'yes'],
  ['The medical school in which you are a student is accredited by the LCME.', 'no'],
  ['You pass Step 2 of the United States Medical Licensing Examination.', null],
  ['Medical students from the United States and abroad may watch.', 'yes'],
  ['Students at medical schools in the United States apply through VSLO; all others use our form.', null],
  ['You need to come from a country outside the United States.', 'yes'],
  ['You must be a dermatologist in practice, or a resident in a program of dermatology, outside of the United States.', 'yes'],
  ['International students choose one module. Not open to international students: Radiology, Urology.', 'yes'],
  ['An ECFMG certificate has to be on file, or a diploma from an LCME accredited school.', 'yes'],
  ['An observer is a physician, or a student enrolled in a school of medicine, in the United States or elsewhere.', null],
  ['Ashby and Orchard have their own rotations for students enrolled in US schools.', null],
  ['It is not intended for international medical graduates who are preparing to apply for residency.', null],
  ['Students from abroad are welcome. Electives in dermatology and surgery are not open to international students.', 'yes'],
  ['Students of schools outside the United States and Canada cannot be accommodated, nor can citizens who study there.', 'no'],
  ['Applicants from abroad are not eligible.', 'no'],
  ['Students from schools abroad cannot be accepted before March.', 'yes'],
  ['Graduates of foreign schools. Applicants have to be United States citizens or lawful permanent residents.', 'no'],
  ['Any school in the World Directory will do. The appointment is given to citizens of the United States.', 'no'],
  ['International students may come. The stipend goes to US citizens.', 'yes'],
  ['We cannot take applications from students enrolled in schools outside the United States and Canada.', 'no'],
  ['We cannot take students of schools elsewhere.', 'no'],
  ['Doctors from 40 nations have come.', 'yes'],
  ['Do you offer places to IMGs or to international students? We do not. Places are for US students.', 'no'],
  ['Do you pay international students? No.', null],
  ['| LCME student | Yes |\n| International student | No |', 'no'],
  ['IMGs and international students cannot be placed here; US graduates may write to us.', 'no'],
  ['Graduates of US schools may come; graduates of foreign schools cannot be accepted.', 'no'],
  ['Applications from other countries are not accepted.', 'no'],
  ['Applications from other departments are not accepted.', null],
  ['No students, no IMGs. We take nobody from a school abroad.', 'no'],
  ['The department does not host observers trained outside the United States.', 'no'],
  ['Students come from anywhere in the world.', 'yes'],
  ['Students of schools in Mexico or Nigeria; foreign diplomas are fine.', 'yes'],
  ['Any student, American or foreign, can apply.', 'yes'],
  ['The clinic gives vaccines before your trip abroad. Over half of our current residents are IMGs.', null],
  ['International students may come. Dermatology, surgery and radiology are closed to students from abroad.', 'yes'],
  ['We take no international students in May.', 'yes'],
  ['Any student may come as long as the school is in the United States.', 'no'],
  ['Places are reserved for students assigned to us by their schools.', null],
  ['IMGs: sorry, we have nothing after graduation. International students must be enrolled.', 'yes'],
  ["Our office won't clear students from schools abroad.", 'no'],
  ['The hospital cannot credential graduates of foreign schools.', 'no'],
  ['Four weeks on the ward.', null],
  ['Students from abroad are welcome. We have stopped taking students of foreign schools and will say here when we start again.', 'yes'],
  ['Visitors hold a degree from an LCME school or from one that is listed in the World Directory.', 'yes'],
];
