/** Who supervises the visitor: a physician by name, somebody by role, or nobody that the page names. */
import { wholeWords } from '../../lexicon/pattern.ts';
import { fact } from './fact.ts';
import type { Line } from './line.ts';
import { topic } from './topics.ts';

/** A physician's name, as written. */
const NAME =
  /\b[A-Z]\. [A-Z][\w'’-]+, (?:(?:MD|DO)\b|M\.D\.)|\b(?:Dr|Drs)\.? (?:[A-Z]\. )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,3}|\b[A-Z][a-z'’-]{1,24}(?: [A-Z]\.)?(?: (?:[A-Z][\w'’-]{1,24}|van|de|al|el|von|bin)){1,3},? (?:(?:MD|DO|MBBS|MBChB|FACP|FAAP)\b|M\.D\.|D\.O\.)/;
/** Words of titles before a degree that are no name: "Visiting Students MD". */
const NO_NAME =
  /\b(?:Students?|Visiting|Medical|School|College|University|Program|Department|Education|Clinic|Center|Hospital|Physicians?|Graduates?|Office|Fellow|Memorial|Library|Drive|Street|Avenue|Road|Boulevard|Building|Hall|Auditorium|Lecture|Award|Fund|Prize)\b/;
const nameIn = (text: string): string | null => {
  const name = NAME.exec(text)?.[0].replace(/['’]s$/, '');
  return name && !NO_NAME.test(name) ? name : null;
};
const TEACHES = new RegExp(wholeWords`
  with|beside|next to|alongside|under|teach\w*|taught|supervis\w*|preceptors?|attending|mentor\w*|examin\w*|watch\w*
  follow\w*|shadow\w*|learn\w*|accompan\w*|present to|presents?|host\w*|correct\w*
  sees? (?:patients|children|about|the)|writes?|takes (?:one|two|a|up)|has (?:had|received|taken)|gives you|listens
  behind|chooses|signs|her side|his side|works? (?:with|beside)|meets?|reads|runs|leads|led by|attends on|invites
  selects|attendings|faculty lead|director of the (?:\w+ )?(?:extern|observer|clerk)ship|(?:clerkship|elective|externship|observership) directors?|looks? after|looked after by|in charge of (?:[\w-]+ ){0,2}(?:visitors|students|externs|observers)|guests? of|directs|responsible for
  oversees?|overseen|heads the (?:elective|rotation|observership|externship|program)|reports? to|gives? (?=dr)|tells? (?=dr)|at dr|releases|co-?signs|answers for|sees|own guidance|introduces|share a practice|keeps?|receives?
`);
const NOT_TEACHER = new RegExp(wholeWords`
  coordinator|contact|e-?mail|phone|questions to|registrar|administrator|office manager|founded|award
  named (?:in honor|for|after|(?:[\w-]+ ){0,2}(?:surgeon|chief|director|chair|president|head))|dean|chair(?:man)?'s office|editor|secretary|chief (?:executive|operating|financial)|memory of|matched|published|honor of
  memorial (?:lecture|fund|award|prize|scholarship)s?|assistant to
  writes to dr|director of (?:international|global|admissions|student|visitor) (?:\w+ )?(?:programs?|affairs|services|relations|office)
  written by|posted by|alumn\w+|testimonial|news|president|ceo|conversation with|interview with|recommendation from
`);
/** Whatever else they are: “Dr. Reyes, associate dean, is responsible for all visiting students”. */
const ANSWERS_FOR =
  /\b(?:responsible for|supervises|is in charge of|oversees)\b[^.;]{0,30}\b(?:visitors|(?:visiting|partner|exchange|rotating|all) students|externs|observers)\b/;
const TEACHES_OTHERS =
  /\b(?:supervis|teach|mentor)\w* (?:the |our |all )?(?:residents|interns|fellows|nurses)\b(?![^.;]*\b(?:you|visitors|students|externs|observers)\b)/;
const ROLE = new RegExp(
  String.raw`${wholeWords`
    supervis\w*|preceptors?|(?<!^)attendings?\b|mentors?
    faculty (?:sponsor|host|mentor|preceptor)
    (?:under|with|by|(?<!\btalk )to|identify) (?:a |an |our |the )?(?:physician/)?faculty(?: members?)?
    (?:paired|matched|placed)\b[^.;]{0,30}\b(?:with|to) (?:an?|one|the) member of (?:the|our) (?:faculty|staff)
    (?:your|each|own|a|the|unit|department|physician) hosts?\b(?! (?:family|school|hospital|institution|site|program))
    host physician(?! observ)|american doctor
    sponsor(?:s|ing)? (?:physician|clinician|faculty|supervisor)
    accompanied (?:at all times|everywhere|by (?:a|an|the|your|our|their) (?:\w+ )?(?:attending|physician|doctor|supervisor|host|faculty|member|sponsor\w*|resident))
    (?:a|your|the|confirmed a) sponsor\b|the (?:attending|physician|doctor) (?:who|whom|that)? ?you (?:worked|work|rotate|rotated|are) (?:with|under)|hospitalists?|cardiologist|surgeon|physician on duty
    senior (?:doctor|physician|resident)|us(?:-| )licensed physicians?|licensed,? (?:american |us |board-certified )?physicians?
    (?:physician|doctor|attending|faculty member|preceptor|surgeon)s? (?:to|with) whom (?:you|they|he|she|visitors?|observers?|externs?|students?) (?:are|is|will|have|work|works|rotate|rotates)
    the doctor
  `}|\b(?:accompan(?:y|ies)|follows?|shadows?|trails?|tags? along with|(?:works?|rounds?) (?:closely|directly|one-on-one|side by side) (?:with|beside)|(?:work(?:s|ing)?|round(?:s|ing)?) (?:next to|alongside|beside|side by side with)|placed with|assigned to) (?:(?:an?|the|our|different|one) )?(?:[\w,-]+ ){0,3}(?:faculty|physicians?|doctors?|surgeons?|\w+ologists?|internists?|specialists?|attendings?|hospitalists?|pediatricians?|psychiatrists?)\b`,
);
const ROLE_OF_OTHERS = new RegExp(wholeWords`
  sponsor\w* (?:a |any |your |the )?(?:visas?|j-1|b-1|status|event)
  visas? sponsor\w*|sponsored
  supervis\w* (?:the |our )?(?:residents|interns|fellows)
  unable to sponsor|cannot sponsor|not sponsor|sponsoring institution|clinical supervisor or advisor
  letters? (?:of|from)|recommend\w* from|supervising physician$|employer/sponsor|employer or sponsor|unsupervised
  supervised by a family
`);

/** “Surgeon, Almaty”, below a quotation. */
const WHO_SAID_IT = /^[^,.;:]{3,30}, [^,.;:]{3,30}$/;
/** Heads what is told of the house's doctors, whoever they teach. */
const NEWS = /\b(?:spotlight|news|events?|in the media|stories)\b/;

/** A doctor who writes the page teaches on it. */
const FIRST_PERSON =
  /\bi (?:take|keep|write|see|sign|teach|do|don't|have (?:one|two|taken)|trained|was one)\b|\b(?:with|beside|behind|watch|follow) me\b/;

type Value = { kind: 'named' | 'stated'; name: string | null };

export default fact<Value>({
  topic: topic(
    'dr drs md m.d do d.o mbbs supervis preceptor attending mentor faculty host accompan sponsor hospitalist cardiologist surgeon physician doctor senior licensed take keep write sign teach me',
  ),
  read(lines, { page }) {
    const named = lines.find((l) => namesTeacher(l));
    if (named) return { value: { kind: 'named', name: nameIn(named.quote) }, from: [named] };
    const title = nameIn(page.title);
    const first = lines.find((l) => FIRST_PERSON.test(l.text));
    const writer = first && lines.find((l) => nameIn(l.quote) && !NOT_TEACHER.test(l.text.replace(/@\S+/g, '')));
    if (writer) return { value: { kind: 'named', name: nameIn(writer.quote) }, from: [writer] };
    const personal = title && (first ?? lines.find((l) => l.quote.includes(title.split(' ').at(-1) as string)));
    if (personal) return { value: { kind: 'named', name: title }, from: [personal] };
    const stated = lines.find(
      (l) =>
        ROLE.test(l.text) &&
        !WHO_SAID_IT.test(l.text) &&
        !ROLE_OF_OTHERS.test(l.text) &&
        !l.heading &&
        !/\b(?:letter|reference|recommendation)s?\b/.test(l.text),
    );
    return stated ? { value: { kind: 'stated', name: null }, from: [stated] } : null;
  },
});

function namesTeacher(line: Line): boolean {
  const m = NAME.exec(line.quote);
  if (!m || NO_NAME.test(m[0])) return false;
  const near = line.text.slice(Math.max(0, m.index - 90), m.index + m[0].length + 130);
  if ((NOT_TEACHER.test(near) && !ANSWERS_FOR.test(near)) || TEACHES_OTHERS.test(near) || NEWS.test(line.head)) return false;
  return (
    TEACHES.test(near) ||
    /\b(?:teaches?|preceptor|attending|supervis\w*|people|faculty|mentor|who you)\b[^|]*$/.test(line.head) ||
    line.heading
  );
}

export const examples: [string, Value | null][] = [
  ['You work beside Renuka Adhikarla-Stone, MD, one extern at a time.', { kind: 'named', name: 'Renuka Adhikarla-Stone, MD' }],
  ['Each morning Dr. Tobiah Ostrander gives you two of the consult patients.', { kind: 'named', name: 'Dr. Tobiah Ostrander' }],
  ['Each observer is accompanied at all times by the attending of the team.', { kind: 'stated', name: null }],
  ['You work next to EM faculty and residents.', { kind: 'stated', name: null }],
  ['You get feedback from the physician to whom you are assigned.', { kind: 'stated', name: null }],
  ['Your faculty preceptor is assigned by the department.', { kind: 'stated', name: null }],
  ['The hospital is unable to sponsor visas.', null],
  ['Questions: Mrs. Darlene Oxendine, Medical Staff Office.', null],
  ['Dr. Caspian Yarrow oversees the students.', { kind: 'named', name: 'Dr. Caspian Yarrow' }],
  ['Residents supervise the interns.', null],
  ['We do not host physician observerships.', null],
  ['Dr. Ada Quill is responsible for the externs.', { kind: 'named', name: 'Dr. Ada Quill' }],
  ['Supervisor: Ada Quill, MD', { kind: 'named', name: 'Ada Quill, MD' }],
  ['Contact Dr. Ada Quill for questions.', null],
  ['Attending rounds and lectures', null],
  ['On the ward you report to Dr. Adaeze Lindqvist.', { kind: 'named', name: 'Dr. Adaeze Lindqvist' }],
  ['Before noon you are with Dr. Renquist at Padre Memorial.', { kind: 'named', name: 'Dr. Renquist' }],
  ['# Dr. Noor Tilghman named surgeon-in-chief', null],
  ['## Faculty spotlight\n### Dr. Ottoline Reyes', null],
  ['You accompany one of our six cardiologists.', { kind: 'stated', name: null }],
  ['Each student is paired, one on one, with a member of the faculty.', { kind: 'stated', name: null }],
  ['Trainees talk to faculty and residents.', null],
  ['Scholars trail a faculty physician and change department each week.', { kind: 'stated', name: null }],
  ['Your chief writes to Dr. Ada Quill, Director of International Programs.', null],
  ["On the ward you stand at Dr. Quill's shoulder.", { kind: 'named', name: 'Dr. Quill' }],
  ['You do the exam and give Dr. Ada Quill the story.', { kind: 'named', name: 'Dr. Ada Quill' }],
  ['Ask the attending you worked with.', { kind: 'stated', name: null }],
  ['Surgeon, Almaty', null],
  ['Dr. Ada Quill-Rask is clerkship director for medicine.', { kind: 'named', name: 'Dr. Ada Quill-Rask' }],
  ['Dr. Ada Quill, associate dean, is responsible for all partner students.', { kind: 'named', name: 'Dr. Ada Quill' }],
  ['Visitors are looked after by Dr. Quill.', { kind: 'named', name: 'Dr. Quill' }],
  ['Dr. Quill supervises the residents.', null],
  ['You walk with us along Dr. Ada Quill Drive.', null],
  ["Send the form to Dr. Quill's secretary, who signs it.", null],
  ['The dean, Dr. Ada Quill, writes to you.', null],
  ['A preceptor will be assigned.', { kind: 'stated', name: null }],
];
