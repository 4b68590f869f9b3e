import { cue } from '../cue.ts';

export default cue({
  value: 'research',
  weight: 3,
  pattern: String.raw`\bresearch (?:elective|fellow(?:ship)?|internship|program|package|position|month|year|rotation|opportunit|volunteer|assistant)\w*`,
  denied: null,
  source: 'S14',
});

export const says = ['A research elective'];
export const doesNotSay = ['research shows'];
