import { cue } from '../cue.ts';
import { wholeWords } from '../pattern.ts';

export default cue({
  value: 'inpatient',
  weight: 2,
  pattern: wholeWords`
    wards?
    floor work
    inpatients?
    in-patients?
    hospital (?:floors?|rounds|wards?|services?|teams?|side|patients|days?|consults?|shifts?|beds?|weeks?|setting|setup)
    (?:medical|surgical|teaching|hospital|pediatric|children's|oncology|cardiac|stroke|nursing|general|medicine|upstairs|post-op|labor|delivery|maternity|the) floors?(?! of (?:a|the) (?:building|house|tower)| plan)
    floors? of (?=(?:the )?(?:[a-z]+ ){1,3}hospital)
    on the (?!main|first|ground|second|third|fourth|fifth|sixth|top|\d)(?:\w+ )?(?:unit|floors?)\b
    bed floors?
    floors?, units
    (?<!\b(?:water|home) )births
    goes into labor
    (?:stroke|burn|crisis|telemetry|cardiac|transplant|psychiatric|observation|neuro|step-?down|critical care|coronary|inpatient|locked|labor|rehabilitation) units?
    icus?
    i c us?
    micu
    sicu
    nicu
    picu
    ccu
    intensive care
    critical care
    step-?down
    operating (?:rooms?|tables?|theat(?:er|re)s?|days?|lists?|suites?)
    (?:in|to|into|inside|and|of) the (?:or|ors|theat(?:er|re)|operating room)\b(?! an? )
    (?:\d|one|two|three|four|five) (?:full )?days? or(?=[,;.])
    ^or (?:\w+ )?days?\b
    ^or (?:guest|observer|visitor)s?$
    theatre
    surgical suites?
    consult(?:ation)?s? (?:service|list|team|rounds?)
    (?:inpatient|hospital|floor) consult(?:ation)?s
    (?:see|seeing|new) consults
    consultation-liaison
    emergency (?:departments?|rooms?|centers?)
    \beds?\b (?:shifts?|patients|attending)
    in the (?:ed|er)\b
    admissions? (?:on|from|to the(?! (?:univers|school|college|program)))
    new admissions?
    admitted patients
    patients (?:who are )?(?:admitted|lying|in (?:the |their )?(?:beds?|hospital))
    (?:takes?|taking|works? up|see) admissions
    (?:watch|observe|attend)(?:s|ing)? (?:\w+ ){0,2}operations\b
    (?<!\b(?:confidence|confident|comfort|comfortable|manners?) at the )bedside(?! (?:manners?|confidence))
    (?<!\b(?:grand|nursing home) )rounds(?! off)
    rounding
    scrub(?:s|bing)? in
    (?<=, )round(?=,)
    hospitalists?
    cath(?:eterization)? lab\w*
    over-?night call
    night call
    on call
    deliver(?:y|ies) (?:room|suite)
    labor and delivery
    (?:telemetry|birth|psych(?:iatric|iatry)?|geriatric|acute|geropsych\w*|neurology|respiratory|trauma) (?:floors?|units?)
    psychiatric hospitals?
    (?:main|heart|hospital|pediatric|cardiac|robotic) (?:or|ors)(?! an?\b)
    (?:hospital's|the|our) ep lab
    (?:robotic|open|laparoscopic|vascular|major) (?:and \w+ )?operations
    post-?op(?:erative)? (?:rounds?|patients|checks?)
    scrub(?:s|bing)? into
    hospital deliveries
    resuscitation bay
    (?:burn|trauma) cent(?:er|re)s?
    (?:leukemia|lymphoma|bone marrow|hematology|cardiology|neurology|orthopedic|geriatric) floors?
    floor teams?
    trauma (?:bay|activations?|call)
    (?:happens?|takes place|spent|is held|all|only) (?:entirely |completely |all )?in the hospital
    round (?:with|on|daily|every)
    (?<=^)rounds at \d
    nursery(?! rhyme| school)
    code team
    discharges?
    house staff
    night float
  `,
  denied: null,
  source: 'S15',
});

export const says = [
  'Cases, then floor work at half past five.',
  'OR guests',
  'You join the ward team.',
  'Days begin with rounds.',
  'You follow her into the OR',
  'Two days OR, three days office',
  'OR two days a week',
  'Inpatient medicine for four weeks',
  'In-patient cardiology',
  'You work with the hospital team.',
  'Surgical floor, two weeks',
  'Work on the transplant floor',
  'Three floors of a county hospital',
  'Two thirty-bed floors',
  'Floors, units and night shifts',
  'Students attend births.',
  'You come in when a mother goes into labor.',
  'Stroke unit, four weeks',
  'ICU month for graduates',
  'The I C U team meets at seven.',
  'MICU and CCU',
  'SICU and surgical suites',
  'NICU and PICU',
  'Intensive care for adults',
  'Critical care for graduates',
  'Twelve step-down beds',
  'Operating room twice a week',
  'Mornings in theatre with the surgeon',
  'The consult service sees six patients a day.',
  'You see consults with the fellow.',
  'Afternoons are for hospital consults.',
  'Consultation-liaison psychiatry',
  'Emergency room evenings',
  'ED shifts with an attending',
  'Two evenings in the ER',
  'Admissions from the night before',
  'Two new admissions a day',
  'You meet the admitted patients at seven.',
  'You talk with patients in their beds.',
  'Sub-interns take admissions with the resident.',
  'Visitors watch open heart operations.',
  'Teaching at the bedside',
  'Rounding with the team',
  'You scrub in twice a week.',
  'Sub-interns admit, round, and present.',
  'Work beside a hospitalist',
  'Cath lab every Tuesday',
  'Overnight call once a week',
  'Night call with the resident',
  'Students are on call every fourth day.',
  'The delivery room at night',
  'Labor and delivery, two weeks',
  'The newborn nursery every morning',
  'A month on the geropsych unit',
  'The site is a psychiatric hospital.',
  'Cases in the main OR',
  "Three days in the hospital's EP lab",
  'Robotic and open operations four days a week',
  'You look after postoperative patients.',
  'Students scrub into arthroscopies.',
  'Hospital deliveries with the midwife',
  'Work in the resuscitation bay',
  'Based at the burn center',
  'Our leukemia floor',
  'Two weeks with a floor team',
  'Trauma call with the residents',
  'All of it happens in the hospital.',
  'Externs round with the psychiatrist.',
  'Rounds at 6',
  'You run with the code team.',
  'Discharges before noon',
  'You work with the house staff.',
  'One week of night float',
];
export const doesNotSay = [
  'A water birth',
  'Water births and prenatal visits',
  'A round table with the chief',
  'You watch new consultations and stress tests in the office.',
  'or visitors from abroad',
  'Or a guest house nearby',
  'The registration desk is on the main floor.',
  'The university is old.',
  'Grand rounds are on Friday.',
  'The building has nine storeys.',
  'On the second floor',
  'A floor plan of the building',
  'The coordinator rounds off your schedule.',
];
export const knownWrong = [{ of: 'A coordinator is on call for your questions.', fires: true }];
