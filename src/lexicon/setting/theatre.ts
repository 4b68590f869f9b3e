import { cue } from '../cue.ts';
import { wholeWords } from '../pattern.ts';

/** Where a hospital operates, delivers, and takes in what comes at night. */
export default cue({
  value: 'inpatient',
  weight: 2,
  pattern: wholeWords`
    operating (?:rooms?|tables?|theat(?:er|re)s?|days?|lists?|suites?)
    (?:in|to|into|inside|and|of) the (?:(?:children's|adult|women's|eye|ent|ortho) )?(?:or|ors|theat(?:er|re))(?! an? )
    (?:main|heart|hospital|pediatric|cardiac|robotic|burn|trauma|hybrid|general|open) (?:or|ors)(?! an?\b)
    (?:\d|one|two|three|four|five) (?:full )?days? (?:(?:in|of) (?:the )?)?or(?=[,;.]|$| and)
    (?:mon|tues|wednes|thurs|fri)days?:? or(?=[,;.]|$)
    (?<=^|[,;:.] )or (?:\w+ )?(?:mon|tues|wednes|thurs|fri)?days?
    or (?:time|cases|schedule|team)
    (?<=^|[,;:.|] )or(?= ?(?:,|and|&|\/|\+) ?(?:[\w-]+ )?(?:clinics?|offices?|wards?|floors?|rounds|icu)\b)
    (?<=\b(?:clinics?|offices?|wards?|floors?|rounds|icu) ?(?:,|and|&|\/|\+) ?)or(?=[,;.]|$)
    (?:\d|one|two|three|four|five|full) or days?
    or (?:guest|observer|visitor)s?(?<=^\S+ \S+)$
    assigned to an or
    theatre
    (?<!office-based )surgical suites?
    (?:heart|pump|trauma|recovery|hybrid|delivery|birthing|labor|obstetric(?:al)?|resuscitation|resus) (?:rooms|suites?|room)
    (?:pacu|recovery area|holding area|pre-?op (?:area|holding))
    cath(?:eterization)? lab\w*
    (?:ep|electrophysiology|angio(?:graphy)?|interventional) (?:lab|suite)s?
    scrub(?:s|bing)? (?:in|into|for|until|on|cases|with)
    (?:watch|observe|attend|stand in on|assist (?:in|at|with))(?:s|ing)? (?:[\w-]+ ){0,2}operations
    surgery at (?:the )?(?:[\w'-]+ ){0,3}(?:hospital|medical center)(?!'s)
    (?:clinics?|offices?) and (?:in|at|to) (?!day )(?:\w+ )?surgery(?! (?:clinics?|centers?))
    (?:go|goes|going|come) to surgery
    (?:robotic|open|laparoscopic|vascular|major|heart) (?:and \w+ )?operations
    (?:cesareans?|c-sections|hospital deliveries)
    (?<!\b(?:water|home) )births
    goes into labor
    labor (?:and|&) delivery
    l ?& ?d
    l and d
    emergency (?:department|room|cent(?:er|re)|bay|pod|ward)s?
    (?:pediatric|children's|adult|county|hospital|busy|level \S+|an?|the|our) eds?(?! (?:course|program|form|office)\b)
    eds? (?:shifts?|patients|attendings?|consults?)
    (?:the|our) ers?
    (?:burn|trauma) cent(?:er|re)s?
    trauma (?:activations?|call|codes?)
    (?:resuscitation|trauma) bays?
    code (?:team|stroke|blue)s?
    hospital's (?:[\w-]+ ){0,2}(?:rooms?|suites?|labs?|laborator(?:y|ies)|icus?|unit)
  `,
  denied: null,
  source: 'S15',
});

export const says = [
  'Operating room twice a week',
  'You follow her into the OR',
  'Cases in the main OR',
  'Two days OR, three days office',
  'Monday OR, Friday office',
  'OR Monday, Tuesday and Thursday',
  'Clinic, OR time',
  'OR two days a week',
  'Three OR days and two clinic days',
  'OR guests',
  'OR and clinic',
  'Office, wards & OR',
  "You'll be assigned to an OR each morning.",
  'Mornings in theatre with the surgeon',
  'SICU and surgical suites',
  'The delivery room at night',
  'You see your patients in PACU.',
  'Cath lab every Tuesday',
  'Three days in the EP lab',
  'You scrub in twice a week.',
  'Surgery at Orrin Memorial Hospital',
  'You observe in clinic and in surgery.',
  'Twice a week you go to surgery.',
  'Visitors watch two operations a day.',
  'Robotic and open operations four days a week',
  'You may stand at the back for cesareans.',
  'Students attend births.',
  'You come in when a mother goes into labor.',
  'Labor and delivery, two weeks',
  'Two weeks of L&D',
  'Nights on L and D',
  'Emergency room evenings',
  'Two evenings in the ED',
  'ED shifts with an attending',
  'Two evenings in the ER',
  'Based at the burn center',
  'Trauma call with the residents',
  'Work in the resuscitation bay',
  'You run with the code team.',
  "You read in the hospital's reading rooms.",
];
export const doesNotSay = [
  'or visitors from abroad',
  'Or a guest house nearby',
  'A residency in surgery',
  'Clinics and day surgery',
  'A water birth',
  'Water births and prenatal visits',
  'Wear scrubs',
  'Saturdays or Sundays',
  'Work on Monday or Tuesday',
  'The laboratory and data',
];
