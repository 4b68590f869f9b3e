/** Titles of what is said about offerings, in words of plain text. */
import { anyOf, wholeWords } from '../../lexicon/pattern.ts';
import { FIELD } from './words.ts';

/** Where the title begins so … */
const ABOUT_FIRST = new RegExp(
  String.raw`^(?:${anyOf`
    real (?:doctors|physicians|mentors|people)
    how|what|who|whom|why|when|where|which|can|could|do|does|is|are|will|should|may|about|apply|applying
    applications?|your|our|fees?|costs?|pric(?:e|es|ing)|payment|tuition|financ\w+|eligib\w+|requirements?
    prerequisites?|qualif\w+|documents?|documentation|deadlines?|dates|duration|length|schedule|hours|timeline|terms
    polic(?:y|ies)|rules?|key|legend|notes?|important|please|contact|questions?|faqs?|frequently|visas?|letters?
    immuni[sz]\w+|vaccin\w+|screening
    health (?:and|requirements|insurance|clearance|screening)
    background|insurance|malpractice|overview|introduction|welcome|objectives?|goals?|learning|competenc\w+
    curriculum|duties|responsibilit\w+|expectations?|benefits|next steps?|steps? \d+(?! ?c[ks]\b)
    weeks? (?:\d+|one|two|three|four)|days? (?:\d+|one|two)|months? \d+|phase|module|monday|tuesday|wednesday
    thursday|friday|saturday|sunday|(?:mornings?|noon|afternoons?|evenings?)(?=$|: )|patient care$|clinical (?:care|programs|services)$|getting|before|after|during|once|if|cancel\w*|refunds?
    withdraw\w*|selection|process|procedures?|orientation|evaluations?|assessment|grading|credits?|supervision|dress
    attire|meals|food|location|directions|address|map|staff|team|faculty|leadership|coordinators?|directors?|support
    resources|links|privacy|disclaimer|accreditation|acceptance|confirmation|health$|forms?|paperwork|papers|guide\b
    corporate|head office|national|list of|other\s|more\s|further\s|good to know|submit|send|complete|fill|pay|paying|pick
    choosing|sending|booking|changing|choose|find|get|read|see|view|sign|log|register|enrol\w*|book|download|students? (?:from|of|at|must)
    graduates? (?:of|from|must)|applicants?|candidates?
    international (?:students|applicants|graduates)
    domestic
    u\.?s\.? (?:students|applicants|citizens|schools)
    all\s|each\s|every\s|included\s|general information
    program (?:overview|description|details|structure|goals|objectives|cost|fees?|director|coordinator|contact|highlights|dates)
    (?:extra|additional) (?:weeks?|months?|days?)
    offices? of (?:the )?(?:registrar|dean|medical education|student|students|admissions|graduate|international|visiting)
    things (?:people|you|we|to|visitors|students)
    copy|copies|proof|passport|photo|transcripts?|not\s|no\s|we\s|you\s|i\s
  `})(?:e?s)?\b(?![a-z]*ology)`,
);
/** … or ends so. */
const ABOUT_LAST = new RegExp(
  String.raw`\b(?:${anyOf`
    fees?|requirements?|eligibility|applications?|process|contacts?|information|faqs?|overview|deadlines?|dates
    polic(?:y|ies)
    letters?(?: of (?:recommendation|invitation|good standing))?
    documents?|checklist|costs?|prices|pricing|schedule|goals|objectives|duties|visas?|refunds?|terms|forms?
    observer office|directors?|coordinators?|faculty|staff|opportunities|details|description|expectations
    responsibilities|guidelines|guide|tips|rules|steps|benefits|list|catalog(?:ue)?|calendar|questions|apply|attire
    procedures?|agreements?|records?|included|(?:international|new|our|for) patients|availability|index|menu|links|news|events|to know
  `})$`,
);
/** News is no name. */
const HEADLINE = new RegExp(wholeWords`
  celebrat\w+|announc(?:es?|ed|ing)|recogni[sz]ed|honou?r(?:s|ed)|awarded|appointed|named (?:new|to|one|a|the)
  launch(?:es|ed)?|collaborates?|pursues|brings?|journey|in action|it's a match|match day|milestone|thank an?
`);
/** Several things at once, not one of them. */
const PLURAL = new RegExp(
  `^(?:available |current |open |all |clinical |our |senior |visiting |fourth-year )?(?:${anyOf`
    rotations|electives|clerkships|observerships|externships|sub-internships|offerings|programs|programmes|services
    places|sites|specialties|departments|openings|seats|hosts|placements|core rotations|core clerkships
    clinical electives
  `})(?: (?:on offer|offered|available|for .*))?$`,
);
const SORTS = '(?:rotations|electives|clerkships|observerships|externships|sub-internships|preceptorships)';
/** “Electives last four weeks” */
const TOLD_OF_SORT = new RegExp(`^(?:all |our |the )?${SORTS} (?:last|run|cost|start|begin|take|come|include|require|pay)\\b`);
/** The sorts that there are, in a line: “Hands-on externships and observerships for graduates”. */
export const namesSorts = (line: string): boolean => SEVERAL.test(line);
const SEVERAL = new RegExp(`\\b${SORTS}(?:,| and| or| &) (?:[a-z-]+ ){0,2}${SORTS}\\b`);
/** A way to come, by the people that it is for: “Observerships for Graduates”. */
export const isForPeople = (title: string): boolean => FOR_PEOPLE.test(title);
const FOR_PEOPLE =
  /^(?:clinical )?(?:rotations|electives|clerkships|observerships|externships|sub-internships) for (?:(?:visiting|international|foreign|medical|final-year|practi[cs]ing) )*(?:students|graduates|physicians|doctors|[if]mgs|residents)$/;
/** Who may come, and nothing of what for: “Visiting students”. */
export const namesPeople = (title: string): boolean => COMERS.test(title);
const COMERS =
  /^(?:for |our )?(?:visiting|international|foreign|external|outside|away|guest|extramural)(?: (?:medical|senior|fourth-year|4th-year|m4))* (?:students?|learners?|applicants?|rotators?)$/;
/** “Introduction to Radiology”: a course by its first word and a field. */
export const isCourse = (title: string): boolean => COURSE.test(title) && FIELD.test(title);
const COURSE = /^(?:an )?(?:introduction|overview|orientation) (?:to|of) (?!(?:the|our|this|your)\b)/;
/** What is said about offerings and names none. */
export const isAbout = (title: string): boolean =>
  [ABOUT_FIRST, ABOUT_LAST, PLURAL, HEADLINE, TOLD_OF_SORT].some((words) => words.test(title));
