import { notOffer } from '../cue.ts';
import { wholeWords } from '../pattern.ts';

const PLACES = '(?:rotations|placements|experiences?|electives|observerships|externships|shadowing)';
/** What is the house's own as a whole; a block, a parking lot or a portal is only a part. */
const WHOLE = '(?:electives|rotations|clerkships|observerships|externships|programs?|courses|placements|opportunities)';
/** “Current students” alone may be anybody's. */
const OWN =
  '(?:our (?:(?!visiting|international|guest|exchange|incoming)\\w+ ){0,4}(?:students|residents|staff|employees)|(?:current |enrolled )(?:\\w+ ){0,4}(?:residents|staff|employees))';

/** For the house's own people, help with papers alone, or says itself that nobody from outside is taken. One such sentence decides. */
export default notOffer({
  rank: 120,
  reason: 'no-offer',
  head: wholeWords`
    ^(?:(?:cancellation|refund|privacy|cookie) policy|cancell?ing (?:an?|your) (?:\w+ )?(?:rotation|elective|clerkship|booking)|(?:cancellations?|refunds?)(?: (?:(?:and|&) (?:cancellations?|refunds?)|terms|rules))?(?= [|–·-]|$)|terms (?:of (?:service|use)|(?:and|&) conditions)|(?:match|residency|application) consulting|b-?1 visas?|visa waivers?)
    (?<!\b(?:visiting|extern|rotating|guest) )student handbook
    (?:the )?clerkship (?:year|phase)
    non-employees
    ^(?:\w+ )?(?:faculty|preceptor) (?:handbook|manual|guide)
    (?<!\b(?:observership|externship|the) )phase (?:one|two|three|[123]|i{1,3})\b(?! trials?| units?)
    match consult(?:ing|ants?)
    personal statement (?:editing|review|writing|services?)
    visa (?:help|services?) for
  `,
  text: wholeWords`
    (?:this page|these pages|information here) (?:is|are) (?:only |meant |intended )*for (?:${OWN}|residents|staff|employees|departments|programs)\b(?! (?:from|of|at|who|interested|applying|and|or)\b)
    what follows (?:is|are) (?:only |meant |intended )*for (?:staff|employees|departments|programs)\b(?! (?:from|of|at|who|and|or)\b|:)
    hosts? no (?:outside|visiting|external) \w+(?=[.,;]|$)
    (?:our|this) office (?:only assists with (?:visas|immigration)|assists with (?:visas|immigration) only)
    (?:we|department|hospital|college|school) (?:do not|don't|does not|doesn't|cannot) (?:arrange|offer|find|place|host) (?:clinical )?(?:(?:rotations|placements|experiences?) of any kind|(?:away )?${PLACES}(?:,? (?:and|or)? ?${PLACES})* for (?:students (?:from|of) other|outside (?:students|learners)|visitors)(?! in\b| from\b| during\b| who\b))
    ^(?:all |the |these |our |clinical )*${WHOLE} (?:is|are) (?:for|open to) ${OWN} only
    ^(?:all |the |these )*(?:blocks|months|places|spots|seats|slots|positions|${WHOLE}) (?:are|go) (?:only |all )*(?:filled |given |assigned |reserved |drawn |kept )?(?:only )?(?:from|for|to|by) (?:our|the (?:school|college)'s) own (?:class|students|college)(?: (?:only|alone))?(?=[.;]|$)
    enrolled (?!medical|osteopathic|visiting|final|fourth|third|clinical|senior)\w+ students only(?=[.,;]|$)
    (?<!visiting )students in the class(?:es)? of (?:20\d\d|and|,| )+(?:choose|complete|select|must (?:choose|complete|earn|pass|take))\b(?!.*\b(?:first|before)\b)
    (?:policy|policies|page|handbook|catalog|guide|rules) appl(?:y|ies) (?:only )?to (?:degree candidates|our own students)
    we (?:do not|don't) sell (?:rotations|placements)\b(?!;)
    (?:doesn't|does not) create a program(?=[.,;]|$)
    (?:isn't|is not) an invitation to apply for anything(?=[.,;]|$)
    we (?:do not|don't) have any (?:clinics?|hospitals?)(?=[.,;]|$| or (?:clinic|hospital))
    (?:does not|doesn't|do not|don't) (?:run|operate|have|keep) (?:an?|any) (?:\w+ )?(?:observership|externship|observer|visitor|shadowing) programs?,? (?:and|nor)\b
    (?:do not|don't|does not|doesn't|cannot) (?:arrange|offer|host) (?:clinical )?${PLACES}(?:,? (?:and |or )?(?:hands-on )?${PLACES})* to (?:\w+ )?graduates (?:or|nor) (?:to )?(?:\w+ )?students
    (?:does not|doesn't|do not|don't) (?:accept|take) (?:any )?applications from the public
    thank you for (?:taking|hosting|teaching|precepting) (?:an?|our) (?:medical )?students?
    archived page
    no successor (?:program )?is planned
    no plans to (?:bring|start|reopen|restart|resume|revive) (?:the|our|this|that|its) (?:\w+ )?programs?
  `,
  against: wholeWords`
    (?:observers?|externs?|graduates?|imgs?|doctors?) (?:are welcome|apply|(?:may|can) apply)
    (?:international|visiting|exchange) (?:[\w-]+ ){0,2}students (?:are welcome|apply|(?:may|can) apply)
    (?:we|hospital|department|clinic|school|college|center) (?:also )?(?:welcomes?|hosts?|takes?|accepts?|invites?|offers?) (?:[\w-]+ ){0,4}(?:observers?|externs?|graduates|imgs|students (?:from|of)|visit\w+|rotations?|electives?|observerships?|externships?)
  `,
  least: 1,
  source: "DOMAIN: the school's own residents' electives",
});

export const says = [
  'Blocks are filled from our own class only.',
  'The hospital does not offer observerships, externships, or hands-on rotations to medical graduates or to students.',
  'Our office assists with immigration only.',
  'Phase two of the curriculum',
  'Non-employees present during care',
  'Preceptor handbook: third-year clerkship',
  'Thank you for hosting our students.',
  'Clerkship phase',
  "The policy doesn't create a program.",
  "It isn't an invitation to apply for anything.",
  'Phase Two: the clerkship year',
  'Cancellation policy: rotation service',
  'Cancellations | Quillby Rotations',
  'Cancelling a clinical rotation: help desk',
  'Refunds and cancellations',
  'Terms & Conditions: placements',
  'Match consulting for IMGs',
  'B-1 visa or visa waiver',
  'We edit texts; we do not arrange clinical rotations of any kind.',
  'We do not arrange away rotations, observerships or shadowing for students from other institutions.',
  'What follows is for departments, programs and their managers.',
  'This page is for our own students.',
  'The division hosts no outside observers',
  'Enrolled Penhallow students only.',
  'Student handbook: away electives',
  'Visa help for observers',
  'Personal statement editing',
  "We advise on papers. We don't sell rotations.",
  'Electives are open to our own enrolled students only.',
  'This page is for current residents.',
  'Students in the class of 2029 choose in March.',
  'The policy applies only to degree candidates.',
  'We are consultants; we do not have any clinics.',
  "The hospital doesn't run an observership program, and letters from agencies are not answered.",
  'The System does not accept applications from the public.',
  'There are no plans to bring the observer program back.',
  'Prices: match consulting',
  'You are reading an archived page.',
  'No successor is planned.',
];
export const doesNotSay = [
  'We do not offer electives to graduates.',
  'The observership is not an invitation to apply to our residency',
  'Observers, students and vendors',
  'Observership phase I: neurology',
  'Observership in the phase I trials unit',
  'Places in August are filled from our own class.',
  'For enrolled medical students only.',
  'Open to current students only',
  'The first two blocks are for our own students only.',
  'The ward portal is for our own enrolled students only.',
  'The parking garage is for current employees only.',
  'What follows is for our own students only: the forms are due in March.',
  'This page is for students who would like to rotate with us',
  'This page is for current students of any school',
  'Electives are open to current students only.',
  'This page is for our visiting students.',
  'The late fee applies only to our own students.',
  'Students in the class of 2029 are placed first.',
  'Students in the class of 2029 choose their blocks first.',
  'Enrolled Penhallow students only may book the lab.',
  'The visit is not an invitation to apply for anything else.',
  'Visiting students in the class of 2029 must choose two dates.',
  'Visiting student handbook',
  'We do not have any clinics on Mondays.',
  'Our office assists with visas and parking.',
  'The department does not offer electives for visitors in December.',
  'We do not offer observerships of any kind.',
  'The visit does not create a program of training.',
  'The unit hosts no visiting students in July.',
  'Limited to students of the home school',
  'Open to enrolled students of other schools',
  'We are not accepting visiting students at this time',
  'This page is for our international applicants',
  'The following is for students from other schools',
  'Housing is for current staff only',
  'The visiting fee does not apply to our own students',
  'International observers: B-1 visa and fees',
  'Cardiology observership: terms and conditions',
  'There is no capacity for visitors in the operating room',
  'You may take away rotations of two or four weeks',
  'The third phase of the visit is spent in clinic',
  'We do not have any openings in June',
  'We do not have an externship program, but graduates may come as observers.',
  'We do not have an observership program for students and offer them electives.',
  'There are no plans to start a second program in June.',
];
export const saysElse = [
  'Graduates may apply in March.',
  'Visiting students may apply from March.',
  'The hospital offers a four-week observership.',
];
export const knownWrong = [{ of: 'Only students matriculated at this college may enroll.', fires: false }];
