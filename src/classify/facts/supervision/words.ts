/** Who supervises, and who is supervised: names of doctors, words for doctors and for visitors. */
import { VISITORS } from '../../../lexicon/visitors.ts';

/** A physician by name, somebody by role. */
export type Supervisor = { kind: 'named' | 'stated'; name: string | null };

/** A physician's name, as written. */
export const NAME =
  /\b[A-Z]\. [A-Z][\w'’-]+,? (?:(?:MD|DO)\b|M\.D\.)|\b(?:Drs?|Doctor|Prof|Professor)\.? (?:[A-Z]\. ){0,2}(?:(?:van|von|de|del|der|la|el|al|bin|St\.) ){0,2}[A-Z][\p{L}'’-]+(?: [A-Z]\.)?(?: [A-Z][\p{L}'’-]+){0,4}|\b[A-Z][\p{Ll}'’]{1,24}(?:-\p{L}\p{Ll}{1,20})?(?: [A-Z]\.)?(?: (?:[A-Z][\p{L}'’-]{1,24}|van|von|de|del|der|la|el|al|bin)){1,3}(?:,? (?:(?:MD|DO|MBBS|MBChB|FACP|FAAP)\b|M\.D\.|D\.O\.)| \((?:MD|DO)\))/u;
/** A person's name without title or degree, and nothing else. */
export const BARE_NAME = /^[A-Z](?:[\p{Ll}'’-]+(?: [A-Z]\.)?|\.)(?: [A-Z][\p{L}'’-]+){1,2}(?=$|[,;(])/u;
/** Words of a role, where a name could stand. */
export const ROLE_WORD =
  /\b(?:To|Be|Attending|Faculty|Staff|Resident|Physician|Doctor|Surgeon|Team|Service|Clinical|Chief|Chair|Director|Member|Assigned|Various|Varies|Division|Internal|Family|Medicine|Health|Group|Care|Board|Certified|Direct|Monday|Week)/;
/** Words of titles before a degree that are no name: "Visiting Students MD". */
export const NO_NAME =
  /\b(?:Students?|Visiting|Medical|School|College|University|Program|Department|Education|Clinic|Center|Hospital|Physicians?|Graduates?|Office|Fellow|Memorial|Library|Drive|Street|Avenue|Road|Boulevard|Building|Hall|Auditorium|Lecture|Award|Fund|Prize|Emeritus|So-and-so)\b/;
export const nameIn = (text: string): string | null => {
  const name = NAME.exec(text)?.[0].replace(/['’]s$/, '');
  return name && !NO_NAME.test(name) ? name : null;
};

const NAMES = new RegExp(NAME.source, 'gu');
/** All physicians whom a text names. */
export const namesIn = (text: string): string[] =>
  (text.match(NAMES) ?? []).map((name) => name.replace(/['’]s$/, '')).filter((name) => !NO_NAME.test(name));

/** Who comes. */
export const VISITOR = `(?:you|(?:(?!third-year |our own )[\\w-]+ )?students?|${VISITORS}|sub-?interns?|acting interns?|candidates?|applicants?|members?|volunteer observers?|(?:physicians?|doctors?|surgeons?) (?:(?:who )?(?:were )?(?:trained|educated) )?(?:from )?abroad|(?:visiting|foreign|international) (?:fellows|physicians|doctors|surgeons))`;

/** A doctor, whatever the field; consultants advise applicants too, and are doctors where they are on the staff or on duty. */
export const DOCTOR =
  '(?:faculty|physicians?|doctors?|surgeons?|clinicians?|\\w+ologists?|\\w+iatrists?|\\w+iatricians?|internists?|intensivists?|obstetricians?|specialists?|attendings?|hospitalists?|preceptors?|(?<=\\b(?:staff|attending|supervising) )consultants?|consultants?(?= (?:on (?:service|call|duty|the (?:team|service|ward))|of the (?:day|week|service))\\b))';
/** “A board-certified internist”, “one of our family doctors”, “their assigned physician”. */
export const A_DOCTOR = `(?:(?:(?:one|two|any|some|several) of (?:our|the|my)|an?|the|our|one|two|each|every|your|their|his|her|his or her|different|several|some|private) )?(?:(?!(?:to|who|that|of|for|in|on|by|from|at|is|are|will|with)\\b)[\\w',/-]+ ){0,4}${DOCTOR}`;
/** Who answers for a service or a course. */
export const CHIEF =
  '(?:(?:medical|clerkship|course|rotation|elective|observership|externship|clinic|section|division|service|unit) (?:director|chief|head|leader)|chief of (?:the )?(?:service|[\\w-]+)|(?:chief|senior) resident)s?';
