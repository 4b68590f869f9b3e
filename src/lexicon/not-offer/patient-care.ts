import { notOffer } from '../cue.ts';
import { wholeWords } from '../pattern.ts';

/** Speaks to patients. */
export default notOffer({
  rank: 190,
  reason: 'patient-care',
  head: wholeWords`
    elective (?:surger(?:y|ies)|procedures?|operations?|c-section)
    second opinions?
    international patients?(?: services?| program| office| care)?(?! and)
    patient information
    patient guide
    patients?(?:'s?)? rights
    (?:visiting hours|visitor (?:guidelines|policy|information))\b(?!.*\b(?:observers?|clinical|physicians?|students?)\b)
    in your care
    information for patients
    observation (?:unit|status|stay)s?(?! month| rotation)
    your (?:surgery|stay|operation|procedure|visit to)
    find a (?:doctor|physician|provider|specialist)
    (?:doctors|physicians|specialists|providers) (?:near (?!by)|accepting (?:new )?patients)
    (?<!\b(?:observerships?|externships?|electives?|rotations?|clerkships?|experience) in )(?:in|out)patient (?:services|rehab\w*|care)
    virtual (?:visits?|care|urgent care)
    preparing for (?:your |an? |the )?(?:surgery|operation|procedure|stay|hospital|visit to|appointment|birth|baby|colonoscopy|anesthesia)
  `,
  text: wholeWords`
    your (?:surgery|operation|procedure|surgeon|anesthesi\w+|stay|recovery|insurance (?:plan|company|card)|co-?pay|primary care (?:doctor|provider)|symptoms|appointment)
    second opinions?
    (?:patients|families) from \d+ countries
    your medical records?
    companions?
    referring (?:physicians?|doctors?|providers?)
    request an appointment
    book an appointment
    book a visit
    next available appointment
    schedule (?:your|an|a) (?:appointment|visit)
    we (?:treat|accept most)
    patients and (?:families|visitors)
    visiting hours
    medicare
    your care team
    you(?:'re| are) an? (?:in|out)patient
    case managers?
    what you (?:pay|owe)
    during your visit,? you may (?:meet|see)
    (?:examine|interview) you
    (?:say no to|refuse|decline) (?:an?|any|the|to see an?) (?:medical )?(?:student|learner|trainee)
    members? pay|(?:apply for|about|your) membership
    no insurance
    (?:external|internal) rotation
    rotator cuffs?
    most plans pay
    prehab
    book an evaluation
    without insurance
    what(?:ever)? brings you in
    (?:immigration|school|sports|pre-employment|dot) (?:medical exams?|physicals?)
    with your physician
    your hospital team
    your (?:bill|doctor (?:decides|writes|orders)|hospital bill|nurse)
  `,
  least: 4,
  unless: wholeWords`
    observerships?
    externships?
    visiting students?
  `,
  source: 'DOMAIN: elective surgery, services and virtual visits for patients',
});

export const says = [
  'Second opinions from our surgeons',
  'International patient services',
  'For referring physicians',
  'Patients from 60 countries',
  'Send your medical records.',
  'A letter for one companion',
  'Heart doctors near Dayton',
  'Physicians accepting new patients',
  'Find a physician',
  'Skin doctors near Elmford',
  'Book a visit',
  'Sorted by next available appointment',
  'Visiting hours and visitor guidelines',
  'Your elective surgery',
  'Students and observers in your care',
  'Observation status explained',
  'Inpatient services',
  'Patient information',
  'Patient guide to the hospital',
  'Patient rights',
  'During your visit you may meet a student.',
  'A student may examine you first.',
  'You may decline a student at any time.',
  'Information for patients and families',
  'Your surgery: what to bring',
  'Find a doctor near you',
  'Virtual visits from home',
  'Preparing for a colonoscopy',
  'Request an appointment online.',
  'External rotation of the shoulder',
  'Rotator cuff repair',
  'Most plans pay.',
  'Four prehab visits',
  'Book an evaluation',
  'Without insurance it is $140.',
  'Book an appointment by phone.',
  'Schedule a visit at one of our clinics.',
  'We accept most insurance plans.',
  'Visiting hours end at eight.',
  'Medicare covers the test.',
  'Your care team answers questions at any hour.',
  "If you're an inpatient, meals are brought.",
  'Your nurse shows you the bell.',
  'A case manager helps you plan the way home.',
  'What you owe depends on your plan.',
  'Members pay $80 a month.',
  'Apply for membership online.',
  'No insurance is needed.',
  'Forty minutes for whatever brings you in.',
  'Sports physicals and school forms',
  'An hour with your physician',
  'He talks to your hospital team and explains it to the family.',
];
export const doesNotSay = [
  'Visitor policy for clinical observers',
  'Elective in surgery',
  'Observation month in cardiology',
  'Patients are seen with the attending',
  'You visit the wards each morning',
  'Elective in surgical oncology',
  'Observership in outpatient care',
  'You may examine patients who agree',
  'During your visit you take part in rounds',
  'Preparing for your rotation',
];
export const saysElse = [
  'Preparing for your stay: observership',
  'Externship: your visit to the hospital',
  'Visiting students: preparing for your stay',
];
