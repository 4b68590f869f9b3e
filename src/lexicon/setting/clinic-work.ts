import { cue } from '../cue.ts';
import { wholeWords } from '../pattern.ts';
import { FIELD } from '../places.ts';

/** Clinics, offices and practices, where they are named as the place of work and not as an address. */
export default cue({
  value: 'outpatient',
  weight: 2,
  pattern: wholeWords`
    (?:attend(?:s|ing)?|join(?:s|ing)?|come to|sit in on|sees? \w+ in|observe(?:s|ing)?(?: in)?|work(?:s|ing)? (?:in|out of)|rotat\w+ (?:in|through|at)|days? (?:of|in)) (?:the |our |an? |my |her |his )?(?:(?!mayo |cleveland |lahey |ochsner )[\w'’-]+ ){0,4}clinics?
    out-?patients?(?! (?:pharmac(?:y|ies)|laborator(?:y|ies)|labs?|billing|registration|lobby|entrance))
    ambulatory(?! (?:procedure|surger|cover|insurance))
    offices? of (?:our |the |private |participating |community |local )*(?:clinical )?(?:faculty|physicians?|doctors?|preceptors?|specialists?)
    offices? of (?:an?|one) (?:[\w-]+ ){0,2}(?:[a-z]+ologists?|physicians?|doctors?|internists?|surgeons?|pediatricians?|psychiatrists?|obstetricians?|specialists?)
    private (?:\w+ )?(?:practices?|offices?|clinics?)
    (?:physician|doctor|surgeon|dentist|internist|pediatrician|podiatrist|psychiatrist|[a-z]+ologist)s?['’]? ?s?['’]? (?:(?:private|own|consulting) )?(?:offices?|suite|rooms|building|procedure room)
    (?:office|clinic)[- ](?:visits?|hours|days?|patients|work|based|setting|sessions?|schedule|week|only|side|consultations?|procedures?|rotation|time)
    (?:mornings?|afternoons?|evenings?|days?|time|week)(?: (?:is|are))?(?: all|[:,-])? ?(?:the |our |in )?(?:office|clinic)s?
    (?:in|at|into|inside|around|within|between|through|my|her|his|several|two|three|four|both) (?:(?:a|an|the|our|my|her|his|their|your|one|same|busy|small|two|three|several|both) ){0,2}(?:(?!(?:usa?|u\.s\.a?|america|states|active|dean|student|students|education|admission|admissions|registrar|visa|international|gme|program|programs|house|front|back|affairs|global|health|graduate|undergraduate|mayo|cleveland|visiting|elective|electives|observership|housing|security|badge|hr|records|volunteer|academic|residency|department|chair|chair's|central|main|placement|our|my|the|a|an|school|university|best|clinical|exchange|dean's|registrar's|and)\b)[a-z'’.-]+ ){0,4}(?:offices?(?! (?:of|for|to|at|will|staff|hours of|and mail|door|manager|address|phone|by|requires))|clinics?(?! (?:hospital|building))|(?<!\b(?:in|of|into) )practices?(?! (?:of|in|guidelines|medicine|under|as|abroad|setting|patterns|these|the)))
    (?:drives?|walks?|cross(?:es)?(?: the street)?|moves?|heads?|go|goes) (?:over |back |down )?to (?:the|our|his|her|my|their) (?:(?!dean|student|registrar|visiting|admissions|education|security|badge|front|human|medical education)[a-z'-]+ ){0,4}(?:offices?|clinics?|practice|health center)(?! (?:of|manager|staff))
    (?:${FIELD}(?:,|,? and|,? or| &| \/)? ){1,3}(?:(?:poly)?clinics?|office(?! (?:of|manager|staff))|(?:group )?practice(?! (?:guidelines?|exam|of|externship|rotation|elective|observership|clerkship|residency|program|preceptorship))|suite|cent(?:er|re)s?)(?! (?:of excellence|guideline))(?<!\b(?:general|medical|surgical|school|faculty|resident|heart|cancer|transplant|women's|children's|spine|eye|dental|stroke|[a-z]+iatric|[a-z]+ology|free|community|mobile|id) cent(?:er|re)s?)(?<!\b(?:medical|school|faculty|residents?'?) (?:office|practice))(?<!(?<!\ban? )\b(?:american|us|u\.s\.|modern|of|to|into|how|about) (?:surgical|medical|[a-z]+ology|[a-z]+iatric|[a-z]+iatry) practice)(?<!\b(?:surgical|obstetric(?:al)?|ob) suite)
    (?:solo|group|partner|member|host|device|day|small|two-doctor|one-doctor|community|satellite|neighborhood|main street|teaching|dermatologic|office-based) (?:practice|clinic|suite|lab|office(?! (?:of|for)))s?
    (?:two|three|four|five|six|\d)-(?:room|chair|doctor|physician) (?:\w+ ){0,2}(?:suites?|offices?|practices?|clinics?)
    offices? and (?:\w+ )?(?:suites?|labs?)
    and (?:the )?(?:office|clinic)(?! (?:of|for|will|staff|manager))
    (?:exam(?:ination)?|consult(?:ing|ation)|treatment) rooms?(?! of (?:the|our) (?:ward|hospital|floor))
    consulting office
    polyclinics?
    clinics(?<!^clinics)
    (?:community |federally qualified |public )?(?<!\b(?:academic|university) )health centers?
    [\w'-]+ clinics? (?:takes? (?:up )?|meets? |is held )?(?:on |every |all )?(?:one|two|three|four|five|half|twice|daily|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?)(?! (?:million|hundred|thousand|years))
    clinic (?:takes up|on (?:m|t|w|th|f)\b|and or days)
    % (?:of (?:it|the time) )?(?:in )?(?:the )?(?:clinic|office)
    percent (?:clinic|office)
    (?:weeks?|months?|half[- ]days?) (?:of|in) (?:the )?(?:[\w-]+ (?:and [\w-]+ )?)?(?:clinic|office)
    (?:in|at|between) (?:the|our|my|her|his|both) [\w'-]+ and [\w'-]+ (?:\w+ )?(?:offices|clinics|practices)
    in-office surger(?:y|ies)
  `,
  denied: null,
  source: 'S15',
});

export const says = [
  'You sit in on the memory clinic.',
  'Work out of a busy clinic.',
  'Outpatient cardiology, four weeks',
  'Ambulatory care for adults',
  'You rotate through the offices of community physicians.',
  'Hands-on in the office of a cardiologist',
  'Private practices in three suburbs',
  "The doctor's office opens at eight.",
  "Small procedures in the surgeon's own suite",
  'Office visits and house calls.',
  'An office-only experience',
  'Afternoons: office',
  'Most of the time is clinic.',
  'You work at our clinic.',
  'at her private practice on Harlow Street',
  'After lunch you drive to the office on Staples Street.',
  'Musculoskeletal and spine office',
  'The diabetes clinic sees forty people a day.',
  'A group practice of six cardiologists',
  'A satellite office',
  'A four-room suite above the pharmacy',
  'A two-physician family practice',
  'Offices and procedure suites on one floor',
  'A lecture at eight and clinic after lunch',
  'Four exam rooms and one preceptor',
  'A consulting office above the bank',
  'After lunch in the polyclinic',
  'Our clinics run from eight to four.',
  'A community health center',
  'Arrhythmia clinic two days a week',
  'Clinic takes up the rest',
  '70% clinic',
  'roughly 70 percent clinic',
  'A month of clinic with a nurse practitioner',
  'Minor in-office surgery',
  'At our Troy and Oakwood offices',
];
export const doesNotSay = [
  'See how doctors in the USA practice.',
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
  'A general medical center',
  'A psychiatric center',
  'A view of American surgical practice',
  'An academic health center',
  'The outpatient pharmacy closes at six.',
  'In the operating rooms of Orrin Clinic Hospital',
  'Mornings pass in an obstetric suite',
];
export const knownWrong = [{ of: 'Send copies to your dean and the office.', fires: true }];
