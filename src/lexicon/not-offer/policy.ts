import { notOffer } from '../cue.ts';
import { wholeWords } from '../pattern.ts';

/** Rules of a house for its own offices and residents, in which observers and rotations are defined. */
export default notOffer({
  rank: 200,
  reason: 'no-offer',
  head: wholeWords`
    (?:gme|institutional) polic(?:y|ies)(?! (?:and|&) forms)
    (?:policy|updated [\w ]{2,30}) takes effect
    what (?:staff|employees|faculty) (?:need to|should) know
    licensure|state board
  `,
  text: wholeWords`
    policy (?:library|manual|portal)
    revision (?:history|dates?)
    uncontrolled when printed
    (?:[ivx]+|[1-9])\. (?:purpose|scope|policy|procedures?|definitions?|responsibilit(?:y|ies)|references|exceptions?|approvals?)
    (?:for the purposes of|under) this policy
    (?:approved|revised|reviewed):? (?:[a-z]+ )?\d{1,2}\/(?:\d{1,2}\/)?(?:20)?\d\d
    policy (?:id|number|no\.?|[a-z]{2,4}-?\d+)
    [a-z]{2,5}-\d{2,4} (?:supervision|moonlighting|volunteers|[a-z]+ electives)
    next review
    approved by (?:the )?(?:gmec|committee|board)
    gmec
    rev\. ?\d
    (?:responsible )?(?:policy )?owner
    policy (?:scope|statement)
    purpose of (?:this |the )?policy
    program directors? (?:alone|obtains|enters|shall)
    dio
    program letter of agreement
    (?:program|division|faculty|member|department)s? shall
    observers? shall
    shall (?:not )?be (?:asked|observed|issued|permitted|charged|noted|worn)
    shall (?:decline|accept|be reported)
    a second breach
  `,
  least: 3,
  against: wholeWords`
    (?:observers?|visitors?|externs?|applicants?) (?:may apply|apply|pay|are welcome|send|submit|must (?:apply|submit|provide|send|complete))
    (?:application|observer|administrative|processing) fee
    applicants? (?:who|may|must|should|sends?|submits?)
    certificates? of (?:completion|attendance|participation)
    to apply
    we (?:welcome|host|accept|invite)
  `,
  source: 'DOMAIN: policies that define observers and host none',
});

export const says = [
  'Away electives | GME policy',
  'A new policy takes effect in July',
  'What staff need to know',
  'Clerkship verification for licensure',
  'Rules of the State Board',
  'Policy ID: GME-0214',
  'Policy manual of the medical staff',
  'Revision history',
  'This copy is uncontrolled when printed.',
  'III. Definitions',
  'It does not come under this policy.',
  'Revised 4/2019',
  'The observer shall stay with the sponsor.',
  'The patient shall be asked.',
  'GME-201 Supervision of residents',
  'Next review 07/2028',
  'Approved by the committee in May',
  'The GMEC agrees.',
  'Rev. 6',
  'Owner: the education office',
  'Policy scope',
  'Purpose of policy',
  'The program director obtains it.',
  'The DIO may grant exceptions.',
  'A program letter of agreement is on file.',
  'No faculty member shall admit an observer.',
  'They shall decline.',
  'A second breach is reported to the chief.',
];
export const doesNotSay = ['The page is reviewed each year.', 'Our cancellation terms are below.', 'The program director welcomes you.'];
export const saysElse = [
  'Observers may apply in March.',
  'The application fee is $100.',
  'The applicant sends a CV to the office.',
  'A certificate of completion is given.',
  'To apply, send a CV.',
  'We welcome doctors from abroad.',
];
