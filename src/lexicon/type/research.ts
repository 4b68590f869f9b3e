import { cue } from '../cue.ts';

export default cue({
  value: 'research',
  weight: 3,
  pattern: String.raw`^research$|\b(?:visiting|guest) (?:scientist|researcher)s?\b|\b(?:clinical |mentored |outcomes |remote |paid |postdoctoral )*research (?:elective|fellow|fellowship|internship|program|package|position|month|year|rotation|opportunit\w+|volunteer|assistant|scholar|track|group|experience|placement|externship|observership|seat|project|team)s?\b|\b(?:postdoctoral|postdoc) (?:fellow(?:ship)?|position)s?\b|\bcase[- ]report (?:group|writing|program|project)\b|\b(?:write|publish) (?:a|your|one) case report\b|\b(?:chart|audit|outcomes|quality improvement)[- ](?:review|audit|research|project)s?\b|\bmentored (?:clinical )?(?:research|projects?)\b|\bregistry (?:fellow|work|project|year)s?\b|\bremote research\b|\bresearch,? (?:\d|three|six|twelve) ?months?\b|\b(?:oncology|cardiology|nephrology|surgery|clinical|liver|outcomes) research\b`,
  denied: null,
  source: 'S14',
});

export const says = ['A research elective', 'Visiting Scientist', 'Write a case report', 'Oncology Research, 3 Months'];
export const doesNotSay = ['research shows'];
