import { notOffer } from '../cue.ts';
import { wholeWords } from '../pattern.ts';

/** Sells lessons about it, not a place. */
export default notOffer({
  rank: 50,
  reason: 'course',
  head: wholeWords`
    masterclass
    (?:simulation|procedures?|skills) (?:course|workshop)s?
    step [123](?: c[ks])? (?:live|prep|review|crash|intensive|course)
    (?:test|exam|usmle|boards?) (?:prep|review)
    (?:online|video|self-paced|crash|prep) courses?
    webinars?
    boot ?camps?
    workshops?
    e-?books?
    coaching
    cme
    ^(?!.*\b(?:observer|extern)ships?\b).*\bcontinuing (?:medical )?education
    (?:\w+-day|weekend) (?:\w+ )?(?:course|workshop|seminar)
    (?:online|video|recorded) lectures?
  `,
  text: wholeWords`
    lifetime access
    (?:learning|online|course|training|recorded|live|video) modules?
    \d+ (?:\w+ )?modules
    modules? (?:\d|one|two|on|about|cover\w*)\b
    lessons?
    worksheets?
    templates
    money-back
    downloadable
    enroll in the course
    course (?:fee|content|materials|outline)
    webinars?
    question bank
    qbank
    nbme
    self-assessments?
    \d{2,4} questions
    standardized patients?
    (?:live|recorded) sessions?
    flashcards
    live q&a
    certificate of completion
    we do not place
    self-paced
    coaching
    teach you how
    (?:calls|sessions) with me
    e-?mail scripts?
    arranges? no (?:rotations|placements)
    online program
    does not place
    no placement
    (?:ama )?pra category 1
    category 1 credits?
    (?:phantoms?|manikins?|mannequins?|paid models|cadavers?)
    e-?book
    credits?\b.{0,40}\bcertificate of attendance
  `,
  least: 3,
  leastListed: 6,
  source: "DOMAIN: agencies' pages that sell courses",
});

export const says = [
  'Three-day ultrasound course',
  'Approved for AMA PRA Category 1',
  '12 Category 1 credits for physicians',
  'Scanning is on healthy paid models.',
  'Phantoms and manikins',
  'The e-book is included.',
  '24 credits and a certificate of attendance',
  'Critical procedures simulation course',
  'Masterclass: get your first rotation',
  'Webinar on residency',
  'Step 2 CK live review for graduates',
  'USMLE prep with a weekly tutor',
  'Crash course for the boards',
  'Boot camp before your first month on the ward',
  'Suturing workshops',
  'E-book: your first week in a clinic',
  'Interview coaching by former chief residents',
  'CME for practicing physicians',
  'Continuing medical education calendar',
  'Recorded lectures on acid and base',
  'You get lifetime access to all recordings.',
  'Online modules open on the day of purchase.',
  'The series has 12 short modules.',
  'Module two covers the physical examination.',
  'Each lesson ends with a quiz.',
  'Worksheets come with the bundle.',
  'Templates for your letters',
  'Our money-back guarantee runs for 14 days.',
  'Downloadable checklists for the first day',
  'Enroll in the course before Friday for a discount.',
  'The course fee does not include a rotation.',
  'A question bank for the boards',
  'Over 1200 questions with answers',
  'Access to the Qbank lasts six months.',
  'Forms in the style of the NBME',
  'A self-assessment comes first.',
  'Practice with standardized patients over video.',
  'Live sessions are held on Sunday evenings.',
  'Flashcards for every organ system',
  'Live Q&A every Thursday',
  'A certificate of completion comes by email.',
  'We do not place graduates in clinics.',
  'The program is self-paced.',
  'We teach you how to write to physicians.',
  'Two calls with me are included.',
  'Email scripts for your first message',
  'The academy arranges no rotations.',
  'This is an online program only.',
  'Our company does not place doctors with hospitals.',
  'No placement is included in the price.',
];
export const doesNotSay = [
  'Observership and lecture series',
  'Visiting student rotation: lectures, clinic and rounds',
  'Course of the disease in the ward elective',
  'Over four weeks you follow the whole course of care',
  'Enroll in the elective by May',
  'Bring your questions to rounds',
  'Modular operating rooms',
];
export const knownWrong = [{ of: 'Learn to find clinical work: 40 hours of recordings', fires: false }];
