import { offerCue } from '../cue.ts';
import { anyOf, wholeWords } from '../pattern.ts';

/** Somebody from outside comes to see or share a doctor's work, by whatever word. */
export default offerCue(
  'visit',
  anyOf`
  ${wholeWords`
    observer(?:ship)?s?
    externs?
    externships?
    clerkships?
    sub-?i(?:ntern(?:ship)?)?s?
    acting (?:medical )?intern(?:ship)?s?
    preceptorships?
    tele-?rotations?
    usce
    u\.s\. clinical experience
    us clinical experience
    (?:weeks?|months?) of (?:(?:us|u\.s\.|american|supervised|hands-on|real) )?clinical experience
    clinical (?:attachment|visit|immersion|experience program)s?
    observational (?:clinical )?(?:program|experience|visit|rotation|fellowship)s?
    observe clinically
    (?:short|brief|month-long|(?:one|two|three|four|six)-(?:week|month)) (?:clinical )?(?:experience|stay|visit)s? (?:at|with|under|that|in)
    clinical observation
    observing for (?:\w+ ){1,3}(?:days?|weeks?|months?)
    (?:open|opens) (?:their|his|her|our) (?:practices?|offices?|clinics?) to (?:an? )?(?:colleagues?|graduates?|doctors?|physicians?|imgs?)
    observation (?:program|visit|term|month|week)s?
    auditions?
    rotators?
    visiting (?:months?|weeks?)
    shadowing
    traineeships?
    mini-residenc(?:y|ies)
    visitorships?
    guest (?:doctors?|physicians?|clinicians?|surgeons?|scholars?|students?)
    (?:extramural|incoming (?:international|exchange|foreign)) (?:medical )?(?:students?|trainees?)
    (?:international|remote|guest) trainees?
    clinical placements?
    (?:trained|educated) (?:physician|doctor|graduate)s? (?:volunteers?|fellows)
    volunteers? in (?:training|clinical) roles?
    (?:supervised|structured) (?:clinical )?experience
    readiness (?:track|program)s?
    research volunteers?
    research fellowships?
    volunteer research(?:ers?)?
  `}
  \bvisiting (?:\w+ ){0,2}(?:students?|physicians?|doctors?|observers?|clinicians?|trainees?|professionals?|scholars?|surgeons?|graduates?|fellows?|residents?)\b
  \b(?:international|foreign|guest|our|clinical|student|medical|physician|professional) (?:visitors?|rotators?|observers?|guests?)\b
  \b(?:receives?|takes?|hosts?|welcomes?) (?:\w+ ){0,2}visitors\b(?! (?:cent|parking))
  \b(?:visitors?|guests?) (?:come|comes|joins?|stay|stays|spend|sit|sits|stand|follow|follows|watch|must|may|can|are|is|pay|in)\b
  \b(?:rotations?|electives?)\b(?! (?:surg|procedure|operation|c-section|case|cesarean))
  \brotat(?:e|es|ing) (?:with|at|in|through)\b
  \b(?:spend|spends|spending|come for|stay for|join (?:us|me|him|her|them|the \w+|our \w+) for) (?:\w+ ){0,4}(?:days?|weeks?|months?|mornings?|term)\b
  \b(?:a|one|two|four|your) (?:week|month)s? (?:with|in|at|on) (?:our|my|the|a|dr)\b
  \b(?:an?|one|two|three|four|six|eight|ten) (?:half-|full )?(?:days?|mornings?) with (?:our|my|the|a|dr)\b
  \bcomes? (?:here )?to (?:watch|observe|shadow|see) (?:us|me|him|her|our)\b
  \btrain with (?:us|me|him|her|our)\b
  \byou can train with\b
  \b(?:takes?|taking|likes?|hosts?|welcomes?) (?:trainees|learners)\b
  \bfollow (?:me|him|her) (?:from|to|into|through|around)\b
  \bspend (?:some )?time (?:here|with (?:me|us|him|her))\b
  \b(?:rotation|tele-?\w+|practice|rounds|program|training|places?|seats?|room) for (?:imgs?|(?:international |foreign )?medical graduates|foreign doctors)\b
  \bparticipants (?:attend|are present|observe|obtain|accompany|join|spend|rotate)\b
  \bclinical training program\b
  \b(?:works?|working|rounds?|rounding) (?:alongside|beside|next to) (?:me|us|our|the (?:doctor|attending|team)|one of)\b
  \b(?:takes?|taken|took|hosts?|hosted|had) (?:one|two|three|\d) (?:\w+ ){0,2}(?:graduates?|doctors?|students?|physicians?|visitors?|guests?)\b
  \bduring your stay\b
  \b(?:sit|sits|sitting|stay) (?:in(?! (?:touch|contact|the loop)\b)|with|beside)\b
  \bguests? (?:learners?|readers?|of|will|who)\b
  \beach guest\b
  \b(?:learners|stool|seat|listener)\b
  \b(?:come|comes) to (?:my|our) (?:office|clinic|practice|hospital|ward)\b
  \bone place a month\b
  \bteaching (?:month|week)s?\b
  \b(?:an?|one|the|each|every|our|no|two) (?:international |foreign |visiting )?trainees? (?:is|are|may|must|can|comes?|stays?|follows?|pays?|at a time|each|a month|from)\b
  \b(?:has|have|takes?|hosts?) an? trainee\b
  \bkeep (?:a|one) place\b
  \bshadow(?:s|ing)? (?:a|the|our|dr|me|physicians?|doctors?)\b
`,
);

export const says = [
  'Your visiting month',
  'A guest joins the consult team.',
  'They have come to watch us work.',
  'Physician visitors to the heart service',
  'The ward receives visitors from abroad.',
  'A stay means observing for two weeks.',
  'Our members open their offices to a colleague.',
  'Six months of clinical experience',
  'Eight half-days with a psychiatrist',
  'Train with us in Mesa',
  'Doctors you can train with',
  'She takes trainees again from June.',
  'You follow me from room to room.',
  'If you want to spend time here',
  'Telepsychiatry for IMGs',
  'Research volunteer positions for graduates',
  'Visiting physicians of the burn center',
  'Visitors pay $600',
  'I have taken two graduates since spring.',
  'Graduates work alongside me.',
  'An observership',
  'Join me for three mornings.',
  'Four weeks with Dr. Rask',
  'Externs welcome',
  'Externships in family medicine',
  'Clinical clerkships',
  'Sub-internship in surgery',
  'The subintern admits with the team.',
  'Acting internships',
  'Preceptorship with a cardiologist',
  'Telerotations from home',
  'USCE in a private clinic',
  'Hands-on U.S. clinical experience',
  'US clinical experience for graduates',
  'Clinical attachments in pediatrics',
  'Observational experience for doctors',
  'Surgeons observe clinically for a month.',
  'A one-week stay under the chief',
  'Clinical observation in the operating room',
  'Observation month',
  'Auditions in orthopedics',
  'Rotators must wear a badge.',
  'Job shadowing for graduates',
  'Traineeships in pathology',
  'Mini-residency in pain medicine',
  'Visitorships in neurology',
  'Guest doctors join morning rounds.',
  'Guest surgeons of the spine center',
  'Extramural students: forms and dates',
  'Incoming exchange students',
  'Incoming international medical students',
  'Each remote trainee has a doctor of her own on the screen.',
  'Clinical placements for students from abroad',
  'Foreign-educated doctor volunteers',
  'Volunteers in training roles work under a doctor.',
  'A supervised experience of eight weeks',
  'The readiness track lasts twelve weeks.',
  'Research fellowship for graduates',
  'Volunteer researchers',
  'International visitors',
  'Choose one of four electives.',
  'Rotate with us in the fall.',
  'Participants attend rounds and clinic.',
  'Clinical training program',
  'We find a desk for you during your stay.',
  'You sit in on family meetings.',
  'Guests who cancel pay half.',
  'One doctor for each guest',
  'Learners stand behind the attending.',
  'There is a stool for you in the examining room.',
  'A seat in the corner is yours.',
  'You come as a listener.',
  'Come to my clinic and see how we work.',
  'We have one place a month.',
  'The teaching month',
  'Each trainee follows one doctor.',
  'Each month one of us has a trainee.',
  'We keep a place for a doctor from abroad.',
  'Shadow our physicians for a week.',
];
export const doesNotSay = [
  'Stay in touch',
  'Stay in contact with us',
  'Half a day on the train',
  'Visiting hours end at eight',
  'elective surgery',
  'Sit up slowly after the procedure',
  'The rotary fund pays for books',
  'Guest parking is free',
  'Incoming first-year students',
  'Volunteers wear a blue vest.',
  'Job placements',
  'Emergency readiness',
  'Elective procedures',
];
export const knownWrong = [
  { of: 'Dr. Rask did her clerkships at a county hospital.', fires: true },
  { of: 'Rotator cuff repair', fires: true },
];
