/** Does the page offer a visitor anything. */
import { offerWords } from '../lexicon/index.ts';
import { each, type Steps } from '../model/steps.ts';
import { Asked } from './asked.ts';
import { ownTitle } from './own-title.ts';
import { answerTo } from './refuses-title.ts';
import type { Sentence } from './sentences.ts';
import { sightings } from './sightings.ts';
import { trailOf } from './trail.ts';

/** What is counted of a page, a sentence at a time. */
export interface Signs {
  /** The title or a first heading names a visit. */
  head: boolean;
  /** It names who comes, or what for; true where there is no title at all. */
  named: boolean;
  /** Another heading does. */
  heading: boolean;
  visit: number;
  candidate: number;
  terms: number;
  acts: number;
  /** What those who come do or have to do; counted only where no title names a visit or them. */
  does: number;
  /** The page says that it offers none of it. */
  denials: number;
  /** A host speaks, or there is somebody to write to, or a price. */
  voices: number;
  /** Talk of hosts and applicants in general. */
  talk: number;
  /** A house tells of visits that it gives itself. */
  sells: number;
  /** It says how one takes one. */
  takes: number;
  /** It describes a course, by its headings. */
  course: boolean;
  /** A visit is named, in whatever sense. */
  spoken: boolean;
  sentences: number;
}

const DENIES =
  /\b(?:no longer|not|never|cannot|can't|don't|doesn't|unable to|neither|nor|no)\b(?:(?!\b(?:no[tr]?|never)\b).){0,40}\b(?:offer|offers|host|hosts|have|accept|accepts|provide|provides|support|supports|sponsor|sponsors|place|places|arrange|arranges|coordinate|coordinates|run|sell|take|takes|teach)\b/;

/** What is asked of those who apply for a residency is not offered. */
const WANTED =
  /\b(?:from (?:all |each )?(?:applicants?|candidates?)|(?:applicants?|candidates?|imgs?|graduates) (?:must|should|need|are (?:required|expected))|(?:require|requires|prefer|prefers|expect|expects) (?:all |our )?(?:applicants?|candidates?|imgs?|at least))\b[^.;]{0,100}\b(?:rotations?|clinical experience|usce|clerkships?|observerships?|externships?)\b|\b(?:rotations?|clinical experience|usce|clerkships?|observerships?|externships?)\b[^.;]{0,60}\b(?:(?:is|are) (?:not )?(?:required|preferred|needed|an advantage|a plus)|required beforehand|do(?:es)? not count)\b/;

const AT_A_TIME = 100;

const VISIT = new Asked(offerWords.visit);
const CANDIDATE = new Asked(offerWords.candidate);
const TERMS = new Asked(offerWords.terms);
const VOICE = new Asked(offerWords.voice);
const TALKS = new Asked(offerWords.talk);
const DOES = new Asked(offerWords.does);
const SELLS = new Asked(offerWords.sells);
const TAKES = new Asked(offerWords.takes);

const ANY = String.raw`(?:questions(?: (?:(?:and|&) answers|[\w ]{2,24}))?|f\.?a\.?q\.?s?|home(?: ?page)?|welcome|about(?: us)?|overview|information|info|details|at a glance|description|guidelines|polic(?:y|ies)|procedures?|requirements|prerequisites|documents|instructions|dates|eligibility|registration|enrol?lment|(?:clinical )?training|process|how it works|fees?|costs?|pricing|contact(?: us)?)`;
/** Headings that stand on pages of every matter, before a site's name or alone. */
const OF_ANY_MATTER = new RegExp(
  String.raw`^(?:the |our |general |program |important |key |further |more |registration |enrol?lment |booking |payment |(?:[\w-]+ ){0,4}(?=questions))*${ANY}(?:,? (?:and|&) ${ANY})?(?= ?(?:[|:–—·»-]|$))`,
);
export const namesNothing = (head: string): boolean => !head || OF_ANY_MATTER.test(head);

/** Who writes of a house quotes what it says. */
const QUOTED = /["“”]/;
/** Before a list of what those who come do: “As a student you:”, “Duties:”. */
const THEIRS =
  /\b(?:you|students?|visitors?|observers?|externs?|participants?|rotators?|trainees?|learners?)(?: (?:will|may|can|should|must|also|are|is|be|able|allowed|invited|expected|responsible|have|to|for|learn|do|the|opportunity|following))*:?$|^(?:(?:your|the|student|main|daily|clinical) )*(?:duties|responsibilities|tasks)(?: (?:include|are|of (?:the )?\w+))?:?$/;

/** What stands before “Hospital” or “Cancer Center” in the name of a house, after which its texts call it: “Arden pays nothing.” */
const CALLED =
  /(?:^|[|–—·-] )(?:the )?([a-z]{4,}) (?:(?:[a-z']+ ){0,3})(?:hospitals?|clinic|(?:medical |cancer |health )?(?:center|centre)|health(?:care)?|institute|medicine)$/;
const OF_ANY_HOUSE =
  /^(?:medical|clinical|surgical|general|international|american|national|university|visiting|observ\w+|extern\w+|department|children's|student|global|community|county|regional)$/;
function houseIn(title: string): RegExp | null {
  const name = CALLED.exec(title)?.[1];
  return name && !OF_ANY_HOUSE.test(name) ? new RegExp(`\\b${name}\\b`) : null;
}

/** Headings by which the description of a course is known: what it is for, what one does, how one is judged. */
const COURSE_PARTS = [
  /^(?:(?:specific|learning|course|educational|elective|rotation|overall|main|general) )*(?:aims?|goals?|objectives?)\b/,
  /^(?:(?:student|clinical|course|elective|typical|daily|weekly|main) )*(?:activit(?:y|ies)|duties|responsibilities|schedule|day)\b/,
  /^(?:(?:student|course|final|methods? of|basis of|means of) )*(?:evaluations?|assessments?|grading|grades?)\b/,
];
const FEWEST_PARTS = 2;

/** Counts the signs of an offer. */
export function* signsOf(heads: Sentence[], sentences: Sentence[]): Steps<Signs> {
  const head = heads.some((h) => offerWords.visit.test(h.text));
  const named =
    head ||
    heads.every((h) => namesNothing(h.text)) ||
    heads.some((h) => offerWords.comers.test(ownTitle(h.text))) ||
    // A title that is only a field is one of those that the way to it names: “Education > Clerkships > Neurosurgery”.
    offerWords.visit.test(trailOf(sentences)?.text ?? '');
  const none = { heading: false, visit: 0, candidate: 0, terms: 0, acts: 0, does: 0, denials: 0, voices: 0, talk: 0, sells: 0, takes: 0 };
  const course = COURSE_PARTS.filter((part) => sentences.some((s) => s.heading && part.test(s.text))).length >= FEWEST_PARTS;
  const signs: Signs = { head, named, spoken: head, ...none, course, sentences: sentences.length };
  const house = houseIn(heads[0]?.text ?? '');
  yield* each(sentences, AT_A_TIME, (s, i) => {
    if (VOICE.in(s) || (!s.heading && house?.test(s.text))) signs.voices++;
    if (TALKS.in(s)) signs.talk++;
    const told = !s.question && !QUOTED.test(s.text);
    if (told && SELLS.in(s)) signs.sells++;
    if (told && TAKES.in(s)) signs.takes++;
    if (CANDIDATE.in(s)) signs.candidate++;
    if (TERMS.in(s)) signs.terms++;
    if (!named && (DOES.in(s) || THEIRS.test(s.stem))) signs.does++;
    if (!VISIT.in(s)) return;
    signs.spoken = true;
    signs.heading ||= s.heading && !s.question;
    if (DENIES.test(s.text) || (s.question && DENIES.test(answerTo(sentences, i)))) signs.denials++;
    else if (!WANTED.test(s.text)) signs.visit++;
  });
  signs.acts = sightings('contact', sentences).filter((s) => s.weight >= 2).length;
  return signs;
}

/** A page of fewer sentences, without any terms, only mentions a visit. */
const SHORTEST = 8;

/** Share of sentences that talk in general, and how many more they are than those in which a host speaks. */
const TALK = 0.27;
const OVER_VOICES = 1.75;
/** Where next to nobody speaks on a page that is not short, less of it is enough. */
const LONG = 20;
const LEAST_VOICES = 2;
const TALK_ALONE = 0.15;

/**
 * Whether a house sells its own visits there, in whatever form: it tells of them, of what one does and how one takes one. Many do so in
 * what they call their blog; advice that ends with “Book now” tells nothing of what is booked.
 */
export const isShop = ({ acts, sells, takes }: Signs): boolean => acts >= 1 && takes >= 2 && sells + takes >= 3;

/** Whether the page talks of visits in general, and nobody there has one to give. */
export function isTalk(signs: Signs): boolean {
  const { voices, talk, course, sentences } = signs;
  if (isShop(signs) || course) return false;
  const share = sentences >= LONG && voices < LEAST_VOICES ? TALK_ALONE : TALK;
  return sentences >= SHORTEST && talk > share * sentences && talk > OVER_VOICES * voices;
}

/** So much of who comes and what they do is told on a page that is not short where no title speaks of it. */
const UNTITLED = 6;
const NOT_SHORT = 14;

/** Whether the signs amount to an offer; `cards` pieces look like offerings of their own. */
export function isOffer({ head, named, heading, visit, candidate, terms, acts, does, course, sentences }: Signs, cards: number): boolean {
  const points = (head ? 4 : 0) + Math.min(visit, 5) + Math.min(candidate, 4) + Math.min(terms, 5) + Math.min(acts, 3);
  if (cards) return points >= 5 && terms >= 1;
  if (!named && !course && sentences >= NOT_SHORT && candidate + acts + does < UNTITLED) return false;
  // What visitors do, who they are and the terms may stand there without any word for the visit.
  if (visit < 1 && acts >= 2 && candidate >= 2 && terms >= 6) return true;
  // A visit named in the title may be told without its terms, or by what the visitor does without a word for it.
  const titled = head && sentences >= SHORTEST && ((visit >= 3 && acts + candidate >= 2) || (visit >= 5 && candidate > 0));
  if ((terms < 1 && !titled) || (visit < 1 && !(head && acts >= 2))) return false;
  // A home page names a little of everything among much else.
  const density = (visit + candidate + terms) / sentences;
  if (head) return (terms >= 2 || visit >= 5 || acts + candidate >= 2) && (points >= 8 || (points >= 7 && density > 0.4));
  return density > 0.1 && points + (density > 0.25 ? 2 : 0) + (heading || (course && acts >= 1) ? 3 : 0) >= 9;
}
