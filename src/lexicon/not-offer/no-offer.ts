import { notOffer } from '../cue.ts';

/** For the house's own people, help with papers alone, or says itself that nobody from outside is taken. */
export default notOffer({
  head: String.raw`\b(?:(?:cancellation|refund|privacy|cookie) policy|terms (?:of (?:service|use)|(?:and|&) conditions)|(?:match|residency|application) consulting|student handbook|(?:the )?clerkship year|phase (?:one|two|three|[123]|i{1,3})\b|personal statement (?:editing|review|writing|services?)|visa (?:help|services?) for|b-?1 visas?|visa waivers?)\b`,
  text: String.raw`\b(?:(?:this page|these pages|the following|what follows|information here) (?:is|are) (?:only |meant |intended )*for (?:our|the|current|enrolled|employees|staff|departments|programs|faculty|coordinators)\b|this page (?:tells|helps) (?!visiting|medical|international|all)\w+ students|students (?:from|of) other schools who (?:want|wish) to come here should|no (?:capacity|room) for (?:visitors|visiting|outside)|(?:should|when should) (?:you|i) do an away|going away for an elective|choosing an away (?:rotation|elective)|you (?:may|can) take away (?:rotations|electives)|students must earn \d[\d.]* credit|medical students of (?!any|every|an?\b|other|accredited)(?:\w+ ){1,3}university can\b|(?:limited|restricted|open only) to (?:\w+ ){0,2}students (?:in good standing )?(?:at|of|from) the (?!us\b|u\.s|united|same|following|home|other)[a-z .'&-]{3,50}(?:college|school|university)|to be a sponsor you must|as (?:a |the )?(?:supervising )?sponsor,? you|hosts? no (?:outside|visiting|external)|we (?:do not|don't) (?:arrange|offer|find|place) (?:clinical )?(?:rotations|placements|experiences?) of any kind|(?:for|open to) (?:(?:current|enrolled) (?:\w+ ){0,3}(?:residents|staff|employees)|our (?:own |current |enrolled ){1,2}(?:\w+ ){0,3}(?:residents|students|staff|employees)) only|enrolled (?!medical|final|fourth|third|clinical|senior)\w+ students only|students in the class(?:es)? of\b|in the \w+ phase of (?:the|our) (?:\w+ )?curriculum\b|appl(?:y|ies) (?:only )?to (?:degree candidates|our own students)|(?:does not|doesn't) (?:accept applications from the public|(?:operate|run) an? observership)|we (?:do not|don't) (?:(?:sell|broker) (?:rotations|placements)|have any (?:clinic|hospital)s?))\b`,
  least: 1,
  source: "DOMAIN: the school's own residents' electives",
});

export const says = [
  'Phase Two: the clerkship year',
  'Cancellation policy: rotation service',
  'Terms & Conditions: placements',
  'Match consulting for IMGs',
  'B-1 visa or visa waiver',
  'To be a sponsor you must be an employee.',
  'The System does not operate an observership program.',
  'We edit texts; we do not arrange clinical rotations of any kind.',
  'This page tells Penhallow students how to go about it.',
  'Students from other schools who want to come here should see another page.',
  'When choosing an away rotation, ask what it costs.',
  'Students must earn 42 credit hours.',
  'Eligibility is limited to students of the Penhallow College of Medicine.',
  'Medical students of Penhallow University can do it in the summer.',
  'What follows is for departments and programs.',
  'The department has no capacity for visitors.',
  'The division hosts no outside observers',
  'Enrolled Penhallow students only.',
  'Student handbook: away electives',
  'A rotation of nine weeks in the second phase of the curriculum',
  'Visa help for observers, and personal statement editing',
  "We advise on papers. We don't sell rotations.",
];
export const doesNotSay = [
  'For enrolled medical students only.',
  'Open to current students only',
  'Limited to students of the home school',
  'Open to enrolled students of other schools',
  'We are not accepting visiting students at this time',
];
