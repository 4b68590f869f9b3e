import { notOffer } from '../cue.ts';
import { wholeWords } from '../pattern.ts';

/** A title that names another of the matters that hospitals, schools, societies and agencies have pages for, and nobody who comes. */
export default notOffer({
  rank: 260,
  reason: 'no-offer',
  head: wholeWords`
    (?:about us|our (?:story|history|mission|leadership|board)|who we are|leadership team|board of (?:directors|trustees))
    (?:news(?:room|letter)?|press (?:releases?|room)|bulletin|in the news|magazine|media center)
    (?:gifts?|giving|donat(?:e|ions?)|donors?|endowment|fundraising|annual report)
    (?:careers|benefits|payroll|wellness|well-?being|human resources|volunteers? (?:services|office))
    (?:cost of attendance|financial aid|scholarships?|student loans?|tuition (?:and|&) (?:fees|aid)|billing|payments?)
    (?:admissions?|commencement|white coat|orientation week|transcripts?|registrar)
    (?:grand rounds|journal club|tumor boards?|symposi(?:um|a)|conferences?|lectures?|seminars?|meetings?|\d-day|cme)
    (?:librar(?:y|ies)|libguides?|bookstore|simulation cent(?:er|re)|fitness cent(?:er|re))
    (?:housing|(?<!\b(?:reading|operating|emergency|exam|examination|delivery|consulting) )rooms?|apartments?|roommates?|parking|directions|maps?|shuttles?|dining|cafeteria)
    (?:rights (?:in|of|and)|your rights|patient (?:rights|stories|education|portal)|visiting hours|your (?:stay|care|visit))
    (?:proctors?|(?:temporary|clinical|staff) privileges|credentialing|medical staff (?:services|office|bylaws))
    (?:occupational health|employee health|infection (?:control|prevention)|compliance)
    (?:licensing|board of medicine|medical board|credential evaluat(?:ion|ors?))
    (?:evaluation of (?:[\w-]+ ){0,4}degrees|consulting|advisory services|translation services)
    (?:membership|bylaws|delegates|img section|advocacy|legislat(?:ion|ure))
    (?:dictionary|wiki|definitions?|quiz|calculator)
    (?:english for|language (?:school|institute|courses?))
    (?:privacy|terms of (?:use|service)|log[ -]?in|sign[ -]in|password|sitemap|accessibility|help cent(?:er|re))
    (?:cancell?ation|refund)s?(?: (?:and|&) (?:cancell?ation|refund)s?)? polic(?:y|ies)
    (?:observatory|telescopes?|astronom(?:y|ers?)|election observers?|law (?:clinics?|review)|\w+ law(?= [|–-]|$))
    (?:curriculum vitae|^(?:dr\.? )?[a-z][a-z.'-]*(?: [a-z][a-z.'-]*){1,3},? (?:m\.?d|d\.?o|ph\.?d)\b)
  `,
  unless: wholeWords`
    observ(?:ers?|erships?|e|ing)
    extern(?:ship)?s?
    (?:rotations?|rotate|rotators?|rotating)
    (?:electives?|clerkships?|sub-?i(?:ntern(?:ship)?)?s?|acting intern\w*|tele-?\w+)
    (?:preceptors?|shadow(?:ing)?|placements?|seats?|(?:places|openings) for|hosts?|usce|hands-on)
    (?:visit(?:s|ing|ors?)?(?! (?:proctors?|professors?|hours|lectur\w+))|guests?|learners?|trainees?|young doctors|(?:from|trained) abroad|imgs?)
    (?:international|foreign)[- ](?:[\w-]+ ){0,2}(?:students|graduates|physicians|doctors|scholars|training)
    (?:(?:medical|our) students|graduate(?:s| (?:bridge|trainee))|clinical (?:experience|training|months?|seats?|sites))
    (?:learn with|train (?:with|at)|fourth[- ]years?|research)
  `,
  source: 'DOMAIN: pages of the same sites that offer nothing',
});

export const says = [
  'Our story | Penhallow Rotations',
  'Newsroom',
  'What your gift does',
  'Benefits and wellness',
  'Cost of attendance and financial aid',
  'Admissions',
  'Medicine grand rounds',
  'The library for health sciences',
  'Rooms near the campus',
  'Your rights in a hospital',
  'Proctors and temporary privileges',
  'Occupational health',
  'State board of medicine: licensing',
  'Evaluation of medical degrees',
  'Consulting for hospitals abroad',
  'The section for membership',
  'A wiki of training words',
  'English for health professionals',
  'Terms of service',
  'Cancellation and refund policy',
  'Mount Quill Observatory',
  'Ines Vale, MD | Surgery | Penhallow Clinic',
];
export const doesNotSay = ['Places for visitors by service', 'For foreign medical graduates', 'Programs and prices', 'Our hosts'];
export const saysElse = [
  'Observe with us',
  'Externship and housing',
  'Rotations: tuition and fees',
  'Electives: orientation week',
  'Preceptors who pay nothing',
  'Guests and parking',
  'International students: admissions',
  'Medical students and scholarships',
  'Learn with Ines Vale, MD',
];
