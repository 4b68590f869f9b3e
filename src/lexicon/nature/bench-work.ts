import { cue } from '../cue.ts';
import { wholeWords } from '../pattern.ts';

const METHODS =
  '(?:pipett(?:e|es|ing)|pcr|elisas?|western blots?|flow cytometry|assays?|cell cultures?|sequencing|bioinformatics|microscopy of tissue|gels)';
const ANIMALS = '(?:confocal|embryos?|tissue samples|mouse|mice|rats|rodents?|zebrafish|stem cells|deidentified tissue)';
/** Rooms of a hospital that are called so, and where patients lie. */
const OF_PATIENTS =
  '(?:cath\\w*|ep|echo\\w*|vascular|sleep|sim|simulation|skills|clinical|hospital|pathology|electrophysiology|angio\\w*|hemodynamics?|eeg|emg|reference|radiology)';

/** Work with what is not a patient: cells, animals, samples. */
export default cue({
  value: 'research',
  weight: 2,
  pattern: wholeWords`
    (?:at the |genomics |wet |lab )?bench(?: (?:work|training|research|experiments?|skills))?
    (?:wet|dry|animal|biology|immunology|research|basic science) labs?
    (?:in|at|join|our|dr) (?:(?!(?:${OF_PATIENTS}|or|and|to|the hospital)\b)[\w.'-]+ ){0,4}(?:laborator(?:y|ies)|labs?)(?! (?:coat|results?|tests?|values|work-?up))
    ${METHODS}
    ${ANIMALS}
    (?:ship|log|process|cut|run|prepare)s? (?:specimens|samples|sections|stains|blots)
    lab (?:notebook|meetings?|skills)
  `,
  denied: null,
  source: 'S14',
});

export const says = [
  'Six months at the bench',
  'Wet lab and data work with one mentor',
  "Work in Dr. Petrov's laboratory",
  'Learn to use a pipette.',
  'Mouse handling',
  'The extern cuts sections.',
  'Weekly lab meetings',
];
export const doesNotSay = ['A white coat', 'You are in the cath lab twice a week.', 'Review the lab results.', 'Help at C-sections.'];
