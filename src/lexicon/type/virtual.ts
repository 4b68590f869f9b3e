import { cue } from '../cue.ts';

export default cue({
  value: 'virtual',
  weight: 3,
  pattern: String.raw`\b(?:virtual|online|remote) (?:\w+ ){0,2}(?:rotation|observership|externship|elective|clerkship|usce|clinical experience)s?\b|\btele-?(?:rotation|externship|observership|psychiatry rotation)s?\b|\be-observerships?\b`,
  denied: null,
  source: 'S13',
});

export const says = ['Telerotation in psychiatry'];
export const doesNotSay = ['virtual visits'];
