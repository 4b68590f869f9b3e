import { notOffer } from '../cue.ts';
import { wholeWords } from '../pattern.ts';

/** Rotations alone, or with the host, may be a visitor's or a resident's: the text decides. */
const ROTATIONS = String.raw`(?:(?:^|[|:-] )(?:our |clinical |available )*rotations ?(?:[|:-]|$)|\b(?:rotate|train) (?:with|at) us\b|\brotating (?:with|at)\b|\bmedical student\b|\baway rotations?\b(?! for (?:our )?residents)|\b(?:img|student) opportunities\b)`;
const OWN = String.raw`\b(?:curriculum|appl(?:y|icants?)|requirements)\b`;

/** A training programme for its own residents, or what it asks of those who apply to it. */
export default notOffer({
  rank: 210,
  reason: 'residency',
  head: String.raw`^(?:(?=.*${OWN})|(?!.*${ROTATIONS})).*\b(?:residenc(?:y|ies)(?! (?:pathway|ready|match|interview))|graduate medical education|gme|fellowships?(?!-trained)|transitional year|house ?staff|resident (?:life|benefits|curriculum))\b`,
  text: wholeWords`
    eras
    nrmp
    the match
    match day
    pgy-?[1-7]
    interview season
    rank(?:ing)? list
    our residents
    residency (?:application|applicants|interview|program|training|positions?)
    program director
    steps? 1 and 2
    token
    signals?
    usce (?:is|of)
    u\.s\. clinical experience (?:is|of)
    years since graduation
    current residents
    categorical (?:residents?|interns?)
    second looks?
    (?:(?:before|affect) ranking|how we rank)
    residents (?:start|begin) each
    (?:recruitment|selection) committee
    (?:apply|applying|applicants?) (?:for|to) (?:the|your|our) residency
    salary and benefits
    h-?1b
    h-?1 visas?
    ecfmg[- ]certified
    minimum (?:usmle )?scores?
    moonlighting
  `,
  least: 4,
  against: wholeWords`
    tuition
    (?:application|program|participation|administrative) fee
    visiting (?:medical )?students?
    (?:vslo|vsas)
  `,
  unless: wholeWords`
    ^(?!.*residenc).*\brotations?
    research
    audition
    readiness (?:track|program)s?
    ^(?!.*\b(?:(?:residency|applicants?) faqs?|(?:residency|(?:[a-z]+(?:logy|iatrics|iatry)|medicine|surgery|care) fellowship|residents?|fellows) experience)\b).*\bexperience
    observer(?:ship)?s?
    externs?(?:hips?)?
    visiting
    visitors?
    sub-?intern(?:ship)?s?
    sub-?is?
    acting intern(?:ship)?s?
    clinical training program
    clerkships?
    shadow(?:ing)?
    rotators?
    students
    student (?:rotations?|electives?|opportunities|experiences?|clerkships?)
    elective in
    observe with
    (?:a|one|two|four) (?:weeks?|months?) (?:in|with|at|on)
    electives? for
    (?:travel+ing|observational) (?:\w+ )?fellowships?
  `,
  headYields: true,
  source: 'DOMAIN: residency pages that ask for USCE',
});

export const says = [
  'The residency experience',
  "Nephrology fellowship experience | Children's hospital",
  'Internal medicine residency',
  'How to apply to our fellowship',
  'Office of Graduate Medical Education (GME)',
  'Transitional year program',
  'House staff manual',
  'Resident life in our city',
  'Apply through ERAS.',
  'Register with the NRMP.',
  'All positions are filled through the Match.',
  'Match Day is in March.',
  'PGY-2 residents lead the team.',
  'Interview season begins in October.',
  'Send in your rank list by February.',
  'Our residents come from many schools.',
  'Residency applicants need three letters.',
  'The program director reads each file.',
  'Pass Steps 1 and 2 before you apply.',
  'Use your token to register.',
  'We look at signals from applicants.',
  'USCE of three months is preferred.',
  'U.S. clinical experience is required.',
  'No more than five years since graduation',
  'Meet our current residents.',
  'Salary and benefits',
  'Eight categorical residents',
  'Second looks are optional.',
  'They do not affect ranking.',
  'How many residents start each year?',
  'The recruitment committee meets.',
  'How do I apply to your residency?',
  'We do not sponsor H-1B visas.',
  'H-1 visas are not sponsored.',
  'Applicants must be ECFMG-certified.',
  'Minimum USMLE scores',
  'Moonlighting is allowed in the third year.',
  'Curriculum & rotations | Pediatrics residency',
  'Elective rotations | Surgery residency',
  'How to apply | Surgery residency | Train with us',
];
export const doesNotSay = [
  'Observe fellowship-trained surgeons',
  'Observers in cardiology',
  'Rotations in Chicago for graduates',
  'Residents teach the observers',
  'Fellows and attendings lead rounds',
  'Rotators who match our interests are welcome',
  'Rotate with us | Pediatrics residency',
  'Rotations - surgery residency',
  'Away rotations | Neurology residency',
  'Surgery residency | Rotations',
  'Rotating at our hospital | Surgery residency',
  'Medical student education | Surgery residency',
  'IMG opportunities: internal medicine residency',
];
export const saysElse = [
  'A week in family practice',
  'Medical student electives',
  'Surgery residency: elective in surgery',
  "Sub-I's in family medicine",
  'Acting internship, family medicine residency',
  'Clinical training program for medical graduates',
  'Tuition is $3,600 for the eight weeks.',
  'A program fee is due.',
  'Visiting students wear their own badge.',
  'Apply through VSLO.',
  'Internal medicine rotations',
  'Research in cardiology',
  'Audition month in surgery',
  'Residency readiness track',
  'Clinical experience',
  'Cardiology observership',
  'Externships in family medicine',
  'Visiting doctors',
  'Information for visitors',
  'Sub-internships',
  'Clerkships',
  'Shadowing in the clinic',
  'Rotators in pediatrics',
  'For medical students',
  'Observe with us',
  'Electives for seniors',
  'Quill Traveling Fellowship',
];
export const knownWrong = [{ of: 'E-mail the program director to arrange your visit.', fires: true }];
