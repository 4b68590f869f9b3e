/** Whether a line names the physician who supervises: as a label, by what visitors do with them, or by what they do for visitors. */
import { matchesOf } from '../../../lexicon/matches.ts';
import { anyOf, wholeWords } from '../../../lexicon/pattern.ts';
import { type Line, nearestHead } from '../line.ts';
import { BARE_NAME, NAME, NO_NAME, nameIn, ROLE_WORD, VISITOR } from './words.ts';

/** Before a name: what a visitor does with its bearer. */
const VISITOR_WITH = new RegExp(
  `\\b(?:${anyOf`
  join(?:s|ing)?|shadow(?:s|ing)?|follow(?:s|ing)?|assist(?:s|ing)?|help(?:s|ing)?|accompan(?:y|ies|ying)|observ(?:e|es|ing)
  (?:work|rotat|round|scrub|shadow|train|stud|stay|learn|examin|see|sit|particip)\w* (?:[\w-]+ ){0,4}(?:with|under|beside|alongside|next to|from)
  (?:spend|spent|spends|divided) [^.;]{0,50}(?:with|beside|alongside)
  (?:report|answer|respond|responsible|present|assigned|matched|attached)s?\b[^.;]{0,30} to
  (?:supervised|taught|precepted|mentored|guided|accompanied|overseen|instructed|evaluated|hosted|led|directed|paired|placed|teamed up)\b[^.;]{0,30} (?:by|with)
  (?:part|members?) of the (?:[\w-]+ ){0,4}(?:team|service|practice|clinic) of|(?:are|is|work|train|learn|rotate|serve|placed|put|assigned) (?:on|in|to|into) the (?:[\w-]+ ){0,4}(?:team|service|practice|clinic) of
  (?:under|direction|supervision|guidance|tutelage|mentorship|watch|eye|wing|instruction) of
  `}) (?:the (?:[\\w-]+ ){0,4}(?:team|service|practice|clinic|office|side) of )?$`,
);
/** After a name: what its bearer does for visitors. */
const WITH_VISITOR = new RegExp(
  '^(?: and (?:drs?\\.? )?(?!(?:will|is|she|he)\\b)[\\w-]+(?: [\\w-]+)??(?=,? (?:\\w+ ){0,2}(?:supervis|precept|mentor|teach|host|guid|tak|accept|train|welcom)))?(?:,? \\([^)]{2,60}\\))?(?:,[^.;]{3,70},)?,? (?:who )?(?:(?:will|also|has|have|and|both|personally|regularly|directly|\\w+ly) )*(?:' +
    [
      `(?:supervis|precept|mentor|meet|teach|host|guid|tak|accept|train|instruct|overs[ae]e|sponsor|coach|direct(?!or)|look|invit|show|let|welcom|evaluat|grad|assess)\\w*(?: (?:after|in|on|over))? (?:(?!${VISITOR}\\b)[\\w'-]+ ){0,4}?${VISITOR}\\b`,
      `(?:[\\w-]+ ){0,2}(?:room|space|places?|seats?|spots?|openings?) (?:[\\w-]+ ){0,2}?for (?:(?!patients\\b)[\\w'-]+ ){0,4}?${VISITOR}\\b`,
      '(?:be|is|are|serves? as|act(?:s|ing)? as) (?:also )?(?:your|the|their|our) (?:[\\w-]+ ){0,2}(?:preceptor|sponsor|mentor|supervisor|teacher|instructor|host|attending)s?\\b',
    ].join('|') +
    ')',
);
/** Of a gathering, not of work. */
const EVENT = /\b(?:webinars?|lectures?|talks?|conferences?|dinner|lunch|gala|keynote|q&a|info(?:rmation)? sessions?|podcast|episode)\b/;

/** “A webinar with Dr. Quill”. */
const EVENT_WITH = new RegExp(`${EVENT.source} (?:with|by) (?:[\\w'’.,-]+ ){0,4}$`);

/** The next sentence tells of the same doctor: “Students see patients with her.” */
export const PRONOUN = new RegExp(
  `\\b${VISITOR}\\b[^.;]{0,60}\\b(?:with|beside|under|by|alongside|follow|shadow|assist|to) (?:him|her)\\b|\\b${VISITOR}\\b[^.;]{0,30} (?:see patients|sit in|sit|work|round|train|rotate) (?:with|beside) them\\b|\\b(?:he|she) (?:directs|leads|runs|heads) the (?:rotation|elective|externship|observership|clerkship|program)\\b|\\b(?:he|she)\\b [^.;]{0,40}\\b(?:with|supervises?|teaches|guides?|mentors?|watches|hosts?) (?:each |every |the |all |our |her |his )?(?:visiting |own )?${VISITOR}\\b|\\b${VISITOR}\\b[^.;]{0,40}\\b(?:in|at|to) (?:his|her) (?:clinic|office|practice|ward|service|team)\\b`,
);

/** Heads or labels who supervises. */
const LABEL =
  /\b(?:teach(?:es|ing|ers?)|(?:lead|supervising|host) (?:physician|doctor|surgeon|clinician)s?|(?:physician|doctor|surgeon|clinician|\w+ologist|internist)s? (?:who |that )?(?:you|takes?|accepts?|welcomes?)|preceptors?|attendings?|supervis\w*|people|faculty|mentors?|instructors?|tutors?|hosts?|sponsors?|who you|(?:rotation|elective|clerkship|externship|observership) (?:director|leader|lead|head|chief)s?|(?:responsible|assigned|your) (?:physician|doctor))\b[^|]*$/;
const LABELLED = /^([^.:;|]{3,60}?)(?: ?[:–] ?| - )$/;
const NO_LABEL = /\b(?:contact|coordinator|questions|e-?mail|phone|send|write|dean)\b/;

const TEACHES = new RegExp(wholeWords`
  beside|next to|alongside|teach\w*|taught|supervis\w*|preceptors?|attending|mentor\w*|examin\w*|watch\w*
  follow\w*|shadow\w*|learn\w*|accompan\w*|present to|presents?|host\w*|correct\w*
  sees? (?:patients|children|about|the)|writes?|takes (?:one|two|a|up)|has (?:had|received|taken)|gives you|listens
  behind|chooses|signs|her side|his side|works? (?:with|beside)|reads|runs|leads|led by|attends on|invites
  selects|attendings|faculty lead|director of the (?:\w+ )?(?:extern|observer|clerk)ship|(?:clerkship|elective|externship|observership) directors?|looks? after|looked after by|in charge of (?:[\w-]+ ){0,2}(?:visitors|students|externs|observers)|guests? of|directs|responsible for
  oversees?|overseen|heads the (?:elective|rotation|observership|externship|program)|gives? (?=dr)|tells? (?=dr)|at dr|releases|co-?signs|answers for|sees|own guidance|introduces|share a practice|keeps?|receives?
  with (?:you|him|her|them|each|one|(?:\w+ )?(?:student|visitor|extern|observer)s?)|opened (?:the|this|her|his) (?:practice|clinic|office)
`);
/** “The mornings are with Dr. Quill”. */
const WITH = /(?<!\bmeet(?:s|ing)? )\b(?:with|under) (?:[\w'’.,-]+ ){0,6}$|(?<!\b(?:visa|invitation|acceptance|support) )\bletter from $/;
export const NOT_TEACHER = new RegExp(wholeWords`
  coordinator|contact|e-?mail|phone|questions to|registrar|administrator|office manager|founded|award|committee
  named (?:in honor|for|after|(?:[\w-]+ ){0,2}(?:surgeon|chief|director|chair|president|head))|dean|chair(?:man)?'s office|editor|secretary|chief (?:executive|operating|financial)|memory of|matched|published|honor of
  memorial (?:lecture|fund|award|prize|scholarship)s?|assistant to|retired in|appointments? with
  writes to dr|director of (?:international|global|admissions|student|visitor) (?:\w+ )?(?:programs?|affairs|services|relations|office)|director of (?:\w+ )?(?:student|medical) education
  written by|posted by|alumn\w+|testimonial|news|president|ceo|conversation with|interview with|recommendation from|former (?:observer|extern|student|visitor|rotator)
  (?:teacher|educator|physician|doctor|mentor) of the year|(?:office|committee|institute|department|hospital|foundation) (?:is|was) (?:led|headed|run|directed) by|(?:leads|directs|runs) (?:\w+ )?(?:research|stud(?:y|ies)|trials?|labs?|laboratory)
  welcomes? you to (?:our|the|this) (?:web ?site|web ?page|page|site)|under the care of dr
`);
/** The letter of a whole department, by who heads it. */
const SIGNS_FOR_ALL =
  /\b(?:chair(?:man|woman|person)?|pd|program director|head of the department),? (?:dr|[\w-]+, m\.?d)\b(?=.*\b(?:writes|letters?|sloes?|meet)\b)|\b(?:departmental|standardi[sz]ed|chair's|group) (?:letter|sloe)s?\b/;
/** Whatever else they are: “Dr. Reyes, associate dean, is responsible for all visiting students”. */
const ANSWERS_FOR =
  /\b(?:responsible for|supervises|is in charge of|oversees)\b[^.;]{0,30}\b(?:visitors|(?:visiting|partner|exchange|rotating|all) students|externs|observers)\b/;
const TEACHES_OTHERS =
  /\b(?:supervis|teach|mentor)\w* (?:the |our |all )?(?:residents|interns|fellows|nurses)\b(?![^.;]*\b(?:you|visitors|students|externs|observers)\b)/;
/** Heads what is told of the house's doctors, whoever they teach. */
const NEWS = /\b(?:spotlight|news|events?|in the media|stories)\b|\bour (?:[\w-]+ )?(?:residents|fellows|alumni|chiefs)$/;

/** The name of the supervisor whom one of the lines names, and that line. */
export function teacherIn(lines: Line[]): { line: Line; name: string | null } | null {
  for (const line of lines) {
    const name = teacherOf(line, lines);
    if (name) return { line, name };
  }
  return null;
}

function teacherOf(line: Line, lines: Line[]): string | null {
  if (NEWS.test(line.head)) return null;
  for (const m of matchesOf(NAMES, line.quote)) {
    if (!NO_NAME.test(m[0]) && (isLabelled(line, m.index) || isWith(line, m.index, m.index + m[0].length))) return nameIn(m[0]);
  }
  const bare = bareNameIn(line);
  if (bare) return bare;
  if (namesTeacher(line)) return nameIn(line.quote);
  if (!line.before || !PRONOUN.test(line.text)) return null;
  const previous = lines.find((l) => l.block === line.block && l.text === line.before);
  return previous && !NO_LABEL.test(previous.text) ? nameIn(previous.quote) : null;
}
const NAMES = new RegExp(NAME.source, 'gu');

function isLabelled({ text, head, ...line }: Line, at: number): boolean {
  const label = LABELLED.exec(text.slice(0, at))?.[1] ?? (at === 0 ? nearestHead({ head }) : '');
  const ofCourse = /^directors?$/.test(line.stem);
  return (ofCourse || LABEL.test(label)) && !NO_LABEL.test(label) && !NOT_TEACHER.test(text) && !line.heading;
}

/** “Preceptor: Ada Quill” */
function bareNameIn({ quote, text, head, heading }: Line): string | null {
  const at = /^[^:|]{3,40}(?:: | (?:is|will be) )/.exec(text)?.[0].length ?? 0;
  const label = at ? text.slice(0, at) : nearestHead({ head });
  if (heading || !SUPERVISOR.test(label) || NO_LABEL.test(label)) return null;
  const name = BARE_NAME.exec(quote.slice(at))?.[0];
  return name && !NO_NAME.test(name) && !ROLE_WORD.test(name) ? name : null;
}
export const SUPERVISOR =
  /\b(?:preceptors?|attendings?|supervisors?|supervising \w+|mentors?|teaching (?:physician|faculty)|host physician)s?(?:[: ]*| (?:is|will be) )$/;

function isWith({ text }: Line, at: number, end: number): boolean {
  const [before, after] = [text.slice(Math.max(0, at - 110), at), text.slice(end, end + 150)];
  if (ROLE_IS.test(before) || APPOSED.test(after)) return true;
  if (/['’]s$/.test(text.slice(0, end)) && OF_DOCTOR.test(after))
    return !NO_LABEL.test(before) && (A_VISITOR.test(before) || A_VISITOR.test(after));
  if (WITH_VISITOR.test(after) && !OF_THE_HOUSE.test(after) && !/\bto (?:our|the|this) (?:web ?)?(?:site|page)/.test(after))
    return !IN_OTHERS_NAME.test(before);
  const m = VISITOR_WITH.exec(before);
  if (!m || EVENT.test(after) || IN_OTHERS_NAME.test(before)) return false;
  return m.index === 0 || A_VISITOR.test(before) || A_VISITOR.test(after);
}
/** “Your preceptor will be Dr. Quill.” */
const ROLE_IS =
  /\b(?:preceptors?|supervisors?|sponsors?|mentors?|teachers?|instructors?|supervising \w+|attendings?|(?:lead|host) (?:physician|doctor)|(?:physician|doctor) (?:who|whom|that|you|with|in charge)[^.;]{0,40})(?: (?:for|of|in|on|at) [^.;]{3,40})? (?:is|are|will be) $/;
/** “Dr. Quill, President of the Board, welcomes visitors.” */
const OF_THE_HOUSE = /^, (?:[\w-]+ ){0,4}(?:president|ceo|chief executive|mayor)\b(?! of the medical staff)/;
/** “Dr. Quill, your attending, …” */
const APPOSED = /^, (?:the|your|our|their) (?:[\w-]+ )?(?:attending|preceptor|supervisor|mentor)\b/;
/** “You see Dr. Quill's patients.” */
const OF_DOCTOR = /^ (?:[\w-]+ ){0,2}(?:clinic|office|practice|team|service|patients|side|ward|cases|rounds|operating room)\b/;
const A_VISITOR = new RegExp(`\\b${VISITOR}\\b`);
const IN_OTHERS_NAME = /\b(?:secretary|assistant|office) (?:of|to) $/;

/** Whether anything near the first name in it tells of teaching. */
function namesTeacher(line: Line): boolean {
  const m = NAME.exec(line.quote);
  if (!m || NO_NAME.test(m[0])) return false;
  const near = line.text.slice(Math.max(0, m.index - 90), m.index + m[0].length + 130);
  if (EVENT_WITH.test(line.text.slice(0, m.index))) return false;
  if ((NOT_TEACHER.test(near) && !ANSWERS_FOR.test(near)) || TEACHES_OTHERS.test(near) || SIGNS_FOR_ALL.test(near)) return false;
  return (
    TEACHES.test(near) ||
    WITH.test(line.text.slice(Math.max(0, m.index - 90), m.index)) ||
    /\b(?:teaches?|preceptors?|attendings?|supervis\w*|people|faculty|mentors?|who you)\b[^|]*$/.test(line.head) ||
    line.heading
  );
}
