import { cue } from '../cue.ts';
import { anyOf } from '../pattern.ts';

export default cue({
  value: 'both',
  weight: 2,
  pattern: anyOf`
    \bsome of each\b
    \bhalf and half\b
    \bhalf\b[^.;]{0,25}\b(?:hospital|wards?|inpatient)\b[^.;]{0,12}\bhalf\b[^.;]{0,25}\b(?:office|clinic|outpatient)
    \bhalf\b[^.;]{0,25}\b(?:office|clinic|outpatient)\b[^.;]{0,12}\bhalf\b[^.;]{0,25}\b(?:hospital|wards?|inpatient)\b
    \bone\b[^.;]{0,50}\b(?:hospital|wards?)\b[^.;]{0,16}\b(?:next|another|other|second)\b[^.;]{0,24}\b(?:office|clinic|practice)\b
    \bone\b[^.;]{0,50}\b(?:office|clinic|practice)\b[^.;]{0,16}\b(?:next|another|other|second)\b[^.;]{0,24}\b(?:hospital|wards?)\b
    \b(?:hospital|wards?) one (?:week|day|half|month),? (?:and )?(?:the )?(?:office|clinic|practice) the (?:next|other|second)\b
    \b(?:office|clinic|practice) one (?:week|day|half|month),? (?:and )?(?:the )?(?:hospital|wards?) the (?:next|other|second)\b
    \bboth settings\b
    \b(?:in|at) (?:the|our|a) (?:hospital|wards?) and (?:in|at) (?:the|our|an?|his|her) (?:office|clinic|practice)\b
    \b(?:in|at) (?:the|our|an?|his|her) (?:office|clinic|practice) and (?:in|at|on) (?:the|our|a) (?:hospital|wards?)\b
    \b(?:in-?patient|hospital|wards?) ?(?:\/|&|\+) ?(?:out-?patient|office|clinic)
    \b(?:out-?patient|office|clinic) ?(?:\/|&|\+) ?(?:in-?patient|hospital|wards?)\b
    \bboth (?:the )?(?:in-?patient|hospital|wards?) and (?:the )?(?:out-?patient|office|clinic)\b
    \bboth (?:the )?(?:out-?patient|office|clinic) and (?:the )?(?:in-?patient|hospital|wards?)\b
  `,
  denied: null,
  source: 'S15',
});

export const says = [
  'both office and hospital',
  'some of each',
  'Hospital one week and office the next',
  'clinic one day, the hospital the other',
  'One student may be in a county hospital and the next in a two-doctor office.',
  'One may sit in an office, another on a ward.',
  'half of the week hospital, half of the week office',
  'Inpatient/outpatient',
  'In the hospital and in the office you work beside him.',
  'In our clinic and on the wards',
  'Half and half',
  'Half the week in clinic, half on the wards',
  'You will work in both settings.',
  'Outpatient/inpatient',
  'Both inpatient and outpatient medicine',
];
export const doesNotSay = ['inpatient medicine', 'Both the hospital and the school must sign.', 'Half of the fee is due at the hospital.'];
export const knownWrong = [
  { of: 'Both the hospital and the office of your dean must sign.', fires: true },
  { of: 'Mornings on the wards, afternoons in clinic', fires: false },
];
