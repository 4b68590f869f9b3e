import { cue } from '../cue.ts';

export default cue({
  value: 'both',
  weight: 2,
  pattern: String.raw`\bsome of each\b|\bhalf and half\b|\bboth settings\b|\b(?:in-?patient|hospital|wards?) ?(?:\/|&|\+) ?(?:out-?patient|office|clinic)|\b(?:out-?patient|office|clinic) ?(?:\/|&|\+) ?(?:in-?patient|hospital|wards?)\b|\bboth in-?patient and out-?patient\b`,
  denied: null,
  source: 'S15',
});

export const says = ['some of each', 'Inpatient/outpatient'];
export const doesNotSay = ['inpatient medicine'];
