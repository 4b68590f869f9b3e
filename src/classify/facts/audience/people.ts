/** Words for the people of whom a page may speak, by what they are. */
import { anyOf } from '../../../lexicon/pattern.ts';
import type { Audience } from '../../../model.ts';
import { HAS_DEGREE, LEFT_SCHOOL, NAMES, NEEDS_DEGREE, NOT_GRADUATED, SCHOOL, TOWARDS_DEGREE } from './degree.ts';

/** Students and learners of these are none of medicine. */
export const TRADE =
  '(?:high[- ]school|college|pre-?(?:med(?:ical)?|health)|undergraduate|graduate|doctoral|ph\\.?d|nursing|nurse|nurse practitioner|np|pa|physician assistant|pharmacy|dental|dentistry|veterinary|physical therapy|physiotherapy|massage(?: therapy)?|occupational therapy|speech(?: therapy)?|respiratory(?: therapy)?|therapy|dietetic|nutrition|podiatry|optometry|chiropractic|psychology|social work|public health|law|business|engineering|radiography|radiologic|imaging|sonography|paramedic|emt|midwifery|chaplaincy)';

const LAST = String.raw`(?<!\b(?:within|over|during|in|for|since) (?:the |this )?)\blast`;
const OF_GROUP = "(?!'s (?:group|externs|class|observers))";
/** The final year of a doctor's training is no student's. */
const OF_TRAINING = '(?! of (?:(?:the|your|their|a|an) )?(?:[\\w-]+ )?(?:residency|fellowship|training|speciali[sz]ation|specialty)\\b)';
const FINAL_YEAR = new RegExp(anyOf`
  (?:\b(?:final|fourth|senior|ultimate|4th)|${LAST})[- ]years?\b${OF_GROUP}(?! (?:[\w-]+ )?(?:residents?|fellows?)\b)${OF_TRAINING}
  (?<!\b(?:within|over|during|in|for|since) (?:the |this )?)\b(?:last|final) year\b${OF_GROUP}${OF_TRAINING}
  (?<!\b(?:residents?|fellows?|trainees?) )\bin (?:the|your|their|his|her|an?) (?:last|final) year${OF_TRAINING}(?= of\b|[.,;)]|$| (?:may|can|are|at|when|who|from|and|or)\b)
  \bm-?s?-?4s?\b|\bms ?iv\b
  \b(?:medical|visiting|rising|u\.?s\.?|lcme|md|do) seniors\b|\bseniors (?:from|of|at) (?:[\w-]+ ){0,5}(?:schools?|programs?)\b
  \b(?:and|or)(?: also)?(?: for)? (?:those|anyone|people|everyone) (?:who are )?(?:within|less than) (?:a|one) year (?:of|from) (?:the|their) (?:degree|graduation|diploma)\b
  \b(?:final|last) (?:twelve|12) months of (?:your|the|their|an?|medical)\b
`);

/** What follows the word where it stands for a student, and not before “parking” or “health service”. */
const AFTER_STUDENT = String.raw`(?='s\b| ?(?:[.,;:)?!/$(|]|-(?= )|$)| (?:or|and|may|can|could|must|who|whose|in|at|from|of|is|are|will|with|to|on|for|should|has|needs|pays?|rotators?|observers?|externs?|placements?|rotates?|applicants?|before|not|only|per|inquir\w+|requests|applications|\$))`;
const WHO_GRADUATED = String.raw` who(?:'ll| will)? (?:already )?(?:(?:have|has) (?:already )?)?(?:graduated|received (?:the|their|a) (?:\w+ )?(?:degree|diploma)|finished (?:medical )?school)`;
const STUDENT = new RegExp(anyOf`
  \b(?:enrolled|matriculated|registered|studying)(?: full[- ]time)? (?:in|at|with)(?:,? (?:or|and) [\w ]{3,24},)? (?:(?!high\b|nursing\b)[\w,.'-]+ ){0,5}(?:medical|medicine|md|m\.d|mbbs|schools?)\b
  \battend(?:s|ing)? (?:[\w-]+ ){0,3}${SCHOOL}\b
  \b(?:those|people|anyone|students) who(?: are|'re) (?:still )?enrolled\b
  \b(?:anyone|anybody|still|are|is|be|currently|those|people|everyone)(?: still)? (?:in|at)(?:, or out of,)? (?:(?:an? )?(?:[\w-]+ ){0,2}${SCHOOL}|school)\b
  (?<!\b${TRADE}(?: and \w+)? )\bstudents\b(?!${WHO_GRADUATED}| (?:of|in) (?:nursing|pharmacy|dentistry|law|social work|physical therapy|psychology|engineering|business)\b|' (?:library|lounge|union|parking))
  (?<!\b${TRADE} )\bstudent\b${AFTER_STUDENT}(?!${WHO_GRADUATED}|(?: or \w+)? visas?)
  \ban? student (?:elective|clerkship|rotation|program)\b
  \b(?:med|medical) (?:student|pupil|undergraduate|undergrad)s?\b(?! graduates?\b)|\bundergrad(?:uate)?s? (?:of|in|med|medical)\b|\bundergraduates? (?:and|or) (?:post-?)?graduates?\b|\bims(?:es|s)?\b
  \bstill (?:enrolled|studying|(?:medical )?students?)\b|\bcurrently enrolled\b
  \b(?:is|are|who|still|anyone|anybody|those|people) (?:study|studies|studying) medicine\b
  \bclinical[- ](?:years?|phase|part|portion|stage)\b
  \babout to (?:be|become) (?:one|an?|doctors?|physicians?)\b
  \b(?:soon-to-be|future|tomorrow's) (?:doctors|physicians)\b|\b(?:doctors?|physicians?)-(?:to-be|in-the-making|in-training)\b
  \bms?-?[1235]s?\b|\bms ?i{1,3}\b
  (?<!\bmy |\b(?:officers?|residents?|interns?|fellows?) in (?:the|their|his|her|a) )\b(?:fifth|sixth|penultimate|third|second|first)[- ]years?\b(?! (?:residents?|fellows?|interns?|of (?:residency|fellowship))\b)|\byear (?:[3-6]|three|four|five|six)\b
  \bearlier years?\b
  \b(?:last|final) (?:two|three|2|3) years(?: of (?:[\w-]+ ){0,3}(?:medical|medicine|school|study|studies|degree|course|training)\b|(?=[.,;)]))
  \b(?:pre-?|before) ?(?:and|or|or even) (?:post-?|after )(?:graduation|(?:you|they)(?:'ve| have) (?:graduated|received))
  \bneed(?:n't| not) have graduated\b
  \b(?:until|before|up to|prior to|ends? (?:with|at|on)|while awaiting)(?: (?:your|their|the|day of|date of)){0,2} graduation\b
  (?:\bno|n't|\bnot) (?:need|have|matter)\b[^.;]{0,20} (?:to have|if (?:you|they)(?:'ve| have)?) graduated\b
  \b(?:learners?|trainees?|those|everyone) in (?:an? )?(?:[\w,-]+ ){0,5}?(?:md|do|mbbs|medical|degree) (?:\w+ ){0,2}?(?:programs?|courses?)\b
  ${TOWARDS_DEGREE}
  ${NOT_GRADUATED}
`);

const DOCTOR = '(?:doctors?|physicians?)';
const GRADUATED = String.raw`(?<!(?:n't|\b(?:not|yet|never|be|until|before|program|residency|we)) (?:yet |been |having |have |has )?)\bgraduated\b(?! (?:over|more|\d+ \w+ (?:physicians|doctors))|.{0,20}\b(?:high school|college))`;
const GRADUATE = new RegExp(anyOf`
  (?<!\bour )\b(?:graduates|grads)\b(?! (?:of|from|in) (?:our |the |this |an? )?(?:[\w-]+ ){0,2}(?:residenc|fellowship|nursing|pharmacy|high))
  (?<!(?:n't|\b(?:our|residency|fellowship|will|to|not|yet|you|can|must|should|students|they|we|before|until|who|residents|by a)) )\bgraduate\b(?! (?:medical education|school|program|training|student|study|studies|degree|level|nurse|of the class|course))
  \bpost-?grad(?:uate)?s?\b(?! (?:medical education|training|year|trainees?|residen\w+|office|degree|stud\w+|course))|\bpost-?mbbs\b
  \b[if]mgs?\b|\bunmatched\b|\bre-?applicants\b|\bresidents-to-be\b|\b(?:residency|match)[- ](?:hopefuls|aspirants|seekers)\b|\bdegree[- ]holders?\b
  ${GRADUATED}
  \b(?:after|since|from|of|between|post)[ -](?:medical )?(?:school )?graduation\b(?! (?:you|they|he|she|ceremony)\b)(?<!\b(?:expected|anticipated|proof|dat(?:e|es|ing)|day|proposed) of graduation)
  \bstudents?${WHO_GRADUATED}|\bqualified as (?:an? )?(?:doctors?|physicians?)\b|\b(?:students?|still student) (?:are|is) (?:also welcome|welcome (?:too|as well))\b
  \bhave you (?:already )?finished\b
  ${LEFT_SCHOOL}|\b(?:or|already|who|has|have|had|'ve) (?:completed|finished|left) (?:it|the course)\b|\bfinished it\b|\bstudents? to graduates?\b|\bcompleted medical school\b|\b(?:have|has) studied medicine\b
  ${HAS_DEGREE}
  ${NEEDS_DEGREE}
  (?<!\b(?:leading to|towards?|pursuing|seeking|for) (?:your|the|an?|their) )\bmedical degree\b(?!.{0,60}\blicen[cs]e)
  \b(?:already|students?(?:,| or| and|/)|or already)(?: (?:or|and))? ?(?:an? )?${NAMES}|\bmds\b
  \becfmg[- ]certified\b
  \b(?:medical )?alumn(?:i|us) of (?:[\w-]+ ){0,2}(?:medical schools?|schools abroad)\b|(?<!\b(?:dut(?:y|ies)|work|level|role|functions?|responsibilit(?:y|ies)|tasks?|shoes) (?:of|as) (?:an? |the |your )?)\bhouse[- ](?:officers?|surgeons?|jobs?)\b
  (?<!\bour )\bdoctors?,? (?:who|trained|from|waiting|between)\b
  (?<!\bour )\b(?:foreign|international|overseas|immigrant|young|junior|new|qualified|graduate|graduated|medical|unlicensed|recent)(?:ly qualified)? (?:medical )?doctors?\b(?! visits?)|\bgraduated? physicians?\b
  \b(?:foreign|internationally|overseas|abroad)[- ](?:trained|educated|qualified) (?:medical )?${DOCTOR}\b
  \b${DOCTOR} (?:who (?:have |are |has )?(?:(?:recently|just|already|not yet|since) )?(?:graduated|finished|qualified|preparing|seeking|waiting|applying|hoping|trained)|(?:trained|educated|qualified) (?:abroad|overseas|outside|in (?:other|another|foreign|a foreign|any) countr(?:y|ies))|preparing|seeking|waiting|applying|hoping|between|in (?:the|a) gap)\b
  \b${DOCTOR},? (?:and|or|as well as) (?:[\w-]+ ){0,2}(?:students|doctors-)|\bstudents,? (?:and|or|as well as) (?:[\w-]+ ){0,2}doctors\b
  \b${DOCTOR} with (?:medical )?degrees from\b|\bphysicians? with an? (?:foreign|overseas|(?:[\w-]+ )?degree from (?:abroad|another|any|overseas|outside))\b
`);

export const PEOPLE: [Audience, RegExp][] = [
  ['final-year-student', FINAL_YEAR],
  ['student', STUDENT],
  ['graduate', GRADUATE],
  [
    'practising-physician',
    new RegExp(anyOf`
      \b(?:practi[cs]ing|licensed|visiting|foreign|international|experienced|mid-career|board-certified) (?:medical )?(?:physicians?|surgeons?|pathologists?|anesthesiologists?|doctors?)\b|\battending physicians\b
      \bphysicians? (?:worldwide|trained abroad|from (?:abroad|other|around|all|outside)|who hold|in practice|practi[cs]ing|with an? (?:active |valid |full )?licen[cs]e)\b
      \bspecialists? (?:from|abroad)\b
      \bunrestricted licen[cs]e\b
      \bin practice in (?:your|their) (?:own|home)\b
      \bhold an? licen[cs]e\b
      \bhealthcare professionals\b
      \bphysicians,
    `),
  ],
  [
    'resident-or-fellow',
    new RegExp(anyOf`
      \b(?:residents?|fellows?|trainees) (?:from|of|in|at) (?:other|another|abroad|an? (?:international|accredited|acgme)|training|partner|acgme|good|residency)\b
      \b(?:visiting|current) (?:residents?|fellows?)\b
      \bresidents? (?:in|of) (?:their|his) last\b
      \bresidents\/fellows\b
      \bresidents (?:and|or) fellows\b
    `),
  ],
  [
    'premed-or-other',
    new RegExp(anyOf`
      \bpre-?med(?:ical|s)?\b
      \bundergraduates?\b(?! (?:of|in) medicine| med| and postgrad)(?<!\bmedical undergraduates?)
      \bhigh[- ]school\b
      \bcollege students\b
      \bpharmac(?:ists?|y(?=,| (?:and|or|students?|residents?)))\b
      \bnurses?\b(?!'| line\b)
      \ballied health\b
      \banyone (?:over|aged)\b
    `),
  ],
];
