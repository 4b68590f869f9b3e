import { notOffer } from '../cue.ts';
import { wholeWords } from '../pattern.ts';

/** A laboratory that seeks its own people: postdocs, students of a PhD, technicians. */
export default notOffer({
  rank: 40,
  reason: 'job',
  text: wholeWords`
    postdocs?
    postdoctoral (?:fellows?|positions?|researchers?)
    phd (?:students?|program|candidates?)
    an? (?:md\/)?phd
    graduate students
    nih[- ]funded
    nrsa
    (?:lab )?technicians?
    rotation students
    lab(?:oratory)? rotations?
    (?:doctoral|phd|graduate) (?:research|studies|work|degree)
    dissertations?
    preprint
  `,
  least: 4,
  against: wholeWords`
    (?:research|unpaid|clinical) (?:volunteers?|scholars?|electives?|observers?)
    volunteer research(?:ers?)?
    medical (?:students?|graduates?)
    imgs?
    observerships?
  `,
  source: 'DOMAIN: postdoc offices and laboratories',
});

export const says = [
  'Postdocs are welcome.',
  'One postdoctoral position',
  'Apply to the PhD program.',
  'You have a PhD.',
  'Graduate students rotate for ten weeks.',
  'NIH-funded',
  'Pay follows the NRSA scale.',
  'Technicians stay for two years.',
  'Be kind to rotation students.',
  'Three laboratory rotations in the first year',
  'Doctoral research begins in June.',
  'A dissertation takes four years.',
  'A preprint counts.',
];
export const doesNotSay = ['Graduates of medical schools', 'An electronic record', 'The technology fee'];
export const saysElse = [
  'Research volunteers',
  'Volunteer researchers',
  'Medical graduates may apply.',
  'IMGs are welcome.',
  'Observerships',
];
