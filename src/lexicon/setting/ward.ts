import { cue } from '../cue.ts';
import { wholeWords } from '../pattern.ts';
import { BEDS_FOR } from '../places.ts';

/** Where patients lie. */
export default cue({
  value: 'inpatient',
  weight: 2,
  pattern: wholeWords`
    ^ed$
    wards?(?! (?:off|clerks?|secretar(?:y|ies)|procedures?|etiquette))
    in-?patients?
    ${BEDS_FOR}(?:[- ](?:and |or )?${BEDS_FOR}){0,2}[- ](?:units?|bays?|pods?)(?! of (?:time|measure|(?:the|a) (?:\w+ )?(?:jail|prison)))
    (?:the |${BEDS_FOR} )floors?(?! of (?:a|the) (?:building|house|tower)| plan)
    floors? of (?=(?:the )?(?:[a-z]+ ){1,3}hospital)
    on the (?!same|main|upper|lower|first|ground|second|third|fourth|fifth|sixth|top|\d)(?:\w+ )?(?:unit|floors?)
    (?:on|to|onto|over|of|and|between) (?:two|three|four|several|both|our) (?:\w+[- ])?(?:floors|units)
    floor (?:work|by floor|teams?|patients|consults?)
    bed floors?
    floors?, units
    \d{1,2} (?:north|south|east|west)(?= ?(?:[,.;:)]|$|(?:is|and|with|team|unit|at|every|where)\b))
    level (?:i{1,4}|iv|one|two|three|\d) (?:unit|nursery)
    (?:[mscnpt]|cv|ct|cc|neuro)?icus?
    i c us?
    ccus?
    (?<!(?:,|and) )(?:intensive|critical|intermediate) care(?! (?:are|is|and|in the)\b|,)
    (?:\d+|\w+)-bed(?:ded)? (?:\w+ )?(?:unit|ward|service)s?
    step-?down
    telemetry(?! technician)
    nursery(?! rhyme| school)
    (?:nurses?'? station|day room|(?<!\b(?:to|can|may|please) )call) (?:of|on) the
    hospital (?:floors?|wards?|services?|side|patients|beds?)
    (?<!\b(?:confidence|confident|comfort|comfortable|manners?) at the )bedside(?! (?:manners?|confidence))
    hospitalized (?:patients|adults|children|people|infants|veterans|women)
    admitted patients
    patients (?:who (?:are|have been) |are )?(?:admitted|lying|in (?:the |their )?(?:beds?|hospital))
    (?:psychiatric|rehabilitation|rehab|acute[- ]care|long-term acute care) hospitals?
    acute[- ]care(?= (?:areas?|settings?)\b|[,;.]|$| and )
  `,
  denied: null,
  source: 'S15',
});

export const says = [
  'ED',
  'Clinic, acute care and procedures',
  'On the wards',
  'Inpatient medicine for four weeks',
  'In-patient cardiology',
  'Stroke unit, four weeks',
  'A month on the geropsych unit',
  'The bone marrow transplant unit',
  'The labor and delivery unit',
  'Medical floor, two weeks',
  'Our leukemia floor',
  'You join the team on the floors.',
  'Three floors of a county hospital',
  'Work on the fracture unit',
  'Teaching rounds on two floors',
  'Rounds go floor by floor.',
  'Two weeks with a floor team',
  'Two thirty-bed floors',
  'Floors, units and night shifts',
  'Rounds on 5 North.',
  'A level III unit for preemies',
  'ICU month for graduates',
  'The I C U team meets at seven.',
  'NICU and CVICU',
  'The CCU team',
  'Intensive care for adults',
  'Critical care for graduates',
  'A 12-bed unit',
  'Twelve step-down beds',
  'Two weeks of telemetry',
  'The newborn nursery every morning',
  "Report to the nurses' station of the unit.",
  'Two weeks on the hospital side',
  'Teaching at the bedside',
  'All work is with hospitalized patients.',
  'You meet the admitted patients at seven.',
  'You talk with patients in their beds.',
  'The site is a psychiatric hospital.',
];
export const doesNotSay = [
  'The usual ward procedures',
  'You are free to call on the chief.',
  'The registration desk is on the main floor.',
  'On the second floor',
  'The laser rooms are on the same floor.',
  'A floor plan of the building',
  'Confidence at the bedside',
  'A nursery school for your children',
  'Steward of the fund',
  'Ward clerks',
  'The unit of measure',
  'Rotations in cardiology and critical care are offered.',
  'The medical unit of the county jail',
];
