import { cue } from '../cue.ts';
import { anyOf } from '../pattern.ts';

export default cue({
  value: 'remote',
  weight: 2,
  pattern: anyOf`
    (?<!\b(?:apply|applications?|register(?:ed)?|registration|submit(?:ted)?|completed?|pay|paid|payment|form|accepted|orientation is|modules?|training is|posted|listed|check in|schedule|scheduling|book|booking|find us|view|read|shop|order|chat|donate|enroll?|sign up) )\b(?:virtual(?:ly)?|online|remote(?:ly)?)\b(?! (?:\w+ )?(?:interviews?|surveys?|open houses?|tours?|events?|fairs?|town halls?|(?:info|information|q&a) sessions?|documents?|packets?|applications?|forms?|modules?|portals?|payments?|courses?|training|orientation|registration|system|quiz|store|learning|library|account|visits? for|scheduling|tool|directory|information|check|areas?|valleys?|villages?|towns?|regions?|parts?|corners?|clinics?|hospitals?|counties))
    \btele-?(?:rotations?|externships?|observerships?|psych\w*|health|medicine|med|icu|cardiology|neurology|dermatology|nephrology|rheumatology|clinic|stroke|visits?|consults?)\b
    \btele-(?!phone|vision|metry|type|gram)[a-z]+
    \b(?:by|via|over|on|through) (?:live )?(?:video|zoom|webcam|screen)\b
    \bzoom (?:sessions?|rooms?|rotation|clinic)\b
    \bvideo-?conferenc\w*\b
    \blive video\b
    (?:\b(?:on|over|through) (?:\w+ )?(?:zoom|teams|webex|an ipad)\b)
    \b(?:webex|google meet|web meetings?|screen[- ]shar(?:e|ing))\b
    \b(?:you|students|visitors|participants|observers) (?:do|will) not (?:come|travel) (?:on[- ]?site|to (?:the )?(?:us|u\.s\.|united states|hospital|campus))\b
    \btele-?(?:conference|genetics|oncology|endocrinology|pediatrics|pathology|radiology)\b
    \bstreamed to (?:you|them)\b|\blive stream\b
    \b(?:watch|review|study|join|see|attend)[^.;]{0,30} (?:at|from) home\b
    \b(?:do not|don't|need not|without) (?:need to )?leav(?:e|ing) home\b
    \boff campus\b
    \bfrom (?:your|their) own location\b
    \btele-?(?:observation|rounds|sessions?)\b
    \bvideo (?:visits?|clinic|calls?|consult\w*)\b
    \bfrom (?:your|their) (?:own )?(?:home(?! (?:school|institution|university|hospital|department|program))|country|desk|laptop|screen|kitchen|sofa|couch|armchair|living room)\b
    (?<!\b(?:certificate|letter|papers|documents|records|report|money|license|degree|clearance|proof|far|you|away) )(?<!\bbring\b[^.;]{0,80})\bfrom (?:home|(?<!\b(?:students?|graduates?|doctors|physicians|people|visitors|anyone|schools?|applicants?) from )anywhere|abroad by)\b
    \blive-?stream\w*
    ^(?:at |from )?(?:your|their) own (?:home|desk|computer|laptop|living room|country)\b
    ^(?:at |from |on )?(?:your|the) (?:own )?(?:couch|sofa|armchair|kitchen table)$
    \bwhatever country you are in\b
    \b(?:no|never|nobody) (?:need to |has to |ever )?travel(?:s|ling|ing)?\b(?=[.,;:!]|$| (?:is|and|or|needed|required|to the)\b)
    \b(?:you|they|students|visitors|participants|nobody|learners|externs) (?:\w+ ){0,2}?(?:never|not|ever|need not|won't|don't) (?:need to |have to )?(?:travel(?=[.,;]|$| to)|come (?:here|on[- ]?site))
    \bno (?:\w+ ){0,2}(?:on-?site|on-campus|in-person) (?:days?|component|duties|part|attendance|sessions|time)\b
    \bno (?:\w+ ){0,2}duties on site\b
    \b(?:isn't|is not) possible to (?:attend|come|be here) in person\b
    \b(?:on campus|in person|on site) is not possible\b
    \bdistance (?:rotation|learning|elective|observership|externship)\b
    \bby (?:[\w-]+ ){1,2}video\b
    \b(?:video|secure) link\b
    \b(?:encrypted|secure|internet) (?:connection|platform)\b
    \bwithout leaving (?:your|their) (?:country|home|house|town)\b
    \bno flights?\b
    \bmicrosoft teams\b
    \b(?:video|telehealth) platform\b
    \b(?:never|not|n't|nobody) (?:come|comes|travel) to campus\b
    \bat (?:your|their) (?:house|home|own desk)\b(?! (?:school|institution|university|hospital|department|program|country))
    \bwherever in the world\b
    \bthrough (?:a|the) (?:live )?camera\b
    \bdial(?:s|ing)? in\b
    \b(?:log|logs|logging) (?:on|in) from\b
    \bon (?:the )?camera\b
    \bfrom where you are\b
    \b(?:log|join|watch|dial|call|connect|take part|participate|listen|rounds?|attend|sit)(?:s|ing)? [^.;]{0,30}\bfrom (?:abroad|overseas)\b
    \bon your (?:own )?screen\b
    \bjoin by (?:the )?link\b
    \bover the (?:web|internet|phone)\b
    \bfrom (?:your|their|any|a) computer\b
    \bvideo rooms?\b
    \b(?:nobody|no one|you do not|you never) (?:enters?|travels? to|comes? to|flies to) the (?:united states|u\.?s\.?|us)\b
    \bby (?:tele)?phone\b
    \bwebcam\b
    \b(?:by|on) (?:the )?computer\b
    \banywhere with an? (?:\w+ )?connection\b
    \b(?:at|from) (?:a )?distance\b(?! (?:of|you|from))
    \bwherever you (?:are|live|happen to be)\b
    \byou stay (?:at home|in your country)\b
  `,
  denied: null,
  source: 'S13',
});

export const says = [
  'A tele-allergy month',
  'Your couch',
  'Work from your sofa',
  'Lectures on Zoom',
  'Rounds are done over an iPad.',
  'Rounds by Webex twice a week',
  'Screen sharing of each study',
  'Teaching takes place by web meeting.',
  'We meet on Google Meet.',
  'Observers do not come to the hospital.',
  'Telegenetics appointments',
  'Operations are streamed to you.',
  'Visits by live stream',
  'Students review photos at home.',
  'You do not leave home.',
  'Students take part from off campus.',
  'They join from their own location.',
  'The rotation is held online.',
  'You join by the link I send.',
  'Patients see me by video.',
  'Telehealth clinic twice a week',
  'Zoom sessions with the preceptor',
  'Teaching by videoconference',
  'Live video of the exam room',
  'Telerounds every morning',
  'Video visits with patients',
  'You take part from your own desk.',
  'Your own desk',
  'At their own computer',
  'Rotate from home.',
  'Rounds are live-streamed.',
  'Whatever country you are in, you can take part.',
  'No travel and no visa',
  'You never need to travel.',
  'Participants need not come on site.',
  'There are no on-site days.',
  'There are no clinical duties on site.',
  'It is not possible to attend in person.',
  'Attendance on campus is not possible.',
  'You follow the visit by a secure link.',
  'Visits are watched on a secure platform.',
  'Without leaving your country',
  'No visa, no flight',
  'Case talks by Microsoft Teams',
  'Rounds run on a video platform.',
  'Students never come to campus.',
  'You greet the patient on camera.',
  'You log in from a quiet room.',
  'They attend from overseas.',
  'A distance rotation',
  'Encounters reach you by encrypted video.',
  'You review photos at your house.',
  'You join wherever in the world you live.',
  'You watch through the camera in the room.',
  'Students dial in to rounds.',
  'All from where you are',
  'You log on from abroad.',
  'The images appear on your own screen.',
  'The visits reach you over the internet.',
  'You follow the clinic from any computer.',
  'You meet the doctor in a video room.',
  'Nobody flies to the United States.',
  'Patients are seen by phone while you listen.',
  'A webcam and a quiet room are all you need.',
  'Four weeks by computer',
  'Doctor and patient appear on screen.',
  'Join rounds from anywhere.',
  'Anywhere with a good connection',
  'Learning at a distance',
  'From a distance',
  'You join wherever you live.',
  'You call in by video twice a week.',
  'You stay at home and join the clinic.',
];
export const doesNotSay = [
  'Apply online',
  'Virtual open house in May',
  'An online information session',
  'Schedule online',
  'Book online or find us online.',
  'Orientation is online.',
  'Bring a white coat from home if you have one.',
  'A letter from your home school',
  'A family doctor in a remote valley',
  'Apply in person.',
  'An online application form',
  'A virtual interview',
  'Travel is not paid.',
  'Pay through the online portal.',
  'A certificate from home',
  'From a distance of ten miles',
  'Your own white coat',
  'Physicians from abroad',
  'Students from anywhere',
  'At your home school',
];
