import { offerCue } from '../cue.ts';
import { anyOf, wholeWords } from '../pattern.ts';

/** On what terms one may come: time, money, papers, a way to apply. */
export default offerCue(
  'terms',
  anyOf`
  ${wholeWords`
    appl(?:y|ies|ying|ications?|icants?)
    tuition
    fees?
    costs? (?:is|are|\$)
    deposit
    book (?:now|your|a)
    booking
    reserve
    enrol?l(?:ment)?
    regist(?:er|ration)
    seats?
    slots?
    places? (?:for|are|is|left|open|available)
    openings
    eligib\w+
    requirements?
    prerequisites?
    deadline
    in advance
    (?:weeks?|months?|days?) (?:before|prior|in advance|long|at a time|per)
    (?:one|two|three|four|six|eight|twelve|\d{1,2})(?:-| to )?(?:\w+)?[- ]weeks?
    per (?:week|month|rotation)
    a (?:week|month)\b
    start dates?
    immuni[sz]ations?
    vaccin\w+
    malpractice
    liability insurance
    background check
    drug screen
    letters? of (?:recommendation|good standing|reference)
    curriculum vitae
    cv
    passport
    visas?
    b-1
    j-1
    vslo
    vsas
    dollars
    what does it cost
    months? (?:was|is|are)
    duration
    minimum
    (?:weeks?|months?) (?:min|max)
    maximum
    accept(?:s|ing|ed)? (?:students|visitors|observers|externs|applications|requests)
    write to
    e-?mail (?:us|me|your|the)
    send (?:us|me|your|an?|(?:the |your )?(?:preferred )?dates|all documents)
    affiliation agreements?
    request (?:an?|your|the) (?:\w+ )?(?:rotation|elective|observership|externship|clerkship|shadowing)
  `}
  \$ ?\d
`,
);

export const says = [
  'Apply twelve weeks before',
  '$600 for two weeks',
  'A CV and a letter of good standing',
  'Tuition and fees',
  'The cost is due on the first day.',
  'A deposit holds your place.',
  'Book your month early.',
  'Booking opens in May.',
  'Reserve a date by phone.',
  'Enroll online.',
  'Registration closes in June.',
  'Two seats remain.',
  'Slots fill fast.',
  'Places are left in August.',
  'Openings in the fall',
  'Who is eligible',
  'Requirements and prerequisites',
  'The deadline is May 1.',
  'Ask three months in advance.',
  'We charge $900 per month.',
  'You may stay for a month.',
  'Choose your start date.',
  'Proof of immunizations',
  'Vaccination records',
  'Malpractice and liability insurance',
  'Background check and drug screen',
  'Bring a curriculum vitae and your passport.',
  'B-1 visas are accepted; J-1 visas are not.',
  'Apply through VSLO, formerly VSAS.',
  'Nine hundred dollars',
  'What does it cost?',
  'Two months is the maximum.',
  'The minimum duration is four weeks.',
  '2 weeks min, 6 weeks max',
  'We are accepting applications for July.',
  'Write to the coordinator.',
  'Email us your dates.',
  'Send a short letter about yourself.',
  'Your school needs an affiliation agreement.',
  'To request a rotation',
];
export const doesNotSay = [
  'We care for patients',
  'The hospital was founded in 1890',
  'Our doctors place patients first',
  'The placement office is upstairs',
  'The ward has 30 beds',
];
export const knownWrong = [
  { of: 'Register at the front desk before your surgery.', fires: true },
  { of: 'Tell us when you could come and for how long.', fires: false },
];
