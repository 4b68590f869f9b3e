import { cue } from '../cue.ts';
import { wholeWords } from '../pattern.ts';

export default cue({
  value: 'outpatient',
  weight: 2,
  pattern: wholeWords`
    (?:attend(?:s|ing)?|join(?:s|ing)?|come to|sit in on|sees? \w+ in|observe(?:s|ing)?(?: in)?|work(?:s|ing)? in|days? (?:of|in)) (?:the |our |an? |my |her |his )?(?:(?!mayo |cleveland |lahey |ochsner )[\w'’-]+ ){0,3}clinics?
    out-?patients?
    ambulatory(?! (?:procedure|surger|cover|insurance))
    offices? of (?:our |the |private |participating |community |local )*(?:clinical )?(?:faculty|physicians?|doctors?|preceptors?|specialists?)\b
    offices? of (?:an?|one) (?:[\w-]+ ){0,2}(?:[a-z]+ologists?|physicians?|doctors?|internists?|surgeons?|pediatricians?|psychiatrists?|obstetricians?|specialists?)
    private (?:\w+ )?(?:practices?|offices?|clinics?)
    physicians?['’]? ?s?['’]? offices?
    doctors?['’]? ?s?['’]? (?:private )?offices?
    (?:office|clinic) (?:visits?|hours|days?|patients|work|based|setting|sessions?|schedule|week)
    (?:mornings?|afternoons?|evenings?|days?)(?: (?:is|are))?[:,-] ?(?:the |our )?(?:office|clinic)s?
    office-based
    clinic-based
    (?:in|at|into|inside|around|within|between|my|her|his|several|two|three|both) (?:(?:a|an|the|our|my|her|his|their|your|one|same|busy|small|two|three|several|both) ){0,2}(?:(?!(?:active|dean|student|students|education|admission|admissions|registrar|visa|international|gme|program|programs|house|front|back|affairs|global|health|graduate|undergraduate|mayo|cleveland|visiting|elective|electives|observership|housing|security|badge|hr|records|volunteer|academic|residency|department|chair|chair's|central|main|placement|our|my|the|a|an|school|university|best|clinical|exchange|dean's|registrar's)\b)[a-z'’.-]+ ){0,3}(?:offices?(?! (?:of|for|to|at|will|staff|hours of|and mail|door|manager|address|phone|by|requires))|clinics?|(?<!\b(?:in|of|into) )practices?(?! (?:of|in|guidelines|medicine|under|as|abroad|setting|patterns|these|the)))\b
    consulting rooms?
    (?:drives?|walks?|cross(?:es)?(?: the street)?|moves?|heads?) (?:over |back |down )?to (?:the|our|his|her|my|their) (?:(?!dean|student|registrar|visiting|admissions|education|security|badge|front)[a-z'-]+ ){0,3}(?:offices?|clinics?|practice|health center)(?! (?:of|manager|staff))
    one-doctor office
    offices? and (?:\w+ )?(?:suites?|labs?)
    doctor's own office
    and (?:the )?(?:office|clinic)\b(?! (?:of|for|will|staff|manager))
    solo practice
    group practice
    (?:surgeon|doctor|physician|dentist|dermatologist)'s own (?:suite|rooms|building|procedure room)
    exam(?:ination)? rooms?
    urgent care
    medical office
    (?:primary care|specialty|walk-in|community|free|kidney|skin|pain|eye|allergy|diabetes|thyroid|continuity|residents?'?|sports medicine|wound|infusion|rural health|fertility|travel) (?:clinics?|centers?)
    heart clinics?
    (?:two|three|four|five|six|\d)-(?:room|chair|doctor|physician) (?:suites?|offices?|practices?|clinics?)
    clinics\b
    (?:community )?health centers?
    house calls
    home visits
    nursing homes?
    booked patients
    surgery cent(?:er|re)s?
    endoscopy cent(?:er|re)s?
    dialysis (?:cent(?:er|re)s?|units?|clinics?)
    infusion (?:suite|center)
    day surgery
    school clinic
    [\w'-]+ clinics? (?:takes? (?:up )?|meets? |is held )?(?:on |every |all )?(?:one|two|three|four|five|half|twice|daily|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?)\b(?! (?:million|hundred|thousand|years))
    clinic (?:takes up|on (?:m|t|w|th|f)\b|and or days)
    (?:time|day|week) is (?:all )?clinic
    mental health (?:clinics?|centers?)
    concierge (?:office|practice)s?
    patients'? homes
    street (?:team|medicine|outreach)
    (?:mobile|outreach) (?:van|clinic|unit)s?
    (?:camps|encampments|shelters)
    partial hospital(?:ization)?
    intensive outpatient
    opioid treatment
    methadone (?:clinic|program|dosing)
    in-office (?:procedures?|surgery|visits?)
    (?:surgeon|doctor|physician|dermatologist|cardiologist)'s (?:suite|office)s?
    (?:cosmetic|dermatology|cardiology|family|pediatric|surgical|solo) practices?\b(?! (?:guidelines|exam|guideline))
    medical home
    home (?:hospice|postpartum|health)? ?visits
    free-?standing birth(?:ing)? cent(?:er|re)s?
    infusion room
  `,
  denied: null,
  source: 'S15',
});

export const says = [
  'You sit in on the memory clinic.',
  'Arrhythmia clinic two days a week',
  'Clinic takes up the rest',
  'Most of the time is clinic.',
  'A community mental health clinic',
  'How a concierge office runs',
  "You go to patients' homes.",
  'Clinic on M and W',
  'Go out with our street team.',
  'A mobile van visits the farms.',
  'Visits to camps and shelters',
  'Our partial hospital program',
  'The intensive outpatient program',
  'An opioid treatment program',
  'Patients come for methadone dosing.',
  'In-office procedures',
  "In the surgeon's suite on Hill Street",
  'Our cosmetic practice',
  'Two weeks in the medical home',
  'Home hospice visits on Fridays',
  'A freestanding birth center',
  'The infusion room next door',
  'Hands-on in the office of a cardiologist',
  'Afternoons: office',
  'You sit in the corner of the consulting room.',
  'After lunch you drive to the office on Staples Street.',
  'The observer crosses the street to the Family Health Center.',
  'The rotation is in a private practice.',
  'You work at our clinic.',
  'Office visits and house calls.',
  'at her private practice on Harlow Street',
  'Students attend morning clinic.',
  'Outpatient cardiology, four weeks',
  'Ambulatory care for adults',
  'You rotate through the offices of community physicians.',
  "A physician's office near the park",
  "The doctor's office opens at eight.",
  'An office-based rotation',
  'Clinic-based, Monday to Friday',
  'A one-doctor office in a small town',
  'Offices and procedure suites on one floor',
  "The doctor's own office, five days a week",
  'A lecture at eight and clinic after lunch',
  'A solo practice in family medicine',
  'A group practice of six cardiologists',
  "Small procedures in the surgeon's own suite",
  'Four exam rooms and one preceptor',
  'Evening urgent care shifts',
  'A medical office with a small laboratory',
  'The diabetes clinic sees forty people a day.',
  'Clinics run from eight to four.',
  'The heart clinic on Tuesdays',
  'A four-room suite above the pharmacy',
  'A community health center',
  'Home visits on Thursdays',
  'Afternoon visits to nursing homes',
  'Twenty booked patients a day',
  'A surgery center for eye patients',
  'The endoscopy center opens at seven.',
  'The dialysis unit, three mornings a week',
  'The infusion suite on Fridays',
  'Day surgery twice a week',
  'A school clinic for children',
];
export const doesNotSay = [
  'The Family Birth Center on the third floor',
  'A clinical practice guideline',
  'Pediatric practice guidelines',
  'Cleveland Clinic is one of the largest',
  'On your first day go to the Human Resources office.',
  'Go to the student office for your badge.',
  'Practice makes perfect.',
  'Visitors of the Heart Center',
  'You need to be in active practice.',
  'Send it to the visiting student office.',
  'Write to the Office of Education.',
  'The Department of Medicine and the Office of Hospital Medicine',
  'Ambulatory surgery',
  'An exam in June',
  'Private rooms in the dormitory',
];
export const knownWrong = [
  { of: 'Send copies to your dean and the office.', fires: true },
  { of: 'Medical office assistants answer the telephone.', fires: true },
];
