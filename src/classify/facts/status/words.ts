/** Who or what is said to be open or closed, and since when. */
import { MONTH_NAMES } from '../dates.ts';

/** What is offered. */
export const OFFER =
  '(?:programs?|programmes?|(?:observer|extern|intern|clerk|preceptor|mentor)ships?|sub-?internships?|electives?|rotations?|shadowing|placements?|hosting|(?:clinical |surgical |patient )?observation|observing|tracks?|opportunit(?:y|ies)|visits)';
/** How one asks for it. */
export const ASKING =
  '(?:applications?|requests?|inquir(?:y|ies)|registrations?|enrol?lment|sign-?ups?|bookings?|submissions?|portal|window|cycle|call|selection|list|calendar|schedule|form|intakes?|books)';
/** Room for a guest. */
export const PLACE =
  '(?:places?|spots?|seats?|slots?|positions?|openings?|vacanc(?:y|ies)|sessions?|cohorts?|groups?|classes|blocks?|dates?|months?|weeks?|starts?|terms?|quarters?)';
/** Who comes. */
export const GUEST =
  '(?:names|observers?|students?|visitors?|externs?|trainees?|learners?|guests?|rotators?|interns?|graduates?|imgs?|participants?|candidates?|applicants?|anyone|anybody|people|volunteers?|fellows?|scholars?|newcomers?)';
/** A month, a season or a year. */
export const WHEN = `(?:(?:early |late |mid-?)?(?:${MONTH_NAMES}|(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\\.?(?= \\d)|spring|summer|fall|autumn|winter|20\\d\\d)(?: 20\\d\\d)?)`;

/** Between a verb and its state. */
export const ADVERBS =
  '(?:(?:now|currently|presently|temporarily|still|already|all|also|both|each|fully|completely|entirely|permanently|officially|indefinitely|again|almost|nearly|sadly|unfortunately|therefore|since) )*';
export const BE = `(?:is|are|am|remains?|stays?|was|were|ha(?:s|ve|d) (?:now |already |also |all |since )*been|it's) ${ADVERBS}(?:\\w+ (?:\\w+ )?and ${ADVERBS})?`;

/** Beginnings of the verbs by which a house takes guests and their requests. */
export const TAKE =
  '(?:accept|tak|host|book|enrol|enroll|welcom|receiv|admit|recruit|schedul|plac|arrang|consider|review|read|process|offer|run|runn|add|provid|sponsor|fill|invit|facilitat|support|accommodat)';
/** Between the verb and whom it takes. */
export const ANY =
  '(?:any |an? |new |more |further |additional |other |outside |external |visiting |international |foreign |medical |clinical |in-person |hands-on |observer |elective |rotation |externship |observership |shadowing |student |unaffiliated |such |individual )*';

/** Who refuses so could at another time. */
export const FOR_NOW = `(?:at (?:this|the|that) (?:time|moment|point|present)|at present|currently|presently|right now|for now|just now|for the (?:time being|moment|foreseeable future|rest|remainder|next|coming)|in the near future|this (?:academic )?(?:year|season|summer|spring|fall|winter|cycle|term)|(?:until|through) (?:the |at least |further |next |(?=${WHEN}))|in 20\\d\\d|any ?more|any longer|while (?:we|our|the) |any (?:new|further|more|additional)|no longer)`;

/** Whose being open or closed is no matter of the offer's. */
export const SOMEBODY_ELSE =
  '(?:office|campus|entrance|building|library|garage|lot|street|road|cafeteria|pharmacy|gym|fitness center|pool|store|shop|lab|laboratory|tower|wing|lounge|residenc\\w+|fellowship|wait(?:ing)? ?list|mailing list|panel)';
