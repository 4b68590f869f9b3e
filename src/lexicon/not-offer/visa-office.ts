import { notOffer } from '../cue.ts';
import { wholeWords } from '../pattern.ts';

/** An office for immigration explains which status goes with what; who hosts anybody is others' business. */
export default notOffer({
  rank: 250,
  reason: 'no-offer',
  head: wholeWords`
    exchange visitors?(?: program)?
    b visitors?
    (?:b-1|j-1|h-1b|o-1) (?:visas?|visitors|status)
    immigration (?:status|information|rules|options|services)
    visas? (?:information|types|categories|options|rules|requirements|regulations|questions)
    (?:kinds|types) of (?:\w+ )?visas?
    visitor status
    visitor visas?(?! letters?)
    foreign nationals?
  `,
  text: wholeWords`
    (?:isss|oiss|iss|oie)
    intake form
    port of entry
    (?:state department|consular officers?|consuls?)
    (?:customs and border(?: protection)?|cbp)
    (?:\d|the) fam
    visa class(?:es)?
    ds-2019
    nonimmigrant
    honorari(?:um|a)
    legal advice
    (?:immigration|visa) (?:documents?|records?|attorneys?|advisers?|advisors?)
    sevis
    i-94
    exchange visitors?(?: program)?
    host departments?
    h-1b
    (?:business|tourist) visa
    permanent residen(?:ce|cy|ts?)
    change (?:of|a|their) status|extends? (?:a|their) status
    two-year (?:rule|home)
    export control
    (?:j-1|international) scholars?
  `,
  least: 7,
  against: wholeWords`
    (?:observers?|students|graduates|visitors) (?:apply|pay|may apply|are welcome)
    application fee
    to apply
    (?:we|hospital|department) (?:welcome|host|accept|take)s?
    tuition
  `,
  unless: wholeWords`
    observ(?:ers?|erships?)
    extern(?:ship)?s?
    rotations?
    electives?
    visiting (?:students?|physicians?|trainees?)
  `,
  source: 'DOMAIN: offices that explain visas and host nobody',
});

export const says = [
  'Visitor visa',
  'Information for foreign nationals',
  'A tourist visa',
  'Permanent residence',
  'It extends a status.',
  'Exchange visitors | Office for scholars',
  'The host department sends the form.',
  'Some change to H-1B.',
  'The two-year rule',
  'See the page on export control.',
  'A J-1 scholar comes to teach.',
  'Kinds of B visitors',
  'J-1 visa | International office',
  'Immigration status of trainees',
  'Visa information',
  'Types of visas',
  'Visitor status',
  'ISSS issues no letters.',
  'Fill in the intake form.',
  'Show it at the port of entry.',
  'The State Department says so.',
  '9 FAM 402',
  'It stands in the FAM.',
  'Customs and Border Protection',
  'That visa class',
  'We issue a DS-2019.',
  'A nonimmigrant status',
  'Honoraria are limited.',
  'This is no legal advice.',
  'Ask an immigration attorney.',
  'A change of status takes months.',
  'The SEVIS fee',
  'Check your I-94.',
];
export const doesNotSay = [
  'Visas and housing for visitors',
  'International visitors',
  'We write a letter for the visa.',
  'Vitamin B status',
];
export const saysElse = [
  'Observers apply in spring.',
  'The application fee is $100.',
  'To apply, write to us.',
  'We host four visitors.',
  'Tuition',
  'Observership (B-1 visa)',
  'Externship and J-1 visa',
  'Rotations',
  'Electives',
  'Visiting students: visa information',
];
