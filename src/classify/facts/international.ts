/** Whether people from abroad may come. `no` only where the page keeps the offer for schools or persons of the US. */
import { anyOf } from '../../lexicon/pattern.ts';
import { comingOf } from './answer.ts';
import { fact } from './fact.ts';
import { ANYWHERE, FOREIGN, refusesForeign } from './foreign.ts';
import type { Line } from './line.ts';
import { topic } from './topics.ts';
import { NOT_US_PERSONS, US_PERSONS } from './us-persons.ts';

const US_SCHOOL =
  '(?:lcme|coca|aoa|liaison committee|u\\.?s\\.?a?\\.? (?:allopathic|osteopathic|medical|md|lcme|schools?|and canadian)|(?<!\\b(?:residency|residencies|practice|train|training|match|work) in the )united states(?! medical licens)|american (?:medical|osteopathic) (?:schools?|colleges?)|american osteopathic|osteopathic (?:medical )?(?:schools?|colleges?))';
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
    '\\b(?:at|of|from|in) an? (?:lcme|coca|aoa)\\b[^.;]{0,30}\\b(?:accredited|approved) (?:[\\w.-]+ ){0,3}(?:schools?|colleges?|programs?)\\b',
    '^(?:u\\.?s\\.?|domestic|american)(?: medical)? (?:students|applicants|seniors|graduates|schools) only\\b',
    '\\b(?:as long as|provided(?: that)?|where|so long as) (?:the|their|your) (?:medical )?(?:school|university) is (?:located )?in (?:the )?(?:united states|u\\.?s)\\b(?!\\.? (?:or|and) (?:abroad|another|other|elsewhere))',
    '\\b(?:reserved|limited|restricted|exclusively|solely) (?:for|to) [^.;]{0,30}\\b(?:lcme|coca|u\\.s|american|domestic|us(?= (?:medical|students|seniors|schools|graduates)))\\b[^.;]{0,24}\\b(?:students|seniors|graduates|schools)',
    '\\bnon-lcme\\b[^.;]{0,40}\\bnot eligible\\b|\\bnon-lcme (?:accredited )?schools are not\\b',
  ].join('|'),
);
/** What each of these names; few lines do. */
const NAMES_US = /\b(?:lcme|coca|aoa|liaison|u\.?s|united states|american|domestic|osteopathic)/;
/** Refused by name. */
const REFUSED = new RegExp(anyOf`
  \b(?:not|unable to|cannot|can't|do not|don't|does not|no longer|never)\b(?:(?!\b(?:not|never)\b)[^.;]){0,60}\b(?:international|foreign|overseas)\b[^.;]{0,40}\b(?:students?|graduates?|applicants?|schools?|imgs?|visitors?|trainees?)\b
  \b(?:international|foreign)\b[^.;]{0,30}\b(?:students?|graduates?|applicants?)\b[^.;]{0,25}\b(?<!\bwho )(?:are|is|can|may|will)(?: (?:currently|unfortunately))?(?: not|not) (?:be )?(?:eligible|accepted|able|considered|admitted|permitted|apply|offered|possible)
  \b(?:not|unable to|cannot|can't) [^.;]{0,40}\b(?:students?|residents?) (?:who (?:are|study|attend) )?(?:enrolled |registered |studying )?(?:(?:of|from|at|in) )?(?:\w+ ){0,2}(?:schools?|colleges?|universit(?:y|ies)|institutions?|programs?) (?:outside|abroad|overseas|elsewhere|in other countries)
  \bstudents? (?:enrolled |registered )?(?:of|from|at|in) (?:international|foreign|overseas)\b(?:[^.;]{0,30}\b(?:not|cannot|ineligible)\b(?! passed)|[^.;]{0,110}\b(?:cannot|can't|can not|are not|aren't|will not|won't) (?:be )?(?:considered|accepted|placed|hosted|accommodated|eligible|taken|admitted)\b|[^.;:]{0,20}: [^.;]{0,50}\b(?:cannot|can't|unable|not able)\b)
  \b(?:students?|graduates?|applicants?|candidates|people|doctors)\b[^.;]{0,24}\b(?:of|from|at|in) (?:[\w-]+ ){0,3}(?:outside (?:of )?(?:the|u\.?s|north|our)|abroad|elsewhere|in other countries)\b[^.;]{0,60}\b(?:(?:can|may|will|are|is) ?not|can't|won't|aren't) (?:currently |yet |be )?(?:accommodated|accepted|placed|hosted|considered|admitted|eligible|taken|able)\b
  \bno (?:mechanism|way|means|provision) (?:to|of|for) (?:host|tak|accept|plac|enrol)\w*[^.;]{0,60}\b(?:international|foreign|abroad|outside the)\b
  \bturn down all (?:other )?(?:students from abroad|international)
  \bno (?:international|foreign) (?:students|graduates|applicants)\b
`);
const REFUSED_IN_PART =
  /\bnot (?:every|all)\b|\b(?:vslo|vsas|unless|except|exception|other than|without|who (?:do not|have not|lack|plan|want|wish|hope|intend)|guarantee|until|priority|visas?|before|(?<!even )if|credit|housing|scholarships?|financial aid|stipends?|awards?|grants?|loans?|funding|discounts?|responsible|tuition|certif|beyond these|during|in (?:the )?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|winter)|more than|directly|i-20|ds-2019|insurance|preparing|seeking|planning to|other (?:international|foreign|overseas)|all other|considered international|(?:start|begin|open|take|accept)\w* (?:\w+ )?again|resume|reopen)\b/;
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
/** “There is an award for US students. It can't be used by others.” */
const OF_BEFORE = /^(?:it|this|these|they)\b/;
const refusesAbroad = ({ text, before }: Line): boolean =>
  (REFUSED.test(text) || refusesForeign(text)) &&
  !REFUSED_IN_PART.test(OF_BEFORE.test(text) ? `${before} ${text}` : text) &&
  !ONE_OF_MANY.test(text);

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
        !/\b(?:or|and) abroad\b|\b(?:and|or) (?:from )?(?:many )?(?:other|foreign|any other) countr|\b(?:travel\w*|com(?:e|ing)) to the united|\bor (?:an? )?(?:international|foreign|equivalent|world)|\bor (?:[\w-]+ ){0,4}(?:listed|recognized|found) (?:in|by)\b|\becfmg\b|\bor elsewhere\b|\bor (?:in )?(?:another|any other) country\b|\bhave their own (?:rotations|programs|electives)\b|\bnot (?:required|lcme)|\binternational (?:medical )?(?:schools|students) (?:may|can|are welcome)/.test(
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

export { EXAMPLES as examples } from './international-examples.ts';
