import { notOffer } from '../cue.ts';

/** A rotation of another trade. Medicine named beside it in the title keeps the page. */
export default notOffer({
  head: String.raw`\b(?:nurs(?:e|es|ing)|dental|dentistry|dentists?|pharmac(?:y|ies|ists?)|pharmd|veterinar(?:y|ian|ians)|physical therap(?:y|ists?)|physiotherap(?:y|ists?)|occupational therap(?:y|ists?)|speech[- ]language|medical assistants?|physician assistants?|pa (?:students?|program|programme|studies|school)|small animal|optometr(?:y|ists?)|dieteti(?:c|cs)|dietitians?|paralegals?|law (?:school|students?|firm|clerks?)|legal|social work(?:ers?)?|chiropract(?:ic|or|ors)|sonograph(?:y|ers?)|respiratory therap(?:y|ists?)|audiolog(?:y|ists?)|paramedics?|podiatr(?:y|ic)|psycholog(?:y|ists?) (?:in|ex)tern(?:ship)?s?)\b`,
  text: String.raw`\b(?:nursing students?|student nurses?|(?:nurse|rn) preceptors?|ccne|acen|physical therap(?:y|ists?)|dpt|pt students?|dental (?:students?|externs?|school)|(?:student pharmacists?|pharmd|p4 students?|fpgec)|pharm(?:d|acy) (?:students?|school|residents?)|veterinar(?:y|ian|ians)|animals?|dogs?|cats?|horses?|pets?|pet owners?|owners|avma\w*|virmp|pa students?|pa preceptors?|nurse practitioner students?|pa programs?|physician assistant (?:students?|programs?)|arc-pa|optometry|optometrists?|(?:schools?|colleges?) of (?:optometry|nursing|pharmacy|dentistry|podiatric medicine|veterinary medicine)|law students?|attorneys?|paralegals?|high[- ]school(?:ers)?|pre-?med(?:ical)?(?: students?)?|undergraduate (?:college )?students|college students|apta|capte|fccpt|physiatr\w+ assistants?)\b`,
  least: 3,
  unless: String.raw`\b(?:medical (?:students?|graduates?|doctors?)|physicians?(?! assistant)|doctors?(?! of (?:pharmacy|nursing|physical|dental|veterinary|optometry))|imgs?)\b`,
  source: 'DOMAIN: rotations of veterinary, dental, pharmacy, nursing, law and other schools',
});

export const says = ['Veterinary externship', 'Nursing student placements'];
export const doesNotSay = ['Nephrology externship'];
