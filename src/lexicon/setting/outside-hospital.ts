import { cue } from '../cue.ts';
import { wholeWords } from '../pattern.ts';

/** Other places to which patients come, or where they live. */
export default cue({
  value: 'outpatient',
  weight: 2,
  pattern: wholeWords`
    (?:urgent|immediate|convenient) care
    walk-ins
    (?:surgery|surgical|endoscopy|dialysis|infusion|wound|vein|imaging|laser|birth(?:ing)?|procedure|fertility|eye|cataract|pain|autism) cent(?:er|re)s?(?<!(?<!free-?standing )birth(?:ing)? cent(?:er|re)s?)
    surgicent(?:er|re)s?
    (?:day|same-day|office-based|outpatient) surgery
    (?:hemo)?dialysis (?:units?|chairs?|floor|shifts?|facilit(?:y|ies))
    hemodialysis cent(?:er|re)s?
    infusion (?:suite|room|chairs?|bay)
    nursing (?:homes?|facilit(?:y|ies))
    (?:assisted[- ]living|memory[- ]care|long-term care|extended care|retirement|group) (?:residences?|facilit(?:y|ies)|homes?|communit(?:y|ies)|settings?)
    (?<!in-)house ?calls?
    home (?:hospice |postpartum |health |care )?(?:visits|hospice|dialysis)
    (?:patients'?|people's|their) (?:own )?(?:homes|houses|living rooms)
    where they live
    homebound
    medical home
    (?:street|shelter) (?:team|medicine|outreach|clinic)
    (?:mobile|outreach) (?:van|clinic|unit)s?
    (?:homeless )?(?:camps|encampments|shelters)
    (?:day|partial|partial hospital(?:ization)?|intensive outpatient|opioid treatment|methadone|buprenorphine) (?:hospital|program|treatment|dosing)s?
    methadone (?:clinic|dispensary)
    partial hospitalization
    dispensary
    school[- ](?:based )?(?:clinic|health center)s?
    (?:county|city|state) (?:jail|prison)
    correctional (?:facility|facilities|clinic|health)
    health department
    training room (?:of|at)
    booked patients
    patients (?:are|come) (?:scheduled|booked)
    (?:well-child|well-baby|well-woman|annual|new-patient|medication|sick|prenatal|follow-up|preventive|booked|scheduled) (?:checks?|checkups?|visits?|physicals?|exams?)
    check-?ups
    (?:day|morning|afternoon|list) of appointments
    scheduled appointments
    patients? is roomed
    retail (?:clinic|pharmacy clinic)
    med(?:ical)? spas?
  `,
  denied: null,
  source: 'S15',
});

export const says = [
  'Evening urgent care shifts',
  'You see walk-ins.',
  'You are there for all scheduled appointments.',
  'The first patient is roomed at eight.',
  'A surgery center for eye patients',
  'A freestanding birth center',
  'A surgicenter',
  'Day surgery twice a week',
  'The dialysis unit, three mornings a week',
  'A hemodialysis center',
  'The infusion suite on Fridays',
  'Afternoon visits to nursing homes',
  'An assisted living residence',
  'Office visits and house calls',
  'Home hospice visits on Fridays',
  "You go to patients' homes.",
  'We see people where they live.',
  'You meet homebound adults.',
  'Two weeks in the medical home',
  'Go out with our street team.',
  'A mobile van visits the farms.',
  'Visits to camps and shelters',
  'An opioid treatment program',
  'A methadone clinic',
  'Two weeks of partial hospitalization',
  'At the dispensary',
  'A school clinic for children',
  'The county jail',
  'Correctional health',
  'The county health department',
  'The training room of the college',
  'Twenty booked patients a day',
  'Patients are scheduled every 15 minutes.',
  'Well-child checks',
  'Then checkups until five',
  'A full day of appointments',
  'A retail clinic',
  'A med spa',
];
export const doesNotSay = [
  'The Family Birth Center on the third floor',
  'Your home school',
  'A school clinician',
  'The surgical team',
  'Nursing students',
  'In-house call',
  'The locker room of the hospital',
];
