import { cue } from '../cue.ts';
import { anyOf } from '../pattern.ts';

/** Says itself that there is nothing but watching. */
export default cue({
  value: 'observation',
  weight: 3,
  pattern: anyOf`
    \b(?:view(?:ing)?|observ(?:e|ing|ation|ational|ers?)|shadow(?:ing)?|watch(?:ing)?|look(?:ing)?)[- ]only\b
    (?<!(?:\b(?:not|rather than|instead of|more than|beyond)|n't) (?:to )?)\b(?:only|just|merely) (?:to )?(?:observe|watch|shadow|look|observing|watching|as observers?)\b
    \b(?:strictly|purely|solely|entirely|exclusively) (?:(?:an|as|for|to|about|limited) ){0,2}(?:observ\w*|shadow\w*|watch\w*)
    \b(?:observation|observing|shadowing|watching) (?:alone|and nothing (?:else|more))\b
    \beyes (?:and ears )?only\b
    \blisteners? only\b
    \bkeeps? (?:all |the )?(?:patient contact|examining|contact with patients) (?:to|for) (?:herself|himself|themselves|ourselves|myself)\b
    \b(?:limited|restricted|confined) to (?:\w+ ){0,2}(?:observ\w+|watching|shadowing|viewing)
    \bhands[- ]off\b
    \bnon-?participat(?:ing|ory) (?:observers?|role|basis|capacity)
    \bnot? hands[- ]on\b
    \bno[nt]?[- ]clinical (?:role|capacity|duties)\b
    \bwithout (?:any |having )?(?:direct |physical )?(?:patient contact|touching|contact with patients)\b
    \bno (?:touch(?:ing)?|stethoscope|keyboard|questions to (?:the |any )?patients?|hands)\b
    \b(?:attend|attends|join|joins|sit|sits|listen|listens)(?: \w+)? (?:muted|silently|in silence)\b
    \b(?:present|there) but silent\b
    \b(?:silent|quiet|mute|discreet|inaudible) (?:guest|square|presence|chair|watcher|company)s?\b|\bare inaudible\b|\b(?:remain|stay)s? (?:silent|quiet)\b|\bseen and not heard\b
    \b(?:shadowing|watching|observing|observation|listening),? (?:and )?(?:nothing else|is (?:all|the whole)|is allowed|no more)\b
    \b(?:only|restricted to|ends (?:at|with)|keep to|confine themselves to|stops at) (?:observ\w+|watching|shadowing|listening|looking(?: on)?)\b
    \b(?:for|is for) your eyes\b|\byour hands stay\b|\bhands (?:stay|are kept|remain) off\b|\bpockets are for hands\b
    \b(?:learn|learns|learning) by (?:looking|seeing|watching|observing|listening)\b
    \b(?:looking|watching|seeing|observing), not (?:doing|touching|acting)\b|\bnot a chance to practice\b
    \bnothing but (?:watch|shadow|observ)\w*
    (?<!\b(?:doctor|physician|preceptor|attending|psychiatrist)\b[^.;]{0,30}(?:with )?(?:the|his|her|their) )\b(?:camera|cameras|mic|mics|microphones?) (?:\w+ )?(?:off|covered|muted|closed)\b
    \bsilent (?:seat|spectator|observer|listener|participant)s?\b
    \b(?:observer|observational) (?:status|capacity|role|basis)\b
    \bin an? observ\w+ (?:role|capacity)\b
    \b(?:exam|examination|examining|history|histories|chart|record|conversation|keyboard|notes?(?! that\b)|abdomen)(?:[, ]+(?!program|office)[a-z']+){0,8} (?:is|are|stay|stays|remain|remains|belong|belongs|rest|rests) (?:(?:with|to) (?:the(?! specialt)|dr|our|me|him|her|mine)|mine|closed|off limits)\b
    \b(?:are|is) not (?:examined|interviewed|touched|treated) by (?:visitors?|guests?|externs?|you|observers?|students?)\b
    \bobserve but not\b
    \b(?:not|n't|never) (?:let|allow|permit) (?:our |the )?(?:you|visitors|observers|guests|externs|students|participants|learners) (?:to )?(?:take (?:any )?part|participate|help|assist|share) in (?:the |any |patient )*(?:care|treatment)\b
    \bvisitor status\b
    (?<!\b(?:doctor|physician|preceptor|attending|psychiatrist) )\bmuted\b
    , silent\b
    \b(?:this |that )?means? (?:an )?observer\b
    \b(?:you|they|visitors?|externs?|participants?|students?|guests?|graduates?|rotators?) (?:are|remain|will be|come as|attend as) (?:(?:only|strictly|just|an?) )*observers?\b(?! (?:who|for|or (?:examin|take)))
    \byou (?:watch|observe|look), you do(?: no|n')t\b
    \b(?:hands?|arms) (?:(?:stays?|stay|kept|folded|are|remain) ){0,2}(?:behind (?:your|their|his|her) backs?|in (?:your|their) (?:own )?(?:pockets?|laps?))\b
    \bthe (?:\w+ )?(?:externship|rotation|visit|experience|placement) is (?:purely |strictly |entirely )?observational\b
  `,
  denied: null,
  firm: true,
  source: 'S12',
});

export const says = [
  'Dr. Rask keeps all patient contact to herself.',
  'Visitors may only watch.',
  'Externs keep their hands behind their backs.',
  'A letter which states that the externship is observational.',
  'A strictly observational visit.',
  'With your camera covered.',
  'In the hospital participants are observers from the first hour.',
  'The children are not examined by visitors.',
  'The visit is observation only.',
  'Expect shadowing and nothing more.',
  'Eyes only: your hands stay in your pockets.',
  'It is eyes and ears only.',
  'By video, listeners only.',
  'Your role is limited to watching.',
  'We do not let observers take part in care.',
  'A hands-off visit for doctors from abroad',
  'Visitors are non-participating observers.',
  'This program is not hands-on.',
  'Visitors hold a non-clinical role.',
  'You spend the day in clinic without patient contact.',
  'No touching and no questions to the patients.',
  'Visitors sit silently in the corner.',
  'You are present but silent.',
  'You are a silent guest in the room.',
  'Shadowing, nothing else.',
  'The involvement ends at listening.',
  'Your hands stay on your notebook.',
  'This month is for your eyes.',
  'Hands stay off patients.',
  'Pockets are for hands.',
  'Eyes, ears, no hands.',
  'They learn by looking.',
  'They themselves are inaudible.',
  'You remain silent.',
  'Be seen and not heard.',
  'It is for looking, not doing.',
  'A look, not a chance to practice',
  'Nothing but watching for four weeks.',
  'Microphones off during the visit.',
  'A silent participant in the video visit',
  'All visitors have observer status.',
  'Doctors from abroad attend in an observing capacity.',
  'The history and the exam stay with the doctor.',
  'You may observe but not take part.',
  'Guests have visitor status on the ward.',
  'You are muted while the patient speaks.',
  'One chair at the wall, silent.',
  'By visitor we mean an observer.',
  'You watch, you do not touch.',
];
export const doesNotSay = [
  'Note that the program is closed to citizens of the U.S.',
  'Observe the dress code.',
  'Rather than merely watch, you take part.',
  "You don't just observe.",
  'The physician is on the line with the camera off.',
  'Externs observe and examine.',
  'Watch our short film about the program.',
  'The status of your application',
  'You lead the interview with the doctor muted.',
  'Observers of national holidays may be excused.',
];
export const knownWrong = [
  { of: 'Registration for the licensing exam is closed.', fires: true },
  { of: 'You are a fly on the wall and no more.', fires: false },
];
