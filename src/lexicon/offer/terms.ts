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
  'Apply online.',
  'Ask sixty days before.',
  'Four weeks at the bedside',
  '$600 in all',
  'A CV of one page',
  'A letter of good standing',
  'Tuition is due in May.',
  'The fee is due in May.',
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
  'Requirements for visitors',
  'There are no prerequisites.',
  'The deadline is May 1.',
  'Ask well in advance.',
  'The price per month',
  'You may stay for a month.',
  'Choose your start date.',
  'Proof of immunizations',
  'Vaccination records',
  'Malpractice cover',
  'Liability insurance',
  'A background check',
  'A drug screen',
  'A curriculum vitae',
  'A copy of your passport',
  'A visa is needed.',
  'Entry in B-1 status',
  'Scholars in J-1 status',
  'VSLO is open all winter.',
  'VSAS is closed.',
  'Nine hundred dollars',
  'What does it cost?',
  'Two months is the rule.',
  'The maximum is eight.',
  'The duration is fixed.',
  'The minimum is four.',
  '3 months min, 6 months max',
  'We accept observers all year.',
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
