import { cue } from '../cue.ts';

export default cue({
  value: 'observation',
  weight: 3,
  pattern: String.raw`\b(?:observ(?:e|ing|ation|ational)|shadow(?:ing)?|watch(?:ing)?|look(?:ing)?)[- ]only\b|\bonly (?:observe|watch|shadow|look)\b|\b(?:strictly|purely|solely|entirely) (?:an )?(?:observation|observational|observe)\w*|\beyes only\b|\blimited to observ\w+|\bhands[- ]off\b|\bobservation[- ]only\b|\blook(?:s|ing)? on\b|\bnot? hands[- ]on\b|\bwithout (?:any )?(?:direct )?(?:patient contact|touching)\b`,
  denied: null,
  source: 'S12',
});

export const says = ['Visitors may only observe.', 'A strictly observational visit.'];
export const doesNotSay = ['Observe the dress code.'];
