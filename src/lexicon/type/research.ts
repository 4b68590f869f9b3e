import { cue } from '../cue.ts';
import { anyOf } from '../pattern.ts';

export default cue({
  value: 'research',
  weight: 3,
  pattern: anyOf`
    ^research$
    ^research (?:at (?:a )?distance|online|remotely|from (?:home|afar|a distance)|by (?:video|zoom))\b
    ^(?:[a-z]{2,5}[ -]?\d{3,5}[a-z]?(?: ?[:.–-])? )?research in (?!(?:the|our|your|this|my|a)\b)[\w ',&/-]+(?:: [a-z]{2,5}[ -]?\d{3,5}[a-z]?|\([\w ]+\))?$
    ^(?:(?!(?:our|about|and|or|in|for|more|the|see|patients?|care|education|clinic|other|all)\b)[a-z-]+ ){1,2}research(?:$| [–—-] | \()
    \b(?:visiting|guest) (?:scientist|researcher)s?\b
    \b(?:clinical |mentored |outcomes |remote |paid |postdoctoral )*research (?:elective|fellow|fellowship|internship|program|package|position|month|year|rotation|opportunit\w+|volunteer|assistant(?:ship)?|scholar|track|group|experience|placement|externship|observership|seat|project|team|mentorship|collaboration|workshop|training|immersion|stay)s?\b
    \b(?:postdoctoral|postdoc) (?:fellow(?:ship)?|position)s?\b
    \bcase[- ]report (?:group|writing|program|project|workshop|mentorship)\b
    \b(?:write|publish) (?:a|your|one) case report\b
    \b(?:chart|audit|outcomes|quality improvement)[- ](?:review|audit|research|project)s?\b
    \bmentored (?:clinical )?(?:research|projects?)\b
    \bregistry (?:fellow|work|project|year)s?\b
    \bremote research\b
    \bresearch only\b
    \b(?:laboratory|lab|bench) (?:year|fellow|fellowship|stay|internship|months)s?\b
    \bat the bench\b
    \bresearch,? (?:\d|three|six|twelve) ?months?\b
    \b(?:oncology|cardiology|nephrology|surgery|clinical|liver|outcomes|survey|retrospective|database|laboratory|lab|bench|translational) research\b
    \b(?:data|registry|chart|database) (?:project|team|group|internship)s?\b
    \b(?:systematic|scoping|literature)[- ]review (?:group|project|team|workshop|mentorship)s?\b
  `,
  denied: null,
  source: 'S14',
});

export const says = [
  'Research at a distance',
  'A research elective',
  'Research stays',
  'Research Mentorship, online',
  'Case Report Workshop',
  'Systematic review group',
  'The hospice data project',
  'Survey research with two mentors',
  'Visiting Scientist',
  'Write a case report',
  'Research, Three Months',
  'Research in neuropsychiatry',
  "MEDC 480: Research in men's health",
  'Research in skin cancer: DERM 455',
  'Surgical Research – with a sponsor of the faculty',
  'Research',
  'Quality Research',
  'Research Assistantship',
  'Liver transplant research',
  'One year of laboratory research with a mentor',
  'A postdoctoral fellowship in cardiology',
  'Join our case-report group.',
  'A quality improvement project with the faculty',
  'Mentored research for graduates',
  'A registry year in trauma surgery',
  'Remote research with a mentor',
  'lab + database, research only',
  'A laboratory year in immunology',
  'Six months at the bench',
];
export const doesNotSay = [
  'research shows',
  'Education and Research',
  'Research in the Department of Medicine: faculty',
  'Our research',
  'Our hospital is known for research.',
  'Tell us how you heard of the program: research, friends, school.',
];
export const knownWrong = [
  { of: 'Clinical research has been done here since 1920.', fires: true },
  { of: 'Residents finish a quality improvement project each year.', fires: true },
];
