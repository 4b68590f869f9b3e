import { cue } from '../cue.ts';
import { anyOf } from '../pattern.ts';
import { PEOPLE, WHICH } from '../people.ts';

/** Verbs of medical work done to people, whoever they are. */
export default cue({
  value: 'hands-on',
  weight: 2,
  pattern: anyOf`
    \b(?:evaluat|assess|triag|scan|anesthetiz)(?:e|es|s|ing|ning)? ${WHICH}${PEOPLE}
    (?<!\b(?:that|who|which|group|teams?|doctors?|fellows|we|she|he|if you) )\b(?:look after|looks after|looking after|round on|rounds on|rounding on|work up|works up|take charge of) ${WHICH}${PEOPLE}
    \bexamin(?:e|es|ing) (?:for|every|all|whoever|joints?|the \w+)\b
    \blay(?:s|ing)? hands on\b
    \bcan (?:i|you|we|observers|students|visitors) examine\b
    \bto interview and examine\b
    \b(?:measur|check|record)(?:e|es|s|ing) (?:the )?(?:abis?|access|volume|weights?|pulses?)\b
    \bplac(?:e|es|ing) (?:arterial |central |iv )+(?:lines|catheters)\b
    ^(?:notes|exams|histories|procedures): (?:yes|with supervision|supervised)\b
    \b(?:same|share the|all the) (?:duties|work|tasks|responsibilities) (?:as|of) (?:our own|your own|the|a|our) (?:\w+ )?(?:students|fourth[- ]years|sub-?interns?|interns?|residents)
    \b(?:histories|admissions|history)(?:,| and) (?:\w+ )?(?:physicals?|exams?|examinations?)(?:,| and)
    \bscrubbed and assisting\b
    \bdebrid(?:e|es|ing)\b
    \bmanag(?:e|es|ing) (?:\w+ )?(?:chest tubes|drains|ventilators|wounds)\b
    \b(?:exams|procedures) may be done\b
    \byou (?:will )?do them (?:together )?(?:with|under)\b
    \b(?:pick|picks|picking) up (?:the )?(?:charts|patients)\b
    \bexam(?:ination)?s? (?:and|,) (?:\w+ )?(?:history|notes?|plans?)\b(?! (?:form|is observed))
    \b(?:take|takes|taking) the lead in\b
    \bfunctions? as (?:an? )?(?:\w+ )?members? of the (?:\w+ )?(?:ward|care|medical|clinical|inpatient|surgical|treatment|primary)? ?team\b
    \b(?:role|level) of (?:a )?sub-?(?:resident|intern)s?\b
    \bpresent(?:s|ing)? (?:both |it |this |her |him |the case )?to the (?:fellow|\w+(?:ist|ician|geon))\b
  `,
  denied: 'observation',
  act: true,
  source: 'S3',
});

export const says = [
  'Students scan patients in the ED each shift.',
  'Visiting students evaluate donors and recipients.',
  'You look after three patients.',
  'You examine for dysmorphic features.',
  'I ask my students to lay hands on every patient.',
  'You pick up charts.',
  'Can I examine? Yes.',
  'Eight veterans to interview and examine',
  'The student measures ABIs.',
  'You may place arterial lines with the fellow.',
  'Notes: yes, cosigned',
  'Students have the same duties as our own fourth-years.',
  'Histories, physicals, differential and notes',
  'You are scrubbed and assisting.',
  'You debride wounds.',
  'The student manages chest tubes on the floor.',
  'All other exams may be done alone.',
  'Breast exams: you will do them together with our providers.',
  'Externs do the exam and note.',
  'Students take the lead in a family meeting.',
  'You function as a member of the ward team.',
  'They are given the role of sub-residents.',
  'You present to the geneticist.',
];
export const doesNotSay = [
  'A group that looks after 80 adults',
  'Rounds on the inpatient unit',
  'You evaluate your own skills.',
  'The rotation is assessed by the clerkship director.',
  'Laying the table',
  'Students evaluate the course and its teachers.',
  'An interview with the coordinator',
];
export const knownWrong = [{ of: 'The doctor evaluates her patients while you read.', fires: true }];
