import { notOffer } from '../cue.ts';
import { wholeWords } from '../pattern.ts';

/** A rotation of another trade. Medicine named beside it in the title keeps the page. */
export default notOffer({
  rank: 140,
  reason: 'other-profession',
  head: wholeWords`
    nurs(?:e|es|ing)(?! homes?)
    dental
    dentistry|dentists?
    pharmac(?:y|ies|ists?)|pharmd
    veterinar(?:y|ian|ians)
    physical therap(?:y|ists?)
    physiotherap(?:y|ists?)
    occupational therap(?:y|ists?)
    speech[- ]language
    medical assistants?
    physician assistants?
    pa (?:students?|program|programme|studies|school)
    small animal
    equine
    optometr(?:y|ists?)
    dietetics?|dietitians?
    paralegals?
    (?:law (?:school|students?|firm|clerks?|clinics?)|(?<!\b(?:under|by|state|the|new|immigration|u\.s\.) )[a-z]+ law(?= ?[|–-]|$))
    (?:observator(?:y|ies)|telescopes?|election observers?)
    legal (?:intern\w*|extern\w*|clinic|studies|assistants?)
    social work(?:ers?)?
    chiropract(?:ic|or|ors)
    sonograph(?:y|ers?)
    ultrasound school
    respiratory therap(?:y|ists?)
    audiolog(?:y|ists?)
    paramedics?
    podiatr(?:y|ic)
    oral (?:and|&) maxillofacial|omfs
    psycholog(?:y|ists?) (?:in|ex)tern(?:ship)?s?
  `,
  text: wholeWords`
    nursing students?
    student nurses?
    (?:nurse|rn) preceptors?
    ccne|acen
    physical therap(?:y|ists?)
    dpt|pt students?
    dental (?:students?|externs?|school)
    dentists?
    (?:bds|dds|dmd)
    i?nbde|coda
    omfs
    (?:student pharmacists?|pharmd|p4 students?|fpgec)
    pharm(?:d|acy) (?:students?|school|residents?)
    veterinar(?:y|ian|ians)
    animals?
    dogs?|cats?|horses?|pets?|owners?
    avma\w*
    virmp
    ecfvg
    rabies
    foals?|foaling|colic|dvms?
    pa students?|pa preceptors?
    nurse practitioner students?
    pa programs?
    physician assistant (?:students?|programs?)
    arc-pa
    optometr(?:y|ists?)
    (?:schools?|colleges?) of (?:optometry|nursing|pharmacy|dentistry|podiatric medicine|veterinary medicine)
    law students?|attorneys?
    medical assist(?:ants?|ing) (?:students?|programs?|externs?|school|preceptors?)
    (?:ccma|rma|cma)
    (?:lead|certified|clinical) (?:mas?|medical assistants?)
    (?:student |registered )?sonograph(?:y|ers?)
    (?:ardms|rdms|cci)
    (?:vascular|radiologic|surgical) technolog(?:y|ists?)
    phlebotomy (?:students?|programs?|externs?)
    paralegals?
    (?:apta|capte|fccpt)
    physiatr\w+ assistants?
  `,
  least: 3,
  unless: wholeWords`
    medical (?:students?|graduates?|doctors?)
    physicians?(?! assistant)
    doctors?(?! of (?:pharmacy|nursing|physical|dental|veterinary|optometry))
    imgs?
    (?:school|college) of medicine
    medical(?:,| and| &| or) (?:dental|nursing|pharmacy)
    (?:dental|nursing|pharmacy),?(?: and| &| or)? medical(?! assist)
    (?:nurs(?:es|ing)|dentists?|pharmacists?)\b[^|]*(?:,| and| &) observers
    observers\b[^|]*(?:,| and| &) (?:nurses|dentists|pharmacists)
    not (?:for|open to) (?:nurs|dent|pharmac|medical assist|physician assist|paralegal)\w*
  `,
  notRefused: true,
  source: 'DOMAIN: rotations of veterinary, dental, pharmacy, nursing, law and other schools',
});

export const says = [
  'A registered sonographer is beside you.',
  'Graduates sit the ARDMS examination.',
  'Vascular technology, 640 hours',
  'Externship | Capital Ultrasound School',
  'Veterinary externship',
  'Equine hospital',
  'The end of foaling season',
  'A foal is born.',
  'A colic at night',
  'International graduates in ECFVG',
  'Bring proof of rabies vaccination.',
  'A DVM supervises you.',
  'Nursing student placements',
  'Dental observership',
  'Foreign dentists',
  'Externs in oral and maxillofacial surgery',
  'OMFS externship',
  'Holders of a BDS',
  'Schools accredited by CODA',
  'Your INBDE result',
  'Dentistry clerkships',
  'PharmD rotations',
  'Physical therapy placements',
  'Physiotherapy internships',
  'Occupational therapist fieldwork',
  'Speech-language externship',
  'Medical assistant externship',
  'Sites for physician assistant students',
  'PA school rotations',
  'Small animal rotation',
  'Optometry externship',
  'Dietetic internship',
  'Shadow a dietitian',
  'Paralegal internship',
  'Law school externship',
  'Externship program | Penhallow Law',
  'Visiting observers | Mount Quill Observatory',
  'Legal clinic placement',
  'Social work field placement',
  'Chiropractic preceptorship',
  'Sonography externship',
  'Respiratory therapy clinicals',
  'Audiology externship',
  'Paramedic ride-along',
  'Podiatry clerkship',
  'Psychology externship in child care',
  'Medical assisting students come each term.',
  'Your preceptor is a CCMA.',
  'The lead MA teaches you.',
  'Phlebotomy externs draw blood.',
  'Student nurses meet their instructor on Monday.',
  'RN preceptors sign for each shift.',
  'The school is accredited by CCNE.',
  'ACEN accreditation is enough.',
  'A clinical instructor with a DPT',
  'PT students stay for ten weeks.',
  'Dental students work at the chairside clinic.',
  'Student pharmacists join rounds.',
  'Pharmacy residents teach on Fridays.',
  'Externs walk the dogs.',
  'Cats are seen on Mondays.',
  'Horses come by trailer.',
  'Animals are seen around the clock.',
  'Pets are weighed first.',
  'Owners wait in the hall.',
  'Bring proof that your college is AVMA accredited.',
  'Interns are placed through VIRMP.',
  'PA students need a site by June.',
  'PA preceptors sign the form.',
  'Nurse practitioner students need a site by fall.',
  'PA programs send one student a month.',
  'The program holds ARC-PA accreditation.',
  'Optometrists supervise each exam.',
  'We work with schools of nursing.',
  'Law students sit in court.',
  'Attorneys give a talk.',
  'APTA members teach the course.',
  'The school must be accredited by CAPTE.',
  'Have your papers checked by FCCPT.',
  'Physiatry assistants work in the gym.',
];
export const doesNotSay = [
  'Legal requirements for observers',
  'Observership in nursing home medicine',
  'Nephrology externship',
  'Pharmacology elective',
  'Psychiatry observership',
  'Newborn nursery rounds',
  'Pathology rotation',
];
export const saysElse = [
  'Observerships, School of Medicine and School of Nursing',
  'Clinics for medical students',
  'Shadow a physician',
  'Rotations with doctors of internal medicine',
  'Externships for IMGs',
  'Medical and dental observers',
  'Nursing and medical electives',
  'Nursing, students and observers',
  'Observers and nurses',
  'Medical externship (not for medical assistants)',
];
