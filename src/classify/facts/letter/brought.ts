/** Words by which a letter is one that the applicant brings. */
import { anyOf, wholeWords } from '../../../lexicon/pattern.ts';
import { OWN_SCHOOL } from '../actors.ts';

/** What is said of letters that the applicant supplies, be it that none is needed: nothing that the host gives or refuses. */
export const SUPPLIED = new RegExp(anyOf`
  \b(?:letters?|lors?|recommendations?)\b[^.;]{0,40}\b(?:is|are|be|will be|(?:has|have|needs?) to be) (?:not |never |no longer )?(?:required|needed|necessary|mandatory|returned|accepted|older|read|attached|enclosed|checked)\b
  \b(?:do not|don't|does not|doesn't|not|never) (?:need|require|have to (?:send|bring|attach|submit))\b[^.;]{0,30}\b(?:letters?|lors?|recommendations?)\b
  \b(?:letters?|lors?|recommendations?)\b[^.;]{0,40}\b(?:will|can|may) not be (?:considered|accepted|read|reviewed|returned)\b
  ^(?:please )?(?:mail|send|e-?mail|submit|fax|attach|include|enclose|upload|bring|provide|supply|furnish|forward|arrange for|present)\b[^.;]{0,40}\b(?:letters?|lors?|recommendations?|references?)\b(?![^.;]{0,60}\b(?:attending|preceptor|doctor)\b)
  \bletter[- ]writers?\b
  \bwe (?:(?:also|do|don't|not|then|further|would|\w+ly) )*(?:need|want|require|ask for|expect|like)(?: to (?:see|have|receive))? (?:(?!(?:days?|weeks?|months?|time|to)\b)[\w-]+ ){0,5}(?:letters?|lors?|recommendations?|references?)\b
  \b(?:letters?|lors?|recommendations?)(?: of recommendation)? (?:(?:that|which) )?(?:(?:may|can|might|must|should) )?comes? from\b(?![^.;]*\b(?:attendings?|preceptors?|hosts?|our|here|you (?:work|rotat|observ)\w*)\b)
  \bask\b[^.;]{0,60}\bto (?:e-?mail|mail|send|upload|submit|fax)\b
  \b(?:letters?|lors?|recommendations?)\b[^.;]{0,60}\bis (?:requested|optional|recommended|preferred|encouraged)\b
  (?:^|\bplease )(?:do not|don't|never) (?:send|mail|e-?mail|attach|include|submit|upload|bring(?! (?:it|this|that) up))\b
  \b(?:not|n't|never|only) (?:accept|read|look at|take) (?:[\w-]+ ){0,4}(?:letters?|lors?|recommendations?)\b
  \b(?:applications?|files?|packets?|requests?)\b[^.;]{0,20}\bwithout (?:an? |the |your |two |three )?(?:letters?|lors?|recommendations?)\b
  \b(?:letters?|lors?)\b[^.;]{0,30}\b(?:should|must|may|can) (?:not )?be (?:no )?(?:older|more than)\b
  \b${OWN_SCHOOL}(?:'s)? (?:should|must|has to|may|will|can|needs? to)?\b[^.;]{0,20}\b(?:prepares?|sends?|writes?|provides?|uploads?|gives?)\b
  \bby ${OWN_SCHOOL}\b
  \b(?:to|for) (?:(?:each|all|every one) of )?our own (?:\w+ )?(?:students|residents|fellows|seniors|graduates)\b(?![^.;]*\b(?:not|visit\w*)\b)
  (?<!\bif )\b(?:applicants?|you|everyone who applies) (?:needs?|must|gives? us|owes?)\b[^.;]{0,30}\b(?:letters?|lors?|recommendations?)\b(?![^.;]{0,40}\bask\b)
  \b(?:from|of|by) (?:an?|your|the|two|three|one|former|previous)(?: (?:former|previous|last|home|old))* (?:teachers?|professors?|dean|employers?|tutors?|referees?)\b
  \byour (?:referees?|recommenders?)\b
  \bask your (?:dean|school|teachers?|former|home)\b
  \b(?:your|their|his or her) (?:(?:own|home|current|present|former|previous|last|medical) )+(?:departments?|hospitals?|employers?|programs?|dean|chair|chief|heads?|professors?|teachers?|supervisors?|doctors?)\b
  \b(?:head|chair(?:man|person)?|dean|director|chief|professor|teacher)s? (?:of|at|in|from) your (?:department|hospital|school|university|college|institution|program|employer)\b
  \b(?:send|sent|e-?mail|e-?mailed|mail|mailed|submit|submitted|forward|forwarded|upload|uploaded)(?: (?:it|them|this|one))?(?: directly| straight| by e-?mail)? to (?:us|our|me)\b
  \b(?:every|each|our|all|the) (?:\w+ )?(?:residents?|nurses?|employees?|volunteers?)\b[^.;]{0,60}\b(?:gets?|receives?|is given|are given)\b
  \bdean's office\b
  \b(?:letters?|lors?|recommendations?)\b[^.;]{0,20}\b(?:has|have|needs?) to be (?:sent|mailed|uploaded|submitted|in)\b
`);
/** What the applicant brings: in the line, in what the line hangs on, or in its heading. */
export const BRING = new RegExp(wholeWords`
  submit\w*|upload\w*|send|attach\w*|enclose\w*|bring|must (?:provide|have|include|submit)|(?:is|are) required
  required:|requires?|we (?:need|ask for|require|want)|you need|needed|include (?:a|one|two|three|your)
  accompanied by|with (?:a|one|two|three) letters?
  (?:one|two|three|1|2|3|\(\d\)|at least one)(?: \(\d\))?(?: \w+){0,4} letters?
  letters? (?:must|should) (?:be|come|have|include|state|describe|address)|letter\(s\)
  who (?:has |have )?(?:taught|knows?|supervised|seen) you
  from (?:(?:your|a|an|the|two|three|one) )?(?:chief|clinical teachers?|supervis\w+|former|previous|current|home|department|hospital director|physicians? who|faculty member who|clinical supervisor)
  may require|application (?:is|must)|dated within|addressed to
  letters? of (?:reference|recommendation),? \(?(?:one|two|three|at least|minimum)
  letters from [^.;]{3,40} (?:are|is) (?:welcome|accepted|fine|enough|sufficient)
`);
export const BRING_HEAD =
  /\b(?:require\w*|documents?|document\w*|papers|applications?|apply|checklist|materials|submission|submit|upload|eligib\w*|what you (?:send|bring|need)|before you come|we ask|send us|packet|criteria|credentials|pdf|prepare|how to|the following)\b/;

/** Letters that applicants bring: how they are read and kept, and what they must be. */
export const BROUGHT = new RegExp(wholeWords`
  (?:we|committee|office|director) (?:do not |don't )?(?:read|reads|keep|keeps|review|reviews|accept|accepts|return|file) (?:each|every|all|your|the|any)? ?(?:of )?(?:your |the )?(?:letters?|lors?)
  (?<!\brequests? for )(?:letters?|lors?)(?: of recommendation)? (?:have to be|need to be|must be|should be|are kept|are read|are reviewed|are destroyed) (?!(?:requested|earned|asked)\b)
  apply without (?:an? |any )?(?:letters?|lors?)
  (?:no|not) more than (?:one|two|three|\d) (?:letters?|lors?)
  (?:not|n't|have) received (?:your|the|any) (?:letters?|lors?)
  (?:consult|referral|clinic|discharge) letters?
  residenc(?:y|ies)(?: programs?)? (?:\w+ly )?(?:likes?|wants?|weighs?|looks?|reads?|asks?|prefers?|expects?|requires?|needs?)
  (?:applications?|files?) (?:must|have to|should) (?:contain|hold|include|have)
  considers? applicants
  (?:letters?|lors?|recommendations?)\b[^.;]{0,50}\b(?:carry|carries) (?:\w+ )?weight
  ask your (?:department )?chair
`);
